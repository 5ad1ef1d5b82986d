package org.vieraugen.domain.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vieraugen.domain.question.Showing.Ground.INSULT;
import static org.vieraugen.domain.question.Showing.Ground.LAW;
import static org.vieraugen.domain.question.Showing.Ground.PERSON;
import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.domain.testing.Office.FOREIGNERS;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.access.Actor;
import org.vieraugen.domain.act.SecondWord;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.message.Notice;
import org.vieraugen.domain.participant.Participant;
import org.vieraugen.domain.participant.Speaker;
import org.vieraugen.domain.party.TermOfOffice;
import org.vieraugen.domain.testing.Council;
import org.vieraugen.domain.testing.Office;

/** A question has a date for its answer, which two people give; what was promised and missed stays to be read, and asked again it is linked with the first one (E10, F9, P5). */
class QuestionTest {
    private static final Instant NOON = Instant.parse("2023-05-08T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2023, 5, 8);
    private static final String COUNCIL = "Migrantenbeirat";
    private static final StaffKey OTHER = Office.DEMIR;
    private static final Actor KEEPER = on(0);
    private static final Asked ASKED = new Asked(
            COUNCIL, Asked.Capacity.PARTNER, "Termine", "Wann gibt es wieder Termine?", TODAY, Optional.empty());

    private static Actor on(int days) {
        return on(days, ALBERS);
    }

    private static Actor on(int days, StaffKey who) {
        return new Actor(who, Role.COORDINATOR, NOON.plus(Duration.ofDays(days)));
    }

    private static UUID key(int number) {
        return new UUID(1, number);
    }

    private static Question asked() {
        return Question.ask(key(1), FOREIGNERS, ASKED, Optional.empty(), KEEPER).next();
    }

    private static Question answered(Question question, int day) {
        return question.answer("Ab Juni.", on(day))
                .next()
                .confirm(1, on(day, OTHER), Council.chart())
                .next();
    }

    private static void refused(String rule, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(RuleBroken.class, e -> assertThat(e.rule())
                .isEqualTo(rule));
    }

    private static void malformed(String field, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Malformed.class, e -> assertThat(e.field())
                .isEqualTo(field));
    }

    @Test
    void E10_a_question_has_a_date_four_weeks_after_it_was_asked_unless_another_one_was_agreed() {
        assertThat(asked().due()).isEqualTo(TODAY.plusWeeks(4));
        var agreed = Question.ask(key(1), FOREIGNERS, ASKED, Optional.of(TODAY), KEEPER);
        assertThat(agreed.next().due()).isEqualTo(TODAY);
        assertThat(agreed.acts()).hasSize(1);
        var entered = new Asked(COUNCIL, Asked.Capacity.COUNCIL, "T", "T", TODAY.minusWeeks(6), Optional.empty());
        assertThat(Question.ask(key(1), FOREIGNERS, entered, Optional.empty(), KEEPER)
                        .next()
                        .due())
                .as("what was entered late is due today")
                .isEqualTo(TODAY);
    }

    @Test
    void E10_no_date_is_past_or_more_than_three_months_after_the_question() {
        malformed("due", () -> Question.ask(key(1), FOREIGNERS, ASKED, Optional.of(TODAY.minusDays(1)), KEEPER));
        var longest = TODAY.plusMonths(3);
        assertThat(Question.ask(key(1), FOREIGNERS, ASKED, Optional.of(longest), KEEPER)
                        .next()
                        .due())
                .isEqualTo(longest);
        malformed("due", () -> Question.ask(key(1), FOREIGNERS, ASKED, Optional.of(longest.plusDays(1)), KEEPER));
        malformed("due", () -> asked().move(longest.plusDays(1), "Mehr Zeit.", on(1)));
        malformed("due", () -> asked().move(TODAY, "Weniger Zeit.", on(1)));
    }

    @ParameterizedTest
    @CsvSource({"1, day", "-100, day"})
    void E10_a_question_was_asked_today_or_lately(int days, String field) {
        var asked = new Asked(COUNCIL, Asked.Capacity.MEMBER, "T", "T", TODAY.plusDays(days), Optional.empty());
        malformed(field, () -> Question.ask(key(1), FOREIGNERS, asked, Optional.empty(), KEEPER));
    }

