package org.vieraugen.web.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.testing.House;
import org.vieraugen.web.failure.TooLarge;

/** The token of a form comes first; before it, little is read. */
class FormFieldsTest {
    private static final int BEFORE_TOKEN = 8_192;
    private static final int MOST_FIELDS = 5_000;

    private final Screen screen = new Screen(new House());
    private final FormFields fields = new FormFields(screen.visitor);

    private InputStream body(int length) {
        return fields.guarded(new ByteArrayInputStream(new byte[length]));
    }

    private void prove() throws Unproven {
        fields.add("token", screen.visitor.formToken());
    }

    @Test
    void a_line_ends_with_one_character() throws IOException {
        prove();
        fields.add("text", "a\r\nb\nc\rd");
        assertThat(fields.typed().value("text")).isEqualTo("a\nb\nc\rd");
    }

    @Test
    void fields_of_one_name_keep_their_order() throws IOException {
        fields.add("kind", "A");
        fields.add("kind", "B");
        assertThat(fields.typed().all("kind")).containsExactly("A", "B");
    }

    @Test
    void a_token_that_is_none_of_ours_ends_the_reading() {
        assertThatThrownBy(() -> fields.add("token", "x".repeat(80))).isInstanceOf(Unproven.class);
        assertThatThrownBy(() -> fields.add("token", screen.visitor.formToken() + "x"))
                .isInstanceOf(Unproven.class);
        assertThatThrownBy(() -> fields.add("token", "")).isInstanceOf(Unproven.class);
    }

    @Test
    void another_token_behind_a_good_one_is_a_field_like_any_other() throws IOException {
        prove();
        fields.add("token", "other");
        assertThat(fields.typed().all("token")).containsExactly(screen.visitor.formToken(), "other");
    }

    @Test
    void a_form_has_at_most_5000_fields() throws IOException {
        prove();
        for (int i = 1; i < MOST_FIELDS; i++) {
            fields.add("a", "");
        }
        assertThat(fields.typed().all("a")).hasSize(MOST_FIELDS - 1);
        assertThatThrownBy(() -> fields.add("a", "")).isInstanceOf(TooLarge.class);
    }

    @Test
    void without_a_token_no_more_than_8_KiB_are_read() throws IOException {
        try (var in = body(BEFORE_TOKEN)) {
            assertThat(in.readAllBytes()).hasSize(BEFORE_TOKEN);
        }
        var more = new FormFields(screen.visitor).guarded(new ByteArrayInputStream(new byte[BEFORE_TOKEN + 1]));
        assertThatThrownBy(more::readAllBytes).isInstanceOf(Unproven.class);
    }

    @Test
    void one_at_a_time_no_more_are_read_either() throws IOException {
        try (var in = body(BEFORE_TOKEN + 1)) {
            for (int i = 0; i < BEFORE_TOKEN; i++) {
                assertThat(in.read()).isZero();
            }
            assertThatThrownBy(in::read).isInstanceOf(Unproven.class);
        }
    }

    @Test
    void nobody_gets_more_in_one_go() throws IOException {
        try (var in = body(100_000)) {
            assertThat(in.read(new byte[100_000], 0, 100_000)).isEqualTo(BEFORE_TOKEN);
        }
    }

    @Test
    void behind_the_token_all_is_read() throws IOException {
        try (var in = body(50_000)) {
            assertThat(in.readNBytes(BEFORE_TOKEN)).hasSize(BEFORE_TOKEN);
            prove();
            assertThat(in.read(new byte[41_000], 0, 41_000)).isEqualTo(41_000);
            assertThat(in.read()).isZero();
            assertThat(in.readAllBytes()).hasSize(50_000 - BEFORE_TOKEN - 41_001);
        }
    }

    @Test
    void a_form_that_was_not_read_holds_nothing_and_must_be_sent_again() {
        assertThat(FormFields.unread().isStale()).isTrue();
        assertThat(FormFields.unread().length()).isZero();
    }
}
