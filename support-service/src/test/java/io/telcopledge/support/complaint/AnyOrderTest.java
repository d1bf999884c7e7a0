package io.telcopledge.support.complaint;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.telcopledge.contracts.EventData;
import io.telcopledge.contracts.support.ComplaintAcknowledged;
import io.telcopledge.contracts.support.ComplaintAnswered;
import io.telcopledge.contracts.support.ComplaintEscalated;
import io.telcopledge.contracts.support.ComplaintReclassified;
import io.telcopledge.contracts.support.ComplaintWithdrawn;
import io.telcopledge.contracts.support.Complexity;
import io.telcopledge.contracts.support.EscalationLevel;
import io.telcopledge.kit.sla.ClockCommand;
import io.telcopledge.kit.sla.SlaClock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Other systems tell late and in any order: what happened decides, not when it was heard of. Only where neither time
 * nor number says what was first does the order of telling; see {@link HappeningsTest}.
 */
class AnyOrderTest {

    private static final List<FactKind> KINDS = List.of(
            FactKind.ACKNOWLEDGED,
            FactKind.ANSWERED,
            FactKind.ANSWERED,
            FactKind.RESOLVED,
            FactKind.RESOLVED,
            FactKind.REOPENED,
            FactKind.REOPENED,
            FactKind.CLOSED,
            FactKind.WITHDRAWN,
            FactKind.RECLASSIFIED,
            FactKind.RECLASSIFIED,
            FactKind.PAUSED,
            FactKind.RESUMED,
            FactKind.ESCALATED);

    @Test
    void inWhateverOrderAllIsToldTheComplaintItsClocksAndItsEventsEndTheSame() {
        for (long seed = 0; seed < 2_000; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Complexity complexity = random.nextBoolean() ? Complexity.COMPLEX : Complexity.STANDARD;
            List<ComplaintFact> facts = facts(random);
            CaseFile inOrder = told(facts, 0, complexity);

            List<ComplaintFact> shuffled = new ArrayList<>(facts);
            Collections.shuffle(shuffled, new Random(seed));
            CaseFile other = told(shuffled, random.nextInt(shuffled.size() + 1), complexity);

            assertThat(other.complaint())
                    .as("seed %d", seed)
                    .usingRecursiveComparison()
                    .ignoringFields("revision")
                    .isEqualTo(inOrder.complaint());
            assertThat(other.dossier.course()).as("seed %d", seed).isEqualTo(inOrder.dossier.course());
            assertThat(clocks(other)).as("seed %d", seed).isEqualTo(clocks(inOrder));
            assertThat(believed(other)).as("seed %d", seed).isEqualTo(believed(inOrder));
        }
    }

    private static List<ComplaintFact> facts(SplittableRandom random) {
        List<ComplaintFact> facts = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>(List.of(0, 1, 2, 3, 4, 5, 6, 7, 8));
        for (int i = random.nextInt(9); i >= 0; i--) {
            FactKind kind = KINDS.get(random.nextInt(KINDS.size()));
            Particulars said = kind == FactKind.RECLASSIFIED
                    ? Particulars.reclassified(random.nextBoolean() ? Complexity.COMPLEX : Complexity.STANDARD)
                    : Particulars.NONE;
            // The CRM numbers each and knows whole hours; the desk numbers some, and knows seconds.
            boolean crm = random.nextBoolean();
            Telling telling = CaseFile.telling(
                    crm ? "/crm" : "/desk",
                    crm ? Long.valueOf(numbers.remove(random.nextInt(numbers.size()))) : anyNumber(random));
            // Now and then at the same instant, and now and then beyond the window of reopening.
            double hours = (random.nextInt(10) == 0 ? 400 : random.nextInt(60)) + (crm ? 0 : (i + 1) / 3600.0);
            facts.add(new ComplaintFact(
                    new ComplaintFact.What(CaseFile.ID, new UUID(7, i), kind, CaseFile.at(hours), telling, said),
                    null));
        }
        return facts;
    }

    private static @Nullable Long anyNumber(SplittableRandom random) {
        int number = random.nextInt(5);
        return number == 4 ? null : Long.valueOf(number);
    }

    private static CaseFile told(List<ComplaintFact> facts, int filedAfter, Complexity complexity) {
        CaseFile file = new CaseFile();
        facts.subList(0, filedAfter).forEach(file::tell);
        file.file(complexity);
        facts.subList(filedAfter, facts.size()).forEach(file::tell);
        return file;
    }

    /** What the clocks say in the end, long after. */
    private static Map<String, String> clocks(CaseFile file) {
        Map<String, SlaClock> clocks = new TreeMap<>();
        file.effects.stream().flatMap(effects -> effects.clocks().stream()).forEach(command -> {
            if (command instanceof ClockCommand.Start start) {
                clocks.computeIfAbsent(
                        start.clock(), name -> SlaClock.start(start).clock());
            } else {
                clocks.computeIfPresent(
                        command.clock(), (name, clock) -> clock.apply(command).clock());
            }
        });
        Map<String, String> verdicts = new TreeMap<>();
        clocks.forEach((name, clock) -> verdicts.put(
                name, clock.verdict(CaseFile.NOW) + " " + clock.facts().stoppedAt() + " " + clock.history()));
        return verdicts;
    }

    /**
     * What a reader of the events believes in the end: the last of a way names the state; what is said to have happened
     * after that does not hold.
     */
    private static Map<String, Object> believed(CaseFile file) {
        Map<Class<?>, Announcement> last = new HashMap<>();
        Announcement state = null;
        for (Announcement told : file.effects.stream()
                .flatMap(effects -> effects.events().stream())
                .toList()) {
            last.put(told.data().getClass(), told);
            state = told.data() instanceof ComplaintEscalated || told.data() instanceof ComplaintReclassified
                    ? state
                    : told;
        }
        Map<String, Object> believed = new TreeMap<>();
        believed.put("state", requireNonNull(state).data());
        // What was withdrawn was answered or not: nobody counts it any more.
        Instant since = state.data() instanceof ComplaintWithdrawn ? Instant.MIN : state.time();
        ifNotAfter(
                        since,
                        last.get(ComplaintAcknowledged.class),
                        told -> ((ComplaintAcknowledged) told).acknowledgedAt())
                .ifPresent(at -> believed.put("acknowledged", at));
        ifNotAfter(since, last.get(ComplaintAnswered.class), told -> ((ComplaintAnswered) told).answeredAt())
                .ifPresent(at -> believed.put("answered", at));
        Announcement escalated = last.get(ComplaintEscalated.class);
        believed.put(
                "level", escalated == null ? EscalationLevel.AGENT : ((ComplaintEscalated) escalated.data()).level());
        return believed;
    }

    private static Optional<Instant> ifNotAfter(
            Instant since, @Nullable Announcement told, Function<EventData, Instant> at) {
        return Optional.ofNullable(told)
                .map(announcement -> at.apply(announcement.data()))
                .filter(instant -> !instant.isAfter(since));
    }
}
