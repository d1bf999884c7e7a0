package io.telcopledge.kit.sla;

import io.telcopledge.contracts.sla.SlaState;

/**
 * What the world was told of a clock.
 *
 * @param state as last announced
 * @param percent the highest at-risk threshold announced, 0 for none
 * @param revision grows with each event of the clock
 */
public record Announced(SlaState state, int percent, long revision) {

    Announced as(SlaState next) {
        return new Announced(next, percent, revision + 1);
    }

    Announced warned(int threshold) {
        return new Announced(state, threshold, revision + 1);
    }
}
