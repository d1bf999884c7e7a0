package io.telcopledge.support.page.desk;

import io.telcopledge.contracts.support.Complexity;
import io.telcopledge.contracts.support.EscalationLevel;
import io.telcopledge.kit.concurrency.Version;
import io.telcopledge.support.complaint.api.ChangeHeaders;
import jakarta.ws.rs.FormParam;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A step's form as sent; what is left empty says nothing.
 *
 * @param version of the complaint, or of what was said it is about, that the form was made for
 * @param choice the complexity, level or department that was chosen
 * @param of who or what: an agent or a category
 * @param in where: a team or a region
 */
public record StepForm(
        @FormParam("version") @Nullable String version,
        @FormParam("text") @Nullable String text,
        @FormParam("choice") @Nullable String choice,
        @FormParam("of") @Nullable String of,
        @FormParam("in") @Nullable String in) {

    static final StepForm EMPTY = new StepForm(null, null, null, null, null);

    ChangeHeaders headers() {
        return new ChangeHeaders(null, ifMatch());
    }

    @Nullable
    String ifMatch() {
        return version != null && version.matches("[0-9]{1,18}") ? new Version(Long.parseLong(version)).tag() : null;
    }

    @Nullable
    String words() {
        return given(text);
    }

    @Nullable
    String whoOrWhat() {
        return given(of);
    }

    @Nullable
    String where() {
        return given(in);
    }

    @Nullable
    Complexity complexity() {
        return constant(Complexity.values());
    }

    @Nullable
    EscalationLevel level() {
        return constant(EscalationLevel.values());
    }

    private <E extends Enum<E>> @Nullable E constant(E[] constants) {
        Optional<E> found = Arrays.stream(constants)
                .filter(one -> one.name().equals(choice))
                .findFirst();
        return found.orElse(null);
    }

    private static @Nullable String given(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** Tells nothing of the words, wherever it is printed. */
    @Override
    public String toString() {
        return "StepForm";
    }
}
