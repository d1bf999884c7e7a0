package io.telcopledge.reporting.report.seal.application;

import io.telcopledge.contracts.EventJson;
import io.telcopledge.reporting.report.CanonicalReport;
import io.telcopledge.reporting.report.QuarterlyReport;
import io.telcopledge.reporting.report.narrative.Narrative;
import io.telcopledge.reporting.report.seal.Restatement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An edition of a report that could be sealed.
 *
 * @param revision that it would be
 * @param narratives in effect
 * @param earlier restatements that are sealed
 * @param restatement what it changes itself; nothing in revision 0
 * @param supersedes SHA-256 of the manifest of the revision before; null in revision 0
 */
record Proposal(
        QuarterlyReport figures,
        int revision,
        List<Narrative> narratives,
        List<Restatement> earlier,
        Restatement restatement,
        @Nullable String supersedes) {

    /** Whether it says what is sealed already. */
    boolean saysNothingNew() {
        return revision > 0 && restatement.changes().isEmpty();
    }

    CanonicalReport draft() {
        return edition("DRAFT", restatement);
    }

    /** @param reason in the sealer's words, empty for revision 0 */
    CanonicalReport sealed(String reason) {
        return edition("SEALED", restatement.because(reason));
    }

    private CanonicalReport edition(String status, Restatement last) {
        List<Restatement> restatements = new ArrayList<>(earlier);
        if (revision > 0) {
            restatements.add(last);
        }
        Map<String, Object> content = new HashMap<>(figures.content());
        content.put("status", status);
        content.put("revision", revision);
        content.put("narratives", narratives.stream().map(Proposal::words).toList());
        content.put("restatements", EventJson.MAPPER.convertValue(restatements, List.class));
        return CanonicalReport.of(content);
    }

    private static Map<String, Object> words(Narrative narrative) {
        return Map.of(
                "department", narrative.department().id(),
                "causes", EventJson.MAPPER.convertValue(narrative.account().causes(), Map.class),
                "remedies", EventJson.MAPPER.convertValue(narrative.account().remedies(), Map.class));
    }
}
