package org.vieraugen.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.vieraugen.domain.Malformed;

/** What must be in a request, and what may. */
class GivenTest {
    @Test
    void what_must_be_there_and_is_not_is_told_with_its_field() {
        assertThat(Given.required("text", "")).isEmpty();
        assertThatThrownBy(() -> Given.required("text", null)).isInstanceOfSatisfying(Malformed.class, e -> {
            assertThat(e.field()).isEqualTo("text");
            assertThat(e.reason()).isEqualTo("missing");
        });
    }

    @Test
    void a_text_in_which_nothing_can_be_seen_is_not_given() {
        assertThat(Given.text(null)).isEmpty();
        assertThat(Given.text("")).isEmpty();
        assertThat(Given.text(" \u200b\n")).isEmpty();
        assertThat(Given.text(" a ")).contains(" a ");
    }
}
