package io.telcopledge.reporting.commitment;

import java.util.List;

/** Who owes what evidence: declared by the operator, never guessed from what came. */
public record Owing(List<OwedStream> streams, List<OwedRegion> regions) {

    public static final Owing NOTHING = new Owing(List.of(), List.of());

    public Owing {
        streams = List.copyOf(streams);
        regions = List.copyOf(regions);
    }
}
