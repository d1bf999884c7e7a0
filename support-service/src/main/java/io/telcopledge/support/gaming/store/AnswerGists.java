package io.telcopledge.support.gaming.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** The rows of answers' gists. */
@ApplicationScoped
public class AnswerGists {

    // The person's row is held, so that an erasure at the same time either sees the gist or prevents it.
    private static final String ADD = """
            insert into answer_gist (fact_id, person, words, thin, print)
            select cast(n.fact_id as uuid), n.person, cast(n.words as integer), cast(n.thin as boolean),
                decode(n.print, 'hex')
            from unnest(cast(?1 as text[]), cast(?2 as text[]), cast(?3 as text[]), cast(?4 as text[]),
                cast(?5 as text[])) as n (fact_id, person, words, thin, print)
            join person_key k on k.person = n.person and k.wrapped is not null
            for share of k
            on conflict do nothing
            """;

    /** Stores gists, none of a person who was erased. */
    public Uni<Void> add(Mutiny.Session session, List<AnswerGist> gists) {
        if (gists.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return session.createNativeQuery(ADD)
                .setParameter(1, texts(gists, AnswerGist::factId))
                .setParameter(2, texts(gists, AnswerGist::person))
                .setParameter(3, texts(gists, AnswerGist::words))
                .setParameter(4, texts(gists, AnswerGist::thin))
                .setParameter(5, texts(gists, AnswerGist::print))
                .executeUpdate()
                .replaceWithVoid();
    }

    private static @Nullable String[] texts(List<AnswerGist> gists, Function<AnswerGist, @Nullable Object> part) {
        return gists.stream()
                .map(part)
                .map(value -> value == null ? null : value.toString())
                .toArray(String[]::new);
    }
}
