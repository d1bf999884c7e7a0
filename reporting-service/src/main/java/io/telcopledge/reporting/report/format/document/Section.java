package io.telcopledge.reporting.report.format.document;

import io.quarkus.qute.TemplateData;
import io.telcopledge.contracts.TextRule;
import java.util.List;

/** A part of a report under one heading: sentences, then tables. */
@TemplateData
public record Section(String id, String title, List<String> sentences, List<Table> tables) {

    public Section {
        title = TextRule.PROSE.legible(title);
        sentences = sentences.stream().map(TextRule.PROSE::legible).toList();
        tables = tables.stream().filter(table -> !table.isEmpty()).toList();
    }
}
