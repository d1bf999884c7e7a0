package io.telcopledge.reporting.report.format.document;

import io.quarkus.qute.TemplateData;
import io.telcopledge.contracts.TextRule;

/** A column of a table. */
@TemplateData
public record Column(String title, boolean figure) {

    public Column {
        title = TextRule.PROSE.legible(title);
    }

    static Column text(String title) {
        return new Column(title, false);
    }

    static Column figure(String title) {
        return new Column(title, true);
    }
}
