package io.telcopledge.kit.page;

import io.quarkus.qute.TemplateData;
import io.telcopledge.kit.language.Language;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Locale;

/**
 * What every page has.
 *
 * @param path its address, with what it asks for besides the language
 */
@TemplateData
public record PageFrame(Language language, String path) {

    /** Of a request. */
    public static PageFrame of(List<Locale> accepted, UriInfo uri) {
        String here = uri.getRequestUriBuilder()
                .replaceQueryParam(LanguageChoice.PARAMETER)
                .build()
                .toString();
        String path = here.substring(uri.getBaseUri().toString().length());
        return new PageFrame(LanguageChoice.of(accepted, uri), "/" + path);
    }

    /** Of a request that no resource answers. */
    public static PageFrame of(RoutingContext request) {
        List<Locale> accepted = request.acceptableLanguages().stream()
                .map(language -> Locale.forLanguageTag(language.value()))
                .toList();
        List<String> asked = request.queryParam(LanguageChoice.PARAMETER);
        Language language = LanguageChoice.of(accepted, asked.isEmpty() ? null : asked.get(0));
        return new PageFrame(language, request.normalizedPath());
    }

    public String lang() {
        return language == Language.ZH ? "zh-CN" : "en";
    }

    public String otherLang() {
        return language.other().tag();
    }

    /** Whether this is the page of an address, whatever it asks for besides. */
    public boolean isAt(String address) {
        return path.equals(address) || path.startsWith(address + "?");
    }

    /** The same page in the other language. */
    public String otherHref() {
        return href(path, language.other());
    }

    /** An address that keeps the language. */
    public String href(String to) {
        return href(to, language);
    }

    private static String href(String to, Language language) {
        return to + (to.indexOf('?') < 0 ? '?' : '&') + LanguageChoice.PARAMETER + "=" + language.tag();
    }
}
