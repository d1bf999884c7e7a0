package io.telcopledge.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** docs/events.md names what there is. */
class EventPageTest {

    private static final Pattern TYPE = Pattern.compile("`(io\\.telcopledge\\.\\w+\\.\\w+\\.v\\d+)`");

    @Test
    void itNamesEveryEventAndTopicAndNoOther() throws IOException {
        // Tests run in the module's folder.
        String page = Files.readString(Path.of("../docs/events.md"));
        List<String> named =
                TYPE.matcher(page).results().map(MatchResult::group).distinct().toList();

        assertThat(named)
                .containsExactlyInAnyOrderElementsOf(
                        GoldenSamples.types().map(type -> "`" + type + "`").toList());
        assertThat(TopicRegistry.PLATFORM.topics())
                .allSatisfy(topic -> assertThat(page).contains(topic.name()));
    }

    @Test
    void underATopicItNamesWhatTheTopicCarries() throws IOException {
        String page = Files.readString(Path.of("../docs/events.md"));

        for (Topic topic : TopicRegistry.PLATFORM.topics()) {
            int heading = page.indexOf("\n### " + topic.name());
            if (heading >= 0) {
                int next = page.indexOf("\n#", heading + 2);
                String section = page.substring(heading, next);
                assertThat(TYPE.matcher(section).results().map(match -> match.group(1)))
                        .as(topic.name())
                        .containsExactlyElementsOf(topic.carries());
            }
        }
    }
}
