package io.telcopledge.reporting.report.complaint;

import io.telcopledge.reporting.commitment.Words;
import java.util.List;

/**
 * What complaints are about, as bulletins sort them.
 *
 * @param categories those of the sources that belong to it
 */
public record Kind(String id, Words title, List<String> categories) {

    public Kind {
        categories = List.copyOf(categories);
    }
}
