package io.telcopledge.support.page.people;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of appraisals and findings, in English; {@code messages/people_zh.properties} has them in Chinese. */
@MessageBundle(value = "people", locale = "en")
public interface PeopleWords {

    @Message("Appraisal")
    String appraisal();

    @Message("Appraisal of {agent}")
    String appraisalOf(String agent);

    @Message("Score")
    String score();

    @Message("Out of 100: the mean of the parts by their weights. Callers’ satisfaction weighs most.")
    String scoreLead();

    @Message("The quarter is over; late records may still change it.")
    String closed();

    @Message("The quarter is still running.")
    String running();

    @Message("The parts of the score")
    String parts();

    @Message("What is measured, and the points for it")
    String partsCaption();

    @Message("Part")
    String part();

    @Message("Weight")
    String weight();

    @Message("Measured")
    String measured();

    @Message("Points")
    String points();

    @Message("What callers said")
    String heard();

    @Message("Calls answered")
    String calls();

    @Message("Rated 4 or 5")
    String fourOrFive();

    @Message("95 % interval (Wilson)")
    String interval();

    @Message("Mean rating")
    String mean();

    @Message("Who rated")
    String responses();

    @Message("My team")
    String team();

    @Message("Each agent’s quarter, in the order of their references. Only you and the agent see it.")
    String teamLead();

    @Message("Agents, their scores and the parts")
    String teamCaption();

    @Message("Agent")
    String agent();

    @Message("Nobody has been placed under you yet.")
    String noTeam();

    @Message("{points} points")
    String pointsOf(String points);

    @Message("Findings")
    String gaming();

    @Message(
            "Ways to better a figure without serving anybody better. A team is compared with all the others; what chance explains is no finding, and a finding is a question, not a verdict.")
    String gamingLead();

    @Message(
            "Fisher’s exact test with Holm’s adjustment: a team that did nothing is named in at most {percent} % of quarters.")
    String method(String percent);

    @Message("Team {team} under each rule")
    String teamCaptionOf(String team);

    @Message("Rule")
    String rule();

    @Message("This team")
    String own();

    @Message("All others")
    String others();

    @Message("By chance")
    String chance();

    @Message("Finding")
    String verdict();

    @Message("Stands out")
    String standsOut();

    @Message("Nothing")
    String nothing();

    @Message("Cases")
    String cases();

    @Message("Cases: {rule}")
    String casesOf(String rule);

    @Message("The complaints that fell under the rule, the earliest first")
    String casesCaption();

    @Message("Complaint filed")
    String complaint();

    @Message("Seen")
    String seen();

    @Message("What was seen")
    String what();

    @Message("There is nothing to compare in this quarter.")
    String noFindings();
}
