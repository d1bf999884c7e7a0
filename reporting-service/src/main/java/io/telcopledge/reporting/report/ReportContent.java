package io.telcopledge.reporting.report;

import io.telcopledge.reporting.commitment.Commitment;
import io.telcopledge.reporting.commitment.Words;
import io.telcopledge.reporting.scorecard.Score;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The report as the JSON that is published, checked and kept: names here are a public contract. */
final class ReportContent {

    private static final String FORM = "telcopledge/quarterly-report@1";
    private static final int DECIMALS = 4;

    private ReportContent() {}

    static Map<String, ?> of(QuarterlyReport report) {
        Edition edition = report.edition();
        return Map.of(
                "form", FORM,
                "quarter", edition.quarter().toString(),
                "status", "DRAFT",
                "zone", edition.zone().getId(),
                "from", edition.quarter().start(edition.zone()).toString(),
                "to", edition.quarter().end(edition.zone()).toString(),
                "asOf", edition.asOf().toString(),
                "commitments",
                        report.scores().stream().map(ReportContent::commitment).toList(),
                "evidence", evidence(report.evidence()),
                "complaints", complaints(report.complaints()));
    }

    private static Map<String, @Nullable Object> commitment(ReportedScore reported) {
        Commitment commitment = reported.score().commitment();
        Map<String, @Nullable Object> json = new HashMap<>(score(reported.score()));
        json.put("id", commitment.id());
        json.put("title", words(commitment.title()));
        json.put(
                "department",
                Map.of(
                        "id",
                        commitment.owner().id(),
                        "title",
                        words(commitment.owner().title())));
        json.put(
                "target",
                Map.of(
                        "comparator", commitment.target().bound().comparator(),
                        "value", decimal(commitment.target().value()),
                        "unit", commitment.target().unit().symbol(),
                        "words", words(commitment.target().words())));
        json.put("population", words(commitment.population()));
        json.put("period", commitment.period().id());
        json.put("inForceFrom", commitment.inForceFrom().toString());
        json.put("formula", commitment.measure().formula().id());
        json.put("formulaParameters", commitment.measure().parameters());
        json.put("requiredStreams", commitment.evidence().streams());
        json.put("requiredCompleteness", decimal(commitment.evidence().completeness()));
        json.put("previous", score(reported.previous()));
        return json;
    }

    private static Map<String, @Nullable Object> score(Score score) {
        Map<String, @Nullable Object> json = new HashMap<>();
        json.put("quarter", score.quarter().toString());
        json.put("value", score.value(DECIMALS).map(ReportContent::decimal).orElse(null));
        json.put(
                "difference",
                score.difference(DECIMALS).map(ReportContent::decimal).orElse(null));
        json.put("numerator", score.numerator().orElse(null));
        json.put("denominator", score.measurement().denominator());
        json.put("running", score.measurement().running());
        json.put("completeness", score.completeness().percent().toPlainString());
        json.put("verdict", score.judgement().verdict().name());
        json.put("final", score.judgement().settled());
        json.put("reason", words(score.judgement().reason()));
        return json;
    }

    private static Map<String, ?> evidence(EvidenceTable evidence) {
        return Map.of(
                "facts",
                evidence.facts().stream()
                        .map(facts ->
                                Map.of("kind", facts.kind().id(), "count", facts.facts(), "sha256", facts.sha256()))
                        .toList(),
                "streams",
                evidence.streams().stream()
                        .map(stream -> Map.of(
                                "stream",
                                stream.stream(),
                                "completeness",
                                stream.covered().percent().toPlainString(),
                                "spans",
                                spans(stream)))
                        .toList());
    }

    private static List<Map<String, String>> spans(StreamEvidence stream) {
        return stream.spans().spans().stream()
                .map(span ->
                        Map.of("from", span.from().toString(), "to", span.to().toString()))
                .toList();
    }

    private static Map<String, ?> complaints(Complaints complaints) {
        return Map.of(
                "total", complaints.total(),
                "byChannel", counts("channel", complaints.byChannel()),
                "bySourceStatus", counts("sourceStatus", complaints.bySourceStatus()));
    }

    private static List<Map<String, @Nullable Object>> counts(String of, List<Count> counts) {
        return counts.stream()
                .map(count -> {
                    Map<String, @Nullable Object> json = new HashMap<>();
                    json.put(of, count.of());
                    json.put("count", count.count());
                    return json;
                })
                .toList();
    }

    private static Map<String, String> words(Words words) {
        return Map.of("zh", words.zh(), "en", words.en());
    }

    private static String decimal(BigDecimal number) {
        return number.toPlainString();
    }
}
