package io.telcopledge.reporting.report.format;

import java.util.Locale;

/** The formats of the report's files, besides JSON and the page. */
public enum FileFormat {
    PDF("application/pdf", "inline"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "attachment"),
    CSV("text/csv; charset=utf-8; header=present", "attachment");

    private final String mediaType;
    private final String disposition;

    FileFormat(String mediaType, String disposition) {
        this.mediaType = mediaType;
        this.disposition = disposition;
    }

    public String mediaType() {
        return mediaType;
    }

    /** RFC 6266: a PDF is read in the browser, the others are kept. */
    public String disposition(String name) {
        return disposition + "; filename=\"" + name + "." + name().toLowerCase(Locale.ROOT) + "\"";
    }
}
