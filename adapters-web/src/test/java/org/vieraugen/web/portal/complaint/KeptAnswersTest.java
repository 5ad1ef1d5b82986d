package org.vieraugen.web.portal.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vieraugen.application.reading.Track;
import org.vieraugen.application.testing.House;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.identity.Receipt;
import org.vieraugen.domain.testing.Cases;
import org.vieraugen.web.brake.GuessBrake;
import org.vieraugen.web.portal.Screen;
import org.vieraugen.web.portal.Typed;
import org.vieraugen.web.portal.Typing;
import org.vieraugen.web.portal.complaint.ComplainantCase.CasePage;
import org.vieraugen.web.portal.complaint.FollowResource.Follow;
import org.vieraugen.web.portal.form.KeptAnswers;
import org.vieraugen.web.portal.form.KeptAnswers.Kept;

/** What was typed and not sent is there again after the code, in whichever browser; what was sent is not. */
class KeptAnswersTest {
    private final House house = new House();
    private final Screen screen = new Screen(house).at("/case");
    private final Track track =
            new Track(house.complaints, house.receipts, house.journal, house.departments, house.clock);
    private final KeptAnswers answers = new KeptAnswers(screen.visits, screen.visitor, house.clock);
    private final ComplainantCase page = new ComplainantCase(screen.pages, screen.visitor, track, answers);
    private final FollowResource follow =
            new FollowResource(screen.pages, screen.visitor, track, new GuessBrake(), screen.papers(), answers);
    private final Complaint complaint = Cases.in(house.settings.now()).awaiting();
    private final Receipt receipt = house.holds(complaint);
    private final Receipt other =
            house.holds(Cases.in(house.settings.now()).numbered(61_803_499).submitted());

    private static Typed typed(String ticket, String text, String... more) {
        var typed = Typing.typed("ticket", ticket, "text", text);
        for (int i = 0; i < more.length; i += 2) {
            typed = typed.with(more[i], more[i + 1]);
        }
        return typed;
    }

    private static String ticket() {
        return UUID.randomUUID().toString();
    }

    private String kept(String form) {
        return Optional.ofNullable(answers.of(receipt).get(form))
                .map(Kept::text)
                .orElse("");
    }

    private CasePage followed(Receipt code) {
        screen.at("/follow");
        Screen.leads(follow.open(screen.typed("code", code.code()), Screen.info()), "/de/case");
        screen.at("/case");
        page.show(page.followed().orElseThrow(), Screen.info());
        return screen.shown(CasePage.class);
    }

    @Test
    void what_was_typed_is_there_again_after_the_code_in_a_browser_that_was_closed() {
        assertThat(answers.keep(receipt, "answer", typed(ticket(), "Seit <Mai>.")))
                .isTrue();
        screen.visitor.leave();
        var shown = followed(receipt);
        assertThat(shown.typedIn("answer").value("text")).isEqualTo("Seit <Mai>.");
        assertThat(Screen.html(page.show(receipt, Screen.info())))
                .contains("Seit &lt;Mai&gt;.", shown.frame().say("case.kept.back"));
        assertThat(followed(other).typedIn("answer").value("text")).isEmpty();
    }

    @Test
    void an_answer_that_is_sent_when_the_visit_is_gone_waits_for_its_own_code_alone() {
        var sent = screen.typed(
                "text",
                "Seit Mai.",
                "ticket",
                ticket(),
                "reference",
                complaint.reference().text());
        Screen.leads(
                page.act("answer", sent, Screen.info(), (code, key) -> {
                    throw new AssertionError("nobody is followed");
                }),
                "/de/follow");
        screen.at("/follow");
        var html = Screen.html(follow.ask(Screen.info()));
        assertThat(html).contains(screen.shown(Follow.class).frame().say("follow.kept"));
        assertThat(html).doesNotContain("Seit Mai.");
        assertThat(followed(other).typedIn("answer").value("text")).isEmpty();
        assertThat(answers.isWaiting()).isTrue();
        assertThat(followed(receipt).typedIn("answer").value("text")).isEqualTo("Seit Mai.");
        assertThat(answers.isWaiting()).isFalse();
    }

