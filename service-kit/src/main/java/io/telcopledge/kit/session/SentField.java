package io.telcopledge.kit.session;

import io.quarkus.qute.TemplateData;
import java.util.regex.Pattern;

/** A field of a form that was sent. */
@TemplateData
record SentField(String name, String value) {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_.:-]*");

    /** Whether a person wrote it, who wants to see it again; a version or a choice says nothing to them. */
    public boolean written() {
        return !CODE.matcher(value).matches();
    }

    /** Tells nothing of the words, wherever it is printed. */
    @Override
    public String toString() {
        return "SentField";
    }
}
