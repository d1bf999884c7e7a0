package io.telcopledge.kit.problem;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A failure in one line of a bounded length: what failed, in which of our lines, and because of what. Nothing that was
 * sent may begin another line in a log.
 */
final class FailureLine {

    private static final String OURS = "io.telcopledge.";
    private static final int MOST_CAUSES = 3;
    private static final int LONGEST_MESSAGE = 300;

    private FailureLine() {}

    static String of(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(MOST_CAUSES)
                .map(FailureLine::one)
                .collect(Collectors.joining(" because of "));
    }

    private static String one(Throwable failure) {
        String message = failure.getMessage() == null ? "" : ": " + failure.getMessage();
        String bounded = message.length() > LONGEST_MESSAGE ? message.substring(0, LONGEST_MESSAGE) + "…" : message;
        return failure.getClass().getName() + bounded.replaceAll("\\p{C}", "?") + place(failure.getStackTrace());
    }

    private static String place(StackTraceElement[] frames) {
        return Arrays.stream(frames)
                .filter(frame -> frame.getClassName().startsWith(OURS))
                .findFirst()
                .or(() -> Arrays.stream(frames).findFirst())
                .map(frame -> " at " + frame)
                .orElse("");
    }
}
