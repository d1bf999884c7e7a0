package io.telcopledge.contracts.network;

/** How the signal was found. */
public enum CoverageMethod {
    /** Measured from a vehicle. */
    DRIVE_TEST,
    /** Measured on foot, indoors as well. */
    WALK_TEST,
    /** Measured by the phones of users who allowed it. */
    CROWDSOURCED,
    /** Computed by a propagation model. */
    MODELLED
}
