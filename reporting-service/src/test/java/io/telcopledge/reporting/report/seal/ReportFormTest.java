package io.telcopledge.reporting.report.seal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.InputFormat;
import io.telcopledge.reporting.PublishedSchema;
import io.telcopledge.reporting.report.content.ReportContent;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Each form that a report was ever sealed in is known, read, and written again to the byte. */
class ReportFormTest {

    @Test
    void theOldestFormIsReadAndWrittenAgainToTheByte() throws JsonProcessingException {
        assertThat(form(OldReport.JSON)).isEqualTo(ReportForm.FIRST);
        assertThat(written(ReportForm.FIRST, content())).isEqualTo(OldReport.JSON);
        assertThat(PublishedSchema.named("report-1").errors(OldReport.JSON, InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void whatItHadNoFieldForIsRead() throws JsonProcessingException {
        ReportContent content = content();

        assertThat(content.commitments())
                .allSatisfy(
                        commitment -> assertThat(commitment.score().leftOut()).isZero());
        assertThat(content.restatements().get(0).changes())
                .extracting(Change::what)
                .containsExactly("commitments[hotline-wait].score", "commitments[complaint-answer].score");
    }

    @Test
    void eachFormIsKnownAndReadAgain() throws JsonProcessingException {
        for (ReportForm form : ReportForm.values()) {
            String report = written(
                    form,
                    content()
                            .edition(
                                    content().status(),
                                    1,
                                    content().narratives(),
                                    content().restatements()));

            assertThat(form(report)).isEqualTo(form);
            assertThat(written(form, ReportForm.read(report))).isEqualTo(report);
        }
    }

    private static ReportContent content() throws JsonProcessingException {
        return ReportForm.read(OldReport.JSON);
    }

    private static ReportForm form(String report) throws JsonProcessingException {
        return ReportForm.of(new JsonMapper().readTree(report));
    }

    private static String written(ReportForm form, ReportContent content) {
        return new String(form.write(content), StandardCharsets.UTF_8);
    }
}
