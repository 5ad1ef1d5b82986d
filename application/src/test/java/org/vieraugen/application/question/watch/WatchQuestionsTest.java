package org.vieraugen.application.question.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.message.Mail;
import org.vieraugen.application.message.RoleMail;
import org.vieraugen.application.message.Wording;
import org.vieraugen.application.testing.House;
import org.vieraugen.application.testing.MemoryOverdueQuestions;
import org.vieraugen.application.testing.MemoryParticipants;
import org.vieraugen.application.testing.MemoryQuestions;
import org.vieraugen.domain.access.Acting;
import org.vieraugen.domain.access.Actor;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.message.Notice;
import org.vieraugen.domain.participant.Invitation;
import org.vieraugen.domain.participant.Participant;
import org.vieraugen.domain.participant.Speaker;
import org.vieraugen.domain.party.TermOfOffice;
import org.vieraugen.domain.question.Asked;
import org.vieraugen.domain.question.Question;
import org.vieraugen.domain.question.QuestionEntries;
import org.vieraugen.domain.question.QuestionNotices;
import org.vieraugen.domain.testing.Council;
import org.vieraugen.domain.testing.Office;

/** A question that is missed or that nobody looks at is told once, whatever the number of servers and of rounds, and nobody is written to whom it does not concern any more (E10, P5, K5). */
class WatchQuestionsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final String COUNCIL = "Migrantenbeirat";

    private final House house = new House();
    private final MemoryQuestions stored = new MemoryQuestions(house.journal);
    private final MemoryOverdueQuestions overdue = new MemoryOverdueQuestions(stored);
    private final MemoryParticipants participants = new MemoryParticipants(house.journal);
    private final WatchQuestions watch = watching(overdue);
    private final QuestionRecipients recipients = new QuestionRecipients(
            stored, participants, house.departments, new RoleMail(new Named()), new Spoken(), house.clock);
    private final Participant amal = invited();

    private WatchQuestions watching(OverdueQuestions untold) {
        return new WatchQuestions(
                untold, new TellOverdue(untold, stored, house.journal, house.outbox, house.clock), house.clock);
    }

    private Actor keeper() {
        return new Actor(Office.ALBERS, Role.COORDINATOR, house.clock.instant());
    }

    private Participant invited() {
        var who = new Invitation(
                "Amal", "amal@verein.example", COUNCIL, "ar", new TermOfOffice(TODAY, Optional.of(TODAY.plusDays(90))));
        var step = Participant.invite(UUID.randomUUID(), Office.FOREIGNERS, who, List.of(), any -> false, keeper());
        participants.add(step);
        return step.next();
    }

    private Question asked(Acting by) {
        var asked = new Asked(COUNCIL, Asked.Capacity.PARTNER, "Geheimer Titel", "Wann?", by.today(), Optional.empty());
        var step = Question.ask(UUID.randomUUID(), Office.FOREIGNERS, asked, Optional.empty(), by);
        stored.add(step);
        return step.next();
    }

    private Question fromOutside() {
        return asked(new Speaker(amal, house.clock.instant()));
    }

    private Question answered(Question question) {
        var other = new Actor(Office.DEMIR, Role.COORDINATOR, house.clock.instant());
        var written = question.answer("Geheime Antwort", keeper());
        stored.follow(written);
        var confirmed = written.next().confirm(1, other, Council.chart());
        stored.follow(confirmed);
        return confirmed.next();
    }

    private List<Notice> told(Question question) {
        return house.outbox.about(new Subject(Question.KIND, question.id()));
    }

    @Test
    void P5_a_missed_question_is_told_once_up_to_whoever_answers_and_to_whoever_asked_and_journaled() {
        var outside = fromOutside();
        var entered = asked(keeper());
        for (var one : List.of(outside, entered)) {
            stored.follow(one.publishing().show(keeper()));
        }
        house.clock.pass(Duration.ofDays(28));
        watch.handle();
        assertThat(told(outside)).as("the day itself is in time").isEmpty();
        house.clock.pass(Duration.ofDays(1));
        watch.handle();
        watch.handle();
        assertThat(told(outside))
                .containsExactly(
                        Notice.to(Role.OMBUDSPERSON, QuestionNotices.MISSED),
                        Notice.to(Role.COORDINATOR, QuestionNotices.MISSED),
                        Notice.to(Role.PARTICIPANT, QuestionNotices.MISSED));
        assertThat(told(entered)).hasSize(2);
        assertThat(house.journal.of(Office.FOREIGNERS, new Subject(Question.KIND, outside.id())))
                .filteredOn(entry -> entry.act().kind().equals(QuestionEntries.QUESTION_MISSED))
                .singleElement()
                .satisfies(entry -> assertThat(entry.act().facts())
                        .containsEntry("due", TODAY.plusDays(28).toString()));
    }

    @Test
    void P5_a_question_nobody_looks_at_is_told_once_after_a_week_and_then_as_missed_too() {
        var question = asked(keeper());
        house.clock.pass(Duration.ofDays(6));
        watch.handle();
        assertThat(told(question)).isEmpty();
        house.clock.pass(Duration.ofDays(1));
        watch.handle();
        watch.handle();
        assertThat(told(question)).containsExactly(Notice.to(Role.COORDINATOR, QuestionNotices.OVERLOOKED));
        house.clock.pass(Duration.ofDays(22));
        watch.handle();
        assertThat(told(question)).hasSize(3);
    }

    @Test
    void P5_two_servers_tell_once_and_one_question_that_fails_holds_up_no_other() {
        var first = asked(keeper());
        house.clock.pass(Duration.ofDays(7));
        var due = overdue.untold(TODAY.plusDays(7));
        watch.handle();
        // The other server read the same before.
        var other = new TellOverdue(overdue, stored, house.journal, house.outbox, house.clock);
        due.forEach(other::handle);
        assertThat(told(first)).hasSize(1);
        var second = asked(keeper());
        house.clock.pass(Duration.ofDays(7));
        watching(new OverdueQuestions() {
                    @Override
                    public List<Overdue> untold(LocalDate today) {
                        return List.of(
                                new Overdue(Office.FOREIGNERS, UUID.randomUUID(), What.MISSED),
                                new Overdue(Office.FOREIGNERS, second.id(), What.OVERLOOKED));
                    }

                    @Override
                    public boolean tell(Overdue one) {
                        return overdue.tell(one);
                    }
                })
                .handle();
        assertThat(told(second)).hasSize(1);
    }

    @Test
    void P5_what_was_answered_or_looked_at_after_all_is_told_to_nobody() {
        var question = asked(keeper());
        house.clock.pass(Duration.ofDays(29));
        var due = overdue.untold(TODAY.plusDays(29));
        assertThat(due).hasSize(2);
        stored.follow(answered(question).publishing().show(keeper()));
        var tell = new TellOverdue(overdue, stored, house.journal, house.outbox, house.clock);
        due.forEach(tell::handle);
        assertThat(told(question)).isEmpty();
    }

    private Optional<Mail> mail(Question question, Role to, Notice.Kind kind) {
        return recipients.mail(Office.FOREIGNERS, question.id(), Notice.to(to, kind));
    }

    @Test
    void K5_staff_read_who_asked_and_when_at_the_box_of_the_role_and_no_word_of_the_question() {
        var question = fromOutside();
        var told = mail(question, Role.COORDINATOR, QuestionNotices.ASKED).orElseThrow();
        assertThat(told.to()).containsExactly("office@amt.example");
        assertThat(told.words().subject()).isEqualTo("de Migrantenbeirat, 2026-11-24 EXCHANGE_QUESTION_ASKED");
        assertThat(mail(question, Role.COORDINATOR, QuestionNotices.OVERLOOKED)).isPresent();
        assertThat(mail(question, Role.OMBUDSPERSON, QuestionNotices.MISSED)).isEmpty();
        house.clock.pass(Duration.ofDays(29));
        assertThat(mail(question, Role.OMBUDSPERSON, QuestionNotices.MISSED)
                        .orElseThrow()
                        .to())
                .containsExactly("ombuds@amt.example");
        stored.follow(answered(question).publishing().show(keeper()));
        for (var kind : List.of(QuestionNotices.ASKED, QuestionNotices.MISSED, QuestionNotices.OVERLOOKED)) {
            assertThat(mail(question, Role.COORDINATOR, kind)).as(kind.code()).isEmpty();
        }
        assertThat(recipients.mail(
                        Office.FOREIGNERS, UUID.randomUUID(), Notice.to(Role.COORDINATOR, QuestionNotices.ASKED)))
                .isEmpty();
        assertThatThrownBy(() -> mail(question, Role.COORDINATOR, new Notice.Kind("FROM_LATER")))
                .isInstanceOf(Wording.Unknown.class);
        assertThat(recipients.name(House.caller(Office.ALBERS, Role.COORDINATOR), Office.FOREIGNERS, question.id()))
                .contains("Migrantenbeirat, 2026-11-24");
        assertThat(recipients.name(House.caller(Office.NASSER, Role.REVIEWER), Office.FOREIGNERS, question.id()))
                .isEmpty();
    }

    @Test
    void E10_whoever_asked_is_written_to_in_the_own_language_as_things_are_when_the_mail_goes() {
        var question = fromOutside();
        assertThat(mail(question, Role.PARTICIPANT, QuestionNotices.MOVED)).isEmpty();
        var moved = question.move(TODAY.plusWeeks(6), "Zahlen fehlen.", keeper());
        stored.follow(moved);
        var told = mail(question, Role.PARTICIPANT, QuestionNotices.MOVED).orElseThrow();
        assertThat(told.to()).containsExactly("amal@verein.example");
        assertThat(told.words().subject()).isEqualTo("ar MOVED 2026-11-24 2027-01-05 Zahlen fehlen.");
        assertThat(mail(question, Role.PARTICIPANT, QuestionNotices.ANSWERED)).isEmpty();
        house.clock.pass(Duration.ofDays(43));
        assertThat(mail(question, Role.PARTICIPANT, QuestionNotices.MOVED)).isEmpty();
        assertThat(mail(question, Role.PARTICIPANT, QuestionNotices.MISSED)
                        .orElseThrow()
                        .words()
                        .subject())
                .isEqualTo("ar MISSED 2026-11-24 2027-01-05 ");
        answered(moved.next());
        assertThat(mail(question, Role.PARTICIPANT, QuestionNotices.MISSED)).isEmpty();
        assertThat(mail(question, Role.PARTICIPANT, QuestionNotices.ANSWERED)
                        .orElseThrow()
                        .words()
                        .subject())
                .startsWith("ar ANSWERED");
    }

    @Test
    void E5_nobody_is_written_to_whose_term_is_over_or_who_did_not_ask() {
        var question = answered(fromOutside());
        house.clock.pass(Duration.ofDays(91));
        assertThat(mail(question, Role.PARTICIPANT, QuestionNotices.ANSWERED)).isEmpty();
        var entered = answered(asked(keeper()));
        assertThat(mail(entered, Role.PARTICIPANT, QuestionNotices.ANSWERED)).isEmpty();
        var stranger = new Participant(
                UUID.randomUUID(),
                Office.FOREIGNERS,
                "Fremd",
                "fremd@verein.example",
                COUNCIL,
                "de",
                new TermOfOffice(TODAY, Optional.empty()),
                Office.ALBERS,
                1);
        var gone = answered(asked(new Speaker(stranger, house.clock.instant())));
        assertThat(mail(gone, Role.PARTICIPANT, QuestionNotices.ANSWERED)).isEmpty();
    }

    @Test
    void E10_when_whoever_asked_has_left_one_who_speaks_for_the_organisation_then_is_told() {
        var question = answered(fromOutside());
        var withdrawn = fromOutside();
        stored.follow(withdrawn.withdraw(COUNCIL, keeper()));
        assertThat(mail(withdrawn, Role.PARTICIPANT, QuestionNotices.WITHDRAWN)
                        .orElseThrow()
                        .words()
                        .subject())
                .startsWith("ar WITHDRAWN 2026-11-24");
        assertThat(mail(withdrawn, Role.COORDINATOR, QuestionNotices.WITHDRAWN)).isPresent();
        assertThat(mail(question, Role.PARTICIPANT, QuestionNotices.WITHDRAWN)).isEmpty();
        house.clock.pass(Duration.ofDays(88));
        for (var name : List.of("dora", "basil")) {
            var who = new Invitation(
                    name,
                    name + "@verein.example",
                    "MIGRANTENBEIRAT",
                    "tr",
                    new TermOfOffice(house.clock.today(), Optional.empty()));
            participants.add(
                    Participant.invite(UUID.randomUUID(), Office.FOREIGNERS, who, List.of(), any -> false, keeper()));
            house.clock.pass(Duration.ofDays(1));
        }
        assertThat(mail(question, Role.PARTICIPANT, QuestionNotices.ANSWERED)
                        .orElseThrow()
                        .to())
                .as("while the term lasts, whoever asked")
                .containsExactly("amal@verein.example");
        house.clock.pass(Duration.ofDays(1));
        var told = mail(question, Role.PARTICIPANT, QuestionNotices.ANSWERED).orElseThrow();
        assertThat(told.to()).as("one of them, who has been there longer").containsExactly("dora@verein.example");
        assertThat(told.words().subject()).startsWith("tr ANSWERED");
        assertThat(mail(withdrawn, Role.PARTICIPANT, QuestionNotices.WITHDRAWN))
                .as("the others withdrew it")
                .isEmpty();
    }

    /** Words that say what they were asked for. */
    private static final class Spoken implements QuestionWording {
        @Override
        public Wording.Words words(String language, Map<String, String> offices, Told told) {
            return new Wording.Words(
                    language,
                    String.join(
                            " ",
                            language,
                            told.kind().name(),
                            told.asked().toString(),
                            told.due().toString(),
                            told.reason()),
                    "",
                    "");
        }
    }

    /** The same of the office's. */
    private static final class Named implements Wording {
        @Override
        public Words news(String language, Optional<LocalDate> answerUntil) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Words received(String language, Received received, Optional<LocalDate> answerUntil) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Words notice(String language, String name, Notice notice) {
            return new Words(language, language + " " + name + " " + notice.kind(), "", "");
        }
    }
}
