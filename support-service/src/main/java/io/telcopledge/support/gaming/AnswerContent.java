package io.telcopledge.support.gaming;

import java.util.Locale;

/** How much an answer says, and when two say the same: what is kept of its words is this and nothing else. */
public final class AnswerContent {

    /**
     * An answer with a solution has at least so many words, an ideograph being one: "已处理。" and "We will follow up."
     * have fewer.
     */
    public static final int LEAST_WORDS = 6;

    private AnswerContent() {}

    /** Words of letters and digits; each Chinese character counts as one. */
    public static int words(String text) {
        int words = 0;
        boolean inWord = false;
        for (int character : text.codePoints().toArray()) {
            boolean ideograph = Character.isIdeographic(character);
            boolean part = !ideograph && Character.isLetterOrDigit(character);
            if (ideograph || (part && !inWord)) {
                words++;
            }
            inWord = part || (inWord && character == '\'');
        }
        return words;
    }

    /** Whether it has too few words to hold a solution. */
    public static boolean isThin(int words) {
        return words < LEAST_WORDS;
    }

    /** What makes two answers the same: letters and digits, whatever their case, spaces and punctuation. */
    public static String essence(String text) {
        StringBuilder essence = new StringBuilder();
        text.codePoints().filter(Character::isLetterOrDigit).forEach(essence::appendCodePoint);
        return essence.toString().toLowerCase(Locale.ROOT);
    }
}
