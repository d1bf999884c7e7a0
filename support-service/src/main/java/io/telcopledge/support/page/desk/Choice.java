package io.telcopledge.support.page.desk;

import io.quarkus.qute.TemplateData;
import io.telcopledge.contracts.vocabulary.Declared;
import io.telcopledge.kit.language.Language;
import io.telcopledge.support.page.Terms;
import io.telcopledge.triage.Category;
import io.telcopledge.triage.Department;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
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

    /** The operator's own words. */
    static List<Choice> declared(Declared declared, @Nullable String chosen, Terms terms) {
        return declared.terms().stream()
                .map(term -> new Choice(
                        term.value(),
                        terms.language() == Language.ZH ? term.zh() : term.en(),
                        term.value().equals(chosen)))
                .toList();
    }

    /** The same; first none, where what is said now is not among them: it may stay as it came. */
    static List<Choice> declaredOrNone(Declared declared, @Nullable String chosen, Terms terms) {
        List<Choice> values = declared(declared, chosen, terms);
        return values.stream().anyMatch(Choice::chosen)
                ? values
                : Stream.concat(Stream.of(new Choice("", "—", true)), values.stream())
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
