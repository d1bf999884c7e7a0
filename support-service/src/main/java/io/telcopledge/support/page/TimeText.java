package io.telcopledge.support.page;

import io.telcopledge.kit.figures.FigureText;
import io.telcopledge.kit.language.Language;
import io.telcopledge.kit.time.OperatorTime;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Instants and durations as people read them, on the operator's clock. */
public record TimeText(Language language, OperatorTime time) {

    private static final DateTimeFormatter THIS_YEAR = DateTimeFormatter.ofPattern("MM-dd HH:mm", Locale.ROOT);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    /** Such as {@code 11-30 04:32}; with the year where it is not this one. */
    public String minute(@Nullable Instant at) {
        if (at == null) {
            return FigureText.NONE;
        }
        OffsetDateTime local = time.local(at);
        return local.format(local.getYear() == time.today().getYear() ? THIS_YEAR : MINUTE);
    }

    public String minute(@Nullable OffsetDateTime at) {
        return at == null ? FigureText.NONE : minute(at.toInstant());
    }

    public String second(Instant at) {
        return time.local(at).format(SECOND);
    }

    public String clock(OffsetDateTime at) {
        return time.local(at.toInstant()).format(CLOCK);
    }

    /** Such as {@code 3 h 05 min}; the two largest units that say something, of days, hours, minutes and seconds. */
    public String duration(Duration duration) {
        Duration length = duration.abs();
        if (length.toDays() >= 3) {
            return both(length.toDays(), "天", "d", length.toHoursPart(), "小时", "h");
        }
        if (length.toHours() >= 1) {
            return both(length.toHours(), "小时", "h", length.toMinutesPart(), "分", "min");
        }
        return length.toMinutes() >= 1
                ? length.toMinutes() + language.say(" 分钟", " min")
                : length.toSeconds() + language.say(" 秒", " s");
    }

    /** What is left of a time, or by how much it is over. */
    public String left(Duration left) {
        return left.isNegative()
                ? language.say("超时 ", "overdue by ") + duration(left)
                : language.say("剩余 ", "") + duration(left) + language.say("", " left");
    }

    private String both(long first, String firstZh, String firstEn, int second, String secondZh, String secondEn) {
        String large = FigureText.count(first) + " " + language.say(firstZh, firstEn);
        return second == 0 ? large : large + " " + second + " " + language.say(secondZh, secondEn);
    }
}
