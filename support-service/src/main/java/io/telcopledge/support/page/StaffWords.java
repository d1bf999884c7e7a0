package io.telcopledge.support.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What all pages of the call centre say, in English; {@code messages/words_zh.properties} has it in Chinese. */
@MessageBundle(value = "words", locale = "en")
public interface StaffWords {

    @Message("Call centre")
    String callCentre();

    @Message("Wallboard")
    String wallboard();

    @Message("Complaints")
    String desk();

    @Message("My figures")
    String mine();

    @Message("My team")
    String team();

    @Message("Findings")
    String gaming();

    @Message("Sign out")
    String signOut();

    @Message("Signed in as {name}")
    String signedInAs(String name);

    @Message("Quarter")
    String quarter();

    @Message("Show")
    String show();

    @Message("Next page")
    String next();

    @Message("None")
    String none();

    @Message("Why")
    String why();
}
