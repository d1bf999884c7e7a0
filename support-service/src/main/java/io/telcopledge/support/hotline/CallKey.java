package io.telcopledge.support.hotline;

import java.util.Comparator;

/** Which call: ids are unique within their source only. Ordered, so that rows are always locked in the same order. */
public record CallKey(String source, String callId) implements Comparable<CallKey> {

    private static final Comparator<CallKey> ORDER =
            Comparator.comparing(CallKey::source).thenComparing(CallKey::callId);

    @Override
    public int compareTo(CallKey other) {
        return ORDER.compare(this, other);
    }
}
