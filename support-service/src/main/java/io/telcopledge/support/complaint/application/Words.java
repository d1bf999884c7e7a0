package io.telcopledge.support.complaint.application;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.personal.PersonalNote;
import io.telcopledge.kit.personal.PersonalVault;
import io.telcopledge.kit.personal.SealedNote;
import io.telcopledge.support.complaint.ComplaintFact;
import io.telcopledge.support.complaint.SealedWords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Seals the words of a history's lines and opens them again. */
@ApplicationScoped
public class Words {

    private final PersonalVault vault;

    @Inject
    public Words(PersonalVault vault) {
        this.vault = vault;
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
            return Uni.createFrom().item(Spoken.NOTHING);
        }
        SealedWords words = fact.words().get();
        return open(session, words.person(), words.text(), context(fact.id(), "text"))
                .chain(text -> open(session, words.person(), words.contact(), context(fact.id(), "contact"))
                        .map(contact -> new Spoken(text.orElse(null), contact.orElse(null))));
    }

    /** Opens the texts of many lines in one statement; one result each, in order, as {@link #open} gives them. */
    public Uni<List<Optional<String>>> texts(Mutiny.Session session, List<ComplaintFact> facts) {
        List<SealedNote> notes = new ArrayList<>();
        for (ComplaintFact fact : facts) {
            fact.words().ifPresent(words -> {
                if (words.text() != null) {
                    notes.add(new SealedNote(words.person(), words.text(), context(fact.id(), "text")));
                }
            });
        }
        return vault.openAll(session, notes).map(all -> {
            Iterator<Optional<String>> opened = all.iterator();
            return facts.stream()
                    .map(fact ->
                            fact.words().map(SealedWords::text).isPresent() ? opened.next() : Optional.<String>empty())
                    .toList();
        });
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
