package io.telcopledge.support.troubleticket;

import static org.assertj.core.api.Assertions.assertThat;

import io.telcopledge.contracts.support.Complexity;
import io.telcopledge.support.complaint.ComplaintFact;
import io.telcopledge.support.complaint.ComplaintState;
import io.telcopledge.support.complaint.FactKind;
import io.telcopledge.support.complaint.Telling;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TicketRulesTest {

    @Test
    void aGraveTicketIsAComplexComplaintWhateverTheCase() {
        for (String grave : List.of("Critical", "MAJOR", "high", "1", "2")) {
            assertThat(TicketSeverity.complexityOf(grave)).isEqualTo(Complexity.COMPLEX);
        }
        for (String slight : List.of("minor", "Low", "medium", "3", "", "urgentish")) {
            assertThat(TicketSeverity.complexityOf(slight)).isEqualTo(Complexity.STANDARD);
        }
    }

    @Test
    void theShownSeverityMeansTheComplexityItStandsFor() {
        for (Complexity complexity : Complexity.values()) {
            assertThat(TicketSeverity.complexityOf(TicketSeverity.of(complexity)))
                    .isEqualTo(complexity);
        }
    }

    @Test
    void everyStateOfAComplaintIsAStatusAndNoneIsRejected() {
        for (ComplaintState state : ComplaintState.values()) {
            assertThat(TicketStatus.of(state)).isNotIn(TicketStatus.REJECTED, TicketStatus.HELD);
        }
        assertThat(TicketStatus.of("in progress")).isEmpty();
        assertThat(TicketStatus.of("inProgress")).contains(TicketStatus.IN_PROGRESS);
    }

    @Test
    void anotherStatusIsAskedForByWhatHappened() {
        assertThat(TicketStep.to(TicketStatus.IN_PROGRESS, ComplaintState.OPENED, false))
                .containsExactly(FactKind.ACKNOWLEDGED);
        assertThat(TicketStep.to(TicketStatus.IN_PROGRESS, ComplaintState.OPENED, true))
                .containsExactly(FactKind.RESUMED, FactKind.ACKNOWLEDGED);
        assertThat(TicketStep.to(TicketStatus.IN_PROGRESS, ComplaintState.CLOSED, false))
                .containsExactly(FactKind.REOPENED);
        assertThat(TicketStep.to(TicketStatus.CANCELLED, ComplaintState.OPENED, false))
                .containsExactly(FactKind.WITHDRAWN);
        assertThat(TicketStep.to(TicketStatus.REJECTED, ComplaintState.OPENED, false))
                .isEmpty();
        assertThat(TicketStep.to(TicketStatus.ACKNOWLEDGED, ComplaintState.RESOLVED, false))
                .isEmpty();
    }

    @Test
    void aFactThatLeavesTheStatusAsItWasIsNoChangeOfIt() {
        List<FactKind> told = List.of(
                FactKind.FILED,
                FactKind.ACKNOWLEDGED,
                FactKind.ANSWERED,
                FactKind.PAUSED,
                FactKind.RESUMED,
                FactKind.RESOLVED,
                FactKind.REOPENED,
                FactKind.RESOLVED,
                FactKind.CLOSED);

        assertThat(StatusCourse.of(told.stream().map(TicketRulesTest::fact).toList()))
                .extracting(change -> change.status().word())
                .containsExactly(
                        "acknowledged",
                        "inProgress",
                        "pending",
                        "inProgress",
                        "resolved",
                        "inProgress",
                        "resolved",
                        "closed");
    }

    private static ComplaintFact fact(FactKind kind) {
        Telling telling = new Telling("/desk", null, null, Instant.EPOCH);
        return new ComplaintFact(
                new ComplaintFact.What(new UUID(0, 1), UUID.randomUUID(), kind, Instant.EPOCH, telling), null);
    }

    @Test
    void aFailingListenerIsTriedLessAndLessOftenAndThenNoMore() {
        assertThat(DeliveryPlan.pauseAfter(1)).isEqualTo(Duration.ofSeconds(1));
        assertThat(DeliveryPlan.pauseAfter(4)).isEqualTo(Duration.ofSeconds(8));
        assertThat(DeliveryPlan.pauseAfter(29)).isEqualTo(Duration.ofMinutes(10));
        assertThat(DeliveryPlan.givesUpAfter(DeliveryPlan.MOST_FAILURES - 1)).isFalse();
        assertThat(DeliveryPlan.givesUpAfter(DeliveryPlan.MOST_FAILURES)).isTrue();
    }

    @Test
    void aPathLeadsIntoListsAndObjectsOnly() {
        assertThat(TicketPath.parse("relatedParty.role")).isPresent();
        assertThat(TicketPath.parse("relatedEntity.@referredType")).isPresent();
        assertThat(TicketPath.parse("@type")).isPresent();
        assertThat(TicketPath.parse("status.word")).isEmpty();
        assertThat(TicketPath.parse("colour")).isEmpty();
        assertThat(TicketPath.parse("note.")).isEmpty();
        assertThat(TicketPath.parse("note.text; drop")).isEmpty();
    }

    @Test
    void aDateReadsAsItWasWritten() {
        Instant instant = Instant.parse("2026-07-01T08:00:00.123Z");

        assertThat(TicketDates.write(instant)).isEqualTo("2026-07-01T08:00:00.123Z");
        assertThat(TicketDates.read("2026-07-01T16:00:00.123+08:00")).contains(instant);
        assertThat(TicketDates.read("2026-07-01T16:00:00.123 08:00")).contains(instant);
        assertThat(TicketDates.read("2026-07-01")).isEmpty();
    }
}
