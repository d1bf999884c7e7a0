package io.telcopledge.support.referral;

/** Fetches the words of complaints that came as feedback. */
public interface ReferredTexts {

    /** Whether there is anywhere to fetch from. */
    boolean areReachable();

    /**
     * Fetches what is at a path, and waits for it; never fails, {@link FetchedText.Away} tells that it could not.
     *
     * @param textRef the path that the referral named
     */
    FetchedText fetch(String textRef);
}
