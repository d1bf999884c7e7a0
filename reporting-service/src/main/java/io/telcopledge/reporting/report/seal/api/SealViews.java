package io.telcopledge.reporting.report.seal.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.telcopledge.kit.concurrency.Version;
import io.telcopledge.kit.idempotency.StoredResponse;
import io.telcopledge.kit.time.OperatorTime;
import io.telcopledge.reporting.report.Checksum;
import io.telcopledge.reporting.report.seal.SealedReport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** How sealed reports are shown. */
@ApplicationScoped
class SealViews {

    private final ObjectMapper json;
    private final OperatorTime time;

    @Inject
    SealViews(ObjectMapper json, OperatorTime time) {
        this.json = json;
        this.time = time;
    }

    StoredResponse created(SealedReport sealed) {
        try {
            return new StoredResponse(
                    201,
                    Addresses.revision(sealed.quarter(), sealed.revision()),
                    json.writeValueAsString(RevisionView.of(sealed, sealed.revision(), time)),
                    new Version(Checksum.of(sealed.report())).tag());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a revision does not write as JSON", impossible);
        }
    }

    /** The newest first. */
    List<RevisionView> newestFirst(List<SealedReport> revisions) {
        int newest = revisions.size() - 1;
        return revisions.stream()
                .sorted((one, other) -> Integer.compare(other.revision(), one.revision()))
                .map(edition -> RevisionView.of(edition, newest, time))
                .toList();
    }
}
