package io.telcopledge.support.hotline.store;

import io.telcopledge.support.hotline.Call;
import io.telcopledge.support.hotline.CallKey;
import io.telcopledge.support.hotline.Conversation;
import io.telcopledge.support.hotline.Handling;
import io.telcopledge.support.hotline.Rating;
import java.util.List;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** A call as columns: a truth value is 1 or 0, an instant whole microseconds, since arrays of both travel well. */
final class CallRow {

    private CallRow() {}

    static Mutiny.Query<?> bind(Mutiny.Query<?> query, List<Call> calls) {
        return query.setParameter(1, texts(calls, call -> call.key().source()))
                .setParameter(2, texts(calls, call -> call.key().callId()))
                .setParameter(3, handlings(calls, handling -> handling.isAnswered() ? 1L : 0L))
                .setParameter(4, texts(calls, ofHandling(Handling::queue)))
                .setParameter(5, handlings(calls, handling -> Micros.of(handling.offeredAt())))
                .setParameter(6, handlings(calls, Handling::waitMillis))
                .setParameter(7, texts(calls, ofConversation(Conversation::agentRef)))
                .setParameter(8, numbers(calls, ofConversation(Conversation::talkMillis)))
                .setParameter(9, texts(calls, ofConversation(Conversation::topic)))
                .setParameter(10, numbers(calls, ofConversation(conversation -> bit(conversation.resolved()))))
                .setParameter(11, handlings(calls, handling -> (long) handling.revision()))
                .setParameter(12, ratings(calls, rating -> (long) rating.stars()))
                .setParameter(13, ratings(calls, rating -> Micros.of(rating.ratedAt())))
                .setParameter(14, ratings(calls, rating -> (long) rating.revision()))
                .setParameter(15, texts(calls, ofHandling(Handling::skill)))
                .setParameter(16, texts(calls, ofHandling(handling -> LegsJson.of(handling.legs()))));
    }

    static Call read(Object[] row) {
        return new Call(new CallKey((String) row[0], (String) row[1]), handling(row), rating(row));
    }

    private static @Nullable Handling handling(Object[] row) {
        if (row[2] == null) {
            return null;
        }
        Conversation conversation = number(row[2]) == 0
                ? null
                : new Conversation(
                        (String) row[6],
                        row[7] == null ? null : number(row[7]),
                        (String) row[8],
                        row[9] == null ? null : number(row[9]) == 1);
        return new Handling(
                (String) row[3],
                Micros.instant(number(row[4])),
                row[5] == null ? null : number(row[5]),
                (String) row[14],
                conversation,
                Math.toIntExact(number(row[10])),
                LegsJson.read((String) row[15]));
    }

    private static @Nullable Rating rating(Object[] row) {
        return row[11] == null
                ? null
                : new Rating(
                        Math.toIntExact(number(row[11])),
                        Micros.instant(number(row[12])),
                        Math.toIntExact(number(row[13])));
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    private static @Nullable Long bit(@Nullable Boolean value) {
        return value == null ? null : value ? 1L : 0L;
    }

    private static <T> Function<Call, @Nullable T> ofHandling(Function<Handling, @Nullable T> part) {
        return call -> call.handling() == null ? null : part.apply(call.handling());
    }

    private static <T> Function<Call, @Nullable T> ofConversation(Function<Conversation, @Nullable T> part) {
        return ofHandling(handling -> handling.conversation() == null ? null : part.apply(handling.conversation()));
    }

    private static @Nullable Long[] handlings(List<Call> calls, Function<Handling, @Nullable Long> part) {
        return numbers(calls, ofHandling(part));
    }

    private static @Nullable Long[] ratings(List<Call> calls, Function<Rating, @Nullable Long> part) {
        return numbers(calls, call -> call.rating() == null ? null : part.apply(call.rating()));
    }

    private static @Nullable Long[] numbers(List<Call> calls, Function<Call, @Nullable Long> part) {
        return calls.stream().map(part).toArray(Long[]::new);
    }

    private static @Nullable String[] texts(List<Call> calls, Function<Call, @Nullable String> part) {
        return calls.stream().map(part).toArray(String[]::new);
    }
}