    @Test
    void E10_a_moved_date_needs_a_reason_and_the_one_before_stays_to_be_read() {
        malformed("reason", () -> asked().move(TODAY.plusWeeks(6), " ", on(1)));
        var moved = asked().move(TODAY.plusWeeks(6), "Die Zahlen fehlen noch.", on(1))
                .next();
        assertThat(moved.promises()).extracting(Promise::due).containsExactly(TODAY.plusWeeks(4), TODAY.plusWeeks(6));
        assertThat(moved.version()).isEqualTo(2);
        assertThat(moved.move(TODAY.plusWeeks(6), "Dasselbe.", on(2)).next()).isEqualTo(moved);
    }

    @Test
    void P5_a_date_that_passes_is_missed_by_itself_and_is_not_moved_any_more() {
        var question = asked();
        assertThat(question.isMissed(TODAY.plusWeeks(4))).isFalse();
        assertThat(question.isMissed(TODAY.plusWeeks(4).plusDays(1))).isTrue();
        refused("E10", () -> question.move(TODAY.plusWeeks(8), "Verschoben.", on(29)));
        var late = answered(question, 30);
        assertThat(late.isLate()).isTrue();
        assertThat(late.isMissed(TODAY.plusYears(1))).isFalse();
        assertThat(answered(question, 28).isLate()).as("on the day itself").isFalse();
    }

    @Test
    void F9_an_answer_is_one_when_another_person_has_confirmed_exactly_that() {
        var waiting = asked().answer("Ab Juni.", on(1)).next();
        assertThat(waiting.isOpen()).as("one person's words are no answer").isTrue();
        refused("F9", () -> waiting.confirm(1, on(1), Council.chart()));
        refused("F9", () -> waiting.sendBack(1, "Falsch.", on(1), Council.chart()));
        refused("F11", () -> waiting.answer("Ab Juli.", on(1, OTHER)));
        refused("F11", () -> waiting.confirm(2, on(1, OTHER), Council.chart()));
        var confirmed = waiting.confirm(1, on(2, OTHER), Council.chart()).next();
        assertThat(confirmed.answer().map(Reply::text)).contains("Ab Juni.");
        assertThat(confirmed.answer().flatMap(Reply::given)).contains(TODAY.plusDays(2));
        refused("E10", () -> confirmed.answer("Noch eine.", on(3)));
        refused("E10", () -> confirmed.confirm(1, on(3, OTHER), Council.chart()));
        refused("E10", () -> confirmed.move(TODAY.plusWeeks(5), "Zu spät.", on(3)));
    }

    @Test
    void F9_what_is_sent_back_stays_to_be_read_and_another_answer_can_be_written() {
        malformed("reason", () -> asked().answer("Bald.", on(1)).next().sendBack(1, "", on(1, OTHER), Council.chart()));
        var back = asked().answer("Bald.", on(1))
                .next()
                .sendBack(1, "Das ist kein Datum.", on(1, OTHER), Council.chart())
                .next();
        assertThat(back.isOpen()).isTrue();
        var again = back.answer("Ab 1. Juni.", on(2))
                .next()
                .confirm(2, on(2, OTHER), Council.chart())
                .next();
        assertThat(again.replies()).hasSize(2);
        assertThat(again.replies().get(0).answer().map(SecondWord::reason)).contains("Das ist kein Datum.");
        assertThat(again.answer().map(Reply::number)).contains(2);
        malformed("text", () -> asked().answer("  ", on(1)));
    }

    @Test
    void E10_asked_again_it_is_linked_with_the_first_one_also_the_third_time() {
        var first = answered(asked(), 1);
        var second = new Asking(first, List.of())
                .again(key(2), ASKED, Optional.empty(), on(10))
                .next();
        assertThat(second.first()).isEqualTo(first.id());
        assertThat(second.due()).isEqualTo(TODAY.plusWeeks(4));
        var third = new Asking(first, List.of(answered(second, 11)))
                .again(key(3), ASKED, Optional.of(TODAY.plusDays(20)), on(12))
                .next();
        assertThat(third.first()).isEqualTo(first.id());
        assertThat(first.first()).isEqualTo(first.id());
    }

    @Test
    void E10_it_is_not_asked_again_while_an_answer_is_still_to_come_in_time() {
        var first = asked();
        refused("E10", () -> new Asking(first, List.of()).again(key(2), ASKED, Optional.empty(), on(28)));
        var second = new Asking(first, List.of())
                .again(key(2), ASKED, Optional.of(TODAY.plusDays(40)), on(29))
                .next();
        refused("E10", () -> new Asking(first, List.of(second)).again(key(3), ASKED, Optional.empty(), on(30)));
        var gone = first.withdraw(COUNCIL, on(1)).next();
        refused("E10", () -> new Asking(gone, List.of()).again(key(2), ASKED, Optional.empty(), on(50)));
    }

