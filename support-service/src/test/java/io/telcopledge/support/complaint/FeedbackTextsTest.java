package io.telcopledge.support.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import io.telcopledge.support.complaint.FakeFeedback.Answer;
import io.telcopledge.support.referral.FetchedText;
import io.telcopledge.support.referral.http.FeedbackTexts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FeedbackTextsTest {

    private static final String PATH = FakeFeedback.path("r-1");

    private final FakeFeedback feedback = new FakeFeedback();
    private final FeedbackTexts texts = new FeedbackTexts(feedback.config());

    @AfterEach
    void stop() {
        feedback.close();
    }

    @Test
    void plainTextIsFoundWithTheTokenOfThisService() {
        assertThat(fetch(200, "text/plain;charset=UTF-8", "地铁里没有信号 📵")).isEqualTo(new FetchedText.Found("地铁里没有信号 📵"));
        assertThat(feedback.requests()).containsExactly(PATH + " Bearer secret");
    }

    @Test
    void whatIsNotThereIsGone() {
        assertThat(fetch(404, "text/plain", "no")).isInstanceOf(FetchedText.Gone.class);
        assertThat(fetch(410, "text/plain", "no")).isInstanceOf(FetchedText.Gone.class);
    }

    @Test
    void whateverElseGoesWrongIsTriedAgain() {
        for (int status : new int[] {204, 400, 401, 403, 429, 500, 503}) {
            assertThat(fetch(status, "text/plain", status == 204 ? "" : "words"))
                    .as("%d", status)
                    .isInstanceOf(FetchedText.Away.class);
        }
        assertThat(fetch(200, "text/html", "<p>Sign in</p>")).isInstanceOf(FetchedText.Away.class);
        feedback.close();
        assertThat(texts.fetch(PATH)).isInstanceOf(FetchedText.Away.class);
    }

    @Test
    void theLongestTextIsFoundAndALongerOneIsUnusable() {
        assertThat(fetch(200, "text/plain", "号".repeat(10_000))).isInstanceOf(FetchedText.Found.class);
        assertThat(fetch(200, "text/plain", "号".repeat(10_001))).isInstanceOf(FetchedText.Unusable.class);
        assertThat(fetch(200, "text/plain", "x".repeat(10_000_000))).isInstanceOf(FetchedText.Unusable.class);
        assertThat(fetch(200, "text/plain", " \n")).isInstanceOf(FetchedText.Unusable.class);
    }

    @Test
    void nobodyElseIsAsked() {
        try (FakeFeedback other = new FakeFeedback()) {
            String elsewhere = other.config().url().orElseThrow() + PATH;
            assertThat(fetch(302, "text/plain", elsewhere)).isInstanceOf(FetchedText.Away.class);
            assertThat(texts.fetch(elsewhere)).isInstanceOf(FetchedText.Away.class);
            assertThat(other.requests()).isEmpty();
        }
    }

    private FetchedText fetch(int status, String type, String body) {
        feedback.answers(PATH, new Answer(status, type, body));
        return texts.fetch(PATH);
    }
}
