package io.telcopledge.privacy.datause;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UsagePageTest {

    @Test
    void a_page_with_fewer_lines_than_asked_for_is_the_last() {
        UsagePage page = UsagePage.of(lines(3), 3);

        assertThat(page.lines()).hasSize(3);
        assertThat(page.next()).isEmpty();
    }

    @Test
    void one_line_more_tells_that_others_follow_after_the_last_shown() {
        List<DataUse> lines = lines(4);

        UsagePage page = UsagePage.of(lines, 3);

        assertThat(page.lines()).isEqualTo(lines.subList(0, 3));
        assertThat(page.next()).contains(UsageCursor.after(lines.get(2)));
    }

    @Test
    void a_customer_without_lines_has_one_empty_page() {
        UsagePage page = UsagePage.of(List.of(), 3);

        assertThat(page.lines()).isEmpty();
        assertThat(page.next()).isEmpty();
    }

    private static List<DataUse> lines(int count) {
        return IntStream.range(0, count)
                .mapToObj(n -> new DataUse(
                        new UUID(7, n),
                        "cust-1",
                        Instant.parse("2026-03-01T00:00:00Z").minusSeconds(n),
                        "billing",
                        "to write the bill",
                        "contract",
                        null,
                        List.of("usage-records")))
                .toList();
    }
}
