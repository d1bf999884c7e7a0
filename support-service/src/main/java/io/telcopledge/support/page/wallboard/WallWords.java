package io.telcopledge.support.page.wallboard;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The wallboard's words, in English; {@code messages/wall_zh.properties} has them in Chinese. */
@MessageBundle(value = "wall", locale = "en")
public interface WallWords {

    @Message("Call centre now")
    String title();

    @Message("As of {when}")
    String asOf(String when);

    @Message("refreshed every 15 s")
    String refreshes();

    @Message("Stop refreshing")
    String stop();

    @Message("Refreshing is stopped.")
    String stopped();

    @Message("Refresh again")
    String goOn();

    @Message("Connection lost: these figures are no longer fresh.")
    String lost();

    @Message("Promises")
    String promises();

    @Message("Each promise now, its open clocks, and the quarter’s budget")
    String promisesCaption();

    @Message("Promise")
    String promise();

    @Message("Now")
    String now();

    @Message("Open")
    String running();

    @Message("At risk")
    String atRisk();

    @Message("Late")
    String late();

    @Message("Quarter so far")
    String quarter();

    @Message("Budget left")
    String budget();

    @Message("Projected")
    String projected();

    @Message("Next deadlines")
    String deadlines();

    @Message("Complaints by the next deadline")
    String deadlinesCaption();

    @Message("Due")
    String due();

    @Message("Left")
    String left();

    @Message("About")
    String about();

    @Message("With")
    String level();

    @Message("No complaint waits for an answer or a resolution.")
    String noDeadlines();

    @Message("Last two hours")
    String intervals();

    @Message("Calls and average wait in each quarter of an hour; the mark is the promise, 30 s")
    String intervalsCaption();

    @Message("From")
    String from();

    @Message("Answered")
    String answered();

    @Message("Abandoned")
    String abandoned();

    @Message("Average wait")
    String waited();

    @Message("Average wait {wait}")
    String waitBar(String wait);

    @Message("longer than promised")
    String tooLong();

    @Message("No call in the last two hours.")
    String noCalls();

    @Message("Service level today, by four formulas")
    String levels();

    @Message("Formula")
    String formula();

    @Message("Share")
    String share();

    @Message("Counted")
    String counted();

    @Message("Agents needed")
    String staffing();

    @Message("Queue {queue}")
    String staffingOf(String queue);

    @Message("So that callers wait 30 s on average, by the last eight weeks")
    String staffingCaption();

    @Message("Agents")
    String agents();

    @Message("Calls expected")
    String expected();

    @Message(
            "In the last quarter of an hour {calls} called; at this time of the week it is {expected} on average, by the last eight weeks.")
    String before(String calls, String expected);
}
