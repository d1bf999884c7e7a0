package io.telcopledge.reporting.report.seal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.telcopledge.reporting.report.content.ReportContent;

/** Reads back what was sealed. */
public final class SealedContent {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    private SealedContent() {}

    /** @throws UnreadableSeal where the kept report is no report any more */
    public static ReportContent of(SealedReport sealed) {
        try {
            return MAPPER.readValue(sealed.report(), ReportContent.class);
        } catch (JsonProcessingException tampered) {
            throw new UnreadableSeal(sealed.quarter() + " revision " + sealed.revision(), tampered);
        }
    }
}
