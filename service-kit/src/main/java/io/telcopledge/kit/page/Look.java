package io.telcopledge.kit.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The layout's own words, in English; {@code messages/look_zh.properties} has them in Chinese. */
@MessageBundle(value = "look", locale = "en")
public interface Look {

    @Message("Service commitments")
    String siteName();

    @Message("Skip to the content")
    String skip();

    @Message("中文")
    String otherLanguage();

    @Message("Commitments")
    String commitments();

    @Message("Programme")
    String programme();

    @Message("Reports")
    String reports();

    @Message("Published by General Management, which coordinates the departments.")
    String footer();

    @Message("A promise without sufficient evidence reads “unproven”, never “met”.")
    String unprovenNote();

    @Message("This page is not yours to see")
    String forbidden();

    @Message("Your role does not reach this far. Whoever runs the service can tell you which one does.")
    String forbiddenText();

    @Message("There is nothing here")
    String notFound();

    @Message("It does not exist, or it is somebody else’s.")
    String notFoundText();

    @Message("This could not be done")
    String refused();

    @Message("What was sent is not valid here. Go back, look again and repeat it.")
    String refusedText();

    @Message("Something broke on our side")
    String broken();

    @Message("Nothing was lost. Try again in a moment.")
    String brokenText();

    @Message("Sign out")
    String signOut();

    @Message("Sign in")
    String signIn();

    @Message("Do you want to sign out?")
    String leaving();

    @Message("You came here by another way than the link on our pages, so nothing was done yet.")
    String leavingText();

    @Message("You are not signed in")
    String outside();

    @Message("This address served once, or came from somewhere else. Nothing was changed.")
    String outsideText();

    @Message("Nothing was sent")
    String unsent();

    @Message(
            "Your session had ended before you sent this. What you wrote is below, and nowhere else: sign in beside this page, then come back and send it again.")
    String unsentText();

    @Message("Sign in, in a new window")
    String signInBeside();

    @Message("What you wrote")
    String yourWords();

    @Message("Send again")
    String sendAgain();
}
