package org.vieraugen.web.portal.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.domain.testing.Office.DEMIR;
import static org.vieraugen.domain.testing.Office.NASSER;
import static org.vieraugen.domain.testing.Office.WIRTH;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.act.Acts;
import org.vieraugen.application.question.AnswerQuestion;
import org.vieraugen.application.question.AskQuestion;
import org.vieraugen.application.question.ChangeQuestion;
import org.vieraugen.application.question.ReadQuestions;
import org.vieraugen.application.question.TellQuestions;
import org.vieraugen.application.testing.House;
import org.vieraugen.application.testing.MemoryQuestions;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.testing.Office;
import org.vieraugen.web.language.Language;
import org.vieraugen.web.portal.Screen;
import org.vieraugen.web.portal.Typed;
import org.vieraugen.web.portal.Typing;

/** The pages of questions: what staff enter, answer and confirm, and what everybody reads then. */
class QuestionPagesTest {
    private static final StaffKey AUDITOR = new StaffKey("auditor");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final House house = new House(Office.office().again(WIRTH, AUDITOR, "office", Role.AUDITOR));
    private final MemoryQuestions stored = new MemoryQuestions(house.journal);
    private final Acts acts = new Acts(house.departments, house.once, house.clock);
    private final TellQuestions told = new TellQuestions(stored, house.outbox);
    private final ReadQuestions read = new ReadQuestions(stored, house.departments, house.clock);
    private final Screen screen = new Screen(house).at("/staff/questions").by(ALBERS);
    private final QuestionsPage all = new QuestionsPage(
            screen.pages, screen.visitor, screen.desk, read, new AskQuestion(acts, stored, told), screen.refusals);
    private final QuestionPage one = new QuestionPage(
            new QuestionScreen(screen.pages, screen.visitor, screen.desk, read, screen.refusals),
            new ChangeQuestion(acts, told),
            new AnswerQuestion(acts, told));
    private final PublicQuestionsPage open = new PublicQuestionsPage(screen.pages, read);

    private Typed question(LocalDate day, String... more) {
        var pairs = new ArrayList<>(List.of(
                "organisation",
                "Migrantenbeirat",
                "capacity",
                "PARTNER",
                "title",
                "Termine <online>",
                "text",
                "Wann gibt es wieder Termine?",
                "day",
                day.toString(),
                "ticket",
                UUID.randomUUID().toString()));
        pairs.addAll(List.of(more));
        return screen.typed(pairs.toArray(String[]::new));
    }

    private UUID entered() {
        var answer = all.ask(question(TODAY), Screen.info());
        assertThat(answer.getStatus()).isEqualTo(303);
        return UUID.fromString(answer.getLocation().toString().replace("/de/staff/questions/", ""));
    }

    private String publicly() {
        return Screen.html(open.show(Optional.empty(), Screen.info()));
    }

    @Test
    void a_list_without_questions_says_so_and_who_only_reads_finds_no_form() {
        assertThat(Screen.html(all.show(Optional.empty(), Screen.info())))
                .contains("Noch keine Frage eingetragen", "name=\"organisation\"");
        screen.by(AUDITOR);
        assertThat(Screen.html(all.show(Optional.empty(), Screen.info()))).doesNotContain("name=\"organisation\"");
        assertThatThrownBy(() -> all.ask(question(TODAY), Screen.info())).isInstanceOf(Denied.class);
        screen.by(NASSER);
        assertThatThrownBy(() -> all.show(Optional.empty(), Screen.info())).isInstanceOf(Denied.class);
        assertThatThrownBy(() -> one.show(UUID.randomUUID(), Screen.info())).isInstanceOf(Denied.class);
        screen.by(ALBERS);
        assertThatThrownBy(() -> one.show(UUID.randomUUID(), Screen.info())).isInstanceOf(Unknown.class);
    }

    @Test
    void what_is_wrong_is_said_beside_each_field_and_nothing_typed_is_lost() {
        var wrong =
                all.ask(screen.typed("organisation", "Nur sie", "due", "übermorgen", "again", "keine"), Screen.info());
        assertThat(wrong.getStatus()).isEqualTo(422);
        var shown = screen.shown(QuestionsPage.Shown.class).typed();
        assertThat(shown.value("organisation")).isEqualTo("Nur sie");
        assertThat(shown.wrongFields()).contains("capacity", "title", "text", "day", "due", "again");
        assertThat(Screen.html(wrong)).contains("value=\"Nur sie\"", "title-error", "due-error");
        assertThat(all.ask(question(TODAY.plusDays(1)), Screen.info()).getStatus())
                .isEqualTo(422);
        assertThat(screen.shown(QuestionsPage.Shown.class).typed().wrong("day")).contains("in-the-future");
        var strange = all.ask(question(TODAY, "again", UUID.randomUUID().toString()), Screen.info());
        assertThat(strange.getStatus()).isEqualTo(422);
        assertThat(Screen.html(strange))
                .as("the summary leads to the form")
                .contains("href=\"#again\"", "id=\"again\"", "Frage, die noch einmal gestellt wird");
        assertThat(stored.of(Office.FOREIGNERS)).isEmpty();
    }

