package org.vieraugen.web.portal.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vieraugen.application.complaint.ComplaintState;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.complaint.Status;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.message.Channel;
import org.vieraugen.web.portal.Typing;

/** What is typed into the form of an act is read as what the act takes, or refused with the field. */
class GivenTest {
    private static Given given(String... pairs) {
        return new Given(Typing.typed(pairs));
    }

    private static void refused(String field, String reason, ThrowingCallable reading) {
        assertThatThrownBy(reading).isInstanceOfSatisfying(Malformed.class, odd -> {
            assertThat(odd.field()).isEqualTo(field);
            assertThat(odd.reason()).isEqualTo(reason);
        });
    }

    @Test
    void words_are_taken_as_they_are_and_what_may_be_missing_without_blanks() {
        var given = given("text", " Ja. ", "note", " Ja. ", "empty", "  ");
        assertThat(given.text()).isEqualTo(" Ja. ");
        assertThat(given.value("note")).isEqualTo(" Ja. ");
        assertThat(given.optional("note")).contains("Ja.");
        assertThat(given.optional("empty")).isEmpty();
        assertThat(given.isTicked("note")).isTrue();
        assertThat(given.isTicked("empty")).isFalse();
    }

    @Test
    void only_the_second_button_refuses() {
        assertThat(given("go", "refuse").isRefusal()).isTrue();
        assertThat(given("go", "confirm").isRefusal()).isFalse();
        assertThat(given().isRefusal()).isFalse();
    }

    @Test
    void people_are_read_by_their_keys_and_blank_lines_of_a_list_are_none() {
        assertThat(given("staff", "thal").staff()).isEqualTo(new StaffKey("thal"));
        assertThat(given("who", "thal", "who", " ", "who", "olbrich").people("who"))
                .isEqualTo(Set.of(new StaffKey("thal"), new StaffKey("olbrich")));
        assertThat(given().people("who")).isEmpty();
        refused("staff", "bad-key", () -> given().staff());
    }

    @Test
    void a_number_has_one_to_five_digits() {
        assertThat(given("n", " 007 ").number("n")).isEqualTo(7);
        assertThat(given("n", "99999").number("n")).isEqualTo(99_999);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "1.5", "-3", "100000", "٣"})
    void nothing_else_is_a_number(String text) {
        refused("n", "not-a-number", () -> given("n", text).number("n"));
    }

    @Test
    void a_day_is_written_as_browsers_send_it() {
        assertThat(given("day", " 2026-03-01 ").date("day")).isEqualTo(LocalDate.of(2026, 3, 1));
        refused("day", "bad-date", () -> given("day", "1.3.2026").date("day"));
        refused("day", "bad-date", () -> given("day", "2026-02-30").date("day"));
        refused("day", "bad-date", () -> given().date("day"));
    }

    @Test
    void a_choice_is_one_of_the_names_exactly() {
        assertThat(given("by", "POST").choice(Channel.values(), "by")).isEqualTo(Channel.POST);
        refused("by", "unknown", () -> given("by", "post").choice(Channel.values(), "by"));
        refused("by", "unknown", () -> given().choice(Channel.values(), "by"));
        assertThat(given("by", "POST", "by", "PHONE", "by", "POST").choices(Channel.values(), "by"))
                .isEqualTo(Set.of(Channel.POST, Channel.PHONE));
        assertThat(given().choices(Channel.values(), "by")).isEmpty();
        refused("by", "unknown", () -> given("by", "POST", "by", "FAX").choices(Channel.values(), "by"));
    }

    private static Supplier<ComplaintState> doing(List<String> done, String what) {
        return () -> {
            done.add(what);
            return new ComplaintState("ABH-2026-00000001-B", Status.SUBMITTED, 1);
        };
    }

    @Test
    void nothing_is_done_before_all_fields_are_filled() {
        var done = new ArrayList<String>();
        var half = given("target", "Das Standesamt.", "text", " ");
        assertThat(half.with(List.of("target", "text"), doing(done, "half"))).isEmpty();
        assertThat(done).isEmpty();
        assertThat(half.typed().wrongFields()).containsExactly("text");
        assertThat(half.typed().wrong("text")).contains("empty");
        assertThat(given("target", "Das Standesamt.", "text", "Fremd.")
                        .with(List.of("target", "text"), doing(done, "whole")))
                .isPresent();
        assertThat(given("text", "Fremd.").with("text", doing(done, "one"))).isPresent();
        assertThat(done).containsExactly("whole", "one");
    }

    @Test
    void nothing_is_done_while_something_else_is_wrong() {
        var given = given("text", "Fremd.");
        given.typed().refuse("minutes", "not-a-number");
        given.with("text", () -> {
            throw new AssertionError("minutes are wrong");
        });
        assertThat(given.typed().wrongFields()).containsExactly("minutes");
    }
}
