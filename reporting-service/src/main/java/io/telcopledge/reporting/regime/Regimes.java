package io.telcopledge.reporting.regime;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** All regimes, in the order in which they are published. */
public record Regimes(List<Regime> regimes) {

    public Regimes {
        regimes = List.copyOf(regimes);
    }

    public Optional<Regime> withId(String id) {
        return regimes.stream().filter(regime -> regime.id().equals(id)).findFirst();
    }

    /** The seconds within which any of them counts calls. */
    public Set<Integer> limits() {
        return regimes.stream()
                .flatMap(regime -> regime.measures().stream())
                .map(RegimeMeasure::quantity)
                .filter(Quantity.AnsweredWithin.class::isInstance)
                .map(quantity -> ((Quantity.AnsweredWithin) quantity).seconds())
                .collect(Collectors.toUnmodifiableSet());
    }
}
