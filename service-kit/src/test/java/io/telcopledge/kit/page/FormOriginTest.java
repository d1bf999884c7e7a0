package io.telcopledge.kit.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

class FormOriginTest {

    private static final URI HERE = URI.create("https://pledge.example:8443/");

    @Test
    void aFormOfOurOwnPagesIsTaken() {
        assertThat(new FormOrigin("same-origin", "https://pledge.example:8443").isOurs(HERE))
                .isTrue();
        assertThat(new FormOrigin(null, "https://pledge.example:8443").isOurs(HERE))
                .isTrue();
    }

    @Test
    void aFormFromElsewhereIsNot() {
        assertThat(new FormOrigin("cross-site", "https://pledge.example:8443").isOurs(HERE))
                .isFalse();
        assertThat(new FormOrigin("same-site", null).isOurs(HERE)).isFalse();
        assertThat(new FormOrigin(null, "https://pledge.example").isOurs(HERE)).isFalse();
        assertThat(new FormOrigin(null, "http://pledge.example:8443").isOurs(HERE))
                .isFalse();
        assertThat(new FormOrigin(null, "null").isOurs(HERE)).isFalse();
    }

    @Test
    void whoSaysNeitherIsNoBrowser() {
        assertThat(new FormOrigin(null, null).isOurs(HERE)).isFalse();
    }
}
