package io.telcopledge.reporting.report.format.document;

import io.quarkus.qute.TemplateData;
import java.util.List;

/** A part of a report under one heading: sentences, then tables. */
@TemplateData
public record Section(String id, String title, List<String> sentences, List<Table> tables) {

    public Section {
        sentences = List.copyOf(sentences);
        tables = tables.stream().filter(table -> !table.isEmpty()).toList();
    }
}
