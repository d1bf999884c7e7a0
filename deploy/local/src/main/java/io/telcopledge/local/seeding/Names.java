package io.telcopledge.local.seeding;

import java.util.Locale;
import java.util.SplittableRandom;

/** References to the operator's people. */
final class Names {

    private static final int AGENTS = 14;

    private Names() {}

    static String numbered(String kind, int number) {
        return String.format(Locale.ROOT, "%s-%02d", kind, number);
    }

    static int anyAgent(SplittableRandom random) {
        return random.nextInt(1, AGENTS + 1);
    }

    static String agent(int number) {
        return numbered("agent", number);
    }
}
