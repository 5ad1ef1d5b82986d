package org.vieraugen.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.vieraugen.domain.Malformed;

/** What was typed is kept as it is, and each wrong field has one reason. */
class TypedTest {
    private final Typed typed =
            Typing.typed("text", " Ja. ", "blank", " \t\u200b", "kind", "A", "kind", "B", "empty", "");

    @Test
    void a_field_is_kept_as_it_was_typed_and_given_without_the_blanks_around_it() {
        assertThat(typed.value("text")).isEqualTo(" Ja. ");
        assertThat(typed.given("text")).contains("Ja.");
        assertThat(typed.value("blank")).isEqualTo(" \t\u200b");
    }

    @Test
    void what_cannot_be_seen_is_not_given() {
        assertThat(typed.given("blank")).isEmpty();
        assertThat(typed.given("empty")).isEmpty();
        assertThat(typed.given("other")).isEmpty();
        assertThat(typed.value("other")).isEmpty();
    }

    @Test
    void a_field_may_have_several_values_and_is_each_of_them() {
        assertThat(typed.all("kind")).containsExactly("A", "B");
        assertThat(typed.value("kind")).isEqualTo("A");
        assertThat(typed.given("kind")).contains("A");
        assertThat(typed.is("kind", "B")).isTrue();
        assertThat(typed.is("kind", "C")).isFalse();
        assertThat(typed.is("text", "Ja.")).isFalse();
        assertThat(typed.all("other")).isEmpty();
    }

    @Test
    void its_length_counts_every_value() {
        assertThat(Typing.typed("a", "12", "a", "3", "b", "45").length()).isEqualTo(5);
        assertThat(Typing.typed().length()).isZero();
    }

    @Test
    void the_first_refusal_of_a_field_stands_and_fields_are_listed_as_they_were_refused() {
        assertThat(typed.isGood()).isTrue();
        typed.refuse("zip", "empty");
        typed.refuse("text", "too-long");
        typed.refuse("zip", "unknown");
        assertThat(typed.wrongFields()).containsExactly("zip", "text");
        assertThat(typed.wrong("zip")).contains("empty");
        assertThat(typed.wrong("text")).contains("too-long");
        assertThat(typed.wrong("kind")).isEmpty();
        assertThat(typed.isGood()).isFalse();
    }

    @Test
    void what_a_check_refuses_stands_beside_the_field_that_was_checked() {
        typed.check("text", () -> {
            throw new Malformed("contact.text", "too-long", "is too long");
        });
        typed.check("kind", () -> {});
        assertThat(typed.wrongFields()).containsExactly("text");
        assertThat(typed.wrong("text")).contains("too-long");
    }

    @Test
    void a_stale_form_is_not_good_though_no_field_is_wrong() {
        assertThat(typed.isStale()).isFalse();
        typed.markStale();
        assertThat(typed.isStale()).isTrue();
        assertThat(typed.isGood()).isFalse();
        assertThat(typed.wrongFields()).isEmpty();
    }
}
