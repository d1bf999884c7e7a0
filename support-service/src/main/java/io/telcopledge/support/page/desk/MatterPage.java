package io.telcopledge.support.page.desk;

import io.smallrye.mutiny.Uni;
import io.telcopledge.contracts.vocabulary.Vocabulary;
import io.telcopledge.kit.identity.Roles;
import io.telcopledge.kit.page.HtmlPage;
import io.telcopledge.kit.page.SignedInPage;
import io.telcopledge.kit.problem.Refusal;
import io.telcopledge.support.page.StaffFrame;
import io.telcopledge.support.page.StaffFrames;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** One complaint, and what can be done with it. */
@Path(MatterPage.PATH + "/{id}")
@Produces(MediaType.TEXT_HTML)
@SignedInPage
public class MatterPage {

    static final String PATH = DeskFilter.PATH + "/complaints";

    private final ReadMatter matters;
    private final StepResources api;
    private final StaffFrames frames;
    private final Vocabulary vocabulary;

    @Inject
    public MatterPage(ReadMatter matters, StepResources api, StaffFrames frames, Vocabulary vocabulary) {
        this.matters = matters;
        this.api = api;
        this.frames = frames;
        this.vocabulary = vocabulary;
    }

    /** @param done the step that was taken just now */
    @GET
    @RolesAllowed({Roles.AGENT, Roles.SUPERVISOR, Roles.AUDITOR})
    @Operation(hidden = true)
    public Uni<Response> show(
            @PathParam("id") String id,
            @QueryParam("done") @Nullable String done,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        Optional<DeskStep> taken = Optional.ofNullable(done).flatMap(DeskStep::named);
        return page(id, frames.of(headers, uri), Attempt.NONE, taken);
    }

    /** Takes the step and shows the complaint as it is then; a refusal shows it with what was sent. */
    @POST
    @Path("{step}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Roles.AGENT, Roles.SUPERVISOR})
    @Operation(hidden = true)
    public Uni<Response> take(
            @PathParam("id") String id,
            @PathParam("step") String name,
            @BeanParam StepForm form,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        DeskStep step = DeskStep.named(name).orElseThrow(() -> Refusal.notFound("step"));
        StaffFrame staff = frames.of(headers, uri);
        return Uni.createFrom()
                .deferred(() -> step.take(api, id, form))
                .map(taken -> Response.seeOther(URI.create(staff.href(PATH + "/" + id + "?done=" + step.slug())))
                        .build())
                .onFailure(Attempt::canBeShown)
                .recoverWithUni(
                        refused -> page(id, staff, new Attempt(step, form, (Refusal) refused), Optional.empty()));
    }

    /** Who signed in again or chose the other language in the middle of a step comes here. */
    @GET
    @Path("{step}")
    @RolesAllowed({Roles.AGENT, Roles.SUPERVISOR})
    @Operation(hidden = true)
    public Response again(@PathParam("id") UUID id, @Context HttpHeaders headers, @Context UriInfo uri) {
        StaffFrame staff = frames.of(headers, uri);
        return Response.seeOther(URI.create(staff.complaint(id.toString()))).build();
    }

    private Uni<Response> page(String id, StaffFrame staff, Attempt attempt, Optional<DeskStep> done) {
        return matters.read(id)
                .map(matter -> new MatterText(matter, staff, frames.times(staff), vocabulary).view(attempt, done))
                .chain(view -> HtmlPage.signedIn(attempt.status(), Templates.complaint(view), staff.page()));
    }
}
