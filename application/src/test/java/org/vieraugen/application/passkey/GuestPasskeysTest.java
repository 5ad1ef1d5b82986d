package org.vieraugen.application.passkey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.act.Acts;
import org.vieraugen.application.act.Target;
import org.vieraugen.application.participant.ChangeParticipant;
import org.vieraugen.application.participant.EndParticipant;
import org.vieraugen.application.participant.Guests;
import org.vieraugen.application.participant.InviteParticipant;
import org.vieraugen.application.participant.KeptParticipants;
import org.vieraugen.application.participant.OpenGuestSession;
import org.vieraugen.application.secret.Passkey;
import org.vieraugen.application.testing.Gate;
import org.vieraugen.application.testing.House;
import org.vieraugen.application.testing.MemoryGuestPasskeys;
import org.vieraugen.application.testing.MemoryGuestSessions;
import org.vieraugen.application.testing.MemoryParticipants;
import org.vieraugen.application.testing.MemorySignInCodes;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.participant.Guest;
import org.vieraugen.domain.participant.Invitation;
import org.vieraugen.domain.participant.Participant;
import org.vieraugen.domain.participant.ParticipantEntries;
import org.vieraugen.domain.party.TermOfOffice;
import org.vieraugen.domain.testing.Office;

/** A passkey signs its owner in without a mail for as long as the term lasts, and nobody else; with another mailbox or an end it is gone (E5). */
class GuestPasskeysTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Caller KEEPER = House.caller(Office.ALBERS, Role.COORDINATOR);
    private static final String AMAL = "amal@beirat.example";

    private final House house = new House();
    private final Gate gate = new Gate(house);
    private final MemoryParticipants participants = new MemoryParticipants(house.journal);
    private final MemoryGuestSessions sessions = new MemoryGuestSessions(participants);
    private final MemoryGuestPasskeys stored = new MemoryGuestPasskeys();
    private final Acts acts = new Acts(house.departments, house.once, house.clock);
    private final KeptParticipants kept =
            new KeptParticipants(participants, sessions, new MemorySignInCodes(), stored, house.outbox, house.clock);
    private final InviteParticipant invite = new InviteParticipant(acts, kept, participants, house.departments);
    private final ChangeParticipant change = new ChangeParticipant(acts, kept, participants, house.departments);
    private final EndParticipant end = new EndParticipant(acts, kept);
    private final OwnPasskeys own = new OwnPasskeys(stored, gate.passkeys, house.journal, house.clock);
    private final SignInByPasskey signIn = new SignInByPasskey(
            stored,
            participants,
            gate.passkeys,
            new OpenGuestSession(sessions, house.journal, house.clock),
            house.clock);
    private final Guests guests = new Guests(sessions, house.clock);
    private UUID amal = new UUID(0, 0);

    @BeforeEach
    void invited() {
        amal = invited(AMAL, Optional.of(TODAY.plusDays(1)));
    }

    private UUID invited(String address, Optional<LocalDate> until) {
        return invite.handle(KEEPER, Optional.empty(), invitation(address, until))
                .id();
    }

    private static Invitation invitation(String address, Optional<LocalDate> until) {
        return new Invitation("Amal Haddad", address, "Migrantenbeirat", "ar", new TermOfOffice(TODAY, until));
    }

    private Guest guest() {
        return new Guest(List.of(participants.get(Office.FOREIGNERS, amal)));
    }

    private void added() {
        own.add(guest(), "Mein Telefon", Gate.ORIGIN, Gate.CHALLENGE, Gate.GOOD_ANSWER);
    }

    private OpenGuestSession.Opened signedIn() {
        return signIn.handle(Gate.ORIGIN, Gate.CHALLENGE, Gate.GOOD_ANSWER);
    }

    private void assertOpensNothing() {
        assertThatThrownBy(this::signedIn).isInstanceOfSatisfying(Malformed.class, e -> assertThat(e.reason())
                .isEqualTo("wrong-passkey"));
    }

    private static Target on(UUID id) {
        return new Target(id, KEEPER, Optional.empty(), Optional.empty());
    }

    @Test
    void E5_whoever_added_a_passkey_signs_in_with_it_and_the_journal_says_both() {
        added();
        assertThat(own.all(guest())).extracting(Passkey::name).containsExactly("Mein Telefon");
        var opened = signedIn();
        assertThat(opened.guest().as()).extracting(Participant::id).containsExactly(amal);
        assertThat(guests.guest(opened.token())).isPresent();
        assertThat(stored.with(Gate.CREDENTIAL).get(0).passkey().proven().uses())
                .isEqualTo(2);
        assertThat(house.journal.of(Office.FOREIGNERS, new Subject(Participant.KIND, amal)))
                .extracting(noted -> noted.act().kind())
                .containsExactly(
                        ParticipantEntries.PARTICIPANT_INVITED,
                        ParticipantEntries.PARTICIPANT_PASSKEY_ADDED,
                        ParticipantEntries.PARTICIPANT_SIGNED_IN);
    }

    @Test
    void E5_a_passkey_that_nobody_added_opens_nothing_nor_does_an_answer_to_another_question() {
        assertOpensNothing();
        added();
        for (var answer : List.of("", "{}", "bad")) {
            assertThatThrownBy(() -> signIn.handle(Gate.ORIGIN, Gate.CHALLENGE, answer))
                    .isInstanceOf(Malformed.class);
        }
        assertThatThrownBy(() -> signIn.handle(Gate.ORIGIN, "an older one", Gate.GOOD_ANSWER))
                .isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> signIn.handle("https://evil.example", Gate.CHALLENGE, Gate.GOOD_ANSWER))
                .isInstanceOf(Malformed.class);
    }

    @Test
    void E5_a_passkey_ends_with_the_term_by_the_clock_and_is_none_of_the_next_ones() {
        added();
        var opened = signedIn();
        house.clock.pass(Duration.ofDays(2));
        assertThat(guests.guest(opened.token())).isEmpty();
        var next = new Invitation(
                "Basil", AMAL, "Migrantenbeirat", "ar", new TermOfOffice(TODAY.plusDays(2), Optional.empty()));
        invite.handle(KEEPER, Optional.empty(), next);
        assertOpensNothing();
    }

    @Test
    void E5_an_end_removes_it_at_once_also_for_whoever_is_invited_anew() {
        added();
        end.handle(on(amal));
        assertOpensNothing();
        invited(AMAL, Optional.empty());
        assertOpensNothing();
        assertThat(stored.with(Gate.CREDENTIAL)).isEmpty();
    }

    @Test
    void E5_another_mailbox_removes_it_and_another_last_day_does_not() {
        added();
        change.handle(on(amal), invitation(AMAL, Optional.of(TODAY.plusDays(9))));
        assertThat(signedIn().guest().as()).hasSize(1);
        change.handle(on(amal), invitation("haddad@beirat.example", Optional.of(TODAY.plusDays(9))));
        assertOpensNothing();
        assertThat(own.all(guest())).isEmpty();
    }

    @Test
    void E5_whoever_removes_it_signs_in_by_code_again_and_nobody_removes_anothers() {
        added();
        var passkey = own.all(guest()).get(0).id();
        var basil = invited("basil@beirat.example", Optional.empty());
        var stranger = new Guest(List.of(participants.get(Office.FOREIGNERS, basil)));
        own.remove(stranger, passkey);
        assertThat(own.all(guest())).hasSize(1);
        assertThat(own.all(stranger)).isEmpty();
        own.remove(guest(), passkey);
        own.remove(guest(), passkey);
        assertOpensNothing();
        assertThat(house.journal.of(Office.FOREIGNERS, new Subject(Participant.KIND, amal)))
                .extracting(noted -> noted.act().kind())
                .containsOnlyOnce(ParticipantEntries.PARTICIPANT_PASSKEY_REMOVED);
        assertThat(house.journal.of(Office.FOREIGNERS, new Subject(Participant.KIND, basil)))
                .hasSize(1);
    }

    @Test
    void E5_one_passkey_is_not_added_twice_nor_without_a_name_nor_on_a_forged_answer() {
        added();
        assertThatThrownBy(this::added).isInstanceOf(Malformed.class);
        for (var name : List.of("", " ", "x".repeat(101))) {
            assertThatThrownBy(() -> own.add(guest(), name, Gate.ORIGIN, Gate.CHALLENGE, Gate.GOOD_ANSWER))
                    .isInstanceOfSatisfying(
                            Malformed.class, e -> assertThat(e.field()).isEqualTo("name"));
        }
        assertThatThrownBy(() -> own.add(guest(), "Neu", Gate.ORIGIN, Gate.CHALLENGE, "forged"))
                .isInstanceOf(Malformed.class);
        assertThat(own.all(guest())).hasSize(1);
    }

    @Test
    void E5_nobody_has_more_than_ten() {
        for (int i = 0; i < 10; i++) {
            stored.add(guest().as(), "Nummer " + i, new Passkey.Proven("c" + i, "key", 0), house.clock.instant());
        }
        assertThatThrownBy(this::added).isInstanceOfSatisfying(Malformed.class, e -> assertThat(e.reason())
                .isEqualTo("too-many"));
    }

    @Test
    void E5_a_passkey_of_staff_opens_nothing_here() {
        gate.factors.addPasskey(Office.ALBERS, "Mein Schlüssel", new Passkey.Proven(Gate.CREDENTIAL, "public key", 1));
        assertOpensNothing();
    }
}
