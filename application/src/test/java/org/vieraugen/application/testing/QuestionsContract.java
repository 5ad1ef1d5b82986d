package org.vieraugen.application.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.Outdated;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.journal.Journal;
import org.vieraugen.application.question.Questions;
import org.vieraugen.domain.access.Actor;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.question.Asked;
import org.vieraugen.domain.question.Question;
import org.vieraugen.domain.question.QuestionEntries;
import org.vieraugen.domain.question.Showing.Ground;
import org.vieraugen.domain.testing.Council;
import org.vieraugen.domain.testing.Office;

/** What every store of questions promises. */
public abstract class QuestionsContract {
    private static final DepartmentKey ELSEWHERE = new DepartmentKey("registry");
    private static final Actor ONE = Council.keeper(Office.ALBERS);
    private static final Actor OTHER = Council.keeper(Office.DEMIR);
    private static final LocalDate TODAY = ONE.today();

    /** Where nobody else's questions are. */
    private final DepartmentKey here =
            new DepartmentKey("d" + UUID.randomUUID().toString().substring(0, 8));

    protected abstract Questions questions();

    protected abstract Journal journal();

    private Question asked(LocalDate day, Optional<UUID> again) {
        return asked("Migrantenbeirat", day, again);
    }

    private Question asked(String organisation, LocalDate day, Optional<UUID> again) {
        var asked = new Asked(organisation, Asked.Capacity.PARTNER, "Termine", "Wann?\nUnd wo?", day, again);
        // On that day itself, if it is long ago.
        var by = day.isBefore(TODAY.minusMonths(3))
                ? new Actor(ONE.who(), ONE.as(), day.atTime(12, 0).toInstant(ZoneOffset.UTC))
                : ONE;
        var step = Question.ask(UUID.randomUUID(), here, asked, Optional.empty(), by);
        questions().add(step);
        return step.next();
    }

    private Question followed(Step<Question> step) {
        questions().follow(step);
        return step.next();
    }

    @Test
    public void E10_a_question_reads_back_as_it_was_stored_with_all_that_was_promised_and_answered() {
        var question = asked(TODAY, Optional.empty());
        assertThat(questions().get(here, question.id())).isEqualTo(question);
        question = followed(question.move(TODAY.plusWeeks(6), "Die Zahlen fehlen.", ONE));
        question = followed(question.publishing().keepBack(Ground.LAW, "Nennt eine Person.", ONE));
        assertThat(questions().get(here, question.id())).isEqualTo(question);
        question = followed(question.answer("Bald.", ONE));
        question = followed(question.sendBack(1, "Kein Datum.", OTHER, Council.chart()));
        question = followed(question.answer("Ab Juni.", ONE));
        question = followed(question.publishing().show(ONE));
        question = followed(question.confirm(2, OTHER, Council.chart()));
        assertThat(questions().get(here, question.id())).isEqualTo(question);
        assertThat(journal().of(here, new Subject(Question.KIND, question.id())))
                .extracting(entry -> entry.act().kind())
                .containsExactly(
                        QuestionEntries.QUESTION_ASKED,
                        QuestionEntries.QUESTION_MOVED,
                        QuestionEntries.QUESTION_KEPT_BACK,
                        QuestionEntries.ANSWER_WRITTEN,
                        QuestionEntries.ANSWER_SENT_BACK,
                        QuestionEntries.ANSWER_WRITTEN,
                        QuestionEntries.QUESTION_SHOWN,
                        QuestionEntries.ANSWER_CONFIRMED);
    }

    @Test
    public void F9_what_somebody_wanted_to_take_back_reads_back_with_the_second_persons_word() {
        var question = followed(asked(TODAY, Optional.empty()).publishing().show(ONE));
        question = followed(question.publishing().keepBack(Ground.PERSON, "Nennt jemanden.", ONE));
        assertThat(questions().get(here, question.id())).isEqualTo(question);
        question = followed(question.publishing().leave(1, "Niemand ist genannt.", OTHER, Council.chart()));
        question = followed(question.publishing().keepBack(Ground.INSULT, "Beleidigt jemanden.", ONE));
        question = followed(question.publishing().confirm(2, OTHER, Council.chart()));
        assertThat(questions().get(here, question.id())).isEqualTo(question);
    }

    @Test
    public void P5_what_waits_for_somebody_is_read_however_old_it_is() {
        var unseen = answered(asked(TODAY.minusDays(80), Optional.empty()));
        var seen = answered(followed(
                asked(TODAY.minusDays(80), Optional.empty()).publishing().show(ONE)));
        var wanted = answered(followed(
                asked(TODAY.minusDays(80), Optional.empty()).publishing().show(ONE)));
        wanted = followed(wanted.publishing().keepBack(Ground.PERSON, "Nennt jemanden.", ONE));
        for (int i = 0; i < Questions.MOST; i++) {
            asked(TODAY, Optional.empty());
        }
        assertThat(questions().of(here, Optional.empty()))
                .contains(unseen, wanted)
                .doesNotContain(seen);
    }

    private Question answered(Question question) {
        return followed(followed(question.answer("Ab Juni.", ONE)).confirm(1, OTHER, Council.chart()));
    }

