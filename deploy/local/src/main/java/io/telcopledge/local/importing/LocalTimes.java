package io.telcopledge.local.importing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * A date and time in the first of several patterns that fits; 31 April fits none.
 *
 * @param patterns in the order in which they are tried
 * @param zone makes an instant of what has no offset: of a time that a clock shows twice the earlier one, of a time
 *     that a clock skips none
 */
record LocalTimes(List<TimePattern> patterns, ZoneId zone) implements Conversion {

    /** @throws IllegalArgumentException when one of them is no pattern of a date with a time */
    static LocalTimes of(List<String> patterns, ZoneId zone) {
        return new LocalTimes(patterns.stream().map(TimePattern::of).toList(), zone);
    }

    @Override
    public boolean givesInstants() {
        return true;
    }

    @Override
    public JsonNode convert(String text, String where) {
        for (TimePattern pattern : patterns) {
            Optional<Instant> instant = pattern.instant(text, local -> inZone(local, text, where));
            if (instant.isPresent()) {
                return TextNode.valueOf(instant.get().toString());
            }
        }
        throw Conversion.refusal(where, text, "fits no pattern of " + patterns);
    }

    private Instant inZone(LocalDateTime local, String text, String where) {
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
        if (offsets.isEmpty()) {
            throw Conversion.refusal(where, text, "is a time that clocks in " + zone + " skipped");
        }
        return local.toInstant(offsets.get(0));
    }
}
