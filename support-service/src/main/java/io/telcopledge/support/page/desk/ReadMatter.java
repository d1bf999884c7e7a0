package io.telcopledge.support.page.desk;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.sla.SlaExplanation;
import io.telcopledge.kit.sla.store.SlaClocks;
import io.telcopledge.kit.time.OperatorTime;
import io.telcopledge.support.complaint.api.ComplaintAccess;
import io.telcopledge.support.complaint.api.ComplaintDetails;
import io.telcopledge.support.complaint.api.ComplaintReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;

/** Reads a complaint with all that its page shows. */
@ApplicationScoped
public class ReadMatter {

    private final Mutiny.SessionFactory sessions;
    private final ComplaintAccess access;
    private final ComplaintReader reader;
    private final SlaClocks clocks;
    private final OperatorTime time;

    @Inject
    public ReadMatter(
            Mutiny.SessionFactory sessions,
            ComplaintAccess access,
            ComplaintReader reader,
            SlaClocks clocks,
            OperatorTime time) {
        this.sessions = sessions;
        this.access = access;
        this.reader = reader;
        this.clocks = clocks;
        this.time = time;
    }

    /** A complaint, and its clocks explained as of an instant. */
    record Matter(ComplaintDetails details, List<SlaExplanation> clocks, Instant asOf) {}

    Uni<Matter> read(String id) {
        Instant now = time.now();
        return sessions.withSession(session -> access.find(session, id)
                .chain(complaint -> reader.details(session, complaint, access.seesAll())
                        .chain(details -> clocks.explain(session, complaint.id().toString(), now)
                                .map(explained -> new Matter(details, explained, now)))));
    }
}
