package io.telcopledge.support.complaint.application;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.personal.PersonalNote;
import io.telcopledge.kit.personal.PersonalVault;
import io.telcopledge.kit.personal.SealedNote;
import io.telcopledge.support.complaint.ComplaintFact;
import io.telcopledge.support.complaint.FactKind;
import io.telcopledge.support.complaint.Referral;
import io.telcopledge.support.complaint.SealedWords;
import io.telcopledge.support.complaint.store.Referrals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Seals the words of a history's lines and opens them again. */
@ApplicationScoped
public class Words {

    private final PersonalVault vault;
    private final Referrals referrals;

    @Inject
    public Words(PersonalVault vault, Referrals referrals) {
        this.vault = vault;
        this.referrals = referrals;
    }

    /** Words to be sealed for one line of a history, under the key of a person. */
    public record Line(UUID factId, String person, Spoken spoken) {}

    /**
     * Seals the words of many lines at once.
     *
     * @return one result each, in order: null where nothing was said, or where the person was erased and nothing may be
     *     kept
     */
    public Uni<List<Optional<SealedWords>>> seal(Mutiny.Session session, List<Line> lines) {
        List<PersonalNote> notes = new ArrayList<>();
        for (Line line : lines) {
            note(notes, line, line.spoken().text(), "text");
            note(notes, line, line.spoken().contact(), "contact");
        }
        return vault.sealAll(session, notes).map(all -> {
            Iterator<Optional<byte[]>> sealed = all.iterator();
            List<Optional<SealedWords>> words = new ArrayList<>();
            for (Line line : lines) {
                byte @Nullable [] text =
                        line.spoken().text() == null ? null : sealed.next().orElse(null);
                byte @Nullable [] contact =
                        line.spoken().contact() == null ? null : sealed.next().orElse(null);
                words.add(
                        text == null && contact == null
                                ? Optional.empty()
                                : Optional.of(new SealedWords(line.person(), text, contact)));
            }
            return words;
        });
    }

    private static void note(List<PersonalNote> notes, Line line, @Nullable String text, String what) {
        if (text != null) {
            notes.add(new PersonalNote(line.person(), text, context(line.factId(), what)));
        }
    }

    /** Opens a line's words; nothing where none were said, or where the person was erased since. */
    public Uni<Spoken> open(Mutiny.Session session, ComplaintFact fact) {
        if (fact.words().isEmpty()) {
            return texts(session, List.of(fact))
                    .map(texts -> new Spoken(texts.get(0).orElse(null), null));
        }
        SealedWords words = fact.words().get();
        return open(session, words.person(), words.text(), context(fact.id(), "text"))
                .chain(text -> open(session, words.person(), words.contact(), context(fact.id(), "contact"))
                        .map(contact -> new Spoken(text.orElse(null), contact.orElse(null))));
    }

    /**
     * Opens the texts of many lines in one statement, or two where words of filings may have been fetched; one result
     * each, in order, as {@link #open} gives them.
     */
    public Uni<List<Optional<String>>> texts(Mutiny.Session session, List<ComplaintFact> facts) {
        return fetched(session, facts).chain(fetched -> {
            List<Optional<SealedNote>> notes =
                    facts.stream().map(fact -> sealed(fact, fetched)).toList();
            return vault.openAll(
                            session, notes.stream().flatMap(Optional::stream).toList())
                    .map(all -> {
                        Iterator<Optional<String>> opened = all.iterator();
                        return notes.stream()
                                .map(note -> note.isPresent() ? opened.next() : Optional.<String>empty())
                                .toList();
                    });
        });
    }

    /** Of the filings that came without words. */
    private Uni<Map<UUID, Referral>> fetched(Mutiny.Session session, List<ComplaintFact> facts) {
        return referrals.of(
                session,
                facts.stream()
                        .filter(Words::mayBeFetched)
                        .map(ComplaintFact::complaintId)
                        .collect(Collectors.toSet()));
    }

    private static boolean mayBeFetched(ComplaintFact fact) {
        return fact.kind() == FactKind.FILED && fact.words().isEmpty();
    }

    private static Optional<SealedNote> sealed(ComplaintFact fact, Map<UUID, Referral> fetched) {
        return mayBeFetched(fact)
                ? Optional.ofNullable(fetched.get(fact.complaintId()))
                        .flatMap(one -> one.words().flatMap(words -> text(one.factId(), words)))
                : fact.words().flatMap(words -> text(fact.id(), words));
    }

    private static Optional<SealedNote> text(UUID factId, SealedWords words) {
        return Optional.ofNullable(words.text())
                .map(text -> new SealedNote(words.person(), text, context(factId, "text")));
    }

    private Uni<Optional<String>> open(
            Mutiny.Session session, String person, byte @Nullable [] sealed, String context) {
        return sealed == null ? Uni.createFrom().item(Optional.empty()) : vault.open(session, person, sealed, context);
    }

    /** Sealed words open only as what they were sealed as. */
    private static String context(UUID factId, String what) {
        return "complaint-history/" + factId + "/" + what;
    }
}
