package io.telcopledge.reporting.commitment.file;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was published is not edited; each test is a rule. */
class PublishedHistoryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 8, 15);
    private static final String PUBLISHED = """
            commitments:
              - id: hotline-wait
                title: {zh: 热线, en: Hotline}
                target: {comparator: "<=", value: 30, unit: s, words: {zh: 秒, en: s}}
                formula: {name: average-speed-of-answer@1}
                population: {zh: 来电, en: Calls}
                evidence: {streams: [calls], completeness: 99}
                period: quarter
                owner: customer-service
                inForceFrom: 2015-01-01
            """;

    @Test
    void whatWasPublishedMayComeAgain() {
        assertThatCode(() -> admit(PUBLISHED + "# a comment\n")).doesNotThrowAnyException();
    }

    @Test
    void aVersionThatHasBeenInForceIsNotEdited() {
        assertThatThrownBy(() -> admit(PUBLISHED.replace("value: 30", "value: 60")))
                .hasMessage("commitments.yaml:4: commitments[0].target.value: is '60' and was published as '30' in the"
                        + " version in force since 2015-01-01: a change takes effect from its date only, so make it a"
                        + " new version");
    }

    @Test
    void norIsAFieldAddedToItOrTakenFromIt() {
        assertThatThrownBy(() -> admit(PUBLISHED.replace("{streams: [calls]", "{streams: [calls, call-ratings]")))
                .hasMessageContaining(
                        "commitments[0].evidence.streams[1]: is 'call-ratings' and was published as not there");
        assertThatThrownBy(() -> admit(PUBLISHED.replace("{streams: [calls]", "{streams: [call-ratings]")))
                .hasMessageContaining(
                        "commitments[0].evidence.streams[0]: is 'call-ratings' and was published as 'calls'");
    }

    @Test
    void itsEndMayBeSetButNotToADayThatIsOver() {
        assertThatCode(() -> admit(PUBLISHED + "    inForceUntil: 2026-08-15\n"))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> admit(PUBLISHED + "    inForceUntil: 2026-08-14\n"))
                .hasMessageContaining(
                        "commitments.yaml:11: commitments[0].inForceUntil: is '2026-08-14' and was published as not"
                                + " there; today is 2026-08-15");
    }

    @Test
    void itDoesNotDisappear() {
        assertThatThrownBy(() -> admit(PUBLISHED.replace("hotline-wait", "hotline-time")))
                .hasMessageContaining("commitments[0].inForceFrom: is new and begins on 2015-01-01, before today");
        assertThatThrownBy(() ->
                        admit(PUBLISHED.replace("hotline-wait", "hotline-time").replace("2015-01-01", "2027-01-01")))
                .hasMessageContaining("must have the version of hotline-wait in force since 2015-01-01");
    }

    @Test
    void aNewVersionBeginsTodayAtTheEarliest() {
        String ended = PUBLISHED + "    inForceUntil: 2026-08-15\n";
        String next = PUBLISHED.replace("commitments:\n", "").replace("value: 30", "value: 20");

        assertThatCode(() -> admit(ended + next.replace("2015-01-01", "2026-08-16")))
                .doesNotThrowAnyException();
        assertThatCode(() -> admit(
                        PUBLISHED + next.replace("hotline-wait", "hotline-time").replace("2015-01-01", "2026-08-15")))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> admit(
                        PUBLISHED + next.replace("hotline-wait", "hotline-time").replace("2015-01-01", "2026-08-14")))
                .hasMessageContaining("commitments[1].inForceFrom: is new and begins on 2026-08-14, before today");
    }

    @Test
    void aVersionThatIsStillToComeMayBeChanged() {
        String recorded = PUBLISHED.replace("2015-01-01", "2026-10-01");

        assertThatCode(() -> new PublishedHistory(published(recorded))
                        .admit(read(recorded.replace("value: 30", "value: 20")), TODAY))
                .doesNotThrowAnyException();
    }

    @Test
    void theFirstFileMayBeginInThePast() {
        assertThatCode(() -> new PublishedHistory(List.of()).admit(read(PUBLISHED), TODAY))
                .doesNotThrowAnyException();
    }

    private static void admit(String yaml) {
        new PublishedHistory(published(PUBLISHED)).admit(read(yaml), TODAY);
    }

    private static List<PublishedVersion> published(String yaml) {
        return read(yaml).versions().stream().map(PublishedVersion::of).toList();
    }

    private static CommitmentsFile read(String yaml) {
        return CommitmentsFile.read("commitments.yaml", yaml);
    }
}
