package org.vieraugen.application.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.KeyReused;
import org.vieraugen.application.Outdated;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.act.Acts;
import org.vieraugen.application.act.Outside;
import org.vieraugen.application.act.Target;
import org.vieraugen.application.testing.House;
import org.vieraugen.application.testing.MemoryQuestions;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.message.Notice;
import org.vieraugen.domain.participant.Guest;
import org.vieraugen.domain.participant.Participant;
import org.vieraugen.domain.party.TermOfOffice;
import org.vieraugen.domain.question.Asked;
import org.vieraugen.domain.question.Asking;
import org.vieraugen.domain.question.Question;
import org.vieraugen.domain.question.QuestionNotices;
import org.vieraugen.domain.question.Showing.Ground;
import org.vieraugen.domain.testing.Office;

/** Every act on questions asks for the duty, the own department and the version, is done once, and takes two people for an answer. */
class QuestionActsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Caller KEEPER = House.caller(Office.ALBERS, Role.COORDINATOR);
    private static final Caller OTHER = House.caller(Office.DEMIR, Role.OMBUDSPERSON);
    private static final Caller AUDITOR = House.caller(Office.ALBERS, Role.AUDITOR);
    private static final Caller REVIEWER = House.caller(Office.ALBERS, Role.REVIEWER);
    private static final Caller STRANGER = House.caller(Office.LENT, Role.COORDINATOR);
    private static final Optional<String> NO_KEY = Optional.empty();

    private final House house = new House();
    private final MemoryQuestions stored = new MemoryQuestions(house.journal);
    private final Acts acts = new Acts(house.departments, house.once, house.clock);
    private final TellQuestions told = new TellQuestions(stored, house.outbox);
    private final AskQuestion ask = new AskQuestion(acts, stored, told);
    private final ChangeQuestion change = new ChangeQuestion(acts, told);
    private final AnswerQuestion answer = new AnswerQuestion(acts, told);
    private final WithdrawQuestion withdraw = new WithdrawQuestion(acts, told);
    private final ReadOwnQuestions own = new ReadOwnQuestions(stored, house.departments, house.clock);
    private final ReadQuestions read = new ReadQuestions(stored, house.departments, house.clock);

    private static Asked asked(LocalDate day, Optional<UUID> again) {
        return new Asked("Migrantenbeirat", Asked.Capacity.PARTNER, "Termine", "Wann?", day, again);
    }

    private UUID asked() {
        return ask.handle(KEEPER, NO_KEY, asked(TODAY, Optional.empty()), Optional.empty())
                .id();
    }

    private UUID again(UUID first, LocalDate day) {
        return ask.handle(KEEPER, NO_KEY, asked(day, Optional.of(first)), Optional.empty())
                .id();
    }

    private static Target on(UUID id, Caller caller) {
        return new Target(id, caller, Optional.empty(), NO_KEY);
    }

    private static void refused(String rule, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(RuleBroken.class, e -> assertThat(e.rule())
                .isEqualTo(rule));
    }

    @Test
    void F9_two_people_answer_and_the_page_offers_the_second_word_to_the_second_one_alone() {
        var id = asked();
        answer.write(on(id, KEEPER), "Ab Juni.");
        var reply = read.one(KEEPER, id).question().replies().get(0);
        assertThat(read.one(KEEPER, id).confirms(reply)).isFalse();
        assertThat(read.one(OTHER, id).confirms(reply)).isTrue();
        assertThat(read.one(AUDITOR, id).confirms(reply)).isFalse();
        assertThat(read.one(KEEPER, id).isAnswerable()).isFalse();
        refused("F9", () -> answer.confirm(on(id, KEEPER), 1));
        answer.sendBack(on(id, OTHER), 1, "Kein Datum.");
        answer.write(on(id, KEEPER), "Ab 1. Juni.");
        answer.confirm(on(id, OTHER), 2);
        assertThat(read.one(KEEPER, id).question().isOpen()).isFalse();
    }

    @Test
    void E10_asked_again_it_is_linked_with_the_first_one_whichever_is_named() {
        var first = asked();
        assertThat(read.one(KEEPER, first).isAskable()).isFalse();
        refused("E10", () -> again(first, TODAY));
        house.clock.pass(Duration.ofDays(40));
        assertThat(read.one(KEEPER, first).isAskable()).isTrue();
        var second = again(first, TODAY.plusDays(40));
        assertThat(read.one(KEEPER, first).isAskable()).isFalse();
        refused("E10", () -> again(first, TODAY.plusDays(40)));
        refused("E10", () -> again(second, TODAY.plusDays(40)));
        house.clock.pass(Duration.ofDays(40));
        var third = again(second, TODAY.plusDays(80));
        assertThat(stored.get(Office.FOREIGNERS, third).first()).isEqualTo(first);
        assertThat(read.all(KEEPER, Optional.empty())).hasSize(1);
        assertThat(read.all(KEEPER, Optional.empty()).get(0).again())
                .extracting(one -> one.id())
                .containsExactly(second, third);
        assertThatThrownBy(() -> again(UUID.randomUUID(), TODAY)).isInstanceOf(Malformed.class);
    }

    @Test
    void P5_what_was_missed_is_read_by_everybody_without_the_words_of_what_nobody_has_looked_at() {
        var id = asked();
        change.move(on(id, KEEPER), TODAY.plusWeeks(6), "Die Zahlen fehlen.");
        house.clock.pass(Duration.ofDays(43));
        var shown = read.shown(Optional.empty());
        assertThat(shown).hasSize(1);
        assertThat(shown.get(0).isMissed()).isTrue();
        assertThat(shown.get(0).keeps()).isFalse();
        assertThat(shown.get(0).question().showing().isShown()).isFalse();
        assertThat(read.one(KEEPER, id).isMovable()).isFalse();
        change.show(on(id, KEEPER));
        assertThat(read.shown(Optional.empty()).get(0).question().showing().isShown())
                .isTrue();
        change.keepBack(on(id, KEEPER), Ground.PERSON, "Nennt eine Person.");
        assertThat(read.shown(Optional.empty()).get(0).question().showing().isShown())
                .as("until another person confirms it")
                .isTrue();
        var attempt = read.one(KEEPER, id).question().showing().takingBacks().get(0);
        assertThat(read.one(KEEPER, id).answers(attempt)).isFalse();
        assertThat(read.one(KEEPER, id).isKeepable()).isFalse();
        assertThat(read.one(AUDITOR, id).answers(attempt)).isFalse();
        assertThat(read.one(OTHER, id).answers(attempt)).isTrue();
        refused("F9", () -> change.confirmKeepingBack(on(id, KEEPER), 1));
        change.leaveShown(on(id, OTHER), 1, "Niemand ist genannt.");
        change.keepBack(on(id, KEEPER), Ground.PERSON, "Nennt eine Person.");
        change.confirmKeepingBack(on(id, OTHER), 2);
        assertThat(read.shown(Optional.empty()).get(0).question().showing().takenBack())
                .contains(TODAY.plusDays(43));
    }

    @Test
    void I6_only_whoever_keeps_questions_changes_one_and_only_of_the_own_department() {
        var id = asked();
        var acts = List.<Consumer<Caller>>of(
                who -> ask.handle(who, NO_KEY, asked(TODAY, Optional.empty()), Optional.empty()),
                who -> change.move(on(id, who), TODAY.plusWeeks(5), "Grund"),
                who -> change.show(on(id, who)),
                who -> change.keepBack(on(id, who), Ground.PERSON, "Grund"),
                who -> change.confirmKeepingBack(on(id, who), 1),
                who -> change.leaveShown(on(id, who), 1, "Grund"),
                who -> answer.write(on(id, who), "Antwort"),
                who -> answer.confirm(on(id, who), 1),
                who -> answer.sendBack(on(id, who), 1, "Grund"));
        for (var act : acts) {
            assertThatThrownBy(() -> act.accept(AUDITOR)).isInstanceOf(Denied.class);
            assertThatThrownBy(() -> act.accept(REVIEWER)).isInstanceOf(Denied.class);
        }
        acts.stream().skip(1).forEach(act -> assertThatThrownBy(() -> act.accept(STRANGER))
                .isInstanceOf(Unknown.class));
        assertThatThrownBy(() -> read.all(REVIEWER, Optional.empty())).isInstanceOf(Denied.class);
        assertThatThrownBy(() -> read.one(STRANGER, id)).isInstanceOf(Unknown.class);
        assertThat(read.all(AUDITOR, Optional.empty())).hasSize(1);
        assertThat(read.all(STRANGER, Optional.empty())).isEmpty();
    }

    @Test
    void an_act_is_done_once_however_often_it_arrives_and_only_on_what_was_seen() {
        var key = Optional.of("a-key-of-this-test");
        var words = asked(TODAY, Optional.empty());
        var made = ask.handle(KEEPER, key, words, Optional.empty());
        assertThat(ask.handle(KEEPER, key, words, Optional.empty())).isEqualTo(made);
        assertThat(read.all(KEEPER, Optional.empty())).hasSize(1);
        assertThatThrownBy(() -> ask.handle(KEEPER, key, words, Optional.of(TODAY)))
                .isInstanceOf(KeyReused.class);
        answer.write(on(made.id(), KEEPER), "Ab Juni.");
        assertThatThrownBy(() -> answer.confirm(new Target(made.id(), OTHER, Optional.of(1), NO_KEY), 1))
                .isInstanceOf(Outdated.class);
    }

    private static Guest guest(String organisation, DepartmentKey... departments) {
        var term = new TermOfOffice(TODAY, Optional.empty());
        return new Guest(Stream.of(departments)
                .map(department -> new Participant(
                        UUID.nameUUIDFromBytes((organisation + department).getBytes(StandardCharsets.UTF_8)),
                        department,
                        "Amal",
                        "amal@verein.example",
                        organisation,
                        "ar",
                        term,
                        Office.ALBERS,
                        1))
                .toList());
    }

    private static Outside from(Guest who) {
        return new Outside(who, Optional.empty(), NO_KEY);
    }

    private UUID asks(Guest who, Optional<UUID> again) {
        return ask.handle(from(who), Office.FOREIGNERS, "Termine", "Wann?", again)
                .id();
    }

    @Test
    void E10_participants_ask_for_their_organisation_and_read_the_answer_when_two_people_gave_it() {
        var council = guest("Migrantenbeirat", Office.FOREIGNERS);
        var id = asks(council, Optional.empty());
        var first = read.one(KEEPER, id).question();
        assertThat(first.asked().organisation()).isEqualTo("Migrantenbeirat");
        assertThat(first.asked().day()).isEqualTo(TODAY);
        assertThat(first.due()).isEqualTo(TODAY.plusWeeks(4));
        assertThat(own.open(council)).isEqualTo(1);
        assertThat(own.all(council, Optional.empty(), 1).get(0).isAskable(first))
                .isFalse();
        answer.write(on(id, KEEPER), "Ab Juni.");
        answer.confirm(on(id, OTHER), 1);
        var after = own.all(council, Optional.empty(), 1).get(0);
        assertThat(own.open(council)).isZero();
        assertThat(after.isAskable(after.own().get(0))).isTrue();
        var second = asks(council, Optional.of(id));
        var linked = own.all(council, Optional.empty(), 1).get(0).own().stream()
                .filter(one -> one.id().equals(second))
                .findFirst()
                .orElseThrow();
        assertThat(own.all(council, Optional.empty(), 1).get(0).first(linked))
                .map(Question::id)
                .contains(id);
        refused("E10", () -> asks(council, Optional.of(id)));
        refused("E10", () -> asks(council, Optional.of(second)));
    }

    @Test
    void E5_participants_touch_no_question_of_another_organisation_or_department() {
        var council = guest("Migrantenbeirat", Office.FOREIGNERS);
        var caritas = guest("Caritas", Office.FOREIGNERS);
        var id = asks(council, Optional.empty());
        refused("E10", () -> withdraw.handle(from(caritas), id));
        assertThat(own.all(caritas, Optional.empty(), 1).get(0).own()).isEmpty();
        assertThat(own.all(caritas, Optional.empty(), 1).get(0).others())
                .extracting(Question::id)
                .containsExactly(id);
        house.clock.pass(Duration.ofDays(40));
        assertThatThrownBy(() -> asks(caritas, Optional.of(id))).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> asks(council, Optional.of(UUID.randomUUID()))).isInstanceOf(Malformed.class);
        var elsewhere = guest("Migrantenbeirat", homeOf(STRANGER));
        assertThatThrownBy(() -> asks(elsewhere, Optional.empty())).isInstanceOf(Unknown.class);
        assertThatThrownBy(() -> withdraw.handle(from(elsewhere), id)).isInstanceOf(Unknown.class);
        assertThatThrownBy(() -> withdraw.handle(new Outside(council, Optional.of(7), NO_KEY), id))
                .isInstanceOf(Outdated.class);
        withdraw.handle(from(council), id);
        assertThat(read.one(KEEPER, id).question().withdrawn()).isTrue();
        refused("E10", () -> withdraw.handle(from(council), id));
        refused("E10", () -> asks(council, Optional.of(id)));
    }

    @Test
    void E10_an_organisation_asks_so_much_and_no_more_and_another_still_has_room() {
        var council = guest("Migrantenbeirat", Office.FOREIGNERS);
        for (int i = 0; i < Asking.MOST_A_DAY; i++) {
            assertThat(own.all(council, Optional.empty(), 1).get(0).room()).isTrue();
            asks(council, Optional.empty());
        }
        assertThat(own.all(council, Optional.empty(), 1).get(0).room()).isFalse();
        refused("E10", () -> asks(council, Optional.empty()));
        asks(guest("Caritas", Office.FOREIGNERS), Optional.empty());
        assertThat(asked()).as("staff enter what was asked all the same").isNotNull();
        house.clock.pass(Duration.ofDays(1));
        for (int i = Asking.MOST_A_DAY + 1; i < Asking.MOST_OPEN; i++) {
            asks(council, Optional.empty());
        }
        refused("E10", () -> asks(council, Optional.empty()));
        house.clock.pass(Duration.ofDays(29));
        asks(council, Optional.empty());
    }

    @Test
    void E10_an_organisation_is_one_in_whichever_letters_it_is_written_for_its_room_its_page_and_who_withdraws() {
        var one = guest("Migrantenbeirat", Office.FOREIGNERS);
        var other = guest("MIGRANTENBEIRAT ", Office.FOREIGNERS);
        var id = asks(one, Optional.empty());
        for (int i = 1; i < Asking.MOST_A_DAY; i++) {
            asks(other, Optional.empty());
        }
        for (var who : List.of(one, other)) {
            var page = own.all(who, Optional.empty(), 1).get(0);
            assertThat(page.room()).isFalse();
            assertThat(page.own()).hasSize(Asking.MOST_A_DAY);
            assertThat(page.others()).isEmpty();
            refused("E10", () -> asks(who, Optional.empty()));
        }
        house.clock.pass(Duration.ofDays(29));
        var page = own.all(other, Optional.empty(), 1).get(0);
        assertThat(page.own()).allMatch(page::isAskable);
        asks(other, Optional.of(id));
    }

    @Test
    void E5_a_department_that_was_taken_out_of_the_definition_shuts_nobodys_page() {
        var both = guest("Migrantenbeirat", Office.FOREIGNERS, new DepartmentKey("gone"));
        assertThat(own.all(both, Optional.empty(), 1)).hasSize(2);
        assertThat(own.all(both, Optional.empty(), 1).get(1).office("ar")).isEqualTo("gone");
    }

    @Test
    void F11_those_who_answer_and_the_person_who_asked_are_told_when_somebody_else_withdraws_it() {
        var asker = guest("Migrantenbeirat", Office.FOREIGNERS);
        var colleague = guest("Migrantenbeirat ", Office.FOREIGNERS);
        var theirs = asks(asker, Optional.empty());
        var own = asks(asker, Optional.empty());
        withdraw.handle(from(colleague), theirs);
        withdraw.handle(from(asker), own);
        assertThat(house.outbox.about(new Subject(Question.KIND, theirs)))
                .containsExactly(
                        Notice.to(Role.COORDINATOR, QuestionNotices.ASKED),
                        Notice.to(Role.COORDINATOR, QuestionNotices.WITHDRAWN),
                        Notice.to(Role.PARTICIPANT, QuestionNotices.WITHDRAWN));
        assertThat(house.outbox.about(new Subject(Question.KIND, own)))
                .containsExactly(
                        Notice.to(Role.COORDINATOR, QuestionNotices.ASKED),
                        Notice.to(Role.COORDINATOR, QuestionNotices.WITHDRAWN));
    }

    @Test
    void E10_own_questions_are_turned_page_by_page_and_the_first_ones_are_still_asked_again() {
        var council = guest("Migrantenbeirat", Office.FOREIGNERS);
        var first = asks(council, Optional.empty());
        for (int i = 0; i < Questions.PAGE; i++) {
            house.clock.pass(Duration.ofDays(29));
            asks(council, Optional.empty());
        }
        var latest = own.all(council, Optional.empty(), 1).get(0);
        assertThat(latest.own())
                .hasSize(Questions.PAGE)
                .extracting(Question::id)
                .doesNotContain(first);
        assertThat(latest.page().hasEarlier()).isTrue();
        assertThat(latest.page().hasLater()).isFalse();
        var here = Optional.of(Office.FOREIGNERS.text());
        var earlier = own.all(council, here, 2).get(0);
        assertThat(earlier.own()).extracting(Question::id).containsExactly(first);
        assertThat(earlier.isAskable(earlier.own().get(0))).isTrue();
        assertThat(earlier.page().hasEarlier()).isFalse();
        assertThat(own.all(council, here, 99).get(0)).isEqualTo(earlier);
        assertThat(own.all(council, here, -3).get(0)).isEqualTo(latest);
        assertThat(own.all(council, Optional.of("anderswo"), 2).get(0)).isEqualTo(latest);
        var nobody = own.all(guest("Caritas", Office.FOREIGNERS), Optional.empty(), 5)
                .get(0);
        assertThat(nobody.page().last()).isEqualTo(1);
        assertThat(nobody.own()).isEmpty();
    }

    @Test
    void E10_what_is_told_lies_in_the_outbox_once_and_nothing_of_what_was_refused() {
        var council = guest("Migrantenbeirat", Office.FOREIGNERS);
        var from = new Outside(council, Optional.empty(), Optional.of("a-key-once"));
        var id = ask.handle(from, Office.FOREIGNERS, "Termine", "Wann?", Optional.empty())
                .id();
        ask.handle(from, Office.FOREIGNERS, "Termine", "Wann?", Optional.empty());
        answer.write(on(id, KEEPER), "Ab Juni.");
        refused("F9", () -> answer.confirm(on(id, KEEPER), 1));
        answer.confirm(on(id, OTHER), 1);
        assertThat(house.outbox.about(new Subject(Question.KIND, id)))
                .containsExactly(
                        Notice.to(Role.COORDINATOR, QuestionNotices.ASKED),
                        Notice.to(Role.PARTICIPANT, QuestionNotices.ANSWERED));
    }

    private DepartmentKey homeOf(Caller caller) {
        return acts.home(caller);
    }

    @Test
    void what_a_participant_sends_twice_is_done_once() {
        var key = Optional.of("a-key-from-outside");
        var council = guest("Migrantenbeirat", Office.FOREIGNERS);
        var from = new Outside(council, Optional.empty(), key);
        var made = ask.handle(from, Office.FOREIGNERS, "Termine", "Wann?", Optional.empty());
        assertThat(ask.handle(from, Office.FOREIGNERS, "Termine", "Wann?", Optional.empty()))
                .isEqualTo(made);
        assertThat(read.all(KEEPER, Optional.empty())).hasSize(1);
        assertThatThrownBy(() -> ask.handle(from, Office.FOREIGNERS, "Termine", "Wo?", Optional.empty()))
                .isInstanceOf(KeyReused.class);
    }
}
