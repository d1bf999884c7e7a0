package io.telcopledge.reporting.commitment.file;

import io.telcopledge.reporting.commitment.Exclusion;
import io.telcopledge.reporting.commitment.FigureKind;
import io.telcopledge.reporting.commitment.Formula;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * What a commitment leaves out. One that the formula's facts cannot tell would be a promise to leave out, and is
 * refused.
 */
final class ExclusionFields {

    private ExclusionFields() {}

    static List<Exclusion> read(FieldNode node, Formula formula) {
        return node.items().stream().map(item -> one(item, formula)).toList();
    }

    private static Exclusion one(FieldNode node, Formula formula) {
        node.only(Set.of("words", "queues", "channels", "outage"));
        if (node.fields().size() != 2) {
            throw node.refuse("must have words and one of queues, channels, outage");
        }
        return new Exclusion(node.child("words").words(), matter(node, formula));
    }

    private static Exclusion.Matter matter(FieldNode node, Formula formula) {
        if (node.optional("queues").isPresent()) {
            return new Exclusion.Queues(names(told(node.child("queues"), formula, FigureKind.MEAN)));
        }
        if (node.optional("channels").isPresent()) {
            return new Exclusion.Channels(names(told(node.child("channels"), formula, FigureKind.CASES)));
        }
        FieldNode outage = told(node.child("outage"), formula, FigureKind.MEAN, FigureKind.CASES)
                .only(Set.of("from", "until"));
        Instant from = outage.child("from").instant();
        FieldNode until = outage.child("until");
        if (!from.isBefore(until.instant())) {
            throw until.refuse("must be after from");
        }
        return new Exclusion.Outage(from, until.instant());
    }

    private static FieldNode told(FieldNode node, Formula formula, FigureKind... kinds) {
        if (!Set.of(kinds).contains(formula.kind())) {
            throw node.refuse("cannot be told from what " + formula.id() + " counts");
        }
        return node;
    }

    private static List<String> names(FieldNode node) {
        List<String> names = node.items().stream().map(FieldNode::text).toList();
        if (names.isEmpty()) {
            throw node.refuse("must not be empty");
        }
        return names;
    }
}
