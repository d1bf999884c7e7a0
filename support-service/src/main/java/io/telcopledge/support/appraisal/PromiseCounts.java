package io.telcopledge.support.appraisal;

/**
 * The promises to customers that an agent fulfilled, by answering or resolving their complaints.
 *
 * @param kept in time
 * @param broken too late
 */
public record PromiseCounts(long kept, long broken) {

    public static final PromiseCounts NONE = new PromiseCounts(0, 0);

    /** Those that were fulfilled at all. */
    public long fulfilled() {
        return kept + broken;
    }
}
