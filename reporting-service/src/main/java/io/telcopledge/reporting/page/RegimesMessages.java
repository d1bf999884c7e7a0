package io.telcopledge.reporting.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page of regimes, in English; {@code messages/regimes_zh.properties} has them in Chinese. */
@MessageBundle(value = "regimes", locale = "en")
interface RegimesMessages {

    @Message("What is asked for, and what the evidence says")
    String caption();

    @Message("As other regimes ask for it")
    String title();

    @Message(
            "The same evidence, told as a standard, a foreign regulator and a ministry ask for it. What the evidence does not hold reads “unproven”, and says what is missing.")
    String intro();

    @Message("Measure")
    String measure();

    @Message("Their target")
    String target();

    @Message("On the quarter before")
    String change();

    @Message("told only")
    String toldOnly();

    @Message("Asked for by: {source}")
    String source(String source);

    @Message("The same figures as other regimes ask for them")
    String link();
}
