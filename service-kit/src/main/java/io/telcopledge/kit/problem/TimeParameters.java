package io.telcopledge.kit.problem;

import io.telcopledge.contracts.Require;
import io.telcopledge.kit.time.Quarter;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Instants and quarters in paths and queries; a bad one is refused by the parameter's name. */
@Provider
public class TimeParameters implements ParamConverterProvider {

    private static final int EARLIEST_YEAR = 1100;

    @Override
    @SuppressWarnings("unchecked")
    public <T> @Nullable ParamConverter<T> getConverter(
            Class<T> raw, Type generic, Annotation @Nullable [] annotations) {
        String name = nameIn(annotations);
        if (raw == Quarter.class) {
            return (ParamConverter<T>)
                    new Converter<>(name, TimeParameters::quarter, "must be a quarter such as 2026-Q3");
        }
        if (raw == Instant.class) {
            return (ParamConverter<T>) new Converter<>(
                    name,
                    text -> instant(name, text),
                    "must be an RFC 3339 date-time with offset, such as 2026-07-01T00:00:00+08:00");
        }
        return null;
    }

    /** What a quarter is compared with lies years before it, and must lie in time that events can have, too. */
    private static Quarter quarter(String text) {
        Quarter quarter = Quarter.parse(text);
        if (quarter.year() < EARLIEST_YEAR) {
            throw new IllegalArgumentException("before the year " + EARLIEST_YEAR);
        }
        return quarter;
    }

    /** A plus sign that was not encoded is a blank in a query; it reads as it was meant. */
    private static Instant instant(String name, String text) {
        Instant read = OffsetDateTime.parse(text.replace(' ', '+')).toInstant();
        return Refusal.reading(() -> Require.instant(name, read));
    }

    private static String nameIn(Annotation @Nullable [] annotations) {
        for (Annotation annotation : annotations == null ? new Annotation[0] : annotations) {
            if (annotation instanceof QueryParam query) {
                return query.value();
            }
            if (annotation instanceof PathParam path) {
                return path.value();
            }
        }
        return "parameter";
    }

    private record Converter<T>(String name, Function<String, T> read, String form) implements ParamConverter<T> {

        @Override
        public @Nullable T fromString(@Nullable String value) {
            if (value == null) {
                return null;
            }
            try {
                return read.apply(value);
            } catch (DateTimeException | IllegalArgumentException otherForm) {
                throw new RefusedParameter(Refusal.invalid(name, form));
            } catch (Refusal refusal) {
                throw new RefusedParameter(refusal);
            }
        }

        @Override
        public String toString(T value) {
            return value.toString();
        }
    }
}
