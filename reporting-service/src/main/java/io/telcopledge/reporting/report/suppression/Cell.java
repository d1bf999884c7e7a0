package io.telcopledge.reporting.report.suppression;

/**
 * A published count as an arc between the two counts that it is a part of. What adds up to a count arrives at its node
 * as often as it leaves it: the cells of a table by region and kind lead from a region to a kind, a margin leads from
 * the total to its node. All that a reader can compute from published tables is then the circulation of a network.
 *
 * @param id the same in every revision of a report
 * @param count how many people or cases; not negative
 */
public record Cell(String id, String from, String to, long count) {

    public Cell {
        if (count < 0) {
            throw new IllegalArgumentException(id + " counts " + count);
        }
    }
}
