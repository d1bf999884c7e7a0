package io.telcopledge.reporting.page;

import io.quarkus.qute.TemplateData;
import io.telcopledge.contracts.vocabulary.Vocabulary;
import io.telcopledge.kit.language.Language;

/** A region that figures can be asked for, as addresses and as people call it. */
@TemplateData
record RegionText(String value, String title) {

    static RegionText of(String region, Vocabulary vocabulary, Language language) {
        return new RegionText(
                region,
                vocabulary
                        .regions()
                        .find(region)
                        .map(term -> language == Language.ZH ? term.zh() : term.en())
                        .orElse(region));
    }
}
