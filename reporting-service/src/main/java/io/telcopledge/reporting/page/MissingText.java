package io.telcopledge.reporting.page;

import io.quarkus.qute.TemplateData;
import io.telcopledge.contracts.coverage.Span;
import io.telcopledge.kit.language.Language;
import io.telcopledge.reporting.commitment.Words;
import io.telcopledge.reporting.report.format.document.EditionText;
import io.telcopledge.reporting.scorecard.Missing;
import io.telcopledge.reporting.scorecard.MissingSpans;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is missing of the evidence, as people read it.
 *
 * @param what a stream of a source, or a region's coverage
 * @param when the span or month
 */
@TemplateData
record MissingText(String what, String when) {

    static List<MissingText> of(Missing missing, ZoneId zone, Language language) {
        return Stream.concat(
                        missing.months().stream()
                                .map(month -> new MissingText(
                                        new Words("%s 的覆盖评估", "Coverage of %s")
                                                .in(language)
                                                .formatted(month.region()),
                                        month.month().toString())),
                        missing.spans().stream().flatMap(spans -> of(spans, zone, language)))
                .toList();
    }

    private static Stream<MissingText> of(MissingSpans missing, ZoneId zone, Language language) {
        String what = missing.source()
                .map(source -> missing.stream() + " · " + source)
                .orElse(missing.stream() + new Words("（任何来源）", " (from any source)").in(language));
        return missing.spans().spans().stream().map(span -> new MissingText(what, span(span, zone)));
    }

    private static String span(Span span, ZoneId zone) {
        return EditionText.minute(span.from(), zone) + " – " + EditionText.minute(span.to(), zone);
    }
}
