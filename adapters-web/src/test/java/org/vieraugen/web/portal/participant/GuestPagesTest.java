package org.vieraugen.web.portal.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.core.Response;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.act.Acts;
import org.vieraugen.application.brake.Slowing;
import org.vieraugen.application.exchange.AddTopic;
import org.vieraugen.application.exchange.BeginSeries;
import org.vieraugen.application.exchange.KeptSessions;
import org.vieraugen.application.exchange.NextSession;
import org.vieraugen.application.exchange.ReadExchange;
import org.vieraugen.application.exchange.WithdrawTopic;
import org.vieraugen.application.exchange.around.AllAfterExchange;
import org.vieraugen.application.minutes.ReadMinutes;
import org.vieraugen.application.participant.AskForCode;
import org.vieraugen.application.participant.ChangeParticipant;
import org.vieraugen.application.participant.EndParticipant;
import org.vieraugen.application.participant.EnterCode;
import org.vieraugen.application.participant.Guests;
import org.vieraugen.application.participant.InviteParticipant;
import org.vieraugen.application.participant.KeptParticipants;
import org.vieraugen.application.participant.NoteRefusal;
import org.vieraugen.application.participant.OpenGuestSession;
import org.vieraugen.application.participant.ReadOwnExchange;
import org.vieraugen.application.participant.ReadParticipants;
import org.vieraugen.application.participant.RemindParticipant;
import org.vieraugen.application.privacy.KeptAfterTerm;
import org.vieraugen.application.question.ReadOwnQuestions;
import org.vieraugen.application.testing.House;
import org.vieraugen.application.testing.MemoryBodies;
import org.vieraugen.application.testing.MemoryExchanges;
import org.vieraugen.application.testing.MemoryGuestPasskeys;
import org.vieraugen.application.testing.MemoryGuestSessions;
import org.vieraugen.application.testing.MemoryMinutes;
import org.vieraugen.application.testing.MemoryMistakes;
import org.vieraugen.application.testing.MemoryParticipants;
import org.vieraugen.application.testing.MemoryQuestions;
import org.vieraugen.application.testing.MemorySignInCodes;
import org.vieraugen.domain.access.Actor;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.body.Body;
import org.vieraugen.domain.body.Charter;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.exchange.ExchangeSession;
import org.vieraugen.domain.exchange.Hours;
import org.vieraugen.domain.exchange.Meeting;
import org.vieraugen.domain.exchange.Plan;
import org.vieraugen.domain.exchange.Rhythm;
import org.vieraugen.domain.participant.Invitation;
import org.vieraugen.domain.participant.SignInCode;
import org.vieraugen.domain.party.Party;
import org.vieraugen.domain.party.PartyKey;
import org.vieraugen.domain.party.TermOfOffice;
import org.vieraugen.domain.party.WebAddress;
import org.vieraugen.domain.testing.Committee;
import org.vieraugen.domain.testing.Office;
import org.vieraugen.web.brake.Networks;
import org.vieraugen.web.failure.NotSignedIn;
import org.vieraugen.web.portal.Screen;
import org.vieraugen.web.portal.Typed;
import org.vieraugen.web.testing.PageRequest;

