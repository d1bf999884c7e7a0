package io.telcopledge.reporting.report.content;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The quarter's complaints. A count that is null was left out to protect people; see {@code suppression}.
 *
 * @param users the operator's users, as it declared; null where it did not
 * @param byKind network, charges, service and others
 */
public record ComplaintsContent(
        long total,
        @Nullable Long users,
        @Nullable BigDecimal perMillionUsers,
        List<KindCount> byKind,
        List<Count> byCategory,
        List<Count> byChannel,
        List<Count> byRegion,
        List<Count> byStatus,
        List<CrossCount> byRegionAndKind,
        List<CrossCount> byChannelAndKind,
        SuppressionContent suppression) {

    public ComplaintsContent {
        byKind = List.copyOf(byKind);
        byCategory = List.copyOf(byCategory);
        byChannel = List.copyOf(byChannel);
        byRegion = List.copyOf(byRegion);
        byStatus = List.copyOf(byStatus);
        byRegionAndKind = List.copyOf(byRegionAndKind);
        byChannelAndKind = List.copyOf(byChannelAndKind);
    }
}
