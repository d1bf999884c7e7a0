package io.telcopledge.reporting.report.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import io.telcopledge.reporting.commitment.Words;
import io.telcopledge.reporting.report.content.ComplaintsContent;
import io.telcopledge.reporting.report.suppression.Suppression;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@link Attacker} finds out of random quarters, some of which were restated. */
class NoCellCanBeDerivedTest {

    private static final Words ANY = new Words("", "");
    private static final Kinds KINDS = new Kinds(
            List.of(
                    new Kind("network", ANY, List.of("coverage", "broadband")),
                    new Kind("charges", ANY, List.of("billing"))),
            new Kind("other", ANY, List.of()));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aReaderOfAllTablesKnowsNoLeftOutCellBetterThanWithinTen(long seed) {
        List<Complaints.Line> quarter = complaints(new SplittableRandom(seed));
        ComplaintsContent report = publish(quarter, List.of());

        assertHidden(seed, 0, report, new Attacker(KINDS, quarter, List.of(report)));
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void norDoesAReaderOfAllRevisions(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Complaints.Line> quarter = complaints(random);
        ComplaintsContent sealed = publish(quarter, List.of());
        List<Complaints.Line> later = quarter.stream()
                .map(line -> random.nextInt(4) > 0
                        ? line
                        : new Complaints.Line(
                                line.channel(), line.region(), line.category(), line.count() + random.nextInt(30)))
                .toList();
        ComplaintsContent restated = publish(later, List.of(sealed));
        Attacker attacker = new Attacker(KINDS, quarter, List.of(sealed, restated));

        assertHidden(seed, 0, sealed, attacker);
        PublishedCells.of(sealed).forEach((cell, count) -> {
            if (count == null) {
                assertThat(PublishedCells.of(restated).get(cell))
                        .as("%s, seed %d", cell, seed)
                        .isNull();
                assertThat(attacker.room(1, cell))
                        .as("%s restated, seed %d", cell, seed)
                        .isGreaterThan(Suppression.ROOM - 0.01);
            }
        });
    }

    private static void assertHidden(long seed, int revision, ComplaintsContent report, Attacker attacker) {
        List<String> hidden = new ArrayList<>();
        PublishedCells.of(report).forEach((cell, count) -> {
            if (count == null) {
                hidden.add(cell);
                assertThat(attacker.room(revision, cell))
                        .as("%s, seed %d", cell, seed)
                        .isGreaterThan(Suppression.ROOM - 0.01);
            } else {
                assertThat(count).as("%s, seed %d", cell, seed).isGreaterThanOrEqualTo(Suppression.THRESHOLD);
            }
        });
        // Else the seed proves nothing.
        assertThat(hidden)
                .as("seed %d", seed)
                .isNotEmpty()
                .hasSizeLessThan(PublishedCells.of(report).size());
    }

    private static ComplaintsContent publish(List<Complaints.Line> lines, List<ComplaintsContent> earlier) {
        long total = lines.stream().mapToLong(Complaints.Line::count).sum();
        Complaints complaints = new Complaints(lines, List.of(new Complaints.Status("open", total)));
        return PublishComplaints.ended(new PublishComplaints.Counted(complaints, KINDS, null), earlier, null);
    }

    /** Of most combinations a few, of some many. */
    private static List<Complaints.Line> complaints(SplittableRandom random) {
        List<Complaints.Line> lines = new ArrayList<>();
        for (String channel : List.of("hotline", "online", "store")) {
            for (String region : List.of("east", "west", "north")) {
                for (String category : new String[] {"coverage", "broadband", "billing", null}) {
                    long count = random.nextInt(3) == 0 ? random.nextInt(60) : random.nextInt(6);
                    lines.add(new Complaints.Line(channel, region, category, count));
                }
            }
        }
        return lines;
    }
}
