package org.vieraugen.web.portal.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.core.Response;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vieraugen.application.participant.Guests;
import org.vieraugen.application.participant.OpenGuestSession;
import org.vieraugen.application.passkey.OwnPasskeys;
import org.vieraugen.application.passkey.SignInByPasskey;
import org.vieraugen.application.privacy.KeptAfterTerm;
import org.vieraugen.application.privacy.ReadOwnData;
import org.vieraugen.application.secret.Passkey;
import org.vieraugen.application.testing.Gate;
import org.vieraugen.application.testing.House;
import org.vieraugen.application.testing.MemoryExchanges;
import org.vieraugen.application.testing.MemoryGuestPasskeys;
import org.vieraugen.application.testing.MemoryGuestSessions;
import org.vieraugen.application.testing.MemoryParticipants;
import org.vieraugen.application.testing.MemorySessionInvitations;
import org.vieraugen.domain.access.Actor;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.exchange.Hours;
import org.vieraugen.domain.exchange.Meeting;
import org.vieraugen.domain.exchange.Plan;
import org.vieraugen.domain.exchange.Rhythm;
import org.vieraugen.domain.exchange.Series;
import org.vieraugen.domain.invitation.Letter;
import org.vieraugen.domain.invitation.Occasion;
import org.vieraugen.domain.invitation.SessionInvitation;
import org.vieraugen.domain.invitation.Wish;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.participant.Invitation;
import org.vieraugen.domain.participant.Participant;
import org.vieraugen.domain.party.TermOfOffice;
import org.vieraugen.domain.testing.Office;
import org.vieraugen.web.failure.NotSignedIn;
import org.vieraugen.web.portal.Screen;
import org.vieraugen.web.portal.Typed;
import org.vieraugen.web.portal.access.PendingSignIn;

