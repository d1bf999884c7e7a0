package io.telcopledge.contracts;

import io.telcopledge.contracts.coverage.SpanCovered;
import io.telcopledge.contracts.coverage.StreamCovered;
import io.telcopledge.contracts.deadletter.DeadLettered;
import io.telcopledge.contracts.feedback.ComplaintReferred;
import io.telcopledge.contracts.feedback.FeedbackAnswered;
import io.telcopledge.contracts.feedback.FeedbackReceived;
import io.telcopledge.contracts.feedback.FeedbackReportPublished;
import io.telcopledge.contracts.feedback.FeedbackRouted;
import io.telcopledge.contracts.feedback.ServiceLaunched;
import io.telcopledge.contracts.network.CoverageAssessed;
import io.telcopledge.contracts.network.NetworkReportPublished;
import io.telcopledge.contracts.network.PeakHourExperienceMeasured;
import io.telcopledge.contracts.privacy.AuditHeld;
import io.telcopledge.contracts.privacy.AuditScheduled;
import io.telcopledge.contracts.privacy.DataBreachDeclared;
import io.telcopledge.contracts.privacy.DataUsageQueried;
import io.telcopledge.contracts.privacy.ErasureCompleted;
import io.telcopledge.contracts.privacy.ErasureRequested;
import io.telcopledge.contracts.privacy.PersonalDataAccessed;
import io.telcopledge.contracts.reporting.CommitmentAtRisk;
import io.telcopledge.contracts.reporting.CommitmentMissed;
import io.telcopledge.contracts.reporting.CommitmentVerdictChanged;
import io.telcopledge.contracts.reporting.MilestoneOverdue;
import io.telcopledge.contracts.reporting.MilestoneReached;
import io.telcopledge.contracts.reporting.MilestoneReopened;
import io.telcopledge.contracts.reporting.QuarterlyReportRestated;
import io.telcopledge.contracts.reporting.QuarterlyReportSealed;
import io.telcopledge.contracts.sla.SlaAtRisk;
import io.telcopledge.contracts.sla.SlaBreachRetracted;
import io.telcopledge.contracts.sla.SlaBreached;
import io.telcopledge.contracts.sla.SlaClockCancelled;
import io.telcopledge.contracts.sla.SlaClockChanged;
import io.telcopledge.contracts.sla.SlaClockStarted;
import io.telcopledge.contracts.sla.SlaMet;
import io.telcopledge.contracts.support.AgentAppraised;
import io.telcopledge.contracts.support.CallAbandoned;
import io.telcopledge.contracts.support.CallAnswered;
import io.telcopledge.contracts.support.CallRated;
import io.telcopledge.contracts.support.ComplaintAcknowledged;
import io.telcopledge.contracts.support.ComplaintAnswered;
import io.telcopledge.contracts.support.ComplaintClosed;
import io.telcopledge.contracts.support.ComplaintEscalated;
import io.telcopledge.contracts.support.ComplaintFiled;
import io.telcopledge.contracts.support.ComplaintOpened;
import io.telcopledge.contracts.support.ComplaintReclassified;
import io.telcopledge.contracts.support.ComplaintReopened;
import io.telcopledge.contracts.support.ComplaintResolved;
import io.telcopledge.contracts.support.ComplaintUpdated;
import io.telcopledge.contracts.support.ComplaintWithdrawn;
import io.telcopledge.contracts.support.HotlineIntervalMeasured;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Every event there is, in its current version, and how older versions become it. */
public final class EventCatalogue {

