package io.telcopledge.reporting.report.application;

import io.telcopledge.reporting.commitment.Formula;
import io.telcopledge.reporting.report.EvidenceDigest;
import io.telcopledge.reporting.report.StreamEvidence;
import io.telcopledge.reporting.report.content.EvidenceContent;
import io.telcopledge.reporting.report.content.FactsContent;
import io.telcopledge.reporting.report.content.MethodContent;
import io.telcopledge.reporting.report.content.StreamContent;
import java.util.List;
import java.util.stream.Stream;

/** What the domain found, as the report says it. */
final class ContentOf {

    private static final String COMPLAINT_STEPS = "complaint-steps";

    private ContentOf() {}

    static List<MethodContent> methods() {
        return Stream.of(Formula.values())
                .map(formula -> new MethodContent(formula.id(), formula.words()))
                .toList();
    }

    static EvidenceContent evidence(List<EvidenceDigest> digests, List<StreamEvidence> streams) {
        return new EvidenceContent(
                digests.stream()
                        .map(digest -> new FactsContent(
                                digest.kind().id(),
                                digest.kind().title(),
                                // How many steps there are would tell of statuses that are left out.
                                digest.kind().id().equals(COMPLAINT_STEPS) ? null : digest.facts(),
                                digest.sha256()))
                        .toList(),
                streams.stream()
                        .map(stream -> new StreamContent(
                                stream.stream(),
                                stream.covered().percent(),
                                stream.spans().spans().stream()
                                        .map(span -> new StreamContent.Covered(span.from(), span.to()))
                                        .toList()))
                        .toList());
    }
}
