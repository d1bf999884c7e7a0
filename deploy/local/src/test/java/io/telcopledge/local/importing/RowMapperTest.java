package io.telcopledge.local.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudevents.CloudEvent;
import io.telcopledge.contracts.EventCatalogue;
import io.telcopledge.contracts.EventCodec;
import io.telcopledge.contracts.support.CallAnswered;
import io.telcopledge.contracts.support.CallRated;
import io.telcopledge.local.importing.DataLine.Row;
import io.telcopledge.local.importing.RowOutcome.Mapped;
import io.telcopledge.local.importing.RowOutcome.Refused;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RowMapperTest {

    private static final EventCodec CODEC = new EventCodec(EventCatalogue.PLATFORM);

    private static final Place SEVENTH = new Place(0, 7);

    private final RowMapper mapper = new RowMapper(Mappings.read(Mappings.CALLS));

    @Test
    void aRowBecomesEveryEventWhoseConditionsItMeets() {
        List<Object> data = events(mapper.map(Mappings.call(7, "Y", "2024-02-03 04:05", "12.5", "4"))).stream()
                .<Object>map(event -> CODEC.decode(event).data())
                .toList();

        Instant at = Instant.parse("2024-02-02T20:05:00Z");
        assertThat(data)
                .containsExactly(
                        new CallAnswered("c7", "hotline", null, at, 12_500, null, null, null, 0),
                        new CallRated("c7", 4, at, 0));
    }

    @Test
    void theSameRowHasTheSameIdsAtAnyTime() {
        List<String> ids = events(mapper.map(Mappings.call(7, "Y", "2024-02-03 04:05", "12", "4"))).stream()
                .map(CloudEvent::getId)
                .toList();

        assertThat(ids).containsExactly("answered/c7", "rated/c7");
    }

    @Test
    void theSequenceIsTheRowsNumberOrAColumnWhereTheMappingSaysSo() {
        Row row = Mappings.call(7, "Y", "2024-02-03 04:05", "12", "4");
        String byRow = Mappings.CALLS.replace("time: offeredAt", "time: offeredAt\n    sequence: row");
        String byColumn = Mappings.CALLS.replace("time: offeredAt", "time: offeredAt\n    sequence: { column: wait }");

        assertThat(events(mapper.map(row)).get(0).getExtension("sequence")).isNull();
        assertThat(events(new RowMapper(Mappings.read(byRow)).map(row)).get(0).getExtension("sequence"))
                .isEqualTo("7");
        assertThat(events(new RowMapper(Mappings.read(byColumn)).map(row))
                        .get(0)
                        .getExtension("sequence"))
                .isEqualTo("12");
        assertThat(new RowMapper(Mappings.read(byColumn)).map(Mappings.call(7, "Y", "2024-02-03 04:05", "-1", "4")))
                .isEqualTo(new Refused(SEVENTH, "column 'wait' → sequence", "must be at least 0"));
    }

    @Test
    void anEmptyCellLeavesAnOptionalFieldOut() {
        CloudEvent answered = events(mapper.map(Mappings.call(7, "Y", "2024-02-03 04:05", "12", "")))
                .get(0);

        assertThat(CODEC.decode(answered).data())
                .isInstanceOfSatisfying(
                        CallAnswered.class, call -> assertThat(call.agentRef()).isNull());
    }

    @Test
    void anEmptyCellOfARequiredFieldRefusesTheRowAndNamesColumnAndField() {
        assertThat(mapper.map(Mappings.call(7, "Y", "2024-02-03 04:05", "", "4")))
                .isEqualTo(new Refused(SEVENTH, "column 'wait' → CallAnswered.waitMillis", "is required"));
    }

    @Test
    void aValueThatTheContractRefusesRefusesAllOfTheRow() {
        assertThat(mapper.map(Mappings.call(7, "Y", "2024-02-03 04:05", "12", "6")))
                .isEqualTo(new Refused(SEVENTH, "column 'rating' → CallRated.rating", "must be at most 5"));
    }

    @Test
    void aRowThatNoRuleTakesIsRefusedRatherThanLost() {
        assertThat(mapper.map(Mappings.call(7, "maybe", "2024-02-03 04:05", "12", "4")))
                .isEqualTo(new Refused(SEVENTH, "row", "meets the conditions of no event in the mapping"));
    }

    @Test
    void anEventOutsideOfTheSpanOfItsStreamIsToldAsSuch() {
        // 1 April begins in the mapping's zone, not in UTC.
        assertThat(outside(Mappings.call(7, "Y", "2024-04-01 00:00", "12", "4")))
                .containsExactly("calls", null);
        assertThat(outside(Mappings.call(7, "Y", "2024-03-31 23:59", "12", "4")))
                .containsExactly(null, null);
    }

    private List<@Nullable String> outside(DataLine.Row row) {
        assertThat(mapper.map(row)).isInstanceOf(Mapped.class);
        return ((Mapped) mapper.map(row))
                .events().stream().map(RowEvent::outside).toList();
    }

    @Test
    void aTimeThatDoesNotExistIsRefused() {
        assertThat(mapper.map(Mappings.call(7, "Y", "2024-02-30 04:05", "12", "4")))
                .isEqualTo(new Refused(
                        SEVENTH, "column 'at'", "'2024-02-30 04:05' fits no pattern of [yyyy-MM-dd HH:mm]"));
    }

    private static List<CloudEvent> events(RowOutcome outcome) {
        assertThat(outcome).isInstanceOf(Mapped.class);
        return ((Mapped) outcome).events().stream().map(RowEvent::event).toList();
    }

    @Test
    void aWaitIsTheTimeFromOfferedToAnswered() {
        Mapping mapping = Mappings.read(
                Mappings.CALLS.replace(
                        "{ column: wait, as: seconds }",
                        "{ between: [{ column: at, as: local-time, patterns: [yyyy-MM-dd HH:mm] }, { column: wait, as: instant }] }"));
        RowMapper between = new RowMapper(mapping);

        CloudEvent answered = events(
                        between.map(Mappings.call(7, "Y", "2024-02-03 04:05", "2024-02-03T04:05:30.5+08:00", "")))
                .get(0);
        assertThat(CODEC.decode(answered).data())
                .isInstanceOfSatisfying(
                        CallAnswered.class,
                        call -> assertThat(call.waitMillis()).isEqualTo(30_500));
        assertThat(between.map(Mappings.call(7, "Y", "2024-02-03 04:05", "2024-02-03T04:04:59+08:00", "")))
                .isEqualTo(new Refused(SEVENTH, "column 'wait'", "is before column 'at'"));
    }
}
