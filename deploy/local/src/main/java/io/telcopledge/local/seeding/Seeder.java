package io.telcopledge.local.seeding;

import io.telcopledge.contracts.coverage.Span;
import io.telcopledge.local.RunningPlatform;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Tells the platform eight quarters of the fictional operator and the running one up to now, through the events that
 * its systems would have sent, and waits until the services have taken them in.
 */
public final class Seeder {

    private static final int QUARTERS = 8;
    /** The systems are told in step, so that no topic is far ahead of the others in event time. */
    private static final Duration STEP = Duration.ofDays(14);

    private static final DateTimeFormatter QUARTER = DateTimeFormatter.ofPattern("uuuu-'Q'q", Locale.ROOT);

    private final RunningPlatform platform;
    private final Clock clock;

    public Seeder(RunningPlatform platform, Clock clock) {
        this.platform = platform;
        this.clock = clock;
    }

    /**
     * Sends, then waits; what was sent before has no effect twice.
     *
     * @param progress gets a line now and then
     */
    public void seed(Consumer<String> progress) throws IOException, InterruptedException {
        Instant now = clock.instant();
        LocalDate today = now.atZone(platform.zone()).toLocalDate();
        LocalDate origin = today.with(IsoFields.DAY_OF_QUARTER, 1L).minus(QUARTERS, IsoFields.QUARTER_YEARS);
        Instant begin = origin.atStartOfDay(platform.zone()).toInstant();
        ManagerCalls manager = new ManagerCalls(platform);
        new Roster(manager).tell();
        new UserNumbers(manager).tell(origin, QUARTERS, QUARTER);
        new ProgrammeWords(manager).tell(programmeStart(origin));
        try (OperatorSystems systems = new OperatorSystems(platform, begin)) {
            History history = new History(origin, platform.zone());
            String told = "";
            for (Instant time = begin; time.isBefore(now); time = time.plus(STEP)) {
                systems.say(history.upTo(time));
                String quarter = QUARTER.format(time.atZone(platform.zone()));
                if (!quarter.equals(told)) {
                    progress.accept("telling the operator's past: " + quarter);
                    told = quarter;
                }
            }
            systems.say(history.upTo(now));
            systems.declareCovered(new Span(begin, now));
            try (Backlog backlog = new Backlog(platform.bootstrapServers())) {
                new Consumption(clock, progress).await(backlog, systems.sent());
            }
        }
        new SeedState(origin, now).write(platform.dataDir());
    }

    /** A quarter of the records lies before the programme, to show what it is to mend. */
    static LocalDate programmeStart(LocalDate origin) {
        return origin.plus(1, IsoFields.QUARTER_YEARS);
    }
}
