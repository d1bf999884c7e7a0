package io.telcopledge.kit.personal;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;

/** Seals the text of persons, opens it while their key exists, and destroys the key. */
@ApplicationScoped
public class PersonalVault {

    private final PersonKeys keys;

    @Inject
    public PersonalVault(PersonKeys keys) {
        this.keys = keys;
    }

    /**
     * Seals a text under the person's key, which is made where there was none.
     *
     * @return fails with {@link PersonErased} when the key is destroyed
     */
    public Uni<byte[]> seal(Mutiny.Session session, String person, String plaintext, String context) {
        return sealAll(session, List.of(new PersonalNote(person, plaintext, context)))
                .map(results -> results.get(0).orElseThrow(PersonErased::new));
    }

    /** Seals many texts in two or three statements; one result each, in order, empty for an erased person. */
    public Uni<List<Optional<byte[]>>> sealAll(Mutiny.Session session, List<PersonalNote> notes) {
        if (notes.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        Set<String> persons = notes.stream().map(PersonalNote::person).collect(Collectors.toSet());
        return keys.findOrMake(session, persons)
                .map(found -> notes.stream()
                        .map(note ->
                                Optional.ofNullable(found.get(note.person())).map(key -> key.seal(note)))
                        .toList());
    }

    /**
     * Opens a sealed text.
     *
     * @return empty when the person's key is destroyed; fails when the text was changed or is of another context
     */
    public Uni<Optional<String>> open(Mutiny.Session session, String person, byte[] sealed, String context) {
        return keys.find(session, Set.of(person))
                .map(found -> Optional.ofNullable(found.get(person)).map(key -> key.open(sealed, context)));
    }

    /** Opens many sealed texts in one statement; one result each, in order, as {@link #open} gives them. */
    public Uni<List<Optional<String>>> openAll(Mutiny.Session session, List<SealedNote> notes) {
        if (notes.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        Set<String> persons = notes.stream().map(SealedNote::person).collect(Collectors.toSet());
        return keys.find(session, persons)
                .map(found -> notes.stream()
                        .map(note -> Optional.ofNullable(found.get(note.person()))
                                .map(key -> key.open(note.sealed(), note.context())))
                        .toList());
    }

    /** Destroys the person's key: everything sealed under it is lost for ever. May be repeated. */
    public Uni<Void> destroy(Mutiny.Session session, String person) {
        return keys.destroy(session, person);
    }
}
