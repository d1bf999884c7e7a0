package io.telcopledge.reporting.page;

import io.quarkus.qute.TemplateData;
import io.telcopledge.reporting.commitment.Language;

/**
 * What every page has.
 *
 * @param path its address
 */
@TemplateData
record PageView(Language language, String path) {

    public String lang() {
        return language == Language.ZH ? "zh-CN" : "en";
    }

    public String otherLang() {
        return language.other().tag();
    }

    /** The same page in the other language. */
    public String otherHref() {
        return path + "?lang=" + otherLang();
    }

    /** An address that keeps the language. */
    public String href(String to) {
        return to + "?lang=" + language.tag();
    }
}
