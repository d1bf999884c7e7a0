package io.telcopledge.reporting.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The pages' own words, in English; {@code messages/msg_zh.properties} has them in Chinese. */
@MessageBundle(locale = "en")
interface Messages {

    @Message("What the operator has promised, what the evidence says, and how anybody can check it.")
    String tagline();

    @Message("Quarter {quarter}, in progress")
    String quarterNow(String quarter);

    /** Between a promise and its new verdict, read out. */
    @Message(": ")
    String colon();

    /** Between two of these. */
    @Message("; ")
    String semicolon();

    @Message("As of {when}")
    String asOf(String when);

    @Message("Verdicts this quarter")
    String summary();

    @Message("Target")
    String target();

    @Message("Actual")
    String actual();

    @Message("Difference")
    String difference();

    @Message("Numerator / denominator")
    String counted();

    @Message("Completeness of evidence")
    String completeness();

    @Message("Evidence")
    String completenessShort();

    @Message("Verdict")
    String verdict();

    @Message("Owner")
    String owner();

    @Message("Quarter")
    String quarter();

    @Message("Eight quarters")
    String trend();

    @Message("All promises at a glance")
    String overview();

    @Message("Each promise, its figure and its target; what needs a look comes first")
    String overviewCaption();

    /** A column of the overview. */
    @Message("Left to spare")
    String outlookShort();

    @Message("Projected {value}:")
    String projectedIs(String value);

    @Message("Target: {target}")
    String targetIs(String target);

    @Message("Figures of eight quarters")
    String trendTable();

    @Message("“{title}” over eight quarters")
    String trendOf(String title);

    @Message(
            "A report for each quarter of which there is evidence. The figures of a quarter in progress are not final.")
    String reportsIntro();

    @Message("There is no evidence of any quarter yet.")
    String noReports();

    @Message("Quarterly report {quarter}")
    String reportTitle(String quarter);

    @Message("Service commitments and their evidence")
    String reportLead();

    @Message("Period")
    String period();

    @Message("{first} to {last}, days of {zone}")
    String periodIs(String first, String last, String zone);

    @Message("Figures up to")
    String figuresUpTo();

    @Message("Each promise against its target and the quarter before")
    String figuresCaption();

    @Message("Promise")
    String promise();

    @Message("This quarter")
    String thisQuarter();

    @Message("Quarter before")
    String previousQuarter();

    @Message("Year before")
    String lastYear();

    @Message("Regions")
    String regions();

    @Message("All")
    String allRegions();

    @Message("What is missing")
    String missing();

    @Message("Evidence of this quarter that is owed and did not come")
    String missingIntro();

    @Message("Evidence")
    String missingWhat();

    @Message("The rest is listed in the JSON.")
    String missingMore();

    @Message("Quarterly reports as they are sealed")
    String reportsFeed();

    @Message("Downloads")
    String downloads();

    @Message("Evidence")
    String evidence();

    @Message("Formula")
    String formula();

    @Message("Who or what is counted")
    String population();

    @Message(
            "Figures are compared with their targets exactly, as whole numbers; only what is shown is rounded, and never across the target.")
    String methodExact();

    @Message(
            "Completeness is the share of the quarter that the sources declare to have covered, or the share of cases with a reported outcome, whichever is less. An interval without an event inside a covered span is empty; outside one it is missing.")
    String methodCompleteness();

    @Message("Check it")
    String check();

    @Message(
            "The same evidence gives the same bytes. The checksum below is the SHA-256 of this report’s canonical JSON (RFC 8785).")
    String checkText();

    @Message("Checksum")
    String checksum();

    @Message("Recompute it yourself:")
    String checkCommand();

    @Message("Quarter {quarter}")
    String quarterOf(String quarter);

    @Message("Left of the quarter’s budget")
    String budgetLeft();

    @Message("Projected for the quarter’s end")
    String projected();

    @Message("The quarter’s budget and its end")
    String outlook();

    @Message("Allowed, by what was counted so far")
    String budgetAllowed();

    @Message("Used")
    String budgetUsed();

    @Message("Projected numerator / denominator")
    String projectedCount();

    @Message("Pace: the last seven full days")
    String pace();

    @Message(
            "What may still fall short before the promise is broken, and how the quarter ends if it goes on as in the last seven full days. A projection is no verdict.")
    String outlookIntro();

    @Message("How it is measured")
    String measured();

    @Message("Not counted")
    String exclusions();

    @Message("nothing is left out")
    String noExclusions();

    @Message("Evidence that must be covered")
    String streamsRequired();

    @Message("at least {percent} of the quarter")
    String atLeastCovered(String percent);

    @Message("What was promised from when until when")
    String versions();

    @Message(
            "A change takes effect from its date only: a quarter is scored by the version that was in force when it began.")
    String versionsIntro();

    @Message("From")
    String from();

    @Message("Until")
    String until();

    @Message("scores this quarter")
    String scores();

    @Message("Report of {quarter}: facts, covered spans and checksums")
    String evidenceInReport(String quarter);

    @Message("These figures as JSON")
    String asJson();

    @Message("The promise’s versions as JSON")
    String versionsJson();

    @Message("SHA-256 of the file of commitments")
    String fileChecksum();
}
