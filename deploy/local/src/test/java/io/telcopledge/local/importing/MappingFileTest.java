package io.telcopledge.local.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MappingFileTest {

    @Test
    void aDateOfTheSpanBeginsInTheMappingsZone() {
        Mapping mapping = Mappings.read(Mappings.CALLS);

        assertThat(mapping.coverage().declared().get(0).span().from()).isEqualTo(Instant.parse("2023-12-31T16:00:00Z"));
        assertThat(mapping.coverage().declared().get(0).span().to()).isEqualTo(Instant.parse("2024-03-31T16:00:00Z"));
    }

    @Test
    void aFileOfOneMonthsTicketsCoversWhatWasFiledInItAndWhatBecameOfThemLonger() throws Exception {
        Coverage coverage = MappingFile.read(Path.of("mappings/service-requests-boston311.yaml"))
                .coverage();

        Instant march = Instant.parse("2022-03-01T12:00:00Z");
        assertThat(coverage.leavesOut("complaint-filings", march)).isTrue();
        assertThat(coverage.leavesOut("complaint-resolutions", march)).isFalse();
    }

    @Test
    void everyStreamThatOthersDeclareHasEventsThatBelongToIt() {
        Mapping calls = Mappings.read(Mappings.CALLS);
        assertThat(EventRoutes.streams())
                .as("a new stream of topics.yaml needs its events in EventStream")
                .containsExactlyInAnyOrder(EventStream.streams().toArray(String[]::new));
        assertThat(calls.rules())
                .allMatch(rule -> EventStream.streams().stream().anyMatch(stream -> EventStream.canBe(stream, rule)));
    }

    @Test
    void everyColumnThatARuleReadsIsKnownBeforehand() {
        assertThat(Mappings.read(Mappings.CALLS).columns())
                .containsExactly("agent", "answered", "at", "id", "rating", "wait");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zone: Asia/Shanghai         | zone: Asia/Nowhere          | line 2: zone: is no time zone such as Asia/Shanghai
            zone: Asia/Shanghai         | zones: Asia/Shanghai        | line 2: zones: is unknown here; known are source, zone, charset, delimiter, skip, columns, empty, ignore, history, covers, events
            source: /acd/test           | source: no uri              | line 1: source: must be a URI reference such as /crm/hangzhou
            streams: [calls]            | streams: [data-accesses]    | line 4: covers.streams[0]: is a stream of which no event of the mapping tells
            streams: [calls]            | streams: [cals]             | line 4: covers.streams[0]: is no stream
            to: 2024-04-01              | to: 2024-01-01              | line 6: covers.to: must be after from
            from: 2024-01-01            | from: 1-Jan-24              | line 5: covers.from: must be a date
            type: CallAnswered          | type: CallAnsweredd         | line 8: events[0].type: is no event that other systems send
            type: CallAnswered          | type: SpanCovered           | line 8: events[0].type: is no event that other systems send
            id: answered/{id}           | id: answered                | line 10: events[0].id: must name a column in braces
            id: rated/{id}              | id: answered/{id}           | id: is the same template as another event's
            time: offeredAt             | time: callId                | line 11: events[0].time: must name a field of data that is an instant
            callId: { column: id }      | callID: { column: id }      | line 13: events[0].data.callID: is unknown here
            queue: { constant: hotline }| # no queue                  | events[0].data: needs the field 'queue'
            constant: hotline           | colum: hotline              | events[0].data.queue.colum: is unknown here
            column: agent               | column: agent, constant: x  | events[0].data.agentRef.column: is unknown here
            as: seconds                 | as: minutes                 | events[0].data.waitMillis.as: is no conversion
            as: integer                 | as: local-time              | events[1].data.rating: needs the field 'patterns'
            [yyyy-MM-dd HH:mm] }        | [yyyy-MM-dd b] }            | events[0].data.offeredAt.patterns: is no pattern
            [yyyy-MM-dd HH:mm] }        | [yyyy-MM-dd] }              | events[0].data.offeredAt.patterns: 'yyyy-MM-dd' has no time of day
            [yyyy-MM-dd HH:mm] }        | [yyyy-MM-dd h:mm] }         | events[0].data.offeredAt.patterns: 'yyyy-MM-dd h:mm' has no time of day
            [yyyy-MM-dd HH:mm] }        | [yyyy-mm-dd HH:mm] }        | events[0].data.offeredAt.patterns: 'yyyy-mm-dd HH:mm' has no date
            zone: Asia/Shanghai         | source: /acd/two            | line 2: source: is there twice
            zone: Asia/Shanghai         | zone: [                     | is no YAML
            """)
    void whatIsWrongIsRefusedWithLineAndField(String right, String wrong, String reason) {
        String yaml = Mappings.CALLS.replaceFirst(Pattern.quote(right), Matcher.quoteReplacement(wrong));
        assertThat(yaml).isNotEqualTo(Mappings.CALLS);

        assertThatExceptionOfType(MappingRefused.class)
                .isThrownBy(() -> Mappings.read(yaml))
                .withMessageContaining(reason);
    }

    @Test
    void aMappingCanSayThatItTellsThePast() throws Exception {
        Mapping past = MappingFile.read(Path.of("mappings/service-requests-boston311.yaml"));
        assertThat(past.rules())
                .extracting(rule -> rule.fields().containsKey("history"))
                .containsExactly(true, false);
        assertThat(MappingFile.read(Path.of("mappings/call-center-2021q1.yaml")).rules())
                .noneMatch(rule -> rule.fields().containsKey("history"));
    }

    @Test
    void theMappingsThatComeWithThePlatformAreSound() throws Exception {
        int read = 0;
        try (DirectoryStream<Path> files = Files.newDirectoryStream(Path.of("mappings"), "*.yaml")) {
            for (Path file : files) {
                assertThat(MappingFile.read(file).rules()).as(file.toString()).isNotEmpty();
                read++;
            }
        }
        assertThat(read).isGreaterThanOrEqualTo(2);
    }

    @Test
    void theExampleOfTheReferenceIsSound() throws Exception {
        String reference = Files.readString(Path.of("../../docs/import.md"));
        String example = reference.split("```yaml\n", 2)[1].split("```", 2)[0];

        assertThat(Mappings.read(example).rules()).hasSize(2);
    }
}
