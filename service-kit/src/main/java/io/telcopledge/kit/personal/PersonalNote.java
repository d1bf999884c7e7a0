package io.telcopledge.kit.personal;

/**
 * A text of a person that is to be sealed.
 *
 * @param person whose key seals it, an opaque reference
 * @param plaintext the text
 * @param context what the text is, such as {@code complaint/<id>/text}; it cannot be opened as anything else
 */
public record PersonalNote(String person, String plaintext, String context) {

    /** Tells nothing of the text, wherever it is printed. */
    @Override
    public String toString() {
        return "PersonalNote[" + context + "]";
    }
}
