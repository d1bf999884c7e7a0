package io.telcopledge.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * A made-up quarter of a call centre, in the columns of the mapping {@code call-center-2021q1.yaml}, and what an
 * independent count of it says.
 */
final class CallCentreFile {

    private static final LocalDate FIRST_DAY = LocalDate.of(2021, 1, 1);
    private static final int DAYS = 90;
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d-MMM-yy", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);

    private final List<String> lines = new ArrayList<>();
    private long answered;
    private long waitSeconds;

    CallCentreFile(int calls, long seed) {
        this(1, calls, seed);
    }

    /** @param first the number of the first call, so that two files can be of one quarter */
    CallCentreFile(int first, int calls, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        lines.add("Call Id,Agent,Date,Month,Time,Topic,Answered (Y/N),Resolved,Speed of answer in seconds,"
                + "AvgTalkDuration,Satisfaction rating");
        for (int call = first; call < first + calls; call++) {
            LocalDate day = FIRST_DAY.plusDays(random.nextInt(DAYS));
            String time = "%d:%02d".formatted(9 + random.nextInt(9), random.nextInt(60));
            String start = "X%05d,Agent %d,%s,%s,%s,Streaming,"
                    .formatted(call, random.nextInt(8), DATE.format(day), MONTH.format(day), time);
            lines.add(start + (random.nextInt(5) == 0 ? "N,N,,," : answeredCall(random)));
        }
    }

    private String answeredCall(SplittableRandom random) {
        int wait = 10 + random.nextInt(116);
        answered++;
        waitSeconds += wait;
        return "Y,Y,%d,0:0%d:%02d,%d".formatted(wait, 1 + random.nextInt(6), random.nextInt(60), 1 + random.nextInt(5));
    }

    Path writeTo(Path file) throws IOException {
        return Files.write(file, lines);
    }

    long answered() {
        return answered;
    }

    long waitMillis() {
        return waitSeconds * 1000;
    }
}
