package io.telcopledge.support.gaming.api;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.identity.Caller;
import io.telcopledge.kit.identity.Roles;
import io.telcopledge.kit.paging.rest.PageRequest;
import io.telcopledge.kit.paging.rest.PageView;
import io.telcopledge.kit.problem.Refusal;
import io.telcopledge.kit.time.OperatorTime;
import io.telcopledge.kit.time.Quarter;
import io.telcopledge.support.gaming.GamingRule;
import io.telcopledge.support.gaming.application.ReadGaming;
import io.telcopledge.support.gaming.store.GamingCases;
import io.telcopledge.support.gaming.store.LedTeams;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Figures that are made rather than earned: a supervisor sees their teams, managers and auditors all. */
@Path(GamingResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Gaming")
public class GamingResource {

    static final String PATH = "/support/v1/gaming";

    private final Mutiny.SessionFactory sessions;
    private final ReadGaming gaming;
    private final GamingCases cases;
    private final LedTeams teams;
    private final Caller caller;
    private final OperatorTime time;

    @Inject
    public GamingResource(
            Mutiny.SessionFactory sessions,
            ReadGaming gaming,
            GamingCases cases,
            LedTeams teams,
            Caller caller,
            OperatorTime time) {
        this.sessions = sessions;
        this.gaming = gaming;
        this.cases = cases;
        this.teams = teams;
        this.caller = caller;
        this.time = time;
    }

    @GET
    @RolesAllowed({Roles.SUPERVISOR, Roles.MANAGER, Roles.AUDITOR})
    @Operation(
            summary = "Each team under each rule against all the others: cases, base, interval, and what chance does")
    public Uni<GamingReport> report(@QueryParam("quarter") @Nullable Quarter quarter) {
        Quarter asked = orCurrent(quarter);
        return sessions.withSession(session -> seen(session)
                .chain(seen ->
                        gaming.of(session, asked).map(findings -> GamingReport.of(asked, findings, seen, time))));
    }

    @GET
    @Path("cases")
    @RolesAllowed({Roles.SUPERVISOR, Roles.MANAGER, Roles.AUDITOR})
    @Operation(summary = "The complaints of a quarter and team that fell under a rule, the earliest first")
    public Uni<Response> cases(@BeanParam CasesFilter filter, @Context UriInfo uri) {
        Quarter quarter = orCurrent(filter.quarter);
        GamingRule rule = filter.rule();
        PageRequest page = PageRequest.of(filter.limit, filter.after, Instant.class, UUID.class);
        GamingCases.Wanted wanted = new GamingCases.Wanted(
                rule,
                filter.team == null ? "" : filter.team,
                quarter.start(time.zone()),
                quarter.end(time.zone()),
                page.after(),
                page.limit());
        return sessions.withSession(session -> seen(session).chain(seen -> {
                    if (!seen.includes(wanted.team())) {
                        throw Refusal.notFound("team");
                    }
                    return cases.page(session, wanted, time.now());
                }))
                .map(found -> PageView.respond(found.map(one -> CaseView.of(one, time)), uri.getRequestUriBuilder()));
    }

    private Uni<SeenTeams> seen(Mutiny.Session session) {
        return caller.is(Roles.MANAGER) || caller.is(Roles.AUDITOR)
                ? Uni.createFrom().item(new SeenTeams(Optional.empty()))
                : teams.of(session, caller.staffRef()).map(led -> new SeenTeams(Optional.of(led)));
    }

    private Quarter orCurrent(@Nullable Quarter quarter) {
        return quarter == null ? time.currentQuarter() : quarter;
    }
}
