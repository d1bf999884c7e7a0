package io.telcopledge.reporting.report.format.document;

import io.telcopledge.contracts.vocabulary.Declared;
import org.jspecify.annotations.Nullable;

/** A declared value in the reader's words. What is not declared is not printed, whenever it was taken. */
record DeclaredText(Voice voice) {

    String of(Declared declared, @Nullable String value) {
        return value == null
                ? voice.say("未说明", "not said")
                : declared.find(value)
                        .map(term -> voice.say(term.zh(), term.en()))
                        .orElseGet(() -> voice.say("未申报", "undeclared"));
    }
}
