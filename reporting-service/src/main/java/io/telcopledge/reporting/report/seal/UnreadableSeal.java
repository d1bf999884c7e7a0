package io.telcopledge.reporting.report.seal;

/** What was sealed can no longer be read: somebody changed it where it is kept. */
public final class UnreadableSeal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnreadableSeal(String which, Exception cause) {
        super(which + " is no longer readable as it was sealed", cause);
    }
}
