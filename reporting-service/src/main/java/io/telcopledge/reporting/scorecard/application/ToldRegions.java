package io.telcopledge.reporting.scorecard.application;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.time.Quarter;
import io.telcopledge.reporting.commitment.Measure;
import java.util.Set;
import org.hibernate.reactive.mutiny.Mutiny;

/** Of which regions a promise's figures may be told: those from which nobody learns of one person. */
public interface ToldRegions {

    /** As many tell of nobody; fewer are left out, here as in a report. */
    int ENOUGH = 11;

    /** Whether a measure counts people or their cases, so that few of them are too few to be told of. */
    boolean protects(Measure measure);

    /** The regions whose figures tell of enough people, and leave enough of the others unknown. */
    Uni<Set<String>> of(Mutiny.Session session, Measure measure, Quarter quarter);
}
