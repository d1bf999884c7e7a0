package io.telcopledge.local.importing;

import com.fasterxml.jackson.databind.JsonNode;
import io.telcopledge.contracts.EventContract;
import io.telcopledge.contracts.coverage.Streams;
import io.telcopledge.contracts.privacy.PersonalDataAccessed;
import io.telcopledge.contracts.support.CallAbandoned;
import io.telcopledge.contracts.support.CallAnswered;
import io.telcopledge.contracts.support.CallRated;
import io.telcopledge.contracts.support.ComplaintFiled;
import io.telcopledge.contracts.support.ComplaintUpdated;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An event that belongs to a stream: all of them in a span are what it means that the stream is complete there.
 *
 * @param field that decides, with its value; null where every event of the kind belongs to the stream
 */
record EventStream(Class<?> data, String stream, @Nullable String field, String value) {

    private static final List<EventStream> ALL = List.of(
            every(CallAnswered.class, Streams.CALLS),
            every(CallAbandoned.class, Streams.CALLS),
            every(CallRated.class, Streams.CALL_RATINGS),
            every(ComplaintFiled.class, Streams.COMPLAINT_FILINGS),
            changed(ComplaintUpdated.Change.ANSWERED, Streams.COMPLAINT_ANSWERS),
            changed(ComplaintUpdated.Change.RESOLVED, Streams.COMPLAINT_RESOLUTIONS),
            every(PersonalDataAccessed.class, Streams.DATA_ACCESSES));

    private static EventStream every(Class<?> data, String stream) {
        return new EventStream(data, stream, null, "");
    }

    private static EventStream changed(ComplaintUpdated.Change change, String stream) {
        return new EventStream(ComplaintUpdated.class, stream, "change", change.name());
    }

    /** The stream of an event; some belong to none, such as a complaint's reopening. */
    static Optional<String> of(EventContract<?> contract, JsonNode data) {
        return ALL.stream()
                .filter(one -> one.data == contract.data())
                .filter(one ->
                        one.field == null || data.path(one.field).asText().equals(one.value))
                .map(EventStream::stream)
                .findFirst();
    }

    /** Whether an event of the rule may belong to the stream. */
    static boolean canBe(String stream, EventRule rule) {
        return ALL.stream()
                .filter(one ->
                        one.stream.equals(stream) && one.data == rule.contract().data())
                .anyMatch(one -> one.field == null || rule.canGive(one.field, one.value));
    }

    /** Those that have events. */
    static Set<String> streams() {
        return ALL.stream().map(EventStream::stream).collect(Collectors.toSet());
    }
}
