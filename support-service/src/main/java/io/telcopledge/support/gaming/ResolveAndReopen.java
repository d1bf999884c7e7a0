package io.telcopledge.support.gaming;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A resolution that was taken back, ascribed to who resolved. Counted of the complaints that were resolved; some are
 * opened again by nobody's fault, so that only the comparison with others says something.
 */
public final class ResolveAndReopen implements CaseRule {

    @Override
    public Optional<Check> check(Trail trail) {
        @Nullable Deed resolution = null;
        List<Deed> takenBack = new ArrayList<>();
        for (Deed deed : trail.deeds()) {
            if (deed.kind() == Deed.Kind.RESOLVED) {
                resolution = deed;
            } else if (deed.kind() == Deed.Kind.REOPENED && resolution != null) {
                takenBack.add(resolution);
                resolution = null;
            }
        }
        if (takenBack.isEmpty()) {
            return Optional.ofNullable(resolution)
                    .map(lasting -> new Check(GamingRule.RESOLVE_AND_REOPEN, by(lasting, trail), lasting.at(), null));
        }
        Deed first = takenBack.get(0);
        return Optional.of(new Check(
                GamingRule.RESOLVE_AND_REOPEN,
                by(first, trail),
                first.at(),
                new Check.Seen(first.at(), null, null, takenBack.size(), "reopened")));
    }

    private static @Nullable String by(Deed deed, Trail trail) {
        return deed.by() == null ? trail.handler().orElse(null) : deed.by();
    }
}
