package io.telcopledge.support.troubleticket;

import static org.assertj.core.api.Assertions.assertThat;

import io.telcopledge.contracts.support.Complexity;
import io.telcopledge.support.complaint.ComplaintState;
import io.telcopledge.support.complaint.FactKind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
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
            assertThat(TicketStatus.of(state)).isNotNull().isNotEqualTo(TicketStatus.REJECTED);
        }
        assertThat(TicketStatus.of("in progress")).isEmpty();
        assertThat(TicketStatus.of("inProgress")).contains(TicketStatus.IN_PROGRESS);
    }

    @Test
    void aResolutionIsAChangeOfStatusAndAnEventOfItsOwn() {
        assertThat(TicketEventType.of(FactKind.FILED, TicketStatus.ACKNOWLEDGED))
                .containsExactly(TicketEventType.CREATE);
        assertThat(TicketEventType.of(FactKind.RESOLVED, TicketStatus.RESOLVED))
                .containsExactly(TicketEventType.STATUS_CHANGE, TicketEventType.RESOLVED);
    }

    @Test
    void whatCameTooLateToChangeTheStatusIsAChangeOfAttributes() {
        assertThat(TicketEventType.of(FactKind.ANSWERED, TicketStatus.RESOLVED))
                .containsExactly(TicketEventType.ATTRIBUTE_VALUE_CHANGE);
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
    void fieldsAlwaysShowTheId() {
        FieldSelection chosen = FieldSelection.parse("status, severity").orElseThrow();

        assertThat(chosen.shows(TicketAttribute.ID)).isTrue();
        assertThat(chosen.shows(TicketAttribute.SEVERITY)).isTrue();
        assertThat(chosen.shows(TicketAttribute.HREF)).isFalse();
        assertThat(FieldSelection.ALL.shows(TicketAttribute.HREF)).isTrue();
        assertThat(FieldSelection.parse("status,colour")).isEmpty();
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