/** People from outside read and take along what is kept about them, and sign in with passkeys of their own (I8, E5). */
class GuestDataPagesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final String AMAL = "amal@beirat.example";

    private final House house = new House();
    private final Screen screen = new Screen(house).at("/partner/data");
    private final MemoryParticipants participants = new MemoryParticipants(house.journal);
    private final MemoryGuestSessions sessions = new MemoryGuestSessions(participants);
    private final MemoryGuestPasskeys stored = new MemoryGuestPasskeys();
    private final SignedInGuest guest = new SignedInGuest(screen.visitor, new Guests(sessions, house.clock));
    private final OpenGuestSession opening = new OpenGuestSession(sessions, house.journal, house.clock);
    private final MemorySessionInvitations invitations = new MemorySessionInvitations(house.journal);
    private final MemoryExchanges exchanges = new MemoryExchanges(house.journal);
    private final GuestDataPage page = new GuestDataPage(
            screen.pages,
            screen.visitor,
            guest,
            new ReadOwnData(house.journal, invitations, exchanges, house.departments, new KeptAfterTerm(12)),
            new OwnPasskeys(stored, screen.gate.passkeys, house.journal, house.clock),
            screen.gate.passkeys);
    private final GuestPasskeyPage entrance = new GuestPasskeyPage(
            screen.pages,
            screen.visitor,
            guest,
            new SignInByPasskey(stored, participants, screen.gate.passkeys, opening, house.clock),
            screen.gate.passkeys);

    @BeforeEach
    void signedIn() {
        var who = new Invitation(
                "Amal Haddad", AMAL, "Migrantenbeirat", "ar", new TermOfOffice(TODAY, Optional.of(TODAY.plusDays(9))));
        var step = Participant.invite(
                UUID.randomUUID(),
                Office.FOREIGNERS,
                who,
                List.of(),
                any -> false,
                new Actor(Office.ALBERS, Role.COORDINATOR, house.clock.instant()));
        participants.add(step);
        var opened = opening.handle(List.of(step.next()), OpenGuestSession.By.CODE);
        screen.visitor.guestIn(opened.token());
        screen.at("/partner/data");
    }

    private static String html(Response answer, int status) {
        assertThat(answer.getStatus()).isEqualTo(status);
        return Screen.html(answer);
    }

    private String added() {
        page.show(Screen.info());
        screen.at("/partner/data");
        return html(page.add(screen.typed("name", "Mein Telefon", "passkey", Gate.GOOD_ANSWER), Screen.info()), 200);
    }

    private void signedOut() {
        guest.signOut();
        screen.at("/partner/passkey");
    }

    static List<String> languages() {
        return Invitation.LANGUAGES;
    }

    @ParameterizedTest
    @MethodSource("languages")
    void I8_the_page_and_the_file_say_in_each_language_what_is_kept_and_when_it_goes(String language) {
        screen.in(language);
        var frame = screen.pages.frame(Screen.info());
        var day = frame.day(LocalDate.of(2027, 12, 4));
        assertThat(html(page.show(Screen.info()), 200))
                .contains(
                        "Amal Haddad",
                        AMAL,
                        "Migrantenbeirat",
                        day,
                        "data-passkey=\"create\"",
                        "lang=\"" + language + "\"");
        screen.at("/partner/data/file");
        var file = page.file(Screen.info());
        assertThat(file.getHeaderString("Content-Disposition")).startsWith("attachment");
        assertThat(file.getMediaType().toString()).startsWith("text/plain");
        assertThat((String) file.getEntity())
                .contains(
                        "Amal Haddad",
                        AMAL,
                        "Migrantenbeirat",
                        day,
                        frame.say("partner.noted.PARTICIPANT_SIGNED_IN"),
                        frame.say("partner.noted.PARTICIPANT_INVITED"));
        signedOut();
        assertThat(html(entrance.ask(Screen.info()), 200)).contains("data-passkey=\"get\"", "hidden");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void L11_the_page_and_the_file_say_in_each_language_what_was_wished_and_which_mailboxes_are_known(String language) {
        screen.in(language);
        wished();
        var frame = screen.pages.frame(Screen.info());
        var said = new ArrayList<>(List.of(
                frame.say("partner.data.wishes"),
                frame.say("partner.data.mailboxes"),
                "Lieber später.",
                "amal@alt.example",
                frame.moment(Instant.parse("2026-12-01T17:30:00Z"))));
        for (var state : Wish.State.values()) {
            said.add(frame.say("partner.wish." + state));
        }
        assertThat(html(page.show(Screen.info()), 200)).contains(said);
        screen.at("/partner/data/file");
        assertThat((String) page.file(Screen.info()).getEntity()).contains(said);
    }

    /** One wish of each state, and a letter that cleared the calendar of an earlier mailbox. */
    private void wished() {
        var keeper = new Actor(Office.ALBERS, Role.COORDINATOR, house.clock.instant());
        var plan = new Plan(
                "Austausch",
                "Was sich wiederholt.",
                "Behörde",
                List.of("Migrantenbeirat"),
                Optional.empty(),
                new Rhythm(1, Rhythm.Week.FIRST, DayOfWeek.TUESDAY),
                new TermOfOffice(TODAY, Optional.empty()),
                new Hours(LocalTime.of(17, 0), 120),
                new Meeting("Rathaus", Optional.empty(), ""),
                3);
        var series = Series.begin(UUID.randomUUID(), Office.FOREIGNERS, plan, keeper);
        exchanges.begin(series);
        var wishes = Arrays.stream(Wish.State.values())
                .map(state -> new Wish(
                        UUID.randomUUID(),
                        Occasion.on(LocalDate.of(2026, 12, 1)),
                        Optional.of(LocalDateTime.of(2026, 12, 1, 18, 30)),
                        Optional.of(LocalDateTime.of(2026, 12, 1, 20, 0)),
                        "Lieber später.",
                        house.clock.instant(),
                        state))
                .toList();
        var left = new Letter(
                UUID.randomUUID(),
                Letter.Purpose.LEFT,
                Occasion.SERIES,
                1,
                0,
                "",
                house.clock.instant(),
                house.clock.instant(),
                0,
                "",
                Optional.of("amal@alt.example"));
        invitations.follow(Step.to(new SessionInvitation(
                UUID.randomUUID(),
                Office.FOREIGNERS,
                guest.guest().as().get(0).id(),
                series.next().id(),
                List.of(left),
                List.of(),
                wishes,
                1)));
    }

    @Test
    void I8_nobody_reads_or_takes_it_along_without_being_signed_in() {
        signedOut();
        assertThatThrownBy(() -> page.show(Screen.info())).isInstanceOf(NotSignedIn.class);
        assertThatThrownBy(() -> page.file(Screen.info())).isInstanceOf(NotSignedIn.class);
        assertThatThrownBy(() -> page.add(screen.typed("name", "x"), Screen.info()))
                .isInstanceOf(NotSignedIn.class);
        assertThatThrownBy(() -> page.remove(UUID.randomUUID(), screen.typed(), Screen.info()))
                .isInstanceOf(NotSignedIn.class);
    }

    @Test
    void E5_a_passkey_is_added_signs_in_and_is_removed() {
        assertThat(added()).contains("Mein Telefon", "Der Passkey ist angelegt");
        signedOut();
        entrance.ask(Screen.info());
        screen.at("/partner/passkey");
        Screen.leads(entrance.answer(screen.typed("passkey", Gate.GOOD_ANSWER), Screen.info()), "/de/partner/home");
        screen.at("/partner/passkey");
        Screen.leads(entrance.ask(Screen.info()), "/de/partner/home");
        var passkey = stored.with(Gate.CREDENTIAL).get(0).passkey().id();
        screen.at("/partner/data");
        assertThat(html(page.remove(passkey, screen.typed(), Screen.info()), 200))
                .contains("Der Passkey ist entfernt")
                .doesNotContain("Mein Telefon");
    }

    @Test
    void E5_an_answer_counts_once_and_a_wrong_one_opens_nothing() {
        added();
        // The page asked for the next one already; that question is answered here.
        PendingSignIn.asked(screen.visitor);
        signedOut();
        assertThat(html(entrance.answer(screen.typed("passkey", Gate.GOOD_ANSWER), Screen.info()), 422))
                .contains("Das hat nicht geklappt");
        screen.at("/partner/passkey");
        assertThat(html(entrance.answer(screen.typed("passkey", "forged"), Screen.info()), 422))
                .contains("Das hat nicht geklappt");
        assertThat(guest.found()).isEmpty();
        house.clock.pass(Duration.ofDays(10));
        screen.at("/partner/passkey");
        assertThat(html(entrance.answer(screen.typed("passkey", Gate.GOOD_ANSWER), Screen.info()), 422))
                .as("the term is over")
                .contains("Das hat nicht geklappt");
    }

    @Test
    void E5_what_is_wrong_with_a_new_passkey_is_told() {
        page.show(Screen.info());
        screen.at("/partner/data");
        assertThat(html(page.add(screen.typed("name", "Neu", "passkey", "forged"), Screen.info()), 422))
                .contains("Das hat nicht geklappt");
        screen.at("/partner/data");
        assertThat(html(page.add(screen.typed("name", " ", "passkey", Gate.GOOD_ANSWER), Screen.info()), 422))
                .contains("name-error");
        assertThat(stored.with(Gate.CREDENTIAL)).isEmpty();
        for (int i = 0; i < 10; i++) {
            stored.add(guest.guest().as(), "Nummer " + i, new Passkey.Proven("c" + i, "key", 0), house.clock.instant());
        }
        screen.at("/partner/data");
        assertThat(html(page.add(screen.typed("name", "Neu", "passkey", Gate.GOOD_ANSWER), Screen.info()), 422))
                .contains("Mehr als 10 Passkeys");
    }

    @Test
    void E5_without_the_token_of_the_page_nothing_happens() {
        added();
        var passkey = stored.with(Gate.CREDENTIAL).get(0).passkey().id();
        screen.at("/partner/data");
        assertThat(page.remove(passkey, new Typed(Map.of()), Screen.info()).getStatus())
                .isEqualTo(422);
        var forged = new Typed(Map.of("name", List.of("Fremd"), "passkey", List.of(Gate.GOOD_ANSWER)));
        assertThat(page.add(forged, Screen.info()).getStatus()).isEqualTo(422);
        assertThat(stored.of(guest.guest().as())).hasSize(1);
        signedOut();
        entrance.ask(Screen.info());
        screen.at("/partner/passkey");
        var other = new Typed(Map.of("passkey", List.of(Gate.GOOD_ANSWER)));
        assertThat(entrance.answer(other, Screen.info()).getStatus()).isEqualTo(422);
        assertThat(guest.found()).isEmpty();
    }
}
