package io.telcopledge.support.hotline;

import java.util.Comparator;

/** Which records were refused: those of a source that could not be so for the same reason. */
public record Refused(String source, CallDefect defect) implements Comparable<Refused> {

    private static final Comparator<Refused> ORDER =
            Comparator.comparing(Refused::source).thenComparing(Refused::defect);

    @Override
    public int compareTo(Refused other) {
        return ORDER.compare(this, other);
    }
}
