package org.vieraugen.web.portal.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.testing.House;
import org.vieraugen.web.portal.Screen;
import org.vieraugen.web.portal.Typed;

/** A form that was refused is there when its page is read anew, as it was typed and with what is wrong. */
class SentBackTest {
    private static final String CASE = "/case";
    private static final int MOST = 200_000;

    private final Screen screen = new Screen(new House()).at(CASE);

    private boolean keep(Typed typed) {
        var kept = new SentBack(
                        "answer",
                        typed,
                        Optional.of("rule-f7"),
                        List.of(new SentBack.File("Az. 32.1 .exe", "file-kind")))
                .keep(screen.visitor, CASE);
        screen.at(CASE);
        return kept;
    }

    private Optional<SentBack> back(String page) {
        return SentBack.to(screen.visitor, page);
    }

    @Test
    void everything_comes_back_in_its_order_however_often_it_is_read() {
        var typed = screen.typed("text", " Seit\n\u0000Mai. ", "also", "a", "also", "", "also", "b", "a.b 1", "x");
        typed.refuse("text", "nul");
        typed.refuse("also", "too-many");
        assertThat(keep(typed)).isTrue();
        for (int i = 0; i < 2; i++) {
            var back = back(CASE).orElseThrow();
            assertThat(back.form()).isEqualTo("answer");
            assertThat(back.trouble()).contains("rule-f7");
            assertThat(back.files()).containsExactly(new SentBack.File("Az. 32.1 .exe", "file-kind"));
            assertThat(back.typed().value("text")).isEqualTo(" Seit\n\u0000Mai. ");
            assertThat(back.typed().all("also")).containsExactly("a", "", "b");
            assertThat(back.typed().value("a.b 1")).isEqualTo("x");
            assertThat(back.typed().wrongFields()).containsExactly("text", "also");
            assertThat(back.typed().wrong("also")).contains("too-many");
            screen.at(CASE).in("ar");
        }
    }

    @Test
    void the_token_is_not_kept() {
        keep(screen.typed("text", "Ja."));
        assertThat(screen.visitor.words().keySet()).noneMatch(name -> name.contains("token"));
    }

    @Test
    void it_belongs_to_its_page_alone() {
        keep(screen.typed("text", "Ja."));
        assertThat(back("/follow")).isEmpty();
    }

    @Test
    void nothing_of_an_earlier_form_stays_with_a_later_one() {
        keep(screen.typed("text", "Ja.", "more", "x"));
        new SentBack("rating", screen.typed("text", "Nein."), Optional.empty(), List.of()).keep(screen.visitor, CASE);
        screen.at(CASE);
        var back = back(CASE).orElseThrow();
        assertThat(back.form()).isEqualTo("rating");
        assertThat(back.trouble()).isEmpty();
        assertThat(back.files()).isEmpty();
        assertThat(back.typed().all("more")).isEmpty();
        assertThat(back.typed().isGood()).isTrue();
    }

    @Test
    void what_is_forgotten_is_gone_and_other_words_stay() {
        keep(screen.typed("text", "Ja."));
        screen.visitor.words().put("follow.receipt", "code");
        SentBack.forget(screen.visitor);
        screen.visitor.keep();
        screen.at(CASE);
        assertThat(back(CASE)).isEmpty();
        assertThat(screen.visitor.words()).containsOnlyKeys("follow.receipt");
    }

    @Test
    void what_is_too_long_is_not_kept() {
        assertThat(keep(new Typed(java.util.Map.of("text", List.of("x".repeat(MOST))))))
                .isTrue();
        assertThat(keep(new Typed(java.util.Map.of("text", List.of("x".repeat(MOST + 1))))))
                .isFalse();
    }
}
