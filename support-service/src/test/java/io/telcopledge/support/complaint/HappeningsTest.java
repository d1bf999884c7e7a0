package io.telcopledge.support.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Of what is said to have happened at one instant, numbers decide within a teller, and arrival in all else. */
class HappeningsTest {

    private static final List<FactKind> KINDS = List.of(FactKind.values());

    @Test
    void theNumberOfTheTellerComesBeforeTheOrderOfArrival() {
        assertThat(kinds(arrived(1, FactKind.RESOLVED, "/crm", 3L), arrived(2, FactKind.REOPENED, "/crm", 2L)))
                .containsExactly(FactKind.REOPENED, FactKind.RESOLVED);
    }

    @Test
    void whatNobodyNumbersIsInTheOrderOfItsArrivalWhateverItIs() {
        assertThat(kinds(
                        arrived(1, FactKind.REOPENED, "/crm", null),
                        arrived(2, FactKind.RESOLVED, "/crm", null),
                        arrived(3, FactKind.PAUSED, "/crm", null)))
                .containsExactly(FactKind.REOPENED, FactKind.RESOLVED, FactKind.PAUSED);
    }

    @Test
    void twoTellersDoNotShareTheirNumbers() {
        assertThat(kinds(arrived(1, FactKind.RESOLVED, "/crm", 9L), arrived(2, FactKind.REOPENED, "/desk", 1L)))
                .containsExactly(FactKind.RESOLVED, FactKind.REOPENED);
    }

    @Test
    void threeThatWouldGoInCirclesTwoByTwoHaveOneOrder() {
        // 2 before 1 by arrival of the desk's word in between, and 1 before 2 by number.
        assertThat(kinds(
                        arrived(1, FactKind.RESOLVED, "/crm", 2L),
                        arrived(2, FactKind.ASSIGNED, "/desk", null),
                        arrived(3, FactKind.REOPENED, "/crm", 1L)))
                .containsExactly(FactKind.REOPENED, FactKind.ASSIGNED, FactKind.RESOLVED);
    }

    @Test
    void theOrderIsOneForAllThatIsToldHoweverItIsRead() {
        for (long seed = 0; seed < 5_000; seed++) {
            List<ComplaintFact> facts = facts(new SplittableRandom(seed));
            List<ComplaintFact> ordered = Happenings.inOrder(facts);
            List<ComplaintFact> shuffled = new ArrayList<>(facts);
            Collections.shuffle(shuffled, new Random(seed));

            assertThat(Happenings.inOrder(shuffled)).as("seed %d", seed).isEqualTo(ordered);
            assertThat(Happenings.inOrder(ordered)).as("seed %d", seed).isEqualTo(ordered);
            assertThat(ordered).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(facts);
            for (int i = 0; i < ordered.size(); i++) {
                for (int j = i + 1; j < ordered.size(); j++) {
                    assertThat(mayPrecede(ordered.get(i), ordered.get(j)))
                            .as("seed %d: %d before %d", seed, i, j)
                            .isTrue();
                }
            }
        }
    }

    private static boolean mayPrecede(ComplaintFact one, ComplaintFact other) {
        if (!one.at().equals(other.at())) {
            return one.at().isBefore(other.at());
        }
        Long number = one.telling().sequence();
        Long next = other.telling().sequence();
        boolean sameTeller = one.telling().teller().equals(other.telling().teller());
        if (sameTeller && number != null && next != null && !number.equals(next)) {
            return number < next;
        }
        // Between others a number may have moved one of them.
        return number != null || next != null || one.arrival() < other.arrival();
    }

    private static List<ComplaintFact> facts(SplittableRandom random) {
        List<ComplaintFact> facts = new ArrayList<>();
        for (int i = random.nextInt(2, 9); i > 0; i--) {
            FactKind kind = KINDS.get(random.nextInt(KINDS.size()));
            Long number = random.nextInt(3) == 0 ? null : Long.valueOf(random.nextInt(4));
            facts.add(arrived(i, kind, random.nextBoolean() ? "/crm" : "/desk", number, random.nextInt(2)));
        }
        return facts;
    }

    private static List<FactKind> kinds(ComplaintFact... facts) {
        return Happenings.inOrder(List.of(facts)).stream()
                .map(ComplaintFact::kind)
                .toList();
    }

    private static ComplaintFact arrived(long arrival, FactKind kind, String teller, @Nullable Long number) {
        return arrived(arrival, kind, teller, number, 4);
    }

    private static ComplaintFact arrived(long arrival, FactKind kind, String teller, @Nullable Long number, int hours) {
        ComplaintFact.What what = new ComplaintFact.What(
                CaseFile.ID,
                // Later ones have the lower identity, so that this cannot be what decides.
                new UUID(1, -arrival),
                kind,
                CaseFile.at(hours),
                CaseFile.telling(teller, number));
        return new ComplaintFact(what, null).arrived(arrival);
    }
}
