package org.vieraugen.web.portal.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.act.Acts;
import org.vieraugen.application.act.Target;
import org.vieraugen.application.participant.Guests;
import org.vieraugen.application.participant.NoteRefusal;
import org.vieraugen.application.question.AnswerQuestion;
import org.vieraugen.application.question.AskQuestion;
import org.vieraugen.application.question.ChangeQuestion;
import org.vieraugen.application.question.Questions;
import org.vieraugen.application.question.ReadOwnQuestions;
import org.vieraugen.application.question.TellQuestions;
import org.vieraugen.application.question.WithdrawQuestion;
import org.vieraugen.application.testing.House;
import org.vieraugen.application.testing.MemoryExchanges;
import org.vieraugen.application.testing.MemoryGuestSessions;
import org.vieraugen.application.testing.MemoryParticipants;
import org.vieraugen.application.testing.MemoryQuestions;
import org.vieraugen.domain.access.Actor;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.participant.Invitation;
import org.vieraugen.domain.participant.Participant;
import org.vieraugen.domain.participant.ParticipantEntries;
import org.vieraugen.domain.party.TermOfOffice;
import org.vieraugen.domain.question.Asking;
import org.vieraugen.domain.question.Question;
import org.vieraugen.domain.testing.Office;
import org.vieraugen.web.failure.NotSignedIn;
import org.vieraugen.web.portal.Screen;
import org.vieraugen.web.portal.Typed;
import org.vieraugen.web.portal.Typing;

