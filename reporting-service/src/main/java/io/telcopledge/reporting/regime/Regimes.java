package io.telcopledge.reporting.regime;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
        return all(Quantity.AnsweredWithin.class)
                .map(Quantity.AnsweredWithin::seconds)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The percents of complaints whose resolution time any of them asks for. */
    public Set<Integer> percents() {
        return all(Quantity.ResolutionTime.class)
                .map(Quantity.ResolutionTime::percent)
                .collect(Collectors.toUnmodifiableSet());
    }

    private <T extends Quantity> Stream<T> all(Class<T> sort) {
        return regimes.stream()
                .flatMap(regime -> regime.measures().stream())
                .map(RegimeMeasure::quantity)
                .filter(sort::isInstance)
                .map(sort::cast);
    }
}
