package org.vieraugen.web.portal.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vieraugen.application.testing.ExchangeDesk.CARITAS;
import static org.vieraugen.application.testing.ExchangeDesk.COUNCIL;
import static org.vieraugen.application.testing.ExchangeDesk.KEEPER;
import static org.vieraugen.application.testing.ExchangeDesk.OFFICE;
import static org.vieraugen.application.testing.ExchangeDesk.on;

import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.participant.Guests;
import org.vieraugen.application.participant.NoteRefusal;
import org.vieraugen.application.testing.ExchangeDesk;
import org.vieraugen.application.testing.House;
import org.vieraugen.application.testing.MemoryGuestSessions;
import org.vieraugen.application.testing.MemoryParticipants;
import org.vieraugen.application.testing.MemoryQuestions;
import org.vieraugen.domain.access.Actor;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.minutes.Amendment.Asked;
import org.vieraugen.domain.minutes.Approval.Given;
import org.vieraugen.domain.minutes.Closure;
import org.vieraugen.domain.minutes.Item;
import org.vieraugen.domain.minutes.Minutes;
import org.vieraugen.domain.minutes.MinutesPart;
import org.vieraugen.domain.minutes.Words;
import org.vieraugen.domain.participant.Invitation;
import org.vieraugen.domain.participant.Participant;
import org.vieraugen.domain.participant.ParticipantEntries;
import org.vieraugen.domain.party.TermOfOffice;
import org.vieraugen.domain.testing.Office;
import org.vieraugen.web.failure.NotSignedIn;
import org.vieraugen.web.portal.Screen;
import org.vieraugen.web.portal.Typed;
import org.vieraugen.web.portal.Typing;

/** Whoever was there reads the minutes, says what should be otherwise and approves them; whoever was not reads what everybody does (E3, E5). */
class GuestMinutesPageTest {
    private final House house = new House();
    private final ExchangeDesk exchange = new ExchangeDesk(house);
    private final MemoryParticipants participants = new MemoryParticipants(house.journal);
    private final MemoryGuestSessions sessions = new MemoryGuestSessions(participants);
    private final Screen screen = new Screen(house).at("/partner/sessions");
    private final SignedInGuest guest = new SignedInGuest(screen.visitor, new Guests(sessions, house.clock));
    private final GuestMinutesPage page = new GuestMinutesPage(
            screen.pages,
            screen.visitor,
            guest,
            new GuestRefusals(
                    new NoteRefusal(house.journal, exchange.stored, new MemoryQuestions(house.journal), house.clock),
                    guest,
                    screen.visitor),
            exchange.minutes,
            exchange.amend,
            exchange.approve,
            exchange.close);
    private UUID session;

    @BeforeEach
    void held() {
        session = exchange.underWay().id();
        exchange.write.begin(on(session, KEEPER));
        exchange.write.write(
                on(session, KEEPER, 1), items().get(0).key(), new Words("Termine", "Drei Monate.", "Nur unter uns."));
        exchange.hold(session);
    }

    private Minutes minutes() {
        return exchange.minutes.of(KEEPER, session).orElseThrow().minutes();
    }

    private List<Item> items() {
        return minutes().items();
    }

    private void circulated() {
        exchange.circulate.send(on(session, KEEPER), 14);
    }

    private void termOver() {
        house.clock.pass(Duration.ofDays(15));
    }

    private void signsIn(String organisation) {
        signsIn(organisation, Office.PETRENKO);
    }

    private void signsIn(String organisation, StaffKey invitedBy) {
        var by = new Actor(invitedBy, Role.COORDINATOR, house.clock.instant());
        var address = UUID.randomUUID() + "@verein.example";
        var term = new TermOfOffice(by.today(), Optional.empty());
        var who = new Invitation("Amal", address, organisation, "de", term);
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
        return html(page.show(session, Screen.info()), 200);
    }

    private Typed approving(String... parts) {
        var pairs =
                new ArrayList<>(List.of("revision", Integer.toString(minutes().revision())));
        for (var part : parts) {
            pairs.addAll(List.of("parts", part));
        }
        return screen.typed(pairs.toArray(String[]::new));
    }

    @Test
    void E3_a_draft_is_the_hosts_alone_and_what_is_sent_is_read_by_those_who_were_there_in_both_parts() {
        signsIn(COUNCIL);
        assertThatThrownBy(this::shown).isInstanceOf(Unknown.class);
        circulated();
        assertThat(shown())
                .contains("Drei Monate.", "Nur unter uns.", "Änderung wünschen")
                .doesNotContain("/approval");
    }

