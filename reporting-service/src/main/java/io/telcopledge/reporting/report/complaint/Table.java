package io.telcopledge.reporting.report.complaint;

import org.jspecify.annotations.Nullable;

/** The tables of complaints that a report has. */
enum Table {
    KIND,
    CATEGORY,
    CHANNEL,
    REGION,
    STATUS,
    REGION_AND_KIND,
    CHANNEL_AND_KIND;

    /** The name of a cell, the same in every revision. */
    String cell(@Nullable String of) {
        return cell(of, "");
    }

    /** The name of a cell of one kind. */
    String cell(@Nullable String of, String kind) {
        // "" is a source's word too, and none is something else.
        return name() + "/" + kind + (of == null ? "" : "/" + of);
    }
}
