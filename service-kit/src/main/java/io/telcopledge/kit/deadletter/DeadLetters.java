package io.telcopledge.kit.deadletter;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.crypto.MasterKey;
import io.telcopledge.kit.outbox.Outbox;
import io.telcopledge.kit.outbox.OutgoingEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.reactive.mutiny.Mutiny;

/** Keeps records that could not be handled, and tells of them on the service's dead-letter topic. */
@ApplicationScoped
public class DeadLetters {

    // One at a time: they are rare, and one may be megabytes.
    private static final String BURY = """
            insert into dead_letter (consumer, topic, topic_id, partition, record_offset, failure, reason, event_id,
                                     event_type, original, buried_at, source, event_time)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, nullif(?8, ''), nullif(?9, ''), decode(?10, 'base64'), ?11,
                    nullif(?12, ''), cast(nullif(?13, '') as timestamptz))
            on conflict do nothing""";

    private final MasterKey masterKey;
    private final Outbox outbox;
    private final Clock clock;
    private final Optional<String> topic;

    @Inject
    public DeadLetters(
            MasterKey masterKey,
            Outbox outbox,
            Clock clock,
            @ConfigProperty(name = "telcopledge.dead-letters.topic") Optional<String> topic) {
        this.masterKey = masterKey;
        this.outbox = outbox;
        this.clock = clock;
        this.topic = topic;
    }

    /** Buries the letters in the session's transaction. One that lies there already is not told again. */
    public Uni<Void> bury(Mutiny.Session session, String consumer, List<DeadLetter> letters) {
        Uni<Void> buried = Uni.createFrom().voidItem();
        for (DeadLetter letter : letters) {
            buried = buried.chain(() -> bury(session, consumer, letter));
        }
        return buried;
    }

    private Uni<Void> bury(Mutiny.Session session, String consumer, DeadLetter letter) {
        Instant now = clock.instant();
        return insert(session, consumer, letter, now)
                .chain(rows -> rows == 0 || topic.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : outbox.append(session, List.of(OutgoingEvent.of(topic.get(), letter.asEvent(), now, 0))));
    }

    private Uni<Integer> insert(Mutiny.Session session, String consumer, DeadLetter letter, Instant now) {
        byte[] original = masterKey.encrypt(
                OriginalRecord.bytesOf(letter.original()), OriginalRecord.contextOf(letter.position()));
        return session.createNativeQuery(BURY)
                .setParameter(1, consumer)
                .setParameter(2, letter.position().topic())
                .setParameter(3, letter.position().topicId())
                .setParameter(4, letter.position().partition())
                .setParameter(5, letter.position().offset())
                .setParameter(6, letter.failure().name())
                .setParameter(7, letter.reason())
                .setParameter(8, Objects.requireNonNullElse(letter.eventId(), ""))
                .setParameter(9, Objects.requireNonNullElse(letter.eventType(), ""))
                .setParameter(10, Base64.getEncoder().encodeToString(original))
                .setParameter(11, now)
                .setParameter(12, Objects.requireNonNullElse(letter.source(), ""))
                .setParameter(13, letter.time() == null ? "" : letter.time().toString())
                .executeUpdate();
    }
}
