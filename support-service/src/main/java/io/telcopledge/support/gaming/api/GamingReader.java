package io.telcopledge.support.gaming.api;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.identity.Caller;
import io.telcopledge.kit.identity.Roles;
import io.telcopledge.kit.paging.Page;
import io.telcopledge.kit.paging.rest.PageRequest;
import io.telcopledge.kit.problem.Refusal;
import io.telcopledge.kit.time.OperatorTime;
import io.telcopledge.kit.time.Quarter;
import io.telcopledge.support.gaming.GamingRule;
import io.telcopledge.support.gaming.application.ReadGaming;
import io.telcopledge.support.gaming.store.GamingCases;
import io.telcopledge.support.gaming.store.LedTeams;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Reads what was found for who may see it: a supervisor their teams, managers and auditors all. */
@ApplicationScoped
public class GamingReader {

    private final Mutiny.SessionFactory sessions;
    private final ReadGaming gaming;
    private final GamingCases cases;
    private final LedTeams teams;
    private final Caller caller;
    private final OperatorTime time;

    @Inject
    public GamingReader(
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

    /** @param quarter null for the current one */
    public Uni<GamingReport> report(@Nullable Quarter quarter) {
        Quarter asked = orCurrent(quarter);
        return sessions.withSession(session -> seen(session)
                .chain(seen ->
                        gaming.of(session, asked).map(findings -> GamingReport.of(asked, findings, seen, time))));
    }

    /** The complaints of a quarter and team that fell under a rule, the earliest first. */
    public Uni<Page<CaseView>> cases(CasesFilter filter) {
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
                .map(found -> found.map(one -> CaseView.of(one, time)));
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
