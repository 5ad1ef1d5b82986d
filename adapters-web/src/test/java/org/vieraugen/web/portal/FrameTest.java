package org.vieraugen.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.testing.House;
import org.vieraugen.web.language.Language;
import org.vieraugen.web.testing.PageRequest;

/** What every page knows of its language and its address. */
class FrameTest {
    private final Screen screen = new Screen(new House());

    private Frame frame() {
        return screen.pages.frame(Screen.info());
    }

    private static Language language(String tag) {
        return Language.find(tag).orElseThrow();
    }

    @Test
    void addresses_stay_in_the_pages_language_unless_another_is_asked_for() {
        screen.at("/follow").in("ar");
        assertThat(frame().language()).isEqualTo(language("ar"));
        assertThat(frame().to("/case")).isEqualTo("/ar/case");
        assertThat(frame().in(language("uk"))).isEqualTo("/uk/follow");
        assertThat(frame().in(language("uk"), "/case")).isEqualTo("/uk/case");
    }

    @Test
    void in_another_language_the_page_is_asked_the_same() {
        screen.visitor.read(
                PageRequest.get("de/staff")
                        .with("view", "MINE")
                        .with("page", "2")
                        .context(),
                language("de"),
                "/staff");
        assertThat(frame().in(language("en"))).isEqualTo("/en/staff?view=MINE&page=2");
        assertThat(frame().to("/staff")).isEqualTo("/de/staff");
        screen.visitor.read(PageRequest.post("de/staff").with("view", "MINE").context(), language("de"), "/staff");
        assertThat(frame().in(language("en"))).isEqualTo("/en/staff");
    }

    @Test
    void a_page_with_something_wrong_says_so_first_in_its_title() {
        assertThat(frame().titled("Seite")).isEqualTo("Seite");
        screen.visitor.markWrong();
        assertThat(frame().titled("Seite")).isEqualTo("Fehler: Seite");
        screen.at("/follow");
        assertThat(frame().titled("Seite")).isEqualTo("Seite");
    }

    @Test
    void what_is_wrong_is_said_in_the_fields_own_words_where_it_has_some() {
        assertThat(frame().wrong("field.text", "empty")).isEqualTo(frame().say("wrong.empty.field.text"));
        assertThat(frame().wrong("field.wish", "empty")).isEqualTo(frame().say("wrong.empty"));
        assertThat(frame().wrong("field.text", "no-such-reason")).isEqualTo(frame().say("wrong.unknown"));
    }

    @Test
    void the_staffs_pages_have_two_languages_and_all_others_every_one() {
        screen.at("/staff/bodies");
        assertThat(frame().isForStaff()).isTrue();
        assertThat(frame().languages()).extracting(Language::tag).containsExactly("de", "en");
        screen.at("/follow");
        assertThat(frame().isForStaff()).isFalse();
        assertThat(frame().languages()).isEqualTo(Language.live());
    }

    @Test
    void a_text_that_is_missing_is_another() {
        assertThat(frame().has("form.stale")).isTrue();
        assertThat(frame().has("form.no-such-text")).isFalse();
        assertThat(frame().sayOr("otherwise", "form.no-such-text")).isEqualTo("otherwise");
        assertThat(frame().sayOr("otherwise", "form.stale"))
                .isEqualTo(frame().say("form.stale"))
                .isNotEqualTo("otherwise");
    }

    @Test
    void a_promise_is_due_until_it_is_done() {
        var due = LocalDate.of(2026, 12, 15);
        assertThat(frame().promised(due, Optional.empty())).contains("15. Dezember 2026");
        assertThat(frame().promised(due, Optional.of(due.minusDays(1))))
                .contains("14. Dezember 2026")
                .doesNotContain("15.");
    }

    @Test
    void as_much_of_a_text_as_is_shown_blurred_has_280_characters_and_no_half_one() {
        assertThat(frame().beginning("kurz")).isEqualTo("kurz");
        assertThat(frame().beginning("x".repeat(280))).hasSize(280);
        assertThat(frame().beginning("x".repeat(281))).hasSize(280);
        assertThat(frame().beginning("😀".repeat(300))).isEqualTo("😀".repeat(280));
        assertThat(frame().beginning("")).isEmpty();
    }

    @Test
    void forms_bear_the_visitors_token_and_files_their_built_names() {
        assertThat(screen.visitor.made(frame().token())).isTrue();
        assertThat(frame().file("portal.css")).matches("/static/portal[-.][^/]+\\.css");
        assertThat(frame().languageName("uk")).isEqualTo("Ukrainisch");
    }
}
