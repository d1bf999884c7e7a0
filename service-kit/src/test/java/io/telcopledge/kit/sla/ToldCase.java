package io.telcopledge.kit.sla;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a case, from which it tells its clock: after each thing that it learns, all that it knows, in the
 * order of time.
 */
final class ToldCase {

    private static final Instant ORIGIN = Instant.parse("2026-05-29T00:00:00Z");
    private static final int MINUTES = 14 * 24 * 60;

    /** Something that happened; ends and reopenings take turns. */
    record Happening(Instant at, Kind kind, @Nullable Instant to) {}

    enum Kind {
        STOP,
        CANCEL,
        REOPEN,
        PAUSE,
        POLICY
    }

    private final List<Happening> happenings = new ArrayList<>();

    ToldCase(SplittableRandom random) {
        Instant at = ORIGIN;
        boolean ended = false;
        for (int turn = random.nextInt(5); turn > 0; turn--) {
            at = at.plusSeconds(60L * random.nextInt(1, MINUTES / 4));
            Kind end = random.nextInt(4) == 0 ? Kind.CANCEL : Kind.STOP;
            happenings.add(new Happening(at, ended ? Kind.REOPEN : end, null));
            ended = !ended;
        }
        for (int pauses = random.nextInt(4); pauses > 0; pauses--) {
            Instant from = moment(random);
            boolean lasts = random.nextInt(4) == 0;
            happenings.add(new Happening(
                    from, Kind.PAUSE, lasts ? null : from.plusSeconds(60L * random.nextInt(MINUTES / 3))));
        }
        if (random.nextInt(3) == 0) {
            happenings.add(new Happening(moment(random), Kind.POLICY, null));
        }
    }

    static Instant moment(SplittableRandom random) {
        return ORIGIN.plusSeconds(60L * random.nextInt(MINUTES));
    }

    List<Happening> inAnyOrder(SplittableRandom random) {
        List<Happening> order = new ArrayList<>();
        happenings.forEach(one -> order.add(random.nextInt(order.size() + 1), one));
        return order;
    }

    /** All that is known, as commands; the order of pauses does not matter, and they are told in the order known. */
    static List<ClockCommand> tell(String clock, SlaPolicy changed, List<Happening> known) {
        List<ClockCommand> commands = new ArrayList<>();
        known.stream()
                .sorted((a, b) -> a.at().compareTo(b.at()))
                .filter(one -> one.kind() != Kind.PAUSE)
                .forEach(one -> commands.add(
                        switch (one.kind()) {
                            case STOP -> new ClockCommand.Stop("case", clock, one.at(), "stop");
                            case CANCEL -> new ClockCommand.Cancel("case", clock, one.at(), "cancel");
                            case REOPEN -> new ClockCommand.Reopen("case", clock, one.at(), "reopen");
                            case POLICY -> new ClockCommand.ChangePolicy("case", changed, one.at(), "policy");
                            case PAUSE -> throw new IllegalStateException("told together");
                        }));
        List<Pause> pauses = known.stream()
                .filter(one -> one.kind() == Kind.PAUSE)
                .map(one -> new Pause(one.at(), one.to(), "waiting"))
                .toList();
        if (!pauses.isEmpty()) {
            commands.add(new ClockCommand.Pauses("case", clock, pauses));
        }
        return commands;
    }
}