    @Test
    void what_was_sent_is_not_kept_any_more_and_a_late_page_does_not_bring_it_back() {
        var typed = typed(ticket(), "Seit Mai.");
        answers.keep(receipt, "answer", typed);
        answers.sent(receipt, "answer", typed);
        assertThat(kept("answer")).isEmpty();
        assertThat(answers.keep(receipt, "answer", typed)).isFalse();
        assertThat(kept("answer")).isEmpty();
        assertThat(answers.keep(receipt, "answer", typed(ticket(), "Noch etwas.")))
                .isTrue();
        assertThat(kept("answer")).isEqualTo("Noch etwas.");
    }

    @Test
    void two_windows_keep_both_texts_and_the_page_that_shows_both_replaces_them() {
        answers.keep(receipt, "answer", typed(ticket(), "Hier."));
        answers.keep(receipt, "answer", typed(ticket(), "Dort."));
        assertThat(kept("answer").split("\n\n")).containsExactlyInAnyOrder("Hier.", "Dort.");
        var restored = answers.of(receipt).get("answer").tickets();
        answers.keep(receipt, "answer", typed(ticket(), "Beides.", "kept", restored));
        assertThat(kept("answer")).isEqualTo("Beides.");
        answers.sent(
                receipt,
                "answer",
                typed(
                        ticket(),
                        "Beides.",
                        "kept",
                        answers.of(receipt).get("answer").tickets()));
        assertThat(kept("answer")).isEmpty();
    }

    @Test
    void what_is_emptied_is_forgotten_and_nothing_lies_there_any_more() {
        var ticket = ticket();
        answers.keep(receipt, "answer", typed(ticket, "Seit Mai."));
        answers.keep(receipt, "answer", typed(ticket, " \u200b"));
        assertThat(answers.of(receipt)).isEmpty();
        assertThat(screen.visits.size()).isZero();
    }

    @Test
    void nothing_is_kept_for_longer_than_a_day_even_if_something_else_is_typed_later() {
        answers.keep(receipt, "answer", typed(ticket(), "Alt."));
        house.clock.pass(Duration.ofHours(23));
        answers.keep(receipt, "worse", typed(ticket(), "Neu."));
        assertThat(kept("answer")).isEqualTo("Alt.");
        house.clock.pass(Duration.ofHours(1));
        assertThat(kept("answer")).isEmpty();
        assertThat(kept("worse")).isEqualTo("Neu.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"secret", "contact", "withdrawal", ""})
    void no_secret_and_no_name_is_kept(String form) {
        assertThat(answers.keep(receipt, form, typed(ticket(), "Samira"))).isFalse();
        answers.hold(form, typed(ticket(), "Samira"));
        assertThat(answers.of(receipt)).isEmpty();
        assertThat(answers.isWaiting()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ticket", "reference", "kept"})
    void what_a_form_says_of_itself_is_bounded_while_it_waits_for_a_code(String field) {
        var most = Map.of("ticket", 36, "reference", 40, "kept", KeptAnswers.MOST * 37)
                .get(field);
        answers.hold("answer", typed(ticket(), "Ja.").with(field, "x".repeat(most)));
        assertThat(answers.isWaiting()).isTrue();
        screen.visitor.words().clear();
        assertThatThrownBy(() -> answers.hold("answer", typed(ticket(), "Ja.").with(field, "x".repeat(most + 1))))
                .isInstanceOf(Malformed.class);
        assertThat(answers.isWaiting()).isFalse();
    }

    @Test
    void no_more_is_kept_than_there_is_room_for() {
        for (int page = 0; page < KeptAnswers.MOST; page++) {
            assertThat(answers.keep(receipt, "answer", typed(ticket(), "x" + page)))
                    .isTrue();
        }
        assertThat(answers.keep(receipt, "answer", typed(ticket(), "mehr"))).isFalse();
        assertThat(answers.keep(receipt, "answer", typed("no ticket", "mehr"))).isFalse();
        assertThat(answers.keep(receipt, "worse", typed(ticket(), "x".repeat(20_001))))
                .isFalse();
        assertThat(kept("answer")).doesNotContain("mehr");
    }

    @Test
    void nothing_can_be_read_of_it_without_the_code() {
        answers.keep(receipt, "answer", typed(ticket(), "Seit Mai."));
        assertThat(List.of(other, new Receipt("")))
                .allSatisfy(code -> assertThat(answers.of(code)).isEmpty());
    }
}
