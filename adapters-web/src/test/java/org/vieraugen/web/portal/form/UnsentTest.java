package org.vieraugen.web.portal.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.vieraugen.application.testing.House;
import org.vieraugen.web.portal.Screen;
import org.vieraugen.web.portal.Typing;

/** What staff sent when their session was over waits in the browser's visit, form by form. */
class UnsentTest {
    private static final String FORM = "mark-of-a-form";
    private static final String OTHER = "mark-of-another";

    private final House house = new House();
    private final Screen screen = new Screen(house);
    private final Unsent unsent = screen.unsent;

    private void lost(String form, String... pairs) {
        screen.at("/staff/record");
        unsent.keep(form, Typing.typed(pairs));
        screen.at("/staff/record");
    }

    @Test
    void every_value_of_every_field_is_there_at_the_next_request() {
        lost(FORM, "text", " Ja.\n", "causes", "IT", "causes", "", "note", "", "a.b", "c");
        var waiting = unsent.of(FORM).orElseThrow();
        assertThat(waiting.fields().get("text")).containsExactly(" Ja.\n");
        assertThat(waiting.fields().get("causes")).containsExactly("IT", "");
        assertThat(waiting.fields().get("note")).containsExactly("");
        assertThat(waiting.fields().get("a.b")).containsExactly("c");
        assertThat(waiting.at()).isEqualTo(house.clock.instant());
        assertThat(unsent.of(OTHER)).isEmpty();
    }

    @Test
    void neither_token_nor_ticket_nor_mark_are_kept() {
        lost(FORM, "token", "t", "ticket", "t", "draft", "d", "text", "Ja.");
        assertThat(screen.visitor.words().keySet())
                .containsExactlyInAnyOrder("unsent." + FORM + ".at", "unsent." + FORM + ".field.text");
    }

    @Test
    void two_windows_keep_two_forms_and_nothing_of_an_earlier_text_stays_with_a_later_one() {
        lost(FORM, "text", "Ja.", "minutes", "5");
        lost(OTHER, "text", "Seit wann?");
        lost(FORM, "text", "Nein.");
        assertThat(unsent.of(FORM).orElseThrow().fields()).containsOnlyKeys("text");
        assertThat(unsent.of(OTHER)).isPresent();
        unsent.forget(FORM);
        screen.at("/staff/record");
        assertThat(unsent.of(FORM)).isEmpty();
        assertThat(unsent.of(OTHER)).isPresent();
    }

    @Test
    void up_to_200_000_characters_are_kept_and_earlier_forms_make_room() {
        lost(FORM, "text", "x".repeat(Unsent.MOST));
        assertThat(unsent.of(FORM)).isPresent();
        lost(OTHER, "text", "x".repeat(Unsent.MOST + 1));
        assertThat(unsent.of(OTHER)).isEmpty();
        assertThat(unsent.of(FORM)).isPresent();
        lost(OTHER, "text", "Ja.");
        assertThat(unsent.of(OTHER)).isPresent();
        assertThat(unsent.of(FORM)).isEmpty();
    }

    @Test
    void whoever_signs_out_leaves_nothing_and_other_words_stay() {
        lost(FORM, "text", "Ja.");
        screen.visitor.words().put("last.staff", "albers");
        unsent.forget();
        screen.at("/staff/record");
        assertThat(screen.visitor.words()).containsOnlyKeys("last.staff");
    }

    @Test
    void where_there_is_nothing_to_forget_no_visit_begins() {
        unsent.forget();
        unsent.forget(FORM);
        assertThat(screen.visits.size()).isZero();
    }
}
