package io.telcopledge.privacy.datause;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsageCursorTest {

    @Test
    void its_text_leads_back_to_the_same_line() {
        UsageCursor cursor = new UsageCursor(Instant.parse("2026-03-01T08:09:10.123456Z"), new UUID(1, 2));

        assertThat(UsageCursor.of(cursor.text())).contains(cursor);
        assertThat(cursor.text()).matches("[A-Za-z0-9_-]+");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "2026-03-01T08:09:10Z", "2026-03-01T08:09:10Z/7", "soon/" + A_UUID, "a/b/c"})
    void any_other_text_is_no_cursor(String plain) {
        assertThat(UsageCursor.of(plain)).isEmpty();
        assertThat(UsageCursor.of(Base64.getUrlEncoder().encodeToString(plain.getBytes(UTF_8))))
                .isEmpty();
    }

    private static final String A_UUID = "00000000-0000-0001-0000-000000000002";
}
