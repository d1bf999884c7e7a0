package io.telcopledge.kit.figures;

import io.telcopledge.kit.language.Language;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Figures as people read them in one language: separators, units and signs of all pages and files come from here. A
 * unit is UCUM's symbol: {@code s}, {@code h}, {@code %}, or {@code 1} for things that are counted.
 */
public record FigureText(Language language) {

    /** What stands where there is no figure: never a zero, which would be one. */
    public static final String NONE = "—";

    private static final char MINUS = '−';

    private static final Pattern UNIT_OF_A_NUMBER = Pattern.compile("(?<=[0-9] )[sh]\\b");

    public static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** With as many decimals as it has. */
    public static String number(BigDecimal number) {
        return String.format(Locale.ROOT, "%,." + Math.max(0, number.scale()) + "f", number)
                .replace('-', MINUS);
    }

    public static String number(@Nullable BigDecimal number, int places) {
        return number == null ? NONE : number(number.setScale(places, RoundingMode.HALF_UP));
    }

    public String of(@Nullable BigDecimal number, int places, String unit) {
        return number == null ? NONE : of(number.setScale(places, RoundingMode.HALF_UP), unit);
    }

    /** As many places as it takes to see on which side of the target it lies, so many at least. */
    public String beside(@Nullable BigDecimal number, BigDecimal target, int places, String unit) {
        return number == null ? NONE : of(rounded(number, target, places), unit);
    }

    /** How far from a target or from another figure: of percentages in points, and nothing only where it is nothing. */
    public String difference(@Nullable BigDecimal difference, int places, String unit) {
        if (difference == null) {
            return NONE;
        }
        String points = language.say("个百分点", "pp");
        return signed(rounded(difference, BigDecimal.ZERO, places), unit.equals("%") ? points : word(unit));
    }

    /** By how many percent of itself a figure has changed. */
    public String change(@Nullable BigDecimal percent) {
        return percent == null ? NONE : signed(percent, "%");
    }

    /** With as many decimals as it has. */
    public String of(BigDecimal number, String unit) {
        return withUnit(number(number), word(unit));
    }

    /** A sentence that was written for all languages, with its units in this one: {@code 36.76 > 30 s}. */
    public String sentence(String sentence) {
        return UNIT_OF_A_NUMBER.matcher(sentence).replaceAll(found -> word(found.group()));
    }

    private static String signed(BigDecimal number, String unit) {
        String sign = number.signum() > 0 ? "+" : number.signum() < 0 ? String.valueOf(MINUS) : "±";
        return sign + withUnit(number(number.abs()), unit);
    }

    private static String withUnit(String number, String unit) {
        return unit.isEmpty() ? number : number + " " + unit;
    }

    private String word(String unit) {
        return switch (unit) {
            case "s" -> language.say("秒", "s");
            case "h" -> language.say("小时", "h");
            case "1" -> "";
            default -> unit;
        };
    }

    /** To so many places, or to more where those would tell another side of the target than the number's own. */
    private static BigDecimal rounded(BigDecimal number, BigDecimal target, int places) {
        int side = number.compareTo(target);
        for (int scale = places; scale < number.scale(); scale++) {
            BigDecimal rounded = number.setScale(scale, RoundingMode.HALF_UP);
            if (Integer.signum(rounded.compareTo(target)) == side) {
                return rounded;
            }
        }
        return number.setScale(Math.max(places, number.scale()), RoundingMode.UNNECESSARY);
    }
}
