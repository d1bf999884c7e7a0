package io.telcopledge.reporting.report.format.document;

import io.quarkus.qute.TemplateData;
import io.telcopledge.reporting.report.content.ReportContent;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Which report it is, in days and minutes of the operator's zone. */
@TemplateData
public record EditionText(String quarter, String firstDay, String lastDay, String asOf, String zone) {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    static EditionText of(ReportContent report) {
        ZoneId zone = ZoneId.of(report.zone());
        return new EditionText(
                report.quarter().toString(),
                report.from().atZone(zone).toLocalDate().toString(),
                report.to().atZone(zone).toLocalDate().minusDays(1).toString(),
                minute(report.asOf(), zone),
                report.zone());
    }

    public static String minute(Instant instant, ZoneId zone) {
        return instant.atZone(zone).format(MINUTE);
    }
}
