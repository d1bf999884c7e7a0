package io.telcopledge.reporting.page;

import io.quarkus.qute.TemplateData;
import io.telcopledge.contracts.TextRule;
import io.telcopledge.kit.language.Language;
import io.telcopledge.kit.time.OperatorTime;
import io.telcopledge.reporting.commitment.Words;
import io.telcopledge.reporting.report.content.CommitmentContent;
import io.telcopledge.reporting.report.content.ReportContent;
import io.telcopledge.reporting.report.format.document.ScoreText;
import io.telcopledge.reporting.report.format.document.Voice;
import io.telcopledge.reporting.report.seal.Restatement;
import io.telcopledge.reporting.report.seal.SealedReport;
import io.telcopledge.reporting.report.seal.api.Addresses;
import io.telcopledge.reporting.report.seal.application.ReadSealed;
import java.net.URI;
import java.time.Instant;
import java.util.List;

/**
 * The sealed reports as a feed (RFC 4287).
 *
 * @param updated when the newest was sealed; where none is, the beginning of time
 */
@TemplateData
record ReportsFeed(String title, String language, String self, String home, String updated, List<Entry> entries) {

    private static final Words TITLE = new Words("服务质量承诺季度报告", "Service commitments: quarterly reports");

    /** A sealed revision, which never changes. */
    @TemplateData
    record Entry(String id, String title, String sealedAt, String html, String json, String summary) {

        Entry {
            summary = TextRule.PROSE.legible(summary);
        }

        private static Entry of(ReadSealed.Sealed sealed, Language language, URI frontDoor, OperatorTime time) {
            SealedReport report = sealed.report();
            String json = frontDoor
                    .resolve(Addresses.revision(report.quarter(), report.revision()))
                    .toString();
            return new Entry(
                    json,
                    report.quarter() + " · " + name(report.revision()).in(language),
                    time.text(report.sealedAt()),
                    frontDoor.resolve("/reports/" + report.quarter()).toString(),
                    json,
                    summary(sealed.content(), new Voice(language)));
        }

        private static Words name(int revision) {
            return revision == 0
                    ? new Words("已签发", "sealed")
                    : new Words("第 " + revision + " 次更正", "restatement " + revision);
        }

        private static String summary(ReportContent content, Voice voice) {
            List<String> changed = content.restatements().stream()
                    .filter(restatement -> restatement.revision() == content.revision())
                    .map(Restatement::reason)
                    .toList();
            List<String> figures = content.commitments().stream()
                    .map(commitment -> figure(commitment, voice))
                    .toList();
            return String.join("\n", changed.isEmpty() ? figures : changed);
        }

        private static String figure(CommitmentContent commitment, Voice voice) {
            ScoreText text = ScoreText.of(commitment, voice);
            return voice.say(commitment.title()) + ": "
                    + text.verdict(commitment.score()).text() + " ("
                    + text.reason(commitment.score()) + ")";
        }
    }

    static ReportsFeed of(List<ReadSealed.Sealed> newestFirst, Language language, URI frontDoor, OperatorTime time) {
        return new ReportsFeed(
                TITLE.in(language),
                language.tag(),
                frontDoor.resolve("/reporting/v1/reports.atom").toString(),
                frontDoor.resolve("/").toString(),
                time.text(newestFirst.stream()
                        .map(newest -> newest.report().sealedAt())
                        .findFirst()
                        .orElse(Instant.EPOCH)),
                newestFirst.stream()
                        .map(one -> Entry.of(one, language, frontDoor, time))
                        .toList());
    }
}
