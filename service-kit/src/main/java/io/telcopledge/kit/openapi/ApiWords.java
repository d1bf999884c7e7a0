package io.telcopledge.kit.openapi;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the API's page says itself, in English; {@code messages/api_zh.properties} has it in Chinese. */
@MessageBundle(value = "api", locale = "en")
public interface ApiWords {

    @Message("The API")
    String title();

    @Message(
            "Every operation of this service, with a line to try it. A token in the variable TOKEN is the operator’s issuer’s; in the demo ./telcopledge token prints one.")
    String lead();

    @Message("The same for machines (OpenAPI 3.1):")
    String document();

    @Message("for everybody")
    String everybody();

    @Message("for everybody who has signed in")
    String signedIn();

    @Message("for")
    String roles();

    @Message("Parameters")
    String parameters();

    @Message("Answers")
    String answers();

    @Message("Try it")
    String example();
}