    @Test
    void F9_one_writes_an_answer_and_another_confirms_it_or_sends_it_back() {
        var id = entered();
        var empty = one.answer(id, screen.typed("form", "answer", "text", " "), Screen.info());
        assertThat(empty.getStatus()).isEqualTo(422);
        assertThat(Screen.html(empty)).contains("answer-text-error");
        var written = one.answer(id, screen.typed("form", "answer", "text", "Ab Juni."), Screen.info());
        assertThat(Screen.html(written))
                .contains("wartet auf eine zweite Person", "Ab Juni.")
                .doesNotContain("/answers/1/confirmation");
        var alone = one.confirm(id, 1, screen.typed("form", "confirm-1"), Screen.info());
        assertThat(alone.getStatus()).isEqualTo(422);
        screen.by(DEMIR);
        assertThat(Screen.html(one.show(id, Screen.info()))).contains("/answers/1/confirmation");
        assertThat(one.sendBack(id, 1, screen.typed("form", "back-1", "reason", ""), Screen.info())
                        .getStatus())
                .isEqualTo(422);
        one.sendBack(id, 1, screen.typed("form", "back-1", "reason", "Kein Datum."), Screen.info());
        one.answer(id, screen.typed("form", "answer", "text", "Ab 1. Juni."), Screen.info());
        screen.by(ALBERS);
        var done = one.confirm(id, 2, screen.typed("form", "confirm-2"), Screen.info());
        assertThat(Screen.html(done)).contains("Die Frage ist beantwortet", "Kein Datum.", "Ab 1. Juni.");
        var outdated = one.move(
                id, screen.typed("form", "move", "version", "1", "due", "2026-12-30", "reason", "x"), Screen.info());
        assertThat(outdated.getStatus()).isEqualTo(422);
    }

    @Test
    void E10_a_promise_is_moved_with_a_reason_and_asked_again_when_it_was_missed() {
        var id = entered();
        assertThat(one.move(id, screen.typed("form", "move", "due", "", "reason", ""), Screen.info())
                        .getStatus())
                .isEqualTo(422);
        var moved = one.move(
                id, screen.typed("form", "move", "due", "2027-01-10", "reason", "Zahlen fehlen."), Screen.info());
        assertThat(Screen.html(moved)).contains("Zahlen fehlen.", "10. Januar 2027");
        var early = all.ask(question(TODAY, "again", id.toString()), Screen.info());
        assertThat(early.getStatus()).isEqualTo(422);
        assertThat(Screen.html(early)).contains("E10");
        house.clock.pass(Duration.ofDays(60));
        screen.by(ALBERS);
        var late = Screen.html(one.show(id, Screen.info()));
        assertThat(late).contains("überfällig", "Wurde noch einmal gefragt").doesNotContain("/date\"");
        var again = all.ask(question(TODAY.plusDays(60), "again", id.toString()), Screen.info());
        assertThat(again.getStatus()).isEqualTo(303);
        assertThat(Screen.html(one.show(id, Screen.info()))).contains("Noch einmal gefragt");
    }

    @Test
    void P5_everybody_reads_what_is_owed_and_the_words_only_when_somebody_has_looked() {
        assertThat(publicly()).contains("Bisher hat niemand eine Frage gestellt");
        var id = entered();
        assertThat(publicly())
                .contains("Migrantenbeirat", "22. Dezember 2026")
                .doesNotContain("Wann gibt es wieder Termine?", "Termine &lt;online&gt;");
        house.clock.pass(Duration.ofDays(29));
        screen.by(ALBERS);
        assertThat(publicly()).contains("überfällig");
        one.answer(id, screen.typed("form", "answer", "text", "Ab Juni."), Screen.info());
        one.show(id, screen.typed("form", "show"), Screen.info());
        assertThat(publicly())
                .as("what waits for a second person is nobody's answer")
                .contains("Wann gibt es wieder Termine?", "Termine &lt;online&gt;")
                .doesNotContain("Ab Juni.");
        screen.by(DEMIR);
        one.confirm(id, 1, screen.typed("form", "confirm-1"), Screen.info());
        assertThat(publicly()).contains("Ab Juni.", "Zu spät beantwortet");
        screen.at("/questions");
        for (var language : Language.live()) {
            screen.in(language.tag());
            assertThat(publicly()).as(language.tag()).contains("Migrantenbeirat");
        }
    }

    private Typed keeping(String ground, String reason) {
        return screen.typed("form", "keep", "ground", ground, "reason", reason);
    }

    private String page(UUID id) {
        return Screen.html(one.show(id, Screen.info()));
    }