    @Test
    void E10_only_whoever_asked_withdraws_a_question() {
        refused("E10", () -> asked().withdraw("Ausländerbehörde", on(1)));
        var gone = asked().withdraw(COUNCIL, on(1)).next();
        assertThat(gone.isOpen()).isFalse();
        assertThat(gone.isMissed(TODAY.plusYears(1))).isFalse();
        refused("E10", () -> gone.answer("Ab Juni.", on(2)));
        refused("E10", () -> answered(asked(), 1).withdraw(COUNCIL, on(2)));
    }

    private static Question shown() {
        return asked().publishing().show(on(1)).next();
    }

    private static Question after(Step<Question> step) {
        return step.next();
    }

    @Test
    void E5_the_words_are_public_when_somebody_has_looked_or_the_public_reads_why_not() {
        assertThat(asked().showing()).isEqualTo(Showing.UNSEEN);
        assertThat(shown().showing().isShown()).isTrue();
        assertThat(after(shown().publishing().show(on(2)))).isEqualTo(shown());
        malformed("reason", () -> asked().publishing().keepBack(PERSON, "", on(1)));
        var back = after(asked().publishing().keepBack(PERSON, "Der Text nennt eine Person.", on(3)));
        assertThat(back.showing().state()).isEqualTo(Showing.State.KEPT_BACK);
        assertThat(back.showing().ground()).contains(PERSON);
        assertThat(back.showing().takenBack()).as("it never was public").isEmpty();
        assertThat(after(back.publishing().keepBack(PERSON, "Der Text nennt eine Person.", on(4))))
                .isEqualTo(back);
        assertThat(after(back.publishing().keepBack(LAW, "Geheim.", on(4)))
                        .showing()
                        .ground())
                .contains(LAW);
        var again = after(back.publishing().show(on(5)));
        assertThat(again.showing().reason()).isEmpty();
        assertThat(again.showing().ground()).isEmpty();
    }

    @Test
    void F9_words_that_are_public_are_taken_back_by_two_people_and_stay_until_then() {
        var wanted = after(shown().publishing().keepBack(PERSON, "Nennt jemanden.", on(2)));
        assertThat(wanted.showing().isShown()).isTrue();
        assertThat(wanted.showing().ground()).isEmpty();
        refused("F9", () -> wanted.publishing().confirm(1, on(2), Council.chart()));
        refused("F9", () -> wanted.publishing().leave(1, "Doch nicht.", on(2), Council.chart()));
        refused("F11", () -> wanted.publishing().confirm(2, on(2, OTHER), Council.chart()));
        refused("F11", () -> wanted.publishing().confirm(0, on(2, OTHER), Council.chart()));
        refused("F11", () -> wanted.publishing().keepBack(LAW, "Noch ein Grund.", on(3, OTHER)));
        var back = after(wanted.publishing().confirm(1, on(3, OTHER), Council.chart()));
        assertThat(back.showing().isShown()).isFalse();
        assertThat(back.showing().ground()).contains(PERSON);
        assertThat(back.showing().reason()).isEqualTo("Nennt jemanden.");
        assertThat(back.showing().takenBack()).contains(TODAY.plusDays(3));
        refused("F11", () -> back.publishing().confirm(1, on(4, OTHER), Council.chart()));
    }

    @Test
    void F9_nobody_gets_around_the_second_person_by_another_reason_or_by_showing_it_in_between() {
        var back = after(after(shown().publishing().keepBack(PERSON, "Nennt jemanden.", on(2)))
                .publishing()
                .confirm(1, on(3, OTHER), Council.chart()));
        var reworded = after(back.publishing().keepBack(INSULT, "Beleidigt.", on(4)));
        assertThat(reworded.showing().reason()).as("what two confirmed").isEqualTo("Nennt jemanden.");
        assertThat(reworded.showing().waiting()).isPresent();
        var shown = after(back.publishing().show(on(4)));
        assertThat(shown.showing().takenBack()).as("everybody reads it again").isEmpty();
        assertThat(after(shown.publishing().keepBack(PERSON, "Nennt jemanden.", on(5)))
                        .showing()
                        .isShown())
                .isTrue();
        var early = after(asked().publishing().keepBack(PERSON, "Nennt jemanden.", on(1)));
        assertThat(after(after(early.publishing().show(on(2))).publishing().keepBack(PERSON, "Doch.", on(3)))
                        .showing()
                        .isShown())
                .isTrue();
    }