/** The pages of people from outside, and the one on which they are invited: what is shown to whom, in all their languages (E2, E5). */
class GuestPagesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final String AMAL = "amal@beirat.example";
    private static final String COUNCIL = "Migrantenbeirat";

    private final House house = new House();
    private final MemoryParticipants participants = new MemoryParticipants(house.journal);
    private final MemoryGuestSessions sessions = new MemoryGuestSessions(participants);
    private final MemorySignInCodes codes = new MemorySignInCodes();
    private final MemoryGuestPasskeys passkeys = new MemoryGuestPasskeys();
    private final OpenGuestSession opening = new OpenGuestSession(sessions, house.journal, house.clock);
    private final MemoryExchanges exchanges = new MemoryExchanges(house.journal);
    private final MemoryBodies bodies = new MemoryBodies(house.journal);
    private final Screen screen = new Screen(house).at("/partner");
    private final Guests guests = new Guests(sessions, house.clock);
    private final SignedInGuest guest = new SignedInGuest(screen.visitor, guests);
    private final Acts acts = new Acts(house.departments, house.once, house.clock);
    private final KeptParticipants people =
            new KeptParticipants(participants, sessions, codes, passkeys, house.outbox, house.clock);
    private final InviteParticipant invite = new InviteParticipant(acts, people, participants, house.departments);
    private final Acts meetings = new Acts(house.departments, house.once, house.clock);
    private final AllAfterExchange after = new AllAfterExchange(List.of());
    private final KeptSessions kept = new KeptSessions(exchanges, after);
    private final ReadOwnExchange read = new ReadOwnExchange(exchanges, bodies, house.departments, house.clock);
    private final ReadParticipants all =
            new ReadParticipants(participants, exchanges, bodies, house.journal, house.departments, house.clock);
    private final GuestEntrancePage entrance = new GuestEntrancePage(
            screen.pages,
            screen.visitor,
            guest,
            new AskForCode(
                    codes,
                    participants,
                    house.departments,
                    house.outbox,
                    new Slowing(new MemoryMistakes(house.clock), house.clock),
                    house.clock),
            new EnterCode(codes, participants, opening, house.clock),
            new Networks(PageRequest.from("203.0.113.7"), Optional.empty(), false));
    private final ReadMinutes minutes = new ReadMinutes(
            new MemoryMinutes(house.journal),
            exchanges,
            new ReadExchange(exchanges, house.departments, house.clock),
            house.departments,
            house.clock);
    private final GuestHomePage home = new GuestHomePage(
            screen.pages,
            guest,
            read,
            new ReadOwnQuestions(new MemoryQuestions(house.journal), house.departments, house.clock));
    private final GuestSessionPage sessionPage = new GuestSessionPage(
            screen.pages,
            screen.visitor,
            guest,
            new GuestRefusals(
                    new NoteRefusal(house.journal, exchanges, new MemoryQuestions(house.journal), house.clock),
                    guest,
                    screen.visitor),
            read,
            new AddTopic(meetings, kept),
            new WithdrawTopic(meetings, kept),
            minutes);
    private final ParticipantsPage list = new ParticipantsPage(screen.pages, screen.visitor, screen.desk, all, invite);
    private final ParticipantPage one = new ParticipantPage(
            new ParticipantScreen(
                    screen.pages,
                    screen.visitor,
                    screen.desk,
                    all,
                    house.departments,
                    screen.refusals,
                    new KeptAfterTerm(12)),
            all,
            new ChangeParticipant(acts, people, participants, house.departments),
            new EndParticipant(acts, people),
            new RemindParticipant(acts, people));
    private ExchangeSession session = begun("Austausch", COUNCIL, "Caritas");

    @BeforeEach
    void invited() {
        var who = new Invitation("Amal", AMAL, COUNCIL, "ar", new TermOfOffice(TODAY, Optional.empty()));
        invite.handle(House.caller(Office.ALBERS, Role.COORDINATOR), Optional.empty(), who);
    }

    private ExchangeSession begun(String name, String... partners) {
        var plan = new Plan(
                name,
                "Was sich wiederholt.",
                "Behörde",
                List.of(partners),
                Optional.empty(),
                new Rhythm(1, Rhythm.Week.FIRST, DayOfWeek.TUESDAY),
                new TermOfOffice(TODAY, Optional.empty()),
                new Hours(LocalTime.of(17, 0), 120),
                new Meeting("Rathaus", Optional.of(new WebAddress("https://meet.example/geheim")), "Arabisch"),
                3);
        var id = new BeginSeries(meetings, exchanges, new NextSession(exchanges, (department, of) -> List.of()), after)
                .handle(House.caller(Office.ALBERS, Role.COORDINATOR), Optional.empty(), plan)
                .id();
        return exchanges.sessions(Office.FOREIGNERS, id).get(0);
    }

    private String digits() {
        var letters = house.outbox.letters().stream()
                .filter(letter -> letter.subject().kind().equals(SignInCode.KIND))
                .toList();
        return codes.find(letters.get(letters.size() - 1).subject().key())
                .orElseThrow()
                .digits();
    }

    private void asks(String address) {
        Screen.leads(entrance.ask(screen.typed("address", address), Screen.info()), "/de/partner/code");
        screen.at("/partner/code");
    }

    private void signsIn() {
        asks(AMAL);
        Screen.leads(entrance.enter(screen.typed("code", digits()), Screen.info()), "/de/partner/home");
        screen.at("/partner/home");
    }

    private static String html(Response answer, int status) {
        assertThat(answer.getStatus()).isEqualTo(status);
        return Screen.html(answer);
    }

    @Test
    void E5_the_way_in_is_an_address_and_then_the_code_in_the_same_browser() {
        assertThat(html(entrance.address(Screen.info()), 200)).contains("name=\"address\"", "noindex");
        Screen.leads(entrance.code(Screen.info()), "/de/partner");
        asks(AMAL);
        assertThat(html(entrance.code(Screen.info()), 200)).contains("autocomplete=\"one-time-code\"", "10 Minuten");
        var wrong = digits().equals("00000000") ? "00000001" : "00000000";
        assertThat(html(entrance.enter(screen.typed("code", wrong), Screen.info()), 422))
                .contains("Der Code stimmt nicht");
        Screen.leads(entrance.enter(screen.typed("code", digits()), Screen.info()), "/de/partner/home");
        screen.at("/partner");
        Screen.leads(entrance.address(Screen.info()), "/de/partner/home");
        Screen.leads(entrance.signOut(screen.typed()), "/de/partner");
        screen.at("/partner/home");
        assertThatThrownBy(() -> home.show(Optional.empty(), Screen.info())).isInstanceOf(NotSignedIn.class);
    }

    @Test
    void E6_whoever_takes_part_reads_that_the_end_of_a_body_was_moved_and_why() {
        var keeper = new Actor(Office.ALBERS, Role.COORDINATOR, house.clock.instant());
        var always = new TermOfOffice(TODAY, Optional.empty());
        var founded = Body.found(
                UUID.randomUUID(),
                Office.FOREIGNERS,
                group(new TermOfOffice(TODAY, Optional.of(TODAY.plusDays(90)))),
                keeper);
        bodies.add(founded);
        var amal = new Party("Amal", COUNCIL, "ar", Optional.empty());
        var joined = founded.next()
                .join(new PartyKey(UUID.randomUUID()), amal, Committee.voting(always), Optional.empty(), keeper);
        bodies.follow(joined);
        bodies.follow(joined.next().change(group(always), "Es fehlen Zahlen.", keeper));
        signsIn();
        assertThat(html(home.show(Optional.empty(), Screen.info()), 200))
                .contains("geändert, vorher bis", "Es fehlen Zahlen.");
    }

    private static Charter group(TermOfOffice term) {
        return Committee.charter(Charter.Kind.WORKING_GROUP, "Arbeitsgruppe", "Beraten.", term);
    }

    @Test
    void E5_a_code_that_another_browser_asked_for_opens_nothing_here() {
        asks(AMAL);
        var stolen = digits();
        var elsewhere = new Screen(house).at("/partner");
        screen.at("/partner").visitor.leave();
        screen.at("/partner/code");
        assertThat(html(entrance.enter(screen.typed("code", stolen), Screen.info()), 422))
                .contains("gilt nicht mehr");
        asks(AMAL);
        assertThat(html(entrance.enter(screen.typed("code", stolen), Screen.info()), 422))
                .contains("Der Code stimmt nicht");
        assertThat(elsewhere.visitor.guestToken()).isEmpty();
    }

    @Test
    void E5_the_answer_is_the_same_for_an_address_that_nobody_is_invited_with() {
        asks(AMAL);
        var known = html(entrance.code(Screen.info()), 200);
        asks("stranger@elsewhere.example");
        assertThat(html(entrance.code(Screen.info()), 200)).isEqualTo(known);
        assertThat(html(entrance.enter(screen.typed("code", "x".repeat(60)), Screen.info()), 422))
                .contains("Der Code stimmt nicht");
    }

    @Test
    void E5_without_the_token_of_the_page_nothing_happens() {
        var untold = new Typed(java.util.Map.of("address", List.of(AMAL)));
        assertThat(html(entrance.ask(untold, Screen.info()), 422)).contains(AMAL);
        assertThat(house.outbox.letters())
                .noneMatch(letter -> letter.subject().kind().equals(SignInCode.KIND));
        signsIn();
        Screen.leads(entrance.signOut(new Typed(java.util.Map.of())), "/de/partner");
        assertThat(guest.found()).isPresent();
        assertThat(html(
                        sessionPage.add(
                                session.id(), new Typed(java.util.Map.of("title", List.of("Fremd"))), Screen.info()),
                        422))
                .contains("Fremd");
        assertThat(exchanges.session(Office.FOREIGNERS, session.id()).topics()).isEmpty();
        asks(AMAL);
        assertThat(html(entrance.enter(new Typed(java.util.Map.of("code", List.of(digits()))), Screen.info()), 422))
                .isNotEmpty();
    }

    @Test
    void E5_too_many_codes_are_refused_with_the_time_to_wait_and_what_is_no_address_beside_the_field() {
        for (int i = 0; i < 5; i++) {
            asks(AMAL);
        }
        var refused = entrance.ask(screen.typed("address", AMAL), Screen.info());
        assertThat(html(refused, 429)).contains("zu viele Codes");
        assertThat(refused.getHeaderString("Retry-After")).isNotNull();
        assertThat(html(entrance.ask(screen.typed("address", "amal"), Screen.info()), 422))
                .contains("address-error");
    }

    static List<String> languages() {
        return Invitation.LANGUAGES;
    }

    @ParameterizedTest
    @MethodSource("languages")
    void E5_every_page_is_there_in_each_of_the_languages(String language) {
        screen.in(language);
        assertThat(html(entrance.address(Screen.info()), 200)).contains("lang=\"" + language + "\"");
        Screen.leads(entrance.ask(screen.typed("address", AMAL), Screen.info()), "/" + language + "/partner/code");
        screen.at("/partner/code");
        assertThat(html(entrance.code(Screen.info()), 200)).contains("name=\"code\"");
        entrance.enter(screen.typed("code", digits()), Screen.info());
        screen.at("/partner/home");
        assertThat(html(home.show(Optional.empty(), Screen.info()), 200)).contains("Austausch", COUNCIL);
        assertThat(html(sessionPage.add(session.id(), screen.typed("title", "Termine"), Screen.info()), 200))
                .contains(
                        "Termine",
                        "meet.example/geheim",
                        "dir=\"" + screen.pages.frame(Screen.info()).language().direction() + "\"");
    }

    @Test
    void E2_a_participant_adds_and_withdraws_topics_and_is_told_what_is_wrong() {
        signsIn();
        screen.at("/partner/sessions/" + session.id());
        assertThat(html(sessionPage.show(session.id(), Screen.info()), 200))
                .contains("https://meet.example/geheim", "Thema vorschlagen");
        assertThat(html(sessionPage.add(session.id(), screen.typed("text", "Ohne Titel"), Screen.info()), 422))
                .contains("title-error", "Ohne Titel");
        assertThat(html(sessionPage.add(session.id(), screen.typed("title", "Termine"), Screen.info()), 200))
                .contains("Ihr Thema steht auf der Tagesordnung", "Termine");
        var topic = exchanges.session(Office.FOREIGNERS, session.id()).topics().get(0);
        assertThat(topic.organisation()).isEqualTo(COUNCIL);
        var old = screen.typed("version", "1");
        assertThat(html(sessionPage.withdraw(session.id(), topic.key().id(), old, Screen.info()), 422))
                .contains("Inzwischen hat jemand etwas");
        assertThat(html(sessionPage.withdraw(session.id(), topic.key().id(), screen.typed(), Screen.info()), 200))
                .contains("zurückgezogen");
        assertThat(html(sessionPage.withdraw(session.id(), topic.key().id(), screen.typed(), Screen.info()), 422))
                .contains("Das geht nicht mehr");
        house.clock.pass(Duration.ofDays(6));
        assertThat(guest.found()).isEmpty();
    }

    @Test
    void E5_sessions_of_others_are_unknown_and_nobody_is_let_in_without_signing_in() {
        assertThatThrownBy(() -> sessionPage.show(session.id(), Screen.info())).isInstanceOf(NotSignedIn.class);
        assertThatThrownBy(() -> sessionPage.add(session.id(), screen.typed("title", "x"), Screen.info()))
                .isInstanceOf(NotSignedIn.class);
        signsIn();
        var theirs = begun("Runder Tisch", "Caritas");
        assertThatThrownBy(() -> sessionPage.show(theirs.id(), Screen.info())).isInstanceOf(Unknown.class);
        assertThatThrownBy(() -> sessionPage.add(theirs.id(), screen.typed("title", "x"), Screen.info()))
                .isInstanceOf(Unknown.class);
        assertThat(html(home.show(Optional.empty(), Screen.info()), 200)).doesNotContain("Runder Tisch");
    }

    @Test
    void E5_a_guest_is_nobody_at_the_desk() {
        signsIn();
        screen.at("/staff/participants");
        assertThatThrownBy(() -> list.show(Screen.info())).isInstanceOf(NotSignedIn.class);
        assertThat(screen.visitor.staffToken()).isEmpty();
    }

    @Test
    void E5_staff_invite_change_remind_and_end_on_their_page() {
        screen.at("/staff/participants").by(Office.ALBERS);
        assertThat(html(list.show(Screen.info()), 200)).contains("Amal", AMAL, "<option value=\"Caritas\">");
        var shared = screen.typed(
                "name",
                "Basil",
                "address",
                "AMAL+b@beirat.example",
                "organisation",
                COUNCIL,
                "language",
                "de",
                "from",
                "2026-11-24");
        assertThat(html(list.invite(shared, Screen.info()), 422)).contains("Jede Person braucht ein eigenes");
        var odd = screen.typed("name", "Basil", "address", "basil", "language", "de", "from", "gestern");
        assertThat(html(list.invite(odd, Screen.info()), 422)).contains("from-error");
        var made = list.invite(
                screen.typed(
                        "name",
                        "Basil",
                        "address",
                        "basil@beirat.example",
                        "organisation",
                        COUNCIL,
                        "language",
                        "uk",
                        "from",
                        "2026-11-24",
                        "until",
                        "2026-12-31"),
                Screen.info());
        assertThat(made.getStatus()).isEqualTo(303);
        var id = UUID.fromString(made.getLocation().toString().replace("/de/staff/participants/", ""));
        screen.at("/staff/participants/" + id).by(Office.ALBERS);
        assertThat(html(one.show(id, Screen.info()), 200)).contains("Basil", "Person von außen eingeladen");
        assertThat(html(
                        one.change(
                                id,
                                screen.typed("name", "Basil Z.", "address", "basil@beirat.example", "language", "uk"),
                                Screen.info()),
                        200))
                .contains("Die Angaben sind geändert", "Basil Z.");
        assertThat(html(
                        one.change(id, screen.typed("name", "Basil", "address", "x", "language", "uk"), Screen.info()),
                        422))
                .contains("address-error", "value=\"x\"");
        assertThat(html(one.remind(id, screen.typed(), Screen.info()), 200)).contains("noch einmal hinaus");
        assertThat(html(one.end(id, screen.typed("version", "1"), Screen.info()), 422))
                .contains("schneller");
        assertThat(html(one.end(id, screen.typed(), Screen.info()), 200)).contains("Der Zugang ist beendet");
        assertThat(html(one.end(id, screen.typed(), Screen.info()), 422)).contains("E5");
        assertThat(html(list.show(Screen.info()), 200)).contains("Beendet");
    }

    @Test
    void E5_whoever_has_not_the_duty_sees_no_participant() {
        screen.at("/staff/participants").by(Office.NASSER);
        assertThatThrownBy(() -> list.show(Screen.info())).isInstanceOf(Denied.class);
    }
}
