package io.telcopledge.local.seeding;

import java.io.IOException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The manager's word for what no event of the programme shows. Two phases are done but for the market research, which
 * was put off and is late all the same.
 */
final class ProgrammeWords {

    private static final int CHANGED_ALREADY = 412;

    /** How long after the programme's start each was reached. */
    private static final Map<String, Period> REACHED = Map.of(
            "improvement-plan", Period.of(0, 4, 20),
            "staff-trained", Period.of(0, 5, 12),
            "data-security-technology", Period.of(0, 6, 18),
            "weak-areas-begun", Period.of(0, 9, 10),
            "intelligent-service", Period.of(0, 11, 15));

    private final ManagerCalls manager;

    ProgrammeWords(ManagerCalls manager) {
        this.manager = manager;
    }

    /** @param start of the programme */
    void tell(LocalDate start) throws IOException, InterruptedException {
        int status = manager.putOverFirst("/reporting/v1/programme/plan", plan(start));
        if (status != 200 && status != CHANGED_ALREADY) {
            throw new IOException("the reporting service did not take the manager's word: " + status);
        }
    }

    static Map<String, LocalDate> reachedOn(LocalDate start) {
        Map<String, LocalDate> days = new TreeMap<>();
        REACHED.forEach((milestone, after) -> days.put(milestone, start.plus(after)));
        return days;
    }

    private static String plan(LocalDate start) {
        String reached = reachedOn(start).entrySet().stream()
                .map(word -> "\"%s\":{\"reachedOn\":\"%s\"}".formatted(word.getKey(), word.getValue()))
                .collect(Collectors.joining(","));
        return """
                {"start":"%s","note":"The market research was put off by half a year.",
                 "milestones":{"market-research":{"due":"P18M"},%s}}""".formatted(start, reached);
    }
}
