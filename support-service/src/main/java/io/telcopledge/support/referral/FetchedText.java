package io.telcopledge.support.referral;

/** What became of an attempt to fetch words. */
public sealed interface FetchedText {

    /** Most characters, as with complaints that are filed otherwise. */
    int LONGEST = 10_000;

    /** The words, 1 to {@value #LONGEST} characters. */
    record Found(String text) implements FetchedText {

        /** Tells nothing of the words, wherever it is printed. */
        @Override
        public String toString() {
            return "Found";
        }
    }

    /** They are there no longer. */
    record Gone() implements FetchedText {}

    /** What is there is no text of a complaint. */
    record Unusable() implements FetchedText {}

    /** Nothing came; trying again makes sense. */
    record Away() implements FetchedText {}
}
