package io.telcopledge.local.seeding;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The call centre's teams. One of them betters its figures now and then, so that it can be seen who does. */
enum Team {
    EAST("hotline-east", 1, 1, 5, false),
    WEST("hotline-west", 2, 6, 10, false),
    SOUTH("hotline-south", 3, 11, 14, true);

    private final String title;
    private final int supervisor;
    private final int first;
    private final int last;
    private final boolean games;

    Team(String title, int supervisor, int first, int last, boolean games) {
        this.title = title;
        this.supervisor = supervisor;
        this.first = first;
        this.last = last;
        this.games = games;
    }

    /** The team of an agent's number. */
    static Team of(int agent) {
        return Arrays.stream(values())
                .filter(team -> agent >= team.first && agent <= team.last)
                .findFirst()
                .orElseThrow();
    }

    String title() {
        return title;
    }

    /** Who leads it; the first is one whom a user of the demo can be. */
    String supervisor() {
        return Names.numbered("supervisor", supervisor);
    }

    IntStream agents() {
        return IntStream.rangeClosed(first, last);
    }

    boolean games() {
        return games;
    }
}
