package io.telcopledge.kit.problem;

import io.telcopledge.kit.identity.Caller;
import io.telcopledge.kit.identity.Roles;
import io.telcopledge.kit.time.Quarter;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** A service's face, as small as shows the kit's. */
@Path("/probe")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ProbeResource {

    private final Caller caller;

    @Inject
    public ProbeResource(Caller caller) {
        this.caller = caller;
    }

    /** How big a thing is. */
    public enum Size {
        SMALL,
        LARGE
    }

    /** A thing as it is sent. */
    public record Thing(@NotBlank String name, @Min(1) int count, Quarter quarter, List<Part> parts, Size size) {

        public Thing {
            parts = parts == null ? List.of() : parts;
        }
    }

    /** A part of a thing. */
    public record Part(int weight) {}

    @GET
    @Path("/open")
    @PermitAll
    public Map<String, Object> open() {
        return Map.of(
                "caller",
                caller.name(),
                "id",
                caller.id(),
                "at",
                Instant.EPOCH,
                "took",
                Duration.ofMinutes(90),
                "percent",
                new BigDecimal("1E+2"));
    }

    @GET
    @Path("/forgotten")
    public String forgotten() {
        return "nobody may";
    }

    @GET
    @Path("/desk")
    @RolesAllowed(Roles.AGENT)
    public Map<String, Object> desk() {
        return Map.of("caller", caller.name(), "id", caller.id(), "staff", caller.staffRef(), "roles", caller.roles());
    }

    /** A segment that is called as the tenant of pages is. */
    @GET
    @Path("/pages/desk")
    @RolesAllowed(Roles.AGENT)
    public Map<String, Object> pagesDesk() {
        return desk();
    }

    @GET
    @Path("/me")
    @RolesAllowed(Roles.CUSTOMER)
    public Map<String, Object> me() {
        String ref = caller.customerRef().orElse("");
        return Map.of("ref", ref, "mine", caller.isCustomer(ref), "others", caller.isCustomer("cust-other"));
    }

    @POST
    @Path("/things")
    @PermitAll
    public Thing make(@Valid Thing thing) {
        return thing;
    }

    @GET
    @Path("/quarter")
    @PermitAll
    public Map<String, Object> quarter(@QueryParam("quarter") Quarter quarter, @QueryParam("from") Instant from) {
        return Map.of("quarter", quarter, "from", from == null ? Instant.EPOCH : from);
    }

    @GET
    @Path("/refusal")
    @PermitAll
    public String refusal(@QueryParam("kind") String kind) {
        throw switch (kind) {
            case "missing" -> Refusal.notFound("thing");
            case "conflict" -> Refusal.conflict("already-answered", "The thing is answered already.");
            default -> Refusal.invalid("kind", "must be missing or conflict");
        };
    }

    @GET
    @Path("/bug")
    @PermitAll
    public String bug() {
        throw new IllegalStateException("secret of the house");
    }
}
