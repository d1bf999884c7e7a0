package io.telcopledge.network.status.api;

import io.telcopledge.network.status.PromiseStatus;
import java.util.List;

/**
 * The status as JSON.
 *
 * @param verdict UNPROVEN without evidence; else the verdicts are reporting's to give, and it is PUBLISHED
 */
public record StatusView(String service, List<String> promises, List<String> publishes, String verdict) {

    static StatusView of(PromiseStatus status) {
        return new StatusView(
                status.service(), status.promises(), status.publishes(), status.unproven() ? "UNPROVEN" : "PUBLISHED");
    }
}
