package io.telcopledge.support.page;

import io.telcopledge.kit.figures.FigureText;
import io.telcopledge.kit.language.Language;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** The words for codes, from {@code terms/terms_zh.properties} and {@code terms_en.properties}. */
public record Terms(Language language) {

    /** The word for a constant; there is one for each that is shown. */
    public String of(Enum<?> code) {
        return bundle().getString(code.getDeclaringClass().getSimpleName() + "." + code.name());
    }

    /** The word for what another system may have named: its own name where we have none for it. */
    public String of(String kind, @Nullable String name) {
        if (name == null) {
            return FigureText.NONE;
        }
        String key = kind + "." + name.toLowerCase(Locale.ROOT);
        return bundle().containsKey(key) ? bundle().getString(key) : name;
    }

    /** What a complaint is about; null where nobody said. */
    public String category(@Nullable String slug) {
        return of("category", slug == null ? "none" : slug);
    }

    private ResourceBundle bundle() {
        return ResourceBundle.getBundle(
                "terms.terms",
                Locale.forLanguageTag(language.tag()),
                Objects.requireNonNull(Terms.class.getClassLoader()),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