    @Test
    void F9_what_the_second_person_does_not_confirm_stays_public_with_the_reason_in_the_file() {
        var wanted = after(shown().publishing().keepBack(PERSON, "Ist mir unangenehm.", on(2)));
        malformed("reason", () -> wanted.publishing().leave(1, " ", on(3, OTHER), Council.chart()));
        var left = after(wanted.publishing().leave(1, "Niemand ist genannt.", on(3, OTHER), Council.chart()));
        assertThat(left.showing().isShown()).isTrue();
        assertThat(left.showing().takingBacks().get(0).answer().map(SecondWord::reason))
                .contains("Niemand ist genannt.");
        assertThat(after(left.publishing().keepBack(LAW, "Geheim.", on(4)))
                        .showing()
                        .takingBacks())
                .extracting(TakingBack::number)
                .containsExactly(1, 2);
    }

    @Test
    void P5_a_question_at_which_nobody_looked_for_a_week_is_overlooked() {
        assertThat(asked().isOverlooked(TODAY.plusDays(6))).isFalse();
        assertThat(asked().isOverlooked(TODAY.plusDays(7))).isTrue();
        assertThat(answered(asked(), 1).isOverlooked(TODAY.plusDays(7))).isTrue();
        assertThat(shown().isOverlooked(TODAY.plusYears(1))).isFalse();
        assertThat(after(asked().publishing().keepBack(LAW, "Geheim.", on(1))).isOverlooked(TODAY.plusYears(1)))
                .isFalse();
        assertThat(after(asked().withdraw(COUNCIL, on(1))).isOverlooked(TODAY.plusYears(1)))
                .isFalse();
    }

    private static List<Question> many(int count, LocalDate day) {
        var asked = new Asked(COUNCIL, Asked.Capacity.PARTNER, "T", "T", day, Optional.empty());
        return IntStream.range(0, count)
                .mapToObj(i -> after(Question.ask(key(i), FOREIGNERS, asked, Optional.empty(), KEEPER)))
                .toList();
    }

    @Test
    void E10_an_organisation_has_twenty_questions_open_at_most_and_asks_ten_a_day() {
        var yesterday = TODAY.minusDays(1);
        assertThat(Asking.hasRoom(many(19, yesterday), TODAY)).isTrue();
        assertThat(Asking.hasRoom(many(20, yesterday), TODAY)).isFalse();
        refused("E10", () -> Asking.requireRoom(many(20, yesterday), TODAY));
        assertThat(Asking.hasRoom(many(9, TODAY), TODAY)).isTrue();
        refused("E10", () -> Asking.requireRoom(many(10, TODAY), TODAY));
        var gone = many(10, TODAY).stream()
                .map(one -> after(one.withdraw(COUNCIL, on(0))))
                .toList();
        assertThat(Asking.hasRoom(gone, TODAY))
                .as("asked and withdrawn without end")
                .isFalse();
        assertThat(Asking.hasRoom(gone, TODAY.plusDays(1))).isTrue();
    }

    @Test
    void P5_what_the_office_has_not_answered_in_time_keeps_no_new_question_away() {
        var unanswered = many(50, TODAY);
        assertThat(Asking.hasRoom(unanswered, TODAY.plusWeeks(4))).isFalse();
        assertThat(Asking.hasRoom(unanswered, TODAY.plusWeeks(4).plusDays(1))).isTrue();
        Asking.requireRoom(unanswered, TODAY.plusWeeks(4).plusDays(1));
    }

