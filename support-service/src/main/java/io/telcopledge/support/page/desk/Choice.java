package io.telcopledge.support.page.desk;

import io.quarkus.qute.TemplateData;
import io.telcopledge.support.page.Terms;
import io.telcopledge.triage.Category;
import io.telcopledge.triage.Department;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One of those that a person can choose from. */
@TemplateData
record Choice(String value, String word, boolean chosen) {

    /** Constants by their names. */
    static List<Choice> of(Enum<?>[] constants, @Nullable String chosen, Terms terms) {
        return Arrays.stream(constants)
                .map(one -> new Choice(one.name(), terms.of(one), one.name().equals(chosen)))
                .toList();
    }

    static List<Choice> categories(@Nullable String chosen, Terms terms) {
        return Arrays.stream(Category.values())
                .map(one -> new Choice(
                        one.slug(), terms.category(one.slug()), one.slug().equals(chosen)))
                .toList();
    }

    static List<Choice> departments(@Nullable String chosen, Terms terms) {
        return Arrays.stream(Department.values())
                .map(one -> new Choice(
                        one.slug(),
                        terms.of("department", one.slug()),
                        one.slug().equals(chosen)))
                .toList();
    }
}
