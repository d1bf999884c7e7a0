package io.telcopledge.reporting.report.seal;

import io.telcopledge.reporting.report.narrative.Narrative;
import java.util.Collection;

/** Who wrote any of a report's narratives, a replaced one included, does not seal it. */
public final class FourEyes {

    private FourEyes() {}

    public static boolean permit(String sealer, Collection<Narrative> narratives) {
        return narratives.stream().noneMatch(narrative -> narrative.author().equals(sealer));
    }
}
