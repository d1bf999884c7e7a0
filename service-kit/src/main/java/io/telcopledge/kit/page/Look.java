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
}