    @Test
    void F9_words_that_were_public_are_taken_back_by_two_and_everybody_reads_that_they_were() {
        var id = entered();
        one.show(id, screen.typed("form", "show"), Screen.info());
        assertThat(page(id)).contains("Eine zweite Person bestätigt, dass er nicht mehr gezeigt wird");
        var wrong = one.keepBack(id, keeping("", ""), Screen.info());
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(Screen.html(wrong)).contains("keep-ground-error", "<details open>");
        var noReason = one.keepBack(id, keeping("PERSON", " "), Screen.info());
        assertThat(noReason.getStatus()).isEqualTo(422);
        assertThat(Screen.html(noReason)).contains("keep-reason-error");
        var wanted = one.keepBack(id, keeping("PERSON", "Nennt jemanden."), Screen.info());
        assertThat(Screen.html(wanted))
                .contains("Das wartet auf eine zweite Person", "Nennt jemanden.")
                .doesNotContain("/keeping-back/1/confirmation", "keep-ground");
        assertThat(publicly()).contains("Wann gibt es wieder Termine?").doesNotContain("Nennt jemanden.");
        assertThat(one.confirmKeepingBack(id, 1, screen.typed("form", "hide-1"), Screen.info())
                        .getStatus())
                .as("by the same person")
                .isEqualTo(422);
        screen.by(DEMIR);
        assertThat(page(id)).contains("/keeping-back/1/confirmation");
        assertThat(Screen.html(one.leaveShown(id, 1, screen.typed("form", "leave-1", "reason", ""), Screen.info())))
                .contains("leave-1-reason-error");
        one.leaveShown(id, 1, screen.typed("form", "leave-1", "reason", "Niemand ist genannt."), Screen.info());
        assertThat(page(id)).contains("Niemand ist genannt.");
        one.keepBack(id, keeping("INSULT", "Beschimpft jemanden."), Screen.info());
        screen.by(ALBERS);
        var done = one.confirmKeepingBack(id, 2, screen.typed("form", "hide-2"), Screen.info());
        assertThat(Screen.html(done)).contains("Der Text wird nicht gezeigt");
        assertThat(publicly())
                .contains("Darin wird jemand beleidigt.", "Beschimpft jemanden.", "24. November 2026 zurückgenommen")
                .doesNotContain("Wann gibt es wieder Termine?");
        screen.at("/questions");
        for (var language : Language.live()) {
            screen.in(language.tag());
            assertThat(publicly())
                    .as(language.tag())
                    .contains("Beschimpft jemanden.")
                    .doesNotContain("questions.g", "questions.t");
        }
    }

    @Test
    void P5_words_that_never_were_public_are_kept_back_by_one_with_a_ground_in_public() {
        var id = entered();
        var kept = one.keepBack(id, keeping("LAW", "Steuergeheimnis."), Screen.info());
        assertThat(Screen.html(kept)).contains("Der Text wird nicht gezeigt");
        assertThat(publicly())
                .contains("Das Gesetz verbietet, ihn zu veröffentlichen.", "Steuergeheimnis.")
                .doesNotContain("Zwei Personen", "Wann gibt es wieder Termine?");
    }

    private String list() {
        return Screen.html(all.show(Optional.empty(), Screen.info()));
    }

    @Test
    void P5_what_waits_for_somebody_stands_first_and_nothing_does_when_nothing_waits() {
        var id = entered();
        assertThat(list()).contains("Das wartet auf Sie", "Darf der Text öffentlich sein?");
        screen.by(AUDITOR);
        assertThat(list()).doesNotContain("Das wartet auf Sie");
        screen.by(ALBERS);
        one.show(id, screen.typed("form", "show"), Screen.info());
        assertThat(list()).doesNotContain("Das wartet auf Sie");
        one.answer(id, screen.typed("form", "answer", "text", "Ab Juni."), Screen.info());
        one.keepBack(id, keeping("PERSON", "Nennt jemanden."), Screen.info());
        assertThat(list())
                .contains(
                        "Eine Antwort wartet auf eine zweite Person",
                        "Der Text soll nicht mehr gezeigt werden: wartet auf eine zweite Person");
        assertThat(Screen.html(all.show(Optional.of("2026"), Screen.info())))
                .contains("Fragen aus 2026")
                .doesNotContain("Das wartet auf Sie");
        assertThat(Screen.html(all.show(Optional.of("2025"), Screen.info())))
                .contains("In diesem Jahr wurde nichts gefragt.");
    }

    @Test
    void a_form_that_was_made_for_another_browser_changes_nothing() {
        var id = entered();
        var strange = one.show(id, Typing.typed("form", "show"), Screen.info());
        assertThat(strange.getStatus()).isEqualTo(422);
        assertThat(stored.get(Office.FOREIGNERS, id).showing().isShown()).isFalse();
        var first = all.ask(Typing.typed("title", "Fremd"), Screen.info());
        assertThat(first.getStatus()).isEqualTo(422);
        assertThat(stored.of(Office.FOREIGNERS)).hasSize(1);
    }
}