    /** The platform's own events. */
    public static final EventCatalogue PLATFORM = new EventCatalogue(
            List.of(
                    new EventContract<>("io.telcopledge.support.CallAnswered.v1", CallAnswered.class),
                    new EventContract<>("io.telcopledge.support.CallAbandoned.v1", CallAbandoned.class),
                    new EventContract<>("io.telcopledge.support.CallRated.v1", CallRated.class),
                    new EventContract<>("io.telcopledge.support.ComplaintFiled.v1", ComplaintFiled.class),
                    new EventContract<>("io.telcopledge.support.ComplaintUpdated.v1", ComplaintUpdated.class),
                    new EventContract<>("io.telcopledge.support.ComplaintOpened.v1", ComplaintOpened.class),
                    new EventContract<>("io.telcopledge.support.ComplaintAnswered.v1", ComplaintAnswered.class),
                    new EventContract<>("io.telcopledge.support.ComplaintResolved.v1", ComplaintResolved.class),
                    new EventContract<>("io.telcopledge.support.ComplaintAcknowledged.v1", ComplaintAcknowledged.class),
                    new EventContract<>("io.telcopledge.support.ComplaintEscalated.v1", ComplaintEscalated.class),
                    new EventContract<>("io.telcopledge.support.ComplaintReclassified.v1", ComplaintReclassified.class),
                    new EventContract<>("io.telcopledge.support.ComplaintReopened.v1", ComplaintReopened.class),
                    new EventContract<>("io.telcopledge.support.ComplaintClosed.v1", ComplaintClosed.class),
                    new EventContract<>("io.telcopledge.support.ComplaintWithdrawn.v1", ComplaintWithdrawn.class),
                    new EventContract<>(
                            "io.telcopledge.support.HotlineIntervalMeasured.v1", HotlineIntervalMeasured.class),
                    new EventContract<>("io.telcopledge.support.AgentAppraised.v1", AgentAppraised.class),
                    new EventContract<>("io.telcopledge.sla.SlaClockStarted.v1", SlaClockStarted.class),
                    new EventContract<>("io.telcopledge.sla.SlaAtRisk.v1", SlaAtRisk.class),
                    new EventContract<>("io.telcopledge.sla.SlaMet.v1", SlaMet.class),
                    new EventContract<>("io.telcopledge.sla.SlaBreached.v1", SlaBreached.class),
                    new EventContract<>("io.telcopledge.sla.SlaBreachRetracted.v1", SlaBreachRetracted.class),
                    new EventContract<>("io.telcopledge.sla.SlaClockCancelled.v1", SlaClockCancelled.class),
                    new EventContract<>("io.telcopledge.sla.SlaClockChanged.v1", SlaClockChanged.class),
                    new EventContract<>("io.telcopledge.coverage.SpanCovered.v1", SpanCovered.class),
                    new EventContract<>("io.telcopledge.coverage.StreamCovered.v1", StreamCovered.class),
                    new EventContract<>("io.telcopledge.privacy.PersonalDataAccessed.v1", PersonalDataAccessed.class),
                    new EventContract<>("io.telcopledge.feedback.ComplaintReferred.v1", ComplaintReferred.class),
                    new EventContract<>(
                            "io.telcopledge.reporting.QuarterlyReportSealed.v1", QuarterlyReportSealed.class),
                    new EventContract<>(
                            "io.telcopledge.reporting.QuarterlyReportRestated.v1", QuarterlyReportRestated.class),
                    new EventContract<>("io.telcopledge.reporting.CommitmentAtRisk.v1", CommitmentAtRisk.class),
                    new EventContract<>("io.telcopledge.reporting.CommitmentMissed.v1", CommitmentMissed.class),
                    new EventContract<>(
                            "io.telcopledge.reporting.CommitmentVerdictChanged.v1", CommitmentVerdictChanged.class),
                    new EventContract<>("io.telcopledge.reporting.MilestoneReached.v1", MilestoneReached.class),
                    new EventContract<>("io.telcopledge.reporting.MilestoneOverdue.v1", MilestoneOverdue.class),
                    new EventContract<>("io.telcopledge.reporting.MilestoneReopened.v1", MilestoneReopened.class),
                    new EventContract<>("io.telcopledge.network.CoverageAssessed.v1", CoverageAssessed.class),
                    new EventContract<>(
                            "io.telcopledge.network.PeakHourExperienceMeasured.v1", PeakHourExperienceMeasured.class),
                    new EventContract<>(
                            "io.telcopledge.network.NetworkReportPublished.v1", NetworkReportPublished.class),
                    new EventContract<>("io.telcopledge.privacy.AuditScheduled.v1", AuditScheduled.class),
                    new EventContract<>("io.telcopledge.privacy.AuditHeld.v1", AuditHeld.class),
                    new EventContract<>("io.telcopledge.privacy.DataBreachDeclared.v1", DataBreachDeclared.class),
                    new EventContract<>("io.telcopledge.privacy.DataUsageQueried.v1", DataUsageQueried.class),
                    new EventContract<>("io.telcopledge.privacy.ErasureRequested.v1", ErasureRequested.class),
                    new EventContract<>("io.telcopledge.privacy.ErasureCompleted.v1", ErasureCompleted.class),
                    new EventContract<>("io.telcopledge.feedback.FeedbackReceived.v1", FeedbackReceived.class),
                    new EventContract<>("io.telcopledge.feedback.FeedbackRouted.v1", FeedbackRouted.class),
                    new EventContract<>("io.telcopledge.feedback.FeedbackAnswered.v1", FeedbackAnswered.class),
                    new EventContract<>(
                            "io.telcopledge.feedback.FeedbackReportPublished.v1", FeedbackReportPublished.class),
                    new EventContract<>("io.telcopledge.feedback.ServiceLaunched.v1", ServiceLaunched.class),
                    new EventContract<>("io.telcopledge.deadletter.DeadLettered.v1", DeadLettered.class)),
            List.of());

    private final Map<String, EventContract<?>> byType = new LinkedHashMap<>();
    private final Map<Class<?>, EventContract<?>> byData = new LinkedHashMap<>();
    private final Map<String, Upcaster> upcasters = new LinkedHashMap<>();

    public EventCatalogue(List<EventContract<?>> contracts, List<Upcaster> upcasters) {
        for (EventContract<?> contract : contracts) {
            if (knowsNameOf(contract.type()) || byData.containsKey(contract.data())) {
                throw new IllegalArgumentException(contract.type() + " is there twice");
            }
            byType.put(contract.type(), contract);
            byData.put(contract.data(), contract);
        }
        for (Upcaster upcaster : upcasters) {
            if (!byType.containsKey(upcaster.to())) {
                throw new IllegalArgumentException(upcaster.to() + " is no current type: only N and N−1 are read");
            }
            this.upcasters.put(upcaster.from(), upcaster);
        }
    }

    public Collection<EventContract<?>> contracts() {
        return List.copyOf(byType.values());
    }

    /** The contract of a current type. */
    public Optional<EventContract<?>> ofType(String type) {
        return Optional.ofNullable(byType.get(type));
    }

    /** The upcaster that reads an older type, or null where the type is current or unknown. */
    @Nullable
    Upcaster upcasterFrom(String type) {
        return upcasters.get(type);
    }

    /** The type under which a record travels. */
    public String typeOf(Class<? extends EventData> data) {
        EventContract<?> contract = byData.get(data);
        if (contract == null) {
            throw new IllegalArgumentException(data.getName() + " is in no contract");
        }
        return contract.type();
    }

    /** Whether any version of the type's name is known, so that the type is only of an unknown version. */
    public boolean knowsNameOf(String type) {
        String name = EventContract.nameOf(type);
        return byType.values().stream().anyMatch(contract -> contract.name().equals(name));
    }
}
