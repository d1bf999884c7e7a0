package io.telcopledge.support.complaint;

import static io.telcopledge.support.complaint.CaseFile.at;
import static io.telcopledge.support.complaint.CaseFile.filed;
import static io.telcopledge.support.complaint.FactKind.ACKNOWLEDGED;
import static io.telcopledge.support.complaint.FactKind.ANSWERED;
import static io.telcopledge.support.complaint.FactKind.CLOSED;
import static io.telcopledge.support.complaint.FactKind.PAUSED;
import static io.telcopledge.support.complaint.FactKind.REOPENED;
import static io.telcopledge.support.complaint.FactKind.RESOLVED;
import static io.telcopledge.support.complaint.FactKind.RESUMED;
import static io.telcopledge.support.complaint.FactKind.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;

import io.telcopledge.contracts.support.ComplaintAnswered;
import io.telcopledge.contracts.support.ComplaintClosed;
import io.telcopledge.contracts.support.ComplaintReclassified;
import io.telcopledge.contracts.support.ComplaintReopened;
import io.telcopledge.contracts.support.ComplaintResolved;
import io.telcopledge.contracts.support.Complexity;
import io.telcopledge.kit.sla.ClockCommand;
import io.telcopledge.kit.sla.Episode;
import io.telcopledge.kit.sla.Mark;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TransitionsTest {

    private static final Set<FactKind> STEPS =
            EnumSet.of(ACKNOWLEDGED, ANSWERED, RESOLVED, CLOSED, REOPENED, WITHDRAWN);

    private static final Particulars COMPLEX = Particulars.reclassified(Complexity.COMPLEX);

    @ParameterizedTest
    @CsvSource({
        "OPENED, ACKNOWLEDGED ANSWERED RESOLVED WITHDRAWN",
        "ACKNOWLEDGED, ANSWERED RESOLVED WITHDRAWN",
        "ANSWERED, RESOLVED CLOSED REOPENED WITHDRAWN",
        "RESOLVED, CLOSED REOPENED",
        "CLOSED, REOPENED",
        "REOPENED, ANSWERED RESOLVED WITHDRAWN",
        "WITHDRAWN, ''"
    })
    void whatMayHappenToAComplaintIsOneTable(ComplaintState state, String legal) {
        Set<FactKind> allowed = EnumSet.noneOf(FactKind.class);
        STEPS.stream().filter(state::allows).forEach(allowed::add);

        assertThat(String.join(" ", allowed.stream().map(Enum::name).toList()).split(" "))
                .containsExactlyInAnyOrder(legal.split(" "));
    }

    @Test
    void aComplaintGoesItsWayAndTellsEachStep() {
        CaseFile file = filed(Complexity.STANDARD)
                .tell(ACKNOWLEDGED, 1)
                .tell(ANSWERED, 5)
                .tell(RESOLVED, 9)
                .tell(CLOSED, 20);

        assertThat(file.state()).isEqualTo(ComplaintState.CLOSED);
        assertThat(file.complaint().standing().acknowledgedAt()).isEqualTo(at(1));
        assertThat(file.complaint().version()).isEqualTo(5);
        assertThat(file.complaint().revision()).isEqualTo(5);
        assertThat(file.last().events())
                .extracting(Announcement::data)
                .hasExactlyElementsOfTypes(ComplaintClosed.class);
    }

    @Test
    void whoClosesWhatWasAnsweredSaysThatTheAnswerWasTheSolution() {
        CaseFile file = filed(Complexity.COMPLEX).tell(ANSWERED, 5).tell(CLOSED, 20);

        assertThat(file.complaint().resolvedAt()).contains(at(20));
        assertThat(file.last().events())
                .extracting(Announcement::data)
                .hasExactlyElementsOfTypes(ComplaintResolved.class, ComplaintClosed.class);
        assertThat(file.last().clocks()).extracting(command -> command.clock()).containsExactly("complex-resolution");
    }

    @Test
    void whatTheStateForbidsStaysInTheHistoryWithoutEffect() {
        CaseFile file = filed(Complexity.STANDARD).tell(CLOSED, 3);

        assertThat(file.last()).isEqualTo(Effects.NONE);
        assertThat(file.state()).isEqualTo(ComplaintState.OPENED);
        assertThat(file.complaint().version()).isEqualTo(2);
        assertThat(file.dossier.course().orElseThrow().counted()).hasSize(1);
    }

    @Test
    void aReopeningTakesTheResolutionBackAndTheLastOneCounts() {
        CaseFile file = filed(Complexity.COMPLEX).tell(RESOLVED, 10).tell(REOPENED, 12);
        assertThat(file.complaint().resolvedAt()).isEmpty();
        assertThat(file.state()).isEqualTo(ComplaintState.REOPENED);

        file.tell(RESOLVED, 60);

        assertThat(file.complaint().resolvedAt()).contains(at(60));
        assertThat(file.events())
                .extracting(Object::getClass)
                .endsWith(ComplaintResolved.class, ComplaintReopened.class, ComplaintResolved.class);
    }

    @Test
    void theFirstAnswerCountsWhateverBecameOfIt() {
        CaseFile file =
                filed(Complexity.STANDARD).tell(ANSWERED, 5).tell(REOPENED, 30).tell(ANSWERED, 40);

        assertThat(file.complaint().answeredAt()).contains(at(5));
        assertThat(file.state()).isEqualTo(ComplaintState.ANSWERED);
        assertThat(file.events()).last().isEqualTo(new ComplaintAnswered(CaseFile.ID.toString(), at(5)));
        assertThat(file.last().clocks()).isEmpty();
    }

    @Test
    void anAnswerThatCameAfterAResolutionThatDidNotLastCounts() {
        CaseFile file =
                filed(Complexity.STANDARD).tell(RESOLVED, 5).tell(ANSWERED, 8).tell(REOPENED, 30);

        assertThat(file.state()).isEqualTo(ComplaintState.REOPENED);
        assertThat(file.complaint().answeredAt()).contains(at(8));
    }

    @Test
    void fourteenDaysAfterItsResolutionAComplaintCanBeReopenedForTheLastTime() {
        double window = 14 * 24;
        CaseFile file = filed(Complexity.STANDARD).tell(RESOLVED, 10).tell(CLOSED, 200);

        assertThat(objection(file, REOPENED, 10 + window)).isEmpty();
        assertThat(objection(file, REOPENED, 10 + window + 0.01)).isEqualTo("reopen-window-passed");
        file.tell(REOPENED, 10 + window + 0.01);
        assertThat(file.state()).isEqualTo(ComplaintState.CLOSED);
        file.tell(REOPENED, 10 + window);
        assertThat(file.state()).isEqualTo(ComplaintState.REOPENED);
    }

    @Test
    void whatIsWithdrawnIsOverAndItsClocksAreCancelledFromThen() {
        CaseFile file = filed(Complexity.COMPLEX).tell(WITHDRAWN, 6);

        assertThat(file.state()).isEqualTo(ComplaintState.WITHDRAWN);
        assertThat(file.last().clocks())
                .map(command -> ((ClockCommand.Ends) command).episodes())
                .containsOnly(List.of(new Episode(null, new Mark(at(6), "withdrawn"), null)))
                .hasSize(2);
        assertThat(objection(file, REOPENED, 7)).isEqualTo("already-withdrawn");
    }

    @Test
    void aComplaintThatIsFoundToBeComplexHas48HoursFromItsFiling() {
        CaseFile file = filed(Complexity.STANDARD).tell(FactKind.RECLASSIFIED, 20, COMPLEX);

        assertThat(file.last().clocks())
                .containsExactly(new ClockCommand.Start(
                        CaseFile.ID.toString(), ComplaintPromise.RESOLUTION.policy(), CaseFile.FILED));
        assertThat(file.events()).last().isInstanceOf(ComplaintReclassified.class);
    }

    @Test
    void whatIsComplexNoLongerIsCancelledFromThenSoThatABreachBeforeThatStands() {
        CaseFile file = filed(Complexity.COMPLEX)
                .tell(FactKind.RECLASSIFIED, 50, Particulars.reclassified(Complexity.STANDARD));

        assertThat(file.last().clocks()).singleElement().satisfies(command -> {
            assertThat(command.clock()).isEqualTo("complex-resolution");
            assertThat(((ClockCommand.Ends) command).episodes())
                    .containsExactly(new Episode(null, new Mark(at(50), "reclassified as standard"), null));
        });
    }

    @Test
    void aPauseIsKeptWithThePublicPromisesAndHoldsNone() {
        CaseFile file = filed(Complexity.STANDARD).tell(PAUSED, 2).tell(RESUMED, 5);

        assertThat(file.last().clocks()).singleElement().isInstanceOf(ClockCommand.Pauses.class);
        assertThat(file.complaint().dueAt()).contains(at(24));
        assertThat(ComplaintPromise.ANSWER.policy().pausable()).isFalse();
        assertThat(ComplaintPromise.RESOLUTION.policy().pausable()).isFalse();
    }

    @Test
    void aResolutionThatDidNotLastIsNoAnswerEither() {
        CaseFile file = filed(Complexity.STANDARD).tell(RESOLVED, 5).tell(REOPENED, 30);
        assertThat(file.complaint().dueAt()).contains(at(24));

        file.tell(ANSWERED, 3);

        assertThat(file.complaint().dueAt()).isEmpty();
        assertThat(file.last().clocks())
                .singleElement()
                .satisfies(command -> assertThat(((ClockCommand.Ends) command).episodes())
                        .containsExactly(new Episode(new Mark(at(3), "answered"), null, null)));
    }

    @Test
    void theDeskIsToldWhatForbidsIt() {
        CaseFile file = filed(Complexity.STANDARD);
        assertThat(objection(file, CLOSED, 1)).isEqualTo("not-settled");
        assertThat(objection(file, REOPENED, 1)).isEqualTo("not-settled");
        assertThat(objection(file, RESUMED, 1)).isEqualTo("not-paused");

        file.tell(PAUSED, 1);
        assertThat(objection(file, PAUSED, 2)).isEqualTo("already-paused");
        file.tell(RESOLVED, 3);

        assertThat(objection(file, PAUSED, 4)).isEqualTo("already-resolved");
        assertThat(file.dossier.course().orElseThrow().waits()).containsExactly(new Waiting(at(1), at(3)));
    }

    private static String objection(CaseFile file, FactKind kind, double hours) {
        return file.dossier.objectionTo(kind, at(hours)).map(Objection::slug).orElse("");
    }
}
