package io.telcopledge.reporting.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import io.telcopledge.contracts.coverage.Streams;
import io.telcopledge.reporting.PublishedSchema;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The schema that editors and pipelines check a file of commitments with says what the service says. */
class CommitmentsSchemaTest {

    private static final PublishedSchema SCHEMA = PublishedSchema.named("commitments");

    @Test
    void thePackagedFileIsRight() throws IOException {
        assertThat(errors(packaged())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        id: hotline-wait         | id: Hotline_Wait
        value: 30                | value: thirty
        value: 30                | value: -1
        "<=", value: 30          | "<", value: 30
        unit: s                  | unit: d
        speed-of-answer@1        | speed-of-answer
        [calls]                  | [cals]
        completeness: 99         | completeness: 0
        period: year             | period: week
        market-research          | sales
        2015-01-01               | 2015-02-30
        population:              | people:
        """)
    void whatTheServiceRefusesForItsFormTheSchemaRefuses(String right, String wrong) throws IOException {
        String yaml = packaged().replace(right, wrong);

        assertThat(yaml).isNotEqualTo(packaged());
        assertThat(errors(yaml)).isNotEmpty();
    }

    @Test
    void theClosedListsAreThoseOfTheService() throws IOException {
        assertThat(listed("/target/properties/comparator")).isEqualTo(names(Bound.values(), Bound::comparator));
        assertThat(listed("/target/properties/unit")).isEqualTo(names(Unit.values(), Unit::symbol));
        assertThat(listed("/period")).isEqualTo(names(Period.values(), Period::id));
        assertThat(listed("/owner")).isEqualTo(names(Department.values(), Department::id));
        assertThat(listed("/evidence/properties/streams/items")).isEqualTo(Streams.ALL);
    }

    private static <T> List<String> names(T[] values, Function<T, String> name) {
        return Stream.of(values).map(name).toList();
    }

    private static List<String> listed(String field) throws IOException {
        JsonNode list = SCHEMA.json().at("/$defs/version/properties" + field).path("enum");
        return list.valueStream().map(JsonNode::textValue).toList();
    }

    private static List<Error> errors(String yaml) {
        return SCHEMA.errors(yaml, InputFormat.YAML);
    }

    private static String packaged() throws IOException {
        return text("/commitments.yaml");
    }

    private static String text(String resource) throws IOException {
        try (InputStream file = CommitmentsSchemaTest.class.getResourceAsStream(resource)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
