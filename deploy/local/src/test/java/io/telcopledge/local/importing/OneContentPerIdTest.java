package io.telcopledge.local.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class OneContentPerIdTest {

    private final OneContentPerId contents = new OneContentPerId(file -> "calls-" + file + ".csv");

    @Test
    void anotherContentUnderAnIdIsRefusedAndNamesTheRowThatHadIt() {
        take(0, 1, event("a", "1"));

        assertThat(take(0, 7, event("a", "2")))
                .isEqualTo(new RowOutcome.Refused(
                        new Place(0, 7), "id", "the id a was that of row 1, with another content"));
        assertThat(take(1, 3, event("a", "2")))
                .isEqualTo(new RowOutcome.Refused(
                        new Place(1, 3), "id", "the id a was that of row 1 of calls-0.csv, with another content"));
    }

    @Test
    void theSameContentAgainHasNoEffect() {
        take(0, 1, event("a", "1"));

        assertThat(take(0, 2, event("a", "1"))).isEqualTo(new RowOutcome.Mapped(List.of()));
    }

    @Test
    void whatARefusedRowWouldHaveToldIsNotTold() {
        take(0, 1, event("a", "1"));
        take(0, 2, event("b", "1"), event("a", "2"));

        RowEvent again = new RowEvent(new Place(0, 3), "support", event("b", "2"), null);
        assertThat(contents.without(new RowOutcome.Mapped(List.of(again)), again.at()))
                .isEqualTo(new RowOutcome.Mapped(List.of(again)));
    }

    @Test
    void twoEventsOfOneRowHaveTwoIds() {
        assertThat(take(0, 1, event("a", "1"), event("a", "1"))).isInstanceOf(RowOutcome.Refused.class);
    }

    /** A hundred thousand ids grow the table several times. */
    @Test
    void noIdIsForgottenOrTakenForAnother() {
        for (int row = 1; row <= 100_000; row++) {
            assertThat(((RowOutcome.Mapped) take(0, row, event("id-" + row, "1"))).events())
                    .hasSize(1);
        }
        for (int row = 1; row <= 100_000; row += 997) {
            assertThat(take(0, 200_000, event("id-" + row, "2")))
                    .isInstanceOfSatisfying(
                            RowOutcome.Refused.class,
                            refused -> assertThat(refused.reason()).contains("with another content"));
        }
    }

    private RowOutcome take(int file, long row, CloudEvent... events) {
        Place at = new Place(file, row);
        return contents.without(
                new RowOutcome.Mapped(Arrays.stream(events)
                        .map(event -> new RowEvent(at, "support", event, null))
                        .toList()),
                at);
    }

    private static CloudEvent event(String id, String content) {
        return CloudEventBuilder.v1()
                .withId(id)
                .withSource(URI.create("/crm"))
                .withType("io.telcopledge.support.ComplaintFiled.v1")
                .withData("application/json", content.getBytes(StandardCharsets.UTF_8))
                .build();
    }
}