    @Test
    void E5_whoever_was_not_there_and_strangers_read_and_say_nothing() {
        circulated();
        assertThatThrownBy(this::shown).isInstanceOf(NotSignedIn.class);
        signsIn(CARITAS);
        assertThatThrownBy(this::shown).isInstanceOf(Unknown.class);
        assertThatThrownBy(() -> page.amend(session, screen.typed("amendment", "Anders."), Screen.info()))
                .isInstanceOf(Unknown.class);
        signsIn("Ganz andere");
        assertThatThrownBy(this::shown).isInstanceOf(Unknown.class);
        assertThatThrownBy(() -> page.approve(session, approving("PUBLIC"), Screen.info()))
                .isInstanceOf(Unknown.class);
        assertThat(minutes().amendments()).isEmpty();
        assertThat(minutes().approvals()).isEmpty();
    }

    @Test
    void E3_what_should_be_otherwise_is_asked_within_the_term_and_decided_for_all_to_read() {
        circulated();
        signsIn(COUNCIL);
        assertThat(html(page.amend(session, screen.typed("amendment", " "), Screen.info()), 422))
                .contains("amendment-error");
        var item = items().get(0).key().id().toString();
        assertThat(html(
                        page.amend(session, screen.typed("item", item, "amendment", "Vier Monate."), Screen.info()),
                        200))
                .contains("Ihr Änderungswunsch ist eingetragen", "Vier Monate.", "Noch nicht entschieden");
        assertThat(html(page.amend(session, screen.typed("item", "keiner", "amendment", "x"), Screen.info()), 422))
                .contains("Änderung wünschen");
        var asked = minutes().amendments().get(0);
        assertThat(asked.by()).as("nobody of the staff entered it").isEmpty();
        assertThat(asked.asked().side()).isEqualTo(COUNCIL);
        exchange.amend.decline(on(session, KEEPER), 1, "Die Zahl stimmt.");
        assertThat(shown()).contains("Nicht übernommen", "Die Zahl stimmt.");
        termOver();
        assertThat(html(page.amend(session, screen.typed("amendment", "Zu spät."), Screen.info()), 422))
                .contains("Das geht nicht mehr");
    }

    @Test
    void E3_a_partner_approves_exactly_what_it_read_once_and_only_after_the_term() {
        circulated();
        signsIn(COUNCIL);
        assertThat(html(page.approve(session, approving("PUBLIC", "INTERNAL"), Screen.info()), 422))
                .contains("Das geht nicht mehr");
        termOver();
        assertThat(shown()).contains("Protokoll genehmigen");
        assertThat(html(page.approve(session, approving(), Screen.info()), 422)).contains("kern-error");
        assertThat(html(page.approve(session, screen.typed("parts", "PUBLIC"), Screen.info()), 422))
                .as("no revision, nothing read")
                .contains("Das geht nicht mehr");
        assertThat(html(page.approve(session, approving("PUBLIC", "INTERNAL"), Screen.info()), 200))
                .contains("Ihre Genehmigung ist eingetragen", "Ihre Organisation hat dieses Protokoll genehmigt.");
        assertThat(html(page.approve(session, approving("PUBLIC"), Screen.info()), 422))
                .contains("Das geht nicht mehr");
        assertThat(minutes().state()).isEqualTo(Minutes.State.CIRCULATED);
        exchange.approve.enter(
                on(session, KEEPER),
                new Given(OFFICE, Set.of(MinutesPart.values()), Optional.empty()),
                minutes().revision());
        assertThat(minutes().state()).as("host and a partner").isEqualTo(Minutes.State.APPROVED);
        assertThat(shown()).contains("Dieses Protokoll ist genehmigt.", "Nur unter uns.");
    }

    @Test
    void F9_whoever_approves_and_was_invited_by_the_host_who_approves_is_told_why_it_waits() {
        circulated();
        signsIn(COUNCIL, Office.ALBERS);
        termOver();
        exchange.approve.enter(
                on(session, KEEPER),
                new Given(OFFICE, Set.of(MinutesPart.values()), Optional.empty()),
                minutes().revision());
        assertThat(html(page.approve(session, approving("PUBLIC", "INTERNAL"), Screen.info()), 200))
                .contains("Ihre Genehmigung ist eingetragen", "sobald eine zweite Person der Behörde")
                .doesNotContain("Ihre Organisation hat dieses Protokoll genehmigt.");
        assertThat(minutes().state()).isEqualTo(Minutes.State.CIRCULATED);
        assertThat(html(page.approve(session, approving("PUBLIC"), Screen.info()), 422))
                .contains("Das geht nicht mehr");
        exchange.approve.confirm(on(session, ExchangeDesk.SECOND), 2);
        assertThat(shown()).contains("Dieses Protokoll ist genehmigt.");
    }

    @Test
    void E3_those_who_were_there_read_why_the_host_took_the_minutes_back() {
        circulated();
        exchange.circulate.takeBack(on(session, KEEPER), "Eine Zahl war falsch.");
        circulated();
        signsIn(COUNCIL);
        assertThat(shown()).contains("von der Behörde zurückgenommen", "Eine Zahl war falsch.");
    }

