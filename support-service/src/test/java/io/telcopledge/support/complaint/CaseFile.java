package io.telcopledge.support.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import io.telcopledge.contracts.EventData;
import io.telcopledge.contracts.support.Complexity;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A complaint of a test: what is told of it, in hours after its filing, and all that followed. */
final class CaseFile {

    static final Instant FILED = Instant.parse("2026-07-01T08:00:00Z");
    static final Instant NOW = FILED.plus(Duration.ofDays(60));
    static final UUID ID = ComplaintIds.of("/crm", "c-1");

    final Dossier dossier = new Dossier(ID, null, List.of());
    final List<Effects> effects = new ArrayList<>();

    static CaseFile filed(Complexity complexity) {
        CaseFile file = new CaseFile();
        file.file(complexity);
        return file;
    }

    void file(Complexity complexity) {
        Matter matter = new Matter("hotline", "billing", complexity, null, null);
        Filing filing = new Filing(Origin.reported("/crm", "c-1"), "cust-1", matter, FILED);
        ComplaintFact fact = new ComplaintFact(
                new ComplaintFact.What(
                        ID, new UUID(9, 9), FactKind.FILED, FILED, telling("/crm", null), Particulars.of(matter)),
                null);
        take(dossier.file(filing, fact, NOW));
    }

    CaseFile tell(FactKind kind, double hours) {
        return tell(fact(kind, hours, Particulars.NONE, null));
    }

    CaseFile tell(FactKind kind, double hours, Particulars said) {
        return tell(fact(kind, hours, said, null));
    }

    CaseFile tell(ComplaintFact fact) {
        take(dossier.tell(fact, NOW));
        return this;
    }

    static ComplaintFact fact(FactKind kind, double hours, Particulars said, @Nullable Long sequence) {
        return new ComplaintFact(
                new ComplaintFact.What(ID, UUID.randomUUID(), kind, at(hours), telling("/crm", sequence), said), null);
    }

    static Telling telling(String teller, @Nullable Long sequence) {
        return new Telling(teller, sequence, null, NOW);
    }

    static Instant at(double hours) {
        return FILED.plusSeconds((long) (hours * 3600));
    }

    private void take(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Taken.class);
        effects.add(((Outcome.Taken) outcome).effects());
    }

    Complaint complaint() {
        return dossier.complaint().orElseThrow();
    }

    ComplaintState state() {
        return complaint().state();
    }

    /** All events so far, in the order of their revisions. */
    List<EventData> events() {
        return effects.stream()
                .flatMap(effect -> effect.events().stream())
                .map(Announcement::data)
                .toList();
    }

    /** What followed from what was told last. */
    Effects last() {
        return effects.get(effects.size() - 1);
    }
}
