package io.telcopledge.support.complaint.messaging;

import io.telcopledge.contracts.feedback.ComplaintReferred;
import io.telcopledge.contracts.support.ComplaintFiled;
import io.telcopledge.contracts.support.ComplaintUpdated;
import io.telcopledge.kit.consumer.Received;
import io.telcopledge.kit.personal.Journey;
import io.telcopledge.kit.personal.JourneySeal;
import io.telcopledge.support.complaint.ComplaintFact;
import io.telcopledge.support.complaint.ComplaintIds;
import io.telcopledge.support.complaint.FactKind;
import io.telcopledge.support.complaint.Filing;
import io.telcopledge.support.complaint.Matter;
import io.telcopledge.support.complaint.Origin;
import io.telcopledge.support.complaint.Particulars;
import io.telcopledge.support.complaint.Telling;
import io.telcopledge.support.complaint.application.Spoken;
import io.telcopledge.support.complaint.application.Told;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what an intake event tells, its words opened. */
@ApplicationScoped
public class IntakeReader {

    private final JourneySeal seal;

    @Inject
    public IntakeReader(JourneySeal seal) {
        this.seal = seal;
    }

    /** @throws io.telcopledge.contracts.InvalidEvent when words were sealed under another key or for another event */
    Told filed(Received received, ComplaintFiled filed, Instant now) {
        String source = received.envelope().source();
        Origin origin = new Origin(
                source,
                filed.externalId(),
                filed.sourceStatus(),
                filed.outcomeReported() == null || filed.outcomeReported(),
                filed.history() != null && filed.history());
        Matter matter =
                new Matter(filed.channel(), filed.category(), filed.complexity(), filed.region(), filed.customerTier());
        return new Told(
                what(
                        received,
                        filed.externalId(),
                        FactKind.FILED,
                        filed.filedAt(),
                        telling(received, null, now),
                        Particulars.of(matter)),
                origin,
                Optional.of(new Filing(origin, filed.customerRef(), matter, filed.filedAt())),
                new Spoken(open(received, "text", filed.text()), open(received, "contact", filed.contact())));
    }

    /** A filing without its words. */
    Told referred(Received received, ComplaintReferred referred, Instant now) {
        Origin origin = Origin.reported(received.envelope().source(), referred.referralId());
        Matter matter =
                new Matter(referred.channel(), referred.category(), referred.complexity(), referred.region(), null);
        return new Told(
                what(
                        received,
                        referred.referralId(),
                        FactKind.FILED,
                        referred.filedAt(),
                        telling(received, null, now),
                        Particulars.of(matter)),
                origin,
                Optional.of(new Filing(origin, referred.customerRef(), matter, referred.filedAt())),
                Spoken.NOTHING);
    }

    /** @throws io.telcopledge.contracts.InvalidEvent when words were sealed under another key or for another event */
    Told updated(Received received, ComplaintUpdated updated, Instant now) {
        FactKind kind = FactKind.valueOf(updated.change().name());
        return new Told(
                what(
                        received,
                        updated.externalId(),
                        kind,
                        updated.at(),
                        telling(received, updated.by(), now),
                        said(updated)),
                Origin.reported(received.envelope().source(), updated.externalId()),
                Optional.empty(),
                new Spoken(open(received, "text", updated.text()), null));
    }

    /** Only what the change is about; a source that always sends its whole record changes nothing else by it. */
    private static Particulars said(ComplaintUpdated updated) {
        return switch (updated.change()) {
            case RECLASSIFIED -> Particulars.reclassified(updated.complexity());
            case CORRECTED -> Particulars.corrected(updated.category(), updated.region());
            case ASSIGNED -> Particulars.assigned(updated.agent(), updated.team());
            case ESCALATED -> Particulars.escalated(updated.level());
            case ACKNOWLEDGED, ANSWERED, RESOLVED, CLOSED, REOPENED, WITHDRAWN, PAUSED, RESUMED -> Particulars.NONE;
        };
    }

    private static ComplaintFact.What what(
            Received received, String externalId, FactKind kind, Instant at, Telling telling, Particulars said) {
        return new ComplaintFact.What(
                ComplaintIds.of(received.envelope().source(), externalId), received.eventId(), kind, at, telling, said);
    }

    private static Telling telling(Received received, @Nullable String by, Instant now) {
        return new Telling(received.envelope().source(), received.envelope().sequence(), by, now);
    }

    private @Nullable String open(Received received, String field, @Nullable String words) {
        return words == null
                ? null
                : seal.open(new Journey(received.position().topic(), received.event(), field), words);
    }
}
