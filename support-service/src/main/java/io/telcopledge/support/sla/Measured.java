package io.telcopledge.support.sla;

import io.telcopledge.contracts.coverage.Streams;
import io.telcopledge.kit.sla.SlaPolicy;
import io.telcopledge.support.complaint.ComplaintPromise;
import io.telcopledge.support.policy.Book;
import io.telcopledge.support.policy.StopsAt;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A promise about each case, and the streams without which nobody knows that it was kept. */
record Measured(SlaPolicy policy, List<String> streams) {

    Measured {
        streams = List.copyOf(streams);
    }

    /** The public ones, and the policies in force. */
    static List<Measured> all(Book book, Instant now) {
        return Stream.concat(
                        Arrays.stream(ComplaintPromise.values())
                                .map(promise -> new Measured(promise.policy(), streams(stopsAt(promise)))),
                        book.policies().keySet().stream()
                                .map(id -> book.policyAt(id, now)
                                        .map(policy ->
                                                new Measured(policy, streams(book.stopsAt(id, policy.version())))))
                                .flatMap(Optional::stream))
                .toList();
    }

    private static StopsAt stopsAt(ComplaintPromise promise) {
        return switch (promise) {
            case ANSWER -> StopsAt.ANSWER;
            case RESOLUTION -> StopsAt.RESOLUTION;
        };
    }

    private static List<String> streams(StopsAt condition) {
        return switch (condition) {
            case ANSWER -> List.of(Streams.COMPLAINT_FILINGS, Streams.COMPLAINT_ANSWERS);
            case RESOLUTION -> List.of(Streams.COMPLAINT_FILINGS, Streams.COMPLAINT_RESOLUTIONS);
        };
    }
}
