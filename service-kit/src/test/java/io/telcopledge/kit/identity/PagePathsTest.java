package io.telcopledge.kit.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is not declared a page is none. */
class PagePathsTest {

    private final PagePaths pages =
            new PagePaths(Optional.of(List.of("/x/desk", "/x/desk/*")), "/x/desk", Optional.empty(), Optional.empty());

    @Test
    void aPageIsAWholePathOrAllBelowOne() {
        assertThat(List.of("/x/desk", "/x/desk/1", "/x/desk/1/answer")).allMatch(pages::contains);
        assertThat(List.of("/x/v1/things", "/x/deskx", "/x", "/x/v1/desk", "/X/desk", "/"))
                .noneMatch(pages::contains);
    }

    @Test
    void aServiceWithoutPagesHasNone() {
        PagePaths none = new PagePaths(Optional.empty(), "/", Optional.empty(), Optional.empty());

        assertThat(List.of("/", "/x/desk", "")).noneMatch(none::contains);
    }
}