    @Test
    void E10_whoever_answers_is_told_of_a_new_question_and_whoever_asked_of_each_step_of_the_answer() {
        var asked = Question.ask(key(1), FOREIGNERS, ASKED, Optional.empty(), speaker(0));
        assertThat(asked.notices()).containsExactly(Notice.to(Role.COORDINATOR, QuestionNotices.ASKED));
        assertThat(asked.next().participant()).contains(key(9));
        assertThat(asked.next()
                        .move(TODAY.plusWeeks(6), "Zahlen fehlen.", on(1))
                        .notices())
                .containsExactly(Notice.to(Role.PARTICIPANT, QuestionNotices.MOVED));
        var written = asked.next().answer("Ab Juni.", on(1));
        assertThat(written.notices()).as("one person's words are no answer").isEmpty();
        assertThat(written.next()
                        .sendBack(1, "Kein Datum.", on(1, OTHER), Council.chart())
                        .notices())
                .isEmpty();
        assertThat(written.next().confirm(1, on(1, OTHER), Council.chart()).notices())
                .containsExactly(Notice.to(Role.PARTICIPANT, QuestionNotices.ANSWERED));
        assertThat(QuestionNotices.missed(asked.next()))
                .extracting(Notice::to)
                .containsExactly(Role.OMBUDSPERSON, Role.COORDINATOR, Role.PARTICIPANT);
    }

    @Test
    void E10_nobody_outside_is_told_of_what_staff_entered() {
        assertThat(asked().participant()).isEmpty();
        assertThat(asked().move(TODAY.plusWeeks(6), "Zahlen fehlen.", on(1)).notices())
                .isEmpty();
        var written = asked().answer("Ab Juni.", on(1)).next();
        assertThat(written.confirm(1, on(1, OTHER), Council.chart()).notices()).isEmpty();
        assertThat(QuestionNotices.missed(asked()))
                .extracting(Notice::to)
                .containsExactly(Role.OMBUDSPERSON, Role.COORDINATOR);
    }

    @Test
    void a_question_says_who_asks_and_what() {
        malformed("organisation", () -> new Asked("", Asked.Capacity.PARTNER, "T", "T", TODAY, Optional.empty()));
        malformed("title", () -> new Asked("A", Asked.Capacity.PARTNER, " ", "T", TODAY, Optional.empty()));
        malformed("text", () -> new Asked("A", Asked.Capacity.PARTNER, "T", "", TODAY, Optional.empty()));
        var long1 = "x".repeat(Asked.MOST_TEXT + 1);
        malformed("text", () -> new Asked("A", Asked.Capacity.PARTNER, "T", long1, TODAY, Optional.empty()));
    }

    private static Speaker speaker(int days) {
        var term = new TermOfOffice(TODAY, Optional.empty());
        var who = new Participant(
                key(9), FOREIGNERS, "Amal", "amal@beirat.example", COUNCIL, "ar", term, Office.ALBERS, 1);
        return new Speaker(who, NOON.plus(Duration.ofDays(days)));
    }

    @Test
    void E10_a_participant_asks_withdraws_and_asks_again_under_the_same_rules_and_the_journal_names_nobody() {
        var asked = Question.ask(key(1), FOREIGNERS, ASKED, Optional.empty(), speaker(0));
        assertThat(asked.next().due()).isEqualTo(TODAY.plusWeeks(4));
        assertThat(asked.acts().toString()).contains(key(9).toString()).doesNotContain("Amal", "beirat.example");
        refused("E10", () -> asked.next().withdraw("Caritas", speaker(1)));
        refused("E10", () -> new Asking(asked.next(), List.of()).again(key(2), ASKED, Optional.empty(), speaker(0)));
        var gone = asked.next().withdraw(COUNCIL, speaker(1)).next();
        assertThat(gone.isOpen()).isFalse();
        refused("E10", () -> gone.withdraw(COUNCIL, speaker(2)));
    }

    @Test
    void E10_what_can_be_asked_again_is_what_is_not_refused() {
        var first = asked();
        assertThat(new Asking(first, List.of()).isPossible(TODAY.plusWeeks(4)))
                .as("the day itself is in time")
                .isFalse();
        assertThat(new Asking(first, List.of()).isPossible(TODAY.plusWeeks(4).plusDays(1)))
                .isTrue();
        var done = answered(first, 1);
        assertThat(new Asking(done, List.of()).isPossible(TODAY.plusDays(1))).isTrue();
        var again = new Asked(COUNCIL, Asked.Capacity.PARTNER, "T", "T", TODAY.plusDays(2), Optional.empty());
        var second = new Asking(done, List.of())
                .again(key(2), again, Optional.empty(), speaker(2))
                .next();
        assertThat(new Asking(done, List.of(second)).isPossible(TODAY.plusDays(2)))
                .isFalse();
        assertThat(new Asking(first.withdraw(COUNCIL, speaker(1)).next(), List.of()).isPossible(TODAY.plusWeeks(9)))
                .isFalse();
    }
}
