package io.telcopledge.kit.paging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageTest {

    @Test
    void a_page_with_fewer_items_than_asked_for_is_the_last() {
        Page<Long> page = Page.of(List.of(1L, 2L, 3L), 3, Cursor::of);

        assertThat(page.items()).containsExactly(1L, 2L, 3L);
        assertThat(page.next()).isEmpty();
    }

    @Test
    void one_item_more_tells_that_others_follow_after_the_last_shown() {
        Page<Long> page = Page.of(List.of(1L, 2L, 3L, 4L), 3, Cursor::of);

        assertThat(page.items()).containsExactly(1L, 2L, 3L);
        assertThat(page.next()).contains(Cursor.of(3L));
    }

    @Test
    void an_empty_list_has_one_empty_page() {
        Page<Long> page = Page.of(List.of(), 3, Cursor::of);

        assertThat(page.items()).isEmpty();
        assertThat(page.next()).isEmpty();
    }

    @Test
    void shown_in_another_way_it_leads_to_the_same_page() {
        Page<String> page = Page.of(List.of(1L, 2L), 1, Cursor::of).map(String::valueOf);

        assertThat(page.items()).containsExactly("1");
        assertThat(page.next()).contains(Cursor.of(1L));
    }
}
