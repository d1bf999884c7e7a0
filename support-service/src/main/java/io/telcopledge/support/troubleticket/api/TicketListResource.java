package io.telcopledge.support.troubleticket.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.identity.Roles;
import io.telcopledge.kit.tmf.FieldSelection;
import io.telcopledge.support.troubleticket.application.TicketReader;
import io.telcopledge.support.troubleticket.store.TicketLists;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/**
 * Reads trouble tickets (TMF621 v4.0.0): a customer their own, a system those it created, the desk and the auditor all.
 */
@Path(TicketGate.TICKETS)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Trouble tickets (TMF621)")
public class TicketListResource {

    private final Mutiny.SessionFactory sessions;
    private final TicketLists lists;
    private final TicketReader reader;
    private final TicketGate gate;

    @Inject
    public TicketListResource(Mutiny.SessionFactory sessions, TicketLists lists, TicketReader reader, TicketGate gate) {
        this.sessions = sessions;
        this.lists = lists;
        this.reader = reader;
        this.gate = gate;
    }

    @GET
    @RolesAllowed({Roles.CUSTOMER, Roles.AGENT, Roles.SUPERVISOR, Roles.AUDITOR, Roles.EVENT_PUBLISHER})
    @Operation(
            summary =
                    "Tickets, the newest first; any attribute filters (relatedParty.id=, creationDate.gte=), with fields,"
                            + " sort, offset, limit")
    public Uni<Response> list(@Context UriInfo uri) {
        TicketQuery query = TicketQuery.of(uri.getQueryParameters());
        TicketLists.Search search = query.search(gate.access().scope());
        return sessions.withSession(session -> lists.find(session, search)
                .chain(found -> reader.documents(session, found.complaints())
                        .map(documents -> query.part()
                                .answer(
                                        documents.stream()
                                                .map(query.fields()::select)
                                                .toList(),
                                        found.total(),
                                        uri))));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.CUSTOMER, Roles.AGENT, Roles.SUPERVISOR, Roles.AUDITOR, Roles.EVENT_PUBLISHER})
    @Operation(summary = "A ticket, or the attributes of it that fields names")
    public Uni<ObjectNode> get(@PathParam("id") String id, @QueryParam("fields") @Nullable String fields) {
        FieldSelection selection = TicketQuery.fields(fields);
        return gate.read(id).map(selection::select);
    }
}
