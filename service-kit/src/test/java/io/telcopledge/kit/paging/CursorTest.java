package io.telcopledge.kit.paging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    private static final Instant AT = Instant.parse("2026-03-01T08:09:10.123456Z");

    @Test
    void its_text_leads_back_to_the_same_keys() {
        Cursor cursor = Cursor.of(AT, new UUID(1, 2), 7L, "账单/a b");

        assertThat(cursor.toString()).matches("[A-Za-z0-9_-]+");
        assertThat(Cursor.parse(cursor.toString(), Instant.class, UUID.class, Long.class, String.class))
                .contains(cursor);
        assertThat(cursor.instant(0)).isEqualTo(AT);
        assertThat(cursor.uuid(1)).isEqualTo(new UUID(1, 2));
        assertThat(cursor.number(2)).isEqualTo(7);
        assertThat(cursor.text(3)).isEqualTo("账单/a b");
    }

    @Test
    void a_cursor_of_a_list_with_other_keys_is_none() {
        String text = Cursor.of(AT, new UUID(1, 2)).toString();

        assertThat(Cursor.parse(text, Instant.class)).isEmpty();
        assertThat(Cursor.parse(text, UUID.class, Instant.class)).isEmpty();
        assertThat(Cursor.parse(text, Instant.class, UUID.class, Long.class)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "2026-03-01T08:09:10Z", "2026-03-01T08:09:10Z/7", "a/b/c", "%%%"})
    void any_other_text_is_no_cursor(String plain) {
        assertThat(Cursor.parse(plain, Instant.class, UUID.class)).isEmpty();
        assertThat(Cursor.parse(
                        Base64.getUrlEncoder().encodeToString(plain.getBytes(UTF_8)), Instant.class, UUID.class))
                .isEmpty();
    }

    @Test
    void bytes_of_whatever_kind_are_a_cursor_or_none() {
        SplittableRandom random = new SplittableRandom(42);
        for (int round = 0; round < 10_000; round++) {
            byte[] bytes = new byte[random.nextInt(1, 60)];
            random.nextBytes(bytes);
            bytes[0] = (byte) "iunt?".charAt(random.nextInt(5));
            String text = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);

            assertThat(Cursor.parse(text, Instant.class, UUID.class)
                            .map(cursor -> cursor.keys().size()))
                    .as("seed 42, round %d", round)
                    .isIn(Optional.empty(), Optional.of(2));
        }
    }

    @Test
    void a_key_that_no_list_is_sorted_by_is_a_bug() {
        assertThatThrownBy(() -> Cursor.of(1.5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(Cursor::of).isInstanceOf(IllegalArgumentException.class);
    }
}