    @Test
    void E10_an_organisations_questions_are_read_page_by_page_and_so_are_those_that_count() {
        for (int i = 0; i < Questions.PAGE; i++) {
            asked(TODAY, Optional.empty());
        }
        var first = answered(asked(TODAY.minusDays(40), Optional.empty()));
        var again = asked(TODAY.minusDays(1), Optional.of(first.id()));
        var gone = followed(asked(TODAY, Optional.empty()).withdraw("Migrantenbeirat", ONE));
        assertThat(questions().count(here, "Migrantenbeirat")).isEqualTo(Questions.PAGE + 3);
        assertThat(questions().of(here, "Migrantenbeirat", 1))
                .hasSize(Questions.PAGE)
                .doesNotContain(first);
        assertThat(questions().of(here, "Migrantenbeirat", 2)).hasSize(3).contains(first, again);
        assertThat(questions().of(here, "Migrantenbeirat", 3)).isEmpty();
        assertThat(questions().of(here, "Caritas", 1)).isEmpty();
        assertThat(questions().count(here, "Caritas")).isZero();
        assertThat(questions().recent(here, "Migrantenbeirat", TODAY))
                .hasSize(Questions.PAGE + 2)
                .contains(again, gone)
                .doesNotContain(first);
        assertThat(questions().recent(here, "Caritas", TODAY)).isEmpty();
        assertThat(questions().families(here, List.of(first.id()))).containsExactly(again, first);
        assertThat(questions().families(here, List.of())).isEmpty();
    }

    @Test
    void E10_an_organisations_questions_are_all_of_them_in_whichever_letters_it_is_written() {
        var one = asked(TODAY.minusDays(1), Optional.empty());
        var other = asked("MIGRANTENBEIRAT ", TODAY, Optional.empty());
        asked("Migranten beirat", TODAY, Optional.empty());
        for (var name : List.of("Migrantenbeirat", "migrantenbeirat")) {
            assertThat(questions().of(here, name, 1)).containsExactly(other, one);
            assertThat(questions().count(here, name)).isEqualTo(2);
            assertThat(questions().recent(here, name, TODAY)).containsExactlyInAnyOrder(one, other);
        }
    }

    @Test
    void the_latest_question_comes_first_and_those_asked_again_in_the_order_in_which_they_were_asked() {
        var first = asked(TODAY.minusDays(20), Optional.empty());
        var other = asked(TODAY.minusDays(5), Optional.empty());
        var third = asked(TODAY.minusDays(1), Optional.of(first.id()));
        var second = asked(TODAY.minusDays(10), Optional.of(first.id()));
        assertThat(questions().of(here, Optional.empty())).containsExactly(third, other, second, first);
        assertThat(questions().after(here, first.id())).containsExactly(second, third);
        assertThat(questions().after(here, other.id())).isEmpty();
        assertThat(questions().of(ELSEWHERE, Optional.empty())).doesNotContainAnyElementsOf(List.of(first, other));
    }

    @Test
    void P5_of_many_the_latest_are_read_and_all_that_are_open_and_the_others_by_their_year() {
        var old = asked(TODAY.minusYears(3), Optional.empty());
        var withdrawn = asked(TODAY.minusYears(3), Optional.empty());
        questions().follow(withdrawn.withdraw("Migrantenbeirat", ONE));
        var again = asked(TODAY.minusYears(1), Optional.of(old.id()));
        for (int i = 0; i < Questions.MOST; i++) {
            asked(TODAY, Optional.empty());
        }
        assertThat(questions().of(here, Optional.empty()))
                .hasSize(Questions.MOST + 2)
                .contains(old, again)
                .doesNotContain(withdrawn);
        var then = TODAY.minusYears(3).getYear();
        assertThat(questions().of(here, Optional.of(then)))
                .extracting(Question::id)
                .containsExactlyInAnyOrder(old.id(), withdrawn.id(), again.id());
        assertThat(questions().of(here, Optional.of(TODAY.minusYears(1).getYear())))
                .containsExactly(again, old);
        assertThat(questions().of(here, Optional.of(then - 1))).isEmpty();
        assertThat(questions().years(here)).contains(then).doesNotContain(then - 1);
        assertThat(questions().years(new DepartmentKey("nobody"))).isEmpty();
        assertThat(questions().overdue(TODAY, 1_000)).contains(old).doesNotContain(withdrawn);
        assertThat(questions().overdue(old.due(), 1_000))
                .as("on the day itself")
                .doesNotContain(old);
        assertThat(questions().overdue(TODAY, 1)).hasSize(1);
        assertThat(questions().of(here, List.of(old.id(), UUID.randomUUID()))).containsExactly(old);
        assertThat(questions().departments()).contains(here).doesNotContain(new DepartmentKey("nobody"));
    }

    @Test
    void who_was_slower_is_told_and_nothing_is_overwritten() {
        var question = asked(TODAY, Optional.empty());
        var one = question.answer("Ab Juni.", ONE);
        var other = question.move(TODAY.plusWeeks(5), "Später.", OTHER);
        questions().follow(one);
        assertThatThrownBy(() -> questions().follow(other)).isInstanceOf(Outdated.class);
        assertThat(questions().get(here, question.id())).isEqualTo(one.next());
    }

    @Test
    void another_department_does_not_know_it() {
        var question = asked(TODAY, Optional.empty());
        assertThatThrownBy(() -> questions().get(ELSEWHERE, question.id())).isInstanceOf(Unknown.class);
        assertThat(questions().after(ELSEWHERE, question.id())).isEmpty();
    }
}
