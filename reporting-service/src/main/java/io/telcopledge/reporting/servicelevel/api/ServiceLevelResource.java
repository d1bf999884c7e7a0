package io.telcopledge.reporting.servicelevel.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.telcopledge.reporting.commitment.Commitments;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The promises as TMF657 v4 has them, in the order in which they are published. */
@Path(ServiceLevels.BASE)
@Tag(name = "Service levels (TMF657)")
@PermitAll
public class ServiceLevelResource {

    private final Commitments commitments;
    private final ServiceLevels documents;

    ServiceLevelResource(Commitments commitments, ServiceLevels documents) {
        this.commitments = commitments;
        this.documents = documents;
    }

    @GET
    @Path(ServiceLevels.OBJECTIVE)
    @Operation(summary = "The versions of the promises; an attribute's name filters; with fields, offset, limit")
    public Response objectives(@Context UriInfo uri) {
        return allObjectives().list(uri);
    }

    @GET
    @Path(ServiceLevels.OBJECTIVE + "/{id}")
    @Operation(summary = "A version of a promise, or the attributes of it that fields names")
    public ObjectNode objective(@PathParam("id") String id, @QueryParam("fields") @Nullable String fields) {
        return allObjectives().one(id, fields);
    }

    @GET
    @Path(ServiceLevels.SPECIFICATION)
    @Operation(summary = "The promises; an attribute's name filters; with fields, offset, limit")
    public Response specifications(@Context UriInfo uri) {
        return allSpecifications().list(uri);
    }

    @GET
    @Path(ServiceLevels.SPECIFICATION + "/{id}")
    @Operation(summary = "A promise, or the attributes of it that fields names")
    public ObjectNode specification(@PathParam("id") String id, @QueryParam("fields") @Nullable String fields) {
        return allSpecifications().one(id, fields);
    }

    private Documents allObjectives() {
        return new Documents(
                commitments.promises().stream()
                        .flatMap(promise -> promise.versions().stream())
                        .map(documents::objective)
                        .toList(),
                ServiceLevels.OBJECTIVE_FIELDS);
    }

    private Documents allSpecifications() {
        return new Documents(
                commitments.promises().stream().map(documents::specification).toList(),
                ServiceLevels.SPECIFICATION_FIELDS);
    }
}
