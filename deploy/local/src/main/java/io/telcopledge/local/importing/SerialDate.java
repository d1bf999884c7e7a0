package io.telcopledge.local.importing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Days since 30 December 1899, the time of day as their fraction: what a spreadsheet writes where a cell lost its
 * format. A whole number is a day without a time and fits not.
 */
record SerialDate() implements TimePattern {

    static final String NAME = "serial-date";

    private static final Pattern FORM = Pattern.compile("\\d{1,6}\\.\\d{1,20}");
    private static final LocalDateTime DAY_ZERO = LocalDateTime.of(1899, 12, 30, 0, 0);
    private static final BigDecimal SECONDS_OF_DAY = BigDecimal.valueOf(86_400);

    @Override
    public Optional<Instant> instant(String text, Function<LocalDateTime, Instant> zone) {
        if (!FORM.matcher(text).matches()) {
            return Optional.empty();
        }
        // A second is 0.0000116 days: the fraction is not exact, the second is.
        long seconds = new BigDecimal(text)
                .multiply(SECONDS_OF_DAY)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
        return Optional.of(zone.apply(DAY_ZERO.plusSeconds(seconds)));
    }

    @Override
    public String toString() {
        return NAME;
    }
}
