package io.telcopledge.support.hotline.store;

import io.telcopledge.kit.sketch.Sketch;
import io.telcopledge.kit.sketch.SketchText;

/** A sketch as the text of a PostgreSQL array of pairs, and back. */
final class SketchArrays {

    private static final String NOTHING = "{}";

    private SketchArrays() {}

    static String of(Sketch sketch) {
        String text = sketch.toString();
        return text.isEmpty() ? NOTHING : "{{" + text.replace(",", "},{").replace(':', ',') + "}}";
    }

    static Sketch read(String array) {
        return array.equals(NOTHING)
                ? Sketch.EMPTY
                : SketchText.parse(array.substring(2, array.length() - 2)
                        .replace("},{", ";")
                        .replace(',', ':')
                        .replace(';', ','));
    }
}
