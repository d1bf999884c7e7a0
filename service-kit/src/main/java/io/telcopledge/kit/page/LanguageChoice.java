package io.telcopledge.kit.page;

import io.telcopledge.kit.language.Language;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.Locale;
import java.util.stream.Stream;

/** The reader's language: what the address says, else the browser, else Chinese, the operator's own. */
public final class LanguageChoice {

    private LanguageChoice() {}

    public static Language of(HttpHeaders headers, UriInfo uri) {
        String asked = uri.getQueryParameters().getFirst("lang");
        Stream<String> wishes =
                asked == null ? headers.getAcceptableLanguages().stream().map(Locale::getLanguage) : Stream.of(asked);
        return wishes.flatMap(wish -> Stream.of(Language.values())
                        .filter(language -> language.tag().equals(wish)))
                .findFirst()
                .orElse(Language.ZH);
    }
}