    @Test
    void E3_those_who_were_there_read_what_the_others_want_otherwise_and_what_became_of_it() {
        circulated();
        exchange.amend.enter(
                on(session, KEEPER), new Asked(OFFICE, Optional.empty(), "Die Zahl fehlt.", Optional.empty()));
        exchange.amend.decline(on(session, KEEPER), 1, "Sie steht im Anhang.");
        signsIn(COUNCIL);
        assertThat(shown()).contains("Änderungswünsche", OFFICE, "Die Zahl fehlt.", "Sie steht im Anhang.");
    }

    @Test
    void E3_an_approval_of_words_that_have_changed_since_is_refused() {
        circulated();
        signsIn(COUNCIL);
        page.amend(session, screen.typed("amendment", "Vier Monate."), Screen.info());
        termOver();
        var before = minutes().revision();
        exchange.amend.take(
                on(session, KEEPER),
                1,
                Optional.of(items().get(0).key()),
                new Words("Termine", "Vier Monate.", "Nur unter uns."));
        var old = screen.typed("revision", Integer.toString(before), "parts", "PUBLIC");
        assertThat(html(page.approve(session, old, Screen.info()), 422)).contains("Vier Monate.");
        assertThat(minutes().approvals()).isEmpty();
    }

    @Test
    void F13_what_a_rule_refuses_to_somebody_from_outside_stands_in_the_journal_with_the_rule_and_the_key() {
        circulated();
        signsIn(COUNCIL);
        var who = participants.of(Office.FOREIGNERS).get(0).id();
        var subject = new Subject(Participant.KIND, who);
        int before = house.journal.acts(Office.FOREIGNERS, subject).size();
        html(page.approve(session, approving("PUBLIC"), Screen.info()), 422);
        var acts = house.journal.acts(Office.FOREIGNERS, subject);
        assertThat(acts).hasSize(before + 1);
        var act = acts.get(before);
        assertThat(act.kind()).isEqualTo(ParticipantEntries.PARTICIPANT_DENIED);
        assertThat(act.facts()).containsEntry("rule", "E3").containsEntry("participant", who.toString());
        html(page.amend(session, screen.typed("amendment", "Anders."), Screen.info()), 200);
        assertThat(house.journal.acts(Office.FOREIGNERS, subject)).hasSize(before + 1);
    }

    @Test
    void a_form_that_was_made_for_another_browser_changes_nothing() {
        circulated();
        signsIn(COUNCIL);
        html(page.amend(session, Typing.typed("amendment", "Fremd."), Screen.info()), 422);
        assertThat(minutes().amendments()).isEmpty();
    }

    @Test
    void P2_a_partner_agrees_that_an_edition_is_no_longer_public_and_reads_it_itself() {
        signsIn(COUNCIL);
        circulated();
        termOver();
        html(page.approve(session, approving("PUBLIC", "INTERNAL"), Screen.info()), 200);
        var both = Set.of(MinutesPart.PUBLIC, MinutesPart.INTERNAL);
        exchange.approve.enter(
                on(session, KEEPER),
                new Given(ExchangeDesk.OFFICE, both, Optional.empty()),
                minutes().revision());
        assertThat(shown()).doesNotContain("/closure");
        html(page.agree(session, 1, screen.typed(), Screen.info()), 422);
        exchange.close.propose(on(session, KEEPER), 1, Closure.Kind.PERSON);
        assertThat(shown()).contains("/editions/1/closure", "Darin steht etwas über eine Person");
        signsIn(COUNCIL, KEEPER.staff());
        assertThat(html(page.agree(session, 1, screen.typed(), Screen.info()), 422))
                .contains("Eine andere Person im Amt");
        signsIn(COUNCIL);
        assertThat(html(page.agree(session, 1, screen.typed(), Screen.info()), 200))
                .contains("nicht mehr öffentlich", "Drei Monate.")
                .doesNotContain("/closure");
    }

    @Test
    void F11_whoever_approves_a_corrected_edition_reads_the_reason_that_everybody_will_read() {
        signsIn(COUNCIL);
        circulated();
        termOver();
        page.approve(session, approving("PUBLIC", "INTERNAL"), Screen.info());
        exchange.approve.enter(
                on(session, KEEPER),
                new Given(OFFICE, Set.of(MinutesPart.values()), Optional.empty()),
                minutes().revision());
        exchange.circulate.correct(on(session, KEEPER), "Eine Zahl war falsch.");
        assertThat(shown()).as("the draft is the host's").doesNotContain("Eine Zahl war falsch.");
        circulated();
        assertThat(shown()).contains("Eine Zahl war falsch.");
    }
}