/** People from outside ask for their organisation, read the answers to it in full, and of all others what everybody reads (E5, E10). */
class GuestQuestionsPageTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final String COUNCIL = "Migrantenbeirat";
    private static final Caller KEEPER = House.caller(Office.ALBERS, Role.COORDINATOR);
    private static final Caller OTHER = House.caller(Office.DEMIR, Role.OMBUDSPERSON);

    private final House house = new House();
    private final MemoryParticipants participants = new MemoryParticipants(house.journal);
    private final MemoryGuestSessions sessions = new MemoryGuestSessions(participants);
    private final MemoryQuestions stored = new MemoryQuestions(house.journal);
    private final Acts acts = new Acts(house.departments, house.once, house.clock);
    private final TellQuestions told = new TellQuestions(stored, house.outbox);
    private final AnswerQuestion answer = new AnswerQuestion(acts, told);
    private final ChangeQuestion change = new ChangeQuestion(acts, told);
    private final Screen screen = new Screen(house).at("/partner/questions");
    private final SignedInGuest guest = new SignedInGuest(screen.visitor, new Guests(sessions, house.clock));
    private final GuestQuestionsPage page = new GuestQuestionsPage(
            screen.pages,
            screen.visitor,
            guest,
            new ReadOwnQuestions(stored, house.departments, house.clock),
            new AskQuestion(acts, stored, told),
            new WithdrawQuestion(acts, told),
            new GuestRefusals(
                    new NoteRefusal(house.journal, new MemoryExchanges(house.journal), stored, house.clock),
                    guest,
                    screen.visitor));

    private void signsIn(String organisation) {
        var by = new Actor(Office.ALBERS, Role.COORDINATOR, house.clock.instant());
        var address = UUID.randomUUID() + "@verein.example";
        var who = new Invitation("Amal", address, organisation, "de", new TermOfOffice(by.today(), Optional.empty()));
        var invited = Participant.invite(UUID.randomUUID(), Office.FOREIGNERS, who, List.of(), any -> false, by);
        participants.add(invited);
        screen.visitor.guestIn(
                sessions.open(List.of(invited.next()), house.clock.instant().plus(Duration.ofDays(100))));
    }

    private static String html(Response answer, int status) {
        assertThat(answer.getStatus()).isEqualTo(status);
        return Screen.html(answer);
    }

    private String shown() {
        return html(turned(1), 200);
    }

    private Response turned(int number) {
        return page.show(
                null, Optional.of(Office.FOREIGNERS.text()), Optional.of(Integer.toString(number)), Screen.info());
    }

    private Typed asking(String title, String text, String again) {
        return screen.typed("department", Office.FOREIGNERS.text(), "title", title, "text", text, "again", again);
    }

    private Question asked(String title) {
        html(page.ask(asking(title, "Wie lange noch?", ""), Screen.info()), 200);
        return stored.of(Office.FOREIGNERS).get(0);
    }

    private static Target on(Question question, Caller caller) {
        return new Target(question.id(), caller, Optional.empty(), Optional.empty());
    }

    @Test
    void E10_they_ask_and_read_by_when_the_answer_comes_and_then_the_answer_without_whoever_gave_it() {
        signsIn(COUNCIL);
        assertThat(shown()).contains("Ihre Organisation hat noch keine Frage gestellt.", "keine einzelnen Fälle");
        var question = asked("Termine");
        assertThat(shown()).contains("Termine", "Wie lange noch?", "Die Antwort kommt bis", "/withdraw");
        change.move(on(question, KEEPER), TODAY.plusWeeks(6), "Die Zahlen fehlen.");
        answer.write(on(question, KEEPER), "Ab 1. Juni.");
        assertThat(shown()).contains("Die Zahlen fehlen.").doesNotContain("Ab 1. Juni.", "?again=");
        answer.confirm(on(question, OTHER), 1);
        assertThat(shown())
                .contains("Ab 1. Juni.", "?again=" + question.id())
                .doesNotContain("/withdraw", Office.ALBERS.text(), Office.DEMIR.text(), "Amal");
    }

    @Test
    void E10_what_is_wrong_stands_at_its_field_and_what_was_typed_stays() {
        signsIn(COUNCIL);
        assertThat(html(page.ask(asking("Termine", " ", ""), Screen.info()), 422))
                .contains("text-error", "value=\"Termine\"");
        assertThat(html(page.ask(asking(" ", "Wann?", ""), Screen.info()), 422)).contains("title-error", "Wann?");
        html(page.ask(asking("x".repeat(201), "Wann?", ""), Screen.info()), 422);
        html(page.ask(asking("Termine", "Wann?", "kein Schlüssel"), Screen.info()), 422);
        html(page.ask(asking("Termine", "Wann?", UUID.randomUUID().toString()), Screen.info()), 422);
        assertThatThrownBy(() ->
                        page.ask(screen.typed("department", "anderswo", "title", "T", "text", "T"), Screen.info()))
                .isInstanceOf(Unknown.class);
        assertThat(stored.of(Office.FOREIGNERS)).isEmpty();
    }

    private List<Act> denied() {
        var who = new Subject(
                Participant.KIND, participants.of(Office.FOREIGNERS).get(0).id());
        return house.journal.acts(Office.FOREIGNERS, who).stream()
                .filter(act -> act.kind().equals(ParticipantEntries.PARTICIPANT_DENIED))
                .toList();
    }

    @Test
    void F13_what_a_rule_refuses_leaves_a_trace_with_the_rule_and_what_is_only_mistyped_leaves_none() {
        signsIn(COUNCIL);
        var question = asked("Termine");
        html(page.ask(asking("Termine", " ", question.id().toString()), Screen.info()), 422);
        assertThat(denied()).isEmpty();
        html(page.ask(asking("Termine", "Nochmals!", question.id().toString()), Screen.info()), 422);
        html(page.withdraw(question.id(), screen.typed(), Screen.info()), 200);
        html(page.withdraw(question.id(), screen.typed(), Screen.info()), 422);
        assertThat(denied()).hasSize(2).allSatisfy(act -> assertThat(act.facts())
                .containsEntry("rule", "E10")
                .doesNotContainValue("Nochmals!"));
    }

    @Test
    void E10_a_missed_one_is_asked_again_with_its_words_and_linked_and_one_in_time_is_not() {
        signsIn(COUNCIL);
        var first = asked("Termine");
        var again = first.id().toString();
        assertThat(html(page.show(again, Optional.empty(), Optional.empty(), Screen.info()), 200))
                .doesNotContain("value=\"Termine\"");
        assertThat(html(page.ask(asking("Termine", "Nochmals!", again), Screen.info()), 422))
                .contains("Das geht nicht", "Nochmals!");
        house.clock.pass(Duration.ofDays(40));
        assertThat(shown()).contains("überfällig", "?again=" + again);
        assertThat(html(page.show(again, Optional.empty(), Optional.empty(), Screen.info()), 200))
                .contains("value=\"Termine\"", "value=\"" + again);
        assertThat(html(page.ask(asking("Termine", "Nochmals!", again), Screen.info()), 200))
                .contains("Zum ersten Mal gefragt am");
        assertThat(stored.after(Office.FOREIGNERS, first.id())).hasSize(1);
    }

    @Test
    void E5_of_others_they_read_what_everybody_does_and_withdraw_nothing() {
        signsIn(COUNCIL);
        var theirs = asked("Geheimer Titel");
        signsIn("Caritas");
        assertThat(shown())
                .contains("Fragen von anderen", COUNCIL)
                .doesNotContain("Geheimer Titel", "Wie lange noch?", "/withdraw");
        assertThat(html(page.withdraw(theirs.id(), screen.typed(), Screen.info()), 422))
                .contains("Das geht nicht");
        assertThat(html(page.show(theirs.id().toString(), Optional.empty(), Optional.empty(), Screen.info()), 200))
                .doesNotContain("Geheimer Titel");
        change.show(on(theirs, KEEPER));
        assertThat(shown()).contains("Geheimer Titel", "Wie lange noch?");
        assertThatThrownBy(() -> page.withdraw(UUID.randomUUID(), screen.typed(), Screen.info()))
                .isInstanceOf(Unknown.class);
    }

    @Test
    void E10_they_withdraw_their_own_once_and_only_what_they_saw() {
        signsIn(COUNCIL);
        var question = asked("Termine");
        assertThat(html(page.withdraw(question.id(), screen.typed("version", "7"), Screen.info()), 422))
                .contains("Inzwischen hat jemand etwas geändert");
        assertThat(html(page.withdraw(question.id(), screen.typed("version", "1"), Screen.info()), 200))
                .contains("Ihre Frage ist zurückgezogen", "Die Frage wurde zurückgezogen");
        html(page.withdraw(question.id(), screen.typed(), Screen.info()), 422);
    }

    @Test
    void E10_who_has_no_room_reads_why_in_plain_words_and_it_leaves_a_trace() {
        signsIn(COUNCIL);
        for (int i = 0; i < Asking.MOST_A_DAY; i++) {
            assertThat(shown()).doesNotContain("keine weitere Frage");
            asked("Frage " + i);
        }
        assertThat(shown()).contains("Höchstens 20 Fragen warten zugleich");
        var refused = html(page.ask(asking("Noch eine", "Und das?", ""), Screen.info()), 422);
        assertThat(refused).contains("keine weitere Frage", "value=\"Noch eine\"", "Und das?");
        assertThat(denied()).singleElement().satisfies(act -> assertThat(act.facts())
                .containsEntry("rule", "E10"));
        assertThat(stored.of(Office.FOREIGNERS)).hasSize(Asking.MOST_A_DAY);
    }

    @Test
    void E10_all_own_questions_can_be_read_page_by_page() {
        signsIn(COUNCIL);
        var first = asked("Die allererste");
        for (int i = 0; i < Questions.PAGE; i++) {
            house.clock.pass(Duration.ofDays(1));
            asked("Frage " + i);
            if (i % 2 == 0) {
                var latest = stored.of(Office.FOREIGNERS).get(0);
                answer.write(on(latest, KEEPER), "Ja.");
                answer.confirm(on(latest, OTHER), 1);
            }
        }
        assertThat(shown())
                .contains("Seite 1 von 2", "Ältere Fragen")
                .doesNotContain("Die allererste", "Neuere Fragen");
        assertThat(html(turned(2), 200))
                .contains("Die allererste", "Seite 2 von 2", "Neuere Fragen")
                .doesNotContain("Ältere Fragen");
        house.clock.pass(Duration.ofDays(10));
        assertThat(html(turned(2), 200)).contains("?again=" + first.id() + "&amp;department=");
        var again = page.show(
                first.id().toString(), Optional.of(Office.FOREIGNERS.text()), Optional.of("2"), Screen.info());
        assertThat(html(again, 200)).contains("value=\"Die allererste\"");
        assertThat(html(page.show(null, Optional.empty(), Optional.of("viele"), Screen.info()), 200))
                .contains("Seite 1 von 2");
    }

    @Test
    void E5_strangers_and_forms_of_another_browser_do_nothing() {
        assertThatThrownBy(this::shown).isInstanceOf(NotSignedIn.class);
        assertThatThrownBy(() -> page.ask(asking("T", "T", ""), Screen.info())).isInstanceOf(NotSignedIn.class);
        signsIn(COUNCIL);
        var foreign = Typing.typed("department", Office.FOREIGNERS.text(), "title", "Fremd", "text", "Fremd");
        html(page.ask(foreign, Screen.info()), 422);
        assertThat(stored.of(Office.FOREIGNERS)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "en", "ar", "uk", "tr", "fa", "ru", "fr", "es", "vi"})
    void the_page_is_there_in_all_their_languages(String language) {
        signsIn(COUNCIL);
        asked("Termine");
        screen.in(language);
        assertThat(shown())
                .contains("<html lang=\"" + language + "\"")
                .doesNotContain("partner.question", "partner.field");
    }
}
