package io.telcopledge.reporting.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The programme's words, in English; {@code messages/programme_zh.properties} has them in Chinese. */
@MessageBundle(value = "programme", locale = "en")
interface ProgrammeMessages {

    @Message("Milestones by the day on which they are due")
    String phaseCaption();

    @Message("What each department has yet to reach, and the promises that it owns")
    String owedCaption();

    @Message("Improvement programme")
    String title();

    @Message(
            "How the operator means to keep its promises: four phases, what is to be reached by when, and what shows it.")
    String intro();

    @Message("First day {start}")
    String since(String start);

    @Message("Milestones by status")
    String byStatus();

    @Message("Milestone")
    String milestone();

    @Message("Milestones")
    String milestones();

    @Message("Last day")
    String lastDay();

    @Message("Reached on")
    String reached();

    @Message("Slip")
    String slip();

    @Message("Shown by")
    String shownBy();

    @Message("Status")
    String status();

    @Message("Who owes what")
    String whoOwesWhat();

    @Message(
            "What each department has not reached yet, and the promises that it answers for, as they stand this quarter.")
    String whoOwesWhatIntro();

    @Message("none open")
    String nothingOwed();

    @Message("All milestones, and who owes what")
    String all();
}
