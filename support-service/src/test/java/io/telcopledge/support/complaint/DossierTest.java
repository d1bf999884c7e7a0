package io.telcopledge.support.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import io.telcopledge.contracts.support.ComplaintAnswered;
import io.telcopledge.contracts.support.ComplaintOpened;
import io.telcopledge.contracts.support.ComplaintResolved;
import io.telcopledge.contracts.support.Complexity;
import io.telcopledge.kit.sla.ClockCommand;
import io.telcopledge.kit.sla.Episode;
import io.telcopledge.kit.sla.Mark;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DossierTest {

    private static final Instant FILED = Instant.parse("2026-07-01T08:00:00Z");
    private static final Instant NOW = FILED.plus(Duration.ofDays(30));
    private static final UUID ID = ComplaintIds.of("/crm", "c-1");

    private final Dossier dossier = new Dossier(ID, null, List.of());

    @Test
    void aFiledComplaintIsOpenFromWhenItWasFiledAndItsClocksRun() {
        Effects effects = taken(dossier.file(filing(Complexity.COMPLEX, true), filed(), NOW));

        assertThat(effects.events()).singleElement().satisfies(event -> {
            assertThat(event.data()).isInstanceOf(ComplaintOpened.class);
            assertThat(event.time()).isEqualTo(FILED);
            assertThat(event.revision()).isEqualTo(1);
        });
        assertThat(effects.clocks())
                .containsExactly(
                        new ClockCommand.Start(ID.toString(), ComplaintPromise.ANSWER.policy(), FILED),
                        new ClockCommand.Start(ID.toString(), ComplaintPromise.RESOLUTION.policy(), FILED));
        assertThat(state()).isEqualTo(ComplaintState.OPENED);
    }

    @Test
    void aStandardComplaintHasNoTermToBeResolvedIn() {
        Effects effects = taken(dossier.file(filing(Complexity.STANDARD, true), filed(), NOW));

        assertThat(effects.clocks()).extracting(ClockCommand::clock).containsExactly("complaint-answer");
    }

    @Test
    void aComplaintWhoseOutcomeNobodyReportsHasNoClocks() {
        Effects effects = taken(dossier.file(filing(Complexity.COMPLEX, false), filed(), NOW));

        assertThat(effects.clocks()).isEmpty();
        assertThat(taken(dossier.tell(fact(FactKind.ANSWERED, 3, 0), NOW)).clocks())
                .isEmpty();
    }

    @Test
    void theSameComplaintFiledTwiceIsOne() {
        taken(dossier.file(filing(Complexity.STANDARD, true), filed(), NOW));

        assertThat(dossier.file(filing(Complexity.STANDARD, true), filed(), NOW))
                .isInstanceOf(Outcome.Known.class);
    }

    @Test
    void aSecondFilingThatContradictsTheFirstIsRefusedByTheField() {
        taken(dossier.file(filing(Complexity.STANDARD, true), filed(), NOW));

        Outcome outcome = dossier.file(filing(Complexity.COMPLEX, true), filed(), NOW);

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.field()).isEqualTo("complexity"));
    }

    @Test
    void anAnswerStopsTheAnswerClockAndAResolutionTheOther() {
        taken(dossier.file(filing(Complexity.COMPLEX, true), filed(), NOW));

        Effects answered = taken(dossier.tell(fact(FactKind.ANSWERED, 5, 0), NOW));
        Effects resolved = taken(dossier.tell(fact(FactKind.RESOLVED, 40, 0), NOW));

        assertThat(answered.clocks()).containsExactly(stop("complaint-answer", 5, "answered"));
        assertThat(resolved.clocks()).containsExactly(stop("complex-resolution", 40, "resolved"));
        assertThat(answered.events()).extracting(Announcement::data).hasExactlyElementsOfTypes(ComplaintAnswered.class);
        assertThat(resolved.events()).extracting(Announcement::data).hasExactlyElementsOfTypes(ComplaintResolved.class);
        assertThat(state()).isEqualTo(ComplaintState.RESOLVED);
    }

    @Test
    void whatIsResolvedWithoutAnAnswerIsAnsweredByItSoThatNoClockRunsOn() {
        taken(dossier.file(filing(Complexity.COMPLEX, true), filed(), NOW));

        Effects effects = taken(dossier.tell(fact(FactKind.RESOLVED, 4, 0), NOW));

        assertThat(effects.clocks())
                .containsExactly(stop("complaint-answer", 4, "resolved"), stop("complex-resolution", 4, "resolved"));
    }

    @Test
    void anUpdateThatComesBeforeTheFilingWaitsForIt() {
        assertThat(taken(dossier.tell(fact(FactKind.RESOLVED, 4, 0), NOW))).isEqualTo(Effects.NONE);

        Effects effects = taken(dossier.file(filing(Complexity.STANDARD, true), filed(), NOW));

        assertThat(effects.events())
                .extracting(Announcement::data)
                .hasExactlyElementsOfTypes(ComplaintOpened.class, ComplaintResolved.class);
        assertThat(effects.clocks()).contains(stop("complaint-answer", 4, "resolved"));
    }

    @Test
    void anAnswerBeforeTheFilingIsRefused() {
        taken(dossier.file(filing(Complexity.STANDARD, true), filed(), NOW));

        Outcome outcome = dossier.tell(fact(FactKind.ANSWERED, -1, 0), NOW);

        assertThat(outcome).isEqualTo(new Outcome.Refused("at", "lies before the complaint was filed"));
        assertThat(dossier.newFacts()).hasSize(1);
    }

    @Test
    void anAnswerBeforeTheFilingThatCameBeforeItStaysInTheHistoryAndDoesNotCount() {
        taken(dossier.tell(fact(FactKind.ANSWERED, -1, 0), NOW));
        taken(dossier.file(filing(Complexity.STANDARD, true), filed(), NOW));

        assertThat(state()).isEqualTo(ComplaintState.OPENED);
        assertThat(dossier.newFacts()).hasSize(2);
    }

    @Test
    void whatLiesInTheFutureByMoreThanAnHourIsRefused() {
        Instant early = FILED.minus(Duration.ofMinutes(61));

        assertThat(dossier.file(filing(Complexity.STANDARD, true), filed(), early))
                .isEqualTo(new Outcome.Refused("filedAt", "lies in the future"));
        assertThat(dossier.tell(fact(FactKind.ANSWERED, 0, 0), early))
                .isEqualTo(new Outcome.Refused("at", "lies in the future"));
    }

    @Test
    void ofTwoAnswersTheEarlierCountsWhateverCameFirst() {
        taken(dossier.file(filing(Complexity.STANDARD, true), filed(), NOW));
        taken(dossier.tell(fact(FactKind.ANSWERED, 30, 0), NOW));

        Effects effects = taken(dossier.tell(fact(FactKind.ANSWERED, 3, 0), NOW));

        assertThat(effects.clocks()).containsExactly(stop("complaint-answer", 3, "answered"));
        assertThat(taken(dossier.tell(fact(FactKind.ANSWERED, 20, 0), NOW))).isEqualTo(Effects.NONE);
    }

    @Test
    void aHigherNumberOfTheSameTellerCorrectsAlsoToALaterTime() {
        taken(dossier.file(filing(Complexity.STANDARD, true), filed(), NOW));
        taken(dossier.tell(fact(FactKind.ANSWERED, 3, 1), NOW));

        Effects effects = taken(dossier.tell(fact(FactKind.ANSWERED, 30, 2), NOW));

        assertThat(effects.clocks()).containsExactly(stop("complaint-answer", 30, "answered"));
        assertThat(effects.events()).extracting(Announcement::revision).containsExactly(3L);
    }

    @Test
    void theIdOfAComplaintFromElsewhereFollowsFromItsSourceAndItsIdThere() {
        assertThat(ComplaintIds.of("/crm", "c-1")).isEqualTo(ID).isNotEqualTo(ComplaintIds.of("/crm", "c-2"));
        assertThat(ComplaintIds.of("/cr", "mc-1")).isNotEqualTo(ID);
        assertThat(ID.version()).isEqualTo(8);
        assertThat(ID.variant()).isEqualTo(2);
    }

    private ComplaintState state() {
        return dossier.complaint().orElseThrow().state();
    }

    private static Effects taken(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Taken.class);
        return ((Outcome.Taken) outcome).effects();
    }

    private static ClockCommand stop(String clock, int hours, String reason) {
        Mark met = new Mark(FILED.plus(Duration.ofHours(hours)), reason);
        return new ClockCommand.Ends(ID.toString(), clock, List.of(new Episode(met, null, null)), reason);
    }

    private static Filing filing(Complexity complexity, boolean outcomeReported) {
        Origin origin = new Origin("/crm", "c-1", null, outcomeReported, false);
        return new Filing(origin, "cust-1", new Matter("hotline", "billing", complexity, null, null), FILED);
    }

    private static ComplaintFact filed() {
        return fact(FactKind.FILED, 0, 0);
    }

    private static ComplaintFact fact(FactKind kind, int hours, long sequence) {
        Telling telling = new Telling("/crm", sequence, null, NOW);
        return new ComplaintFact(
                new ComplaintFact.What(ID, UUID.randomUUID(), kind, FILED.plus(Duration.ofHours(hours)), telling),
                null);
    }
}
