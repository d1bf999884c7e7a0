package io.telcopledge.support.complaint.application;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.sla.store.SlaClocks;
import io.telcopledge.kit.time.OperatorTime;
import io.telcopledge.support.complaint.Complaint;
import io.telcopledge.support.complaint.Dossier;
import io.telcopledge.support.complaint.Effects;
import io.telcopledge.support.complaint.Filing;
import io.telcopledge.support.complaint.Origin;
import io.telcopledge.support.complaint.Outcome;
import io.telcopledge.support.complaint.SealedWords;
import io.telcopledge.support.complaint.store.Complaints;
import io.telcopledge.support.triage.application.SuggestLabels;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.hibernate.reactive.mutiny.Mutiny;

/** Takes in what other systems tell of complaints, many at once: one locked load, a fold in memory, one write. */
@ApplicationScoped
public class TakeIn {

    private final Complaints complaints;
    private final SlaClocks clocks;
    private final Words words;
    private final Consequences consequences;
    private final SuggestLabels triage;
    private final OperatorTime time;

    @Inject
    public TakeIn(
            Complaints complaints,
            SlaClocks clocks,
            Words words,
            Consequences consequences,
            SuggestLabels triage,
            OperatorTime time) {
        this.complaints = complaints;
        this.clocks = clocks;
        this.words = words;
        this.consequences = consequences;
        this.triage = triage;
        this.time = time;
    }

    /**
     * Folds in the order given.
     *
     * @param refusals is told what cannot be so; the rest goes on
     */
    public Uni<Void> takeIn(Mutiny.Session session, List<Told> told, BiConsumer<Told, Outcome.Refused> refusals) {
        if (told.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        SortedMap<UUID, Origin> origins = new TreeMap<>();
        told.forEach(one -> origins.putIfAbsent(one.what().complaintId(), one.origin()));
        List<String> cases = origins.keySet().stream().map(UUID::toString).toList();
        return complaints
                .lockIdentities(session, origins)
                .chain(() -> clocks.lock(session, cases))
                .chain(() -> complaints.forUpdate(session, origins.keySet()))
                .chain(dossiers -> {
                    List<Words.Line> said = lines(told, dossiers);
                    return words.seal(session, said)
                            .chain(encrypted -> consequences.carryOut(
                                    session, dossiers.values(), fold(told, encrypted, dossiers, refusals), said))
                            .chain(() -> triage.keep(session, Unread.of(dossiers.values(), filed(told)), time.now()));
                });
    }

    /** The words of the filings, the first telling of each. */
    private static Map<UUID, Spoken> filed(List<Told> told) {
        Map<UUID, Spoken> filed = new HashMap<>();
        told.stream()
                .filter(one -> one.filing().isPresent())
                .forEach(one -> filed.putIfAbsent(one.what().complaintId(), one.spoken()));
        return filed;
    }

    private List<Effects> fold(
            List<Told> told,
            List<Optional<SealedWords>> encrypted,
            Map<UUID, Dossier> dossiers,
            BiConsumer<Told, Outcome.Refused> refusals) {
        Instant now = time.now();
        List<Effects> effects = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            Told one = told.get(i);
            Dossier dossier = dossiers.get(one.what().complaintId());
            if (dossier == null) {
                throw new IllegalStateException("every complaint that is told of was loaded");
            }
            Outcome outcome = told(one, encrypted.get(i), dossier, now);
            if (outcome instanceof Outcome.Taken taken) {
                effects.add(taken.effects());
            } else if (outcome instanceof Outcome.Refused refused) {
                refusals.accept(one, refused);
            }
        }
        return effects;
    }

    private static Outcome told(Told one, Optional<SealedWords> words, Dossier dossier, Instant now) {
        return one.filing()
                .map(filing -> dossier.file(filing, one.fact(words.orElse(null)), now))
                .orElseGet(() -> dossier.tell(one.fact(words.orElse(null)), now));
    }

    private static List<Words.Line> lines(List<Told> told, Map<UUID, Dossier> dossiers) {
        Map<UUID, String> customers = new HashMap<>();
        dossiers.forEach((id, dossier) ->
                dossier.complaint().flatMap(Complaint::customerRef).ifPresent(ref -> customers.put(id, ref)));
        told.forEach(one -> one.filing()
                .map(Filing::customerRef)
                .ifPresent(ref -> customers.putIfAbsent(one.what().complaintId(), ref)));
        return told.stream()
                .map(one -> {
                    UUID id = one.what().complaintId();
                    String person = SealedWords.personOf(id.toString(), customers.get(id));
                    return new Words.Line(one.what().factId(), person, one.spoken());
                })
                .toList();
    }
}
