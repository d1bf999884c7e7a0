package io.telcopledge.support.page.desk;

import io.quarkus.qute.TemplateData;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field of a form.
 *
 * @param choices to choose from; empty for a text
 * @param hint what is to be put in it
 * @param wrong whether what was put in it is not valid
 */
@TemplateData
record FieldView(Names names, String value, List<Choice> choices, Kind kind, String hint, boolean wrong) {

    /**
     * What a field is called.
     *
     * @param id unique on the page
     * @param label for people
     */
    @TemplateData
    record Names(String id, String name, String label) {}

    /** How a field looks. */
    enum Kind {
        WORDS,
        LINE,
        CHOICE
    }

    public boolean isWords() {
        return kind == Kind.WORDS;
    }

    public boolean isChoice() {
        return kind == Kind.CHOICE;
    }

    static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }
}
