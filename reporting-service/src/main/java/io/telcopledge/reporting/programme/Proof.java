package io.telcopledge.reporting.programme;

import io.telcopledge.kit.time.Quarter;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What shows that a milestone was reached. Only what happened since the programme's start does. */
public sealed interface Proof {

    /** When it was reached, as far as is known. */
    Optional<Reached> in(Shown shown, String milestone);

    /**
     * The first event of a type.
     *
     * @param where what it must say, or null for any
     */
    record ByEvent(String type, @Nullable Condition where) implements Proof {

        @Override
        public Optional<Reached> in(Shown shown, String milestone) {
            return Optional.ofNullable(shown.events().get(milestone));
        }
    }

    /** A field of an event, a dot before each field within it, and its value as text. */
    record Condition(String field, String value) {}

    /**
     * A promise that was kept.
     *
     * @param quarters in so many whole quarters, one after the other; 1 or more
     */
    record ByVerdict(String commitment, int quarters) implements Proof {

        @Override
        public Optional<Reached> in(Shown shown, String milestone) {
            List<Quarter> kept = shown.kept(commitment);
            int row = 0;
            for (int i = 0; i < kept.size(); i++) {
                row = i > 0 && kept.get(i - 1).next().equals(kept.get(i)) ? row + 1 : 1;
                if (row == quarters) {
                    return Optional.of(new Reached(shown.lastInstantOf(kept.get(i)), commitment + "/" + kept.get(i)));
                }
            }
            return Optional.empty();
        }
    }

    /** A manager's word, for what no event tells. */
    record ByWord() implements Proof {

        @Override
        public Optional<Reached> in(Shown shown, String milestone) {
            return Optional.ofNullable(shown.words().get(milestone));
        }
    }
}
