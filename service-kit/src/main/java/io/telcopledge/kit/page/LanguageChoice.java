package io.telcopledge.kit.page;

import io.telcopledge.kit.language.Language;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The reader's language: what the address says, else the browser, else Chinese, the operator's own. */
public final class LanguageChoice {

    static final String PARAMETER = "lang";

    private LanguageChoice() {}

    public static Language of(HttpHeaders headers, UriInfo uri) {
        return of(headers.getAcceptableLanguages(), uri);
    }

    static Language of(List<Locale> accepted, UriInfo uri) {
        return of(accepted, uri.getQueryParameters().getFirst(PARAMETER));
    }

    static Language of(List<Locale> accepted, @Nullable String asked) {
        Stream<String> wishes = asked == null ? accepted.stream().map(Locale::getLanguage) : Stream.of(asked);
        return wishes.flatMap(wish -> Stream.of(Language.values())
                        .filter(language -> language.tag().equals(wish)))
                .findFirst()
                .orElse(Language.ZH);
    }
}
