package io.telcopledge.reporting.report;

import java.util.List;

/** A quarter's complaints, counted; the greatest count first. */
public record Complaints(List<Count> byChannel, List<Count> bySourceStatus) {

    public Complaints {
        byChannel = List.copyOf(byChannel);
        bySourceStatus = List.copyOf(bySourceStatus);
    }

    public long total() {
        return byChannel.stream().mapToLong(Count::count).sum();
    }
}
