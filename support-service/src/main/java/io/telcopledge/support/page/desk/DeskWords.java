package io.telcopledge.support.page.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The desk's words, in English; {@code messages/desk_zh.properties} has them in Chinese. */
@MessageBundle(value = "desk", locale = "en")
public interface DeskWords {

    @Message("Complaints")
    String title();

    @Message("The most urgent first. Each is answered within 24 hours, a complex one resolved within 48.")
    String lead();

    @Message("Narrow the list")
    String filter();

    @Message("State")
    String state();

    @Message("All")
    String all();

    @Message("Category")
    String category();

    @Message("Team")
    String team();

    @Message("Agent")
    String agent();

    @Message("Order")
    String order();

    @Message("By the next deadline")
    String urgency();

    @Message("The newest first")
    String newest();

    @Message("Mine")
    String mine();

    @Message("All complaints")
    String everything();

    @Message("Complaints, without their words")
    String caption();

    @Message("Due")
    String due();

    @Message("About")
    String about();

    @Message("Filed")
    String opened();

    @Message("With")
    String with();

    @Message("Level")
    String level();

    @Message("No complaint fits.")
    String nothing();

    @Message("All complaints")
    String back();

    @Message("In the customer’s words")
    String said();

    @Message("Contact")
    String contact();

    @Message("What it is about")
    String suggestion();

    @Message("A model suggests")
    String suggested();

    @Message("No model has read it.")
    String noSuggestion();

    @Message(
            "Confirm it, or say otherwise: it decides where the complaint goes, and the model learns from it. No clock heeds it.")
    String confirmHint();

    @Message("Confirm")
    String confirm();

    @Message("Clocks")
    String clocks();

    @Message("It has no clocks: nobody will tell what becomes of it.")
    String noClocks();

    @Message("From the start to the deadline: {sentence}")
    String barOf(String sentence);

    @Message("The table behind it")
    String table();

    @Message("Stretches of time")
    String segments();

    @Message("From")
    String from();

    @Message("To")
    String to();

    @Message("What it did")
    String what();

    @Message("Counted")
    String counted();

    @Message("Because")
    String because();

    @Message("Warnings")
    String thresholds();

    @Message("Share")
    String share();

    @Message("At")
    String at();

    @Message("Announced")
    String announced();

    @Message("yes")
    String yes();

    @Message("no")
    String no();

    @Message("Days of the calendar")
    String days();

    @Message("Day")
    String day();

    @Message("Note")
    String note();

    @Message("History")
    String history();

    @Message("heard of {when}")
    String heard(String when);

    @Message("without effect: the state forbade it")
    String without();

    @Message("What can be done")
    String steps();

    @Message("Nothing can be done with it in this state.")
    String noSteps();

    @Message("Particulars")
    String facts();
}
