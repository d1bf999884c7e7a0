package io.telcopledge.local.importing;

import io.telcopledge.contracts.coverage.Span;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a data file is complete for, which is for each stream another span: an export of the tickets opened in January
 * knows all that was filed in January and what was resolved until it was drawn.
 *
 * @param declared none where the file is complete for nothing; a stream that is not named stays missing evidence
 */
record Coverage(List<Declared> declared) {

    /** @param span of event time */
    record Declared(String stream, Span span) {

        @Override
        public String toString() {
            return stream + " from " + span.from() + " to " + span.to();
        }
    }

    /** Whether the file says that it is complete for the stream and yet not at this time. */
    boolean leavesOut(String stream, Instant time) {
        List<Span> spans = declared.stream()
                .filter(declaration -> declaration.stream().equals(stream))
                .map(Declared::span)
                .toList();
        return !spans.isEmpty()
                && spans.stream().noneMatch(span -> !time.isBefore(span.from()) && time.isBefore(span.to()));
    }

    @Override
    public String toString() {
        return declared.stream().map(Declared::toString).collect(Collectors.joining("; "));
    }
}
