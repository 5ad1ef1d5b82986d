package org.vieraugen.application.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.act.Acts;
import org.vieraugen.application.act.Target;
import org.vieraugen.application.brake.Slowing;
import org.vieraugen.application.message.Outbox.Letter;
import org.vieraugen.application.message.Wording;
import org.vieraugen.application.message.Wording.Words;
import org.vieraugen.application.participant.EnterCode.Came;
import org.vieraugen.application.secret.Passkey;
import org.vieraugen.application.testing.House;
import org.vieraugen.application.testing.MemoryGuestPasskeys;
import org.vieraugen.application.testing.MemoryGuestSessions;
import org.vieraugen.application.testing.MemoryMistakes;
import org.vieraugen.application.testing.MemoryParticipants;
import org.vieraugen.application.testing.MemorySignInCodes;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.access.Actor;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.message.Notice;
import org.vieraugen.domain.participant.Invitation;
import org.vieraugen.domain.participant.Participant;
import org.vieraugen.domain.participant.ParticipantEntries;
import org.vieraugen.domain.participant.ParticipantNotices;
import org.vieraugen.domain.participant.SignInCode;
import org.vieraugen.domain.party.TermOfOffice;
import org.vieraugen.domain.testing.Office;

/** Nobody signs in but whoever reads the mailbox and asked in this very browser, while the term lasts; and nobody learns who is invited (E5). */
class GuestSignInTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Caller KEEPER = House.caller(Office.ALBERS, Role.COORDINATOR);
    private static final Optional<byte[]> NETWORK = Optional.of(new byte[] {1, 2, 3, 4});
    private static final String AMAL = "amal@beirat.example";

    private final House house = new House();
    private final MemoryParticipants participants = new MemoryParticipants(house.journal);
    private final MemoryGuestSessions sessions = new MemoryGuestSessions(participants);
    private final MemorySignInCodes codes = new MemorySignInCodes();
    private final MemoryGuestPasskeys passkeys = new MemoryGuestPasskeys();
    private final OpenGuestSession opening = new OpenGuestSession(sessions, house.journal, house.clock);
    private final Slowing slowing = new Slowing(new MemoryMistakes(house.clock), house.clock);
    private final Acts acts = new Acts(house.departments, house.once, house.clock);
    private final KeptParticipants kept =
            new KeptParticipants(participants, sessions, codes, passkeys, house.outbox, house.clock);
    private final InviteParticipant invite = new InviteParticipant(acts, kept, participants, house.departments);
    private final ChangeParticipant change = new ChangeParticipant(acts, kept, participants, house.departments);
    private final EndParticipant end = new EndParticipant(acts, kept);
    private final RemindParticipant remind = new RemindParticipant(acts, kept);
    private final AskForCode ask =
            new AskForCode(codes, participants, house.departments, house.outbox, slowing, house.clock);
    private final EnterCode enter = new EnterCode(codes, participants, opening, house.clock);
    private final Guests guests = new Guests(sessions, house.clock);
    private final ParticipantWording wording = new ParticipantWording() {
        @Override
        public Words invited(String language, Map<String, String> offices, String organisation) {
            return new Words(language, "invited", organisation, "");
        }

        @Override
        public Words code(String language, Map<String, String> offices, String digits, Instant until) {
            return new Words(language, "code", digits, "");
        }
    };
    private final CodeRecipients mails =
            new CodeRecipients(codes, participants, wording, house.departments, house.clock);
    private final ParticipantRecipients invitations =
            new ParticipantRecipients(participants, wording, house.departments, house.clock);
    private UUID amal = new UUID(0, 0);

    @BeforeEach
    void invited() {
        amal = invite.handle(KEEPER, Optional.empty(), invitation(AMAL, Optional.of(TODAY.plusDays(1))))
                .id();
    }

    private static Invitation invitation(String address, Optional<LocalDate> until) {
        return new Invitation("Amal Haddad", address, "Migrantenbeirat", "ar", new TermOfOffice(TODAY, until));
    }

    private UUID asked(String address) {
        return ask.handle(address, NETWORK, Optional.empty());
    }

    private String digits(UUID code) {
        return codes.find(code).orElseThrow().digits();
    }

    private OpenGuestSession.Opened signedIn() {
        var code = asked(AMAL);
        return enter.handle(code, digits(code)).opened().orElseThrow();
    }

    private Letter letter(UUID about) {
        return house.outbox.letters().stream()
                .filter(one -> one.subject().key().equals(about))
                .findFirst()
                .orElseThrow();
    }

    private static Target on(UUID id) {
        return new Target(id, KEEPER, Optional.empty(), Optional.empty());
    }

    @Test
    void E5_whoever_enters_the_code_is_signed_in_once_and_the_journal_says_so() {
        var code = asked("Amal+beirat@Beirat.example");
        assertThat(digits(code)).matches("\\d{8}");
        var entered = enter.handle(
                code, " " + digits(code).substring(0, 4) + " " + digits(code).substring(4));
        assertThat(entered.came()).isEqualTo(Came.RIGHT);
        var opened = entered.opened().orElseThrow();
        assertThat(opened.guest().as()).extracting(Participant::id).containsExactly(amal);
        assertThat(opened.until()).isEqualTo(house.clock.instant().plus(Duration.ofHours(9)));
        assertThat(guests.guest(opened.token())).contains(opened.guest());
        assertThat(house.journal.of(Office.FOREIGNERS, new Subject(Participant.KIND, amal)))
                .last()
                .satisfies(noted -> {
                    assertThat(noted.act().kind()).isEqualTo(ParticipantEntries.PARTICIPANT_SIGNED_IN);
                    assertThat(noted.act().as()).isEqualTo(Role.PARTICIPANT);
                    assertThat(noted.act().by()).isEmpty();
                });
        assertThat(enter.handle(code, "00000000").came()).isEqualTo(Came.OVER);
    }

    @Test
    void E5_a_code_counts_once() {
        var code = asked(AMAL);
        var digits = digits(code);
        assertThat(enter.handle(code, digits).came()).isEqualTo(Came.RIGHT);
        assertThat(enter.handle(code, digits).came()).isEqualTo(Came.OVER);
    }

    @Test
    void E5_a_code_counts_for_ten_minutes() {
        var code = asked(AMAL);
        var digits = digits(code);
        house.clock.pass(Duration.ofMinutes(10));
        assertThat(enter.handle(code, digits).came()).isEqualTo(Came.OVER);
        var next = asked(AMAL);
        house.clock.pass(Duration.ofMinutes(10).minusSeconds(1));
        assertThat(enter.handle(next, digits(next)).came()).isEqualTo(Came.RIGHT);
    }

    @Test
    void E5_five_tries_and_the_sixth_is_not_looked_at() {
        var code = asked(AMAL);
        var digits = digits(code);
        var wrong = digits.equals("00000000") ? "00000001" : "00000000";
        for (int i = 0; i < 4; i++) {
            assertThat(enter.handle(code, wrong).came()).isEqualTo(Came.WRONG);
        }
        assertThat(enter.handle(code, wrong).came()).isEqualTo(Came.OVER);
        assertThat(enter.handle(code, digits).came()).isEqualTo(Came.OVER);
    }

    @Test
    void E5_the_fifth_try_may_be_the_right_one() {
        var code = asked(AMAL);
        for (var odd : List.of("", "abc", "1", "123456789")) {
            assertThat(enter.handle(code, odd).came()).isEqualTo(Came.WRONG);
        }
        assertThat(enter.handle(code, digits(code)).came()).isEqualTo(Came.RIGHT);
    }

    @Test
    void E5_a_code_of_one_browser_opens_nothing_in_another() {
        var mine = asked(AMAL);
        var theirs = asked(AMAL);
        assertThat(enter.handle(theirs, digits(mine)).came()).isEqualTo(Came.WRONG);
        assertThat(enter.handle(mine, digits(mine)).came()).isEqualTo(Came.RIGHT);
        assertThat(enter.handle(UUID.randomUUID(), digits(theirs)).came()).isEqualTo(Came.OVER);
    }

    @Test
    void E5_another_code_asked_for_in_the_same_browser_ends_the_one_before() {
        var first = asked(AMAL);
        var digits = digits(first);
        var second = ask.handle(AMAL, NETWORK, Optional.of(first));
        assertThat(enter.handle(first, digits).came()).isEqualTo(Came.OVER);
        assertThat(enter.handle(second, digits(second)).came()).isEqualTo(Came.RIGHT);
    }

    @Test
    void E5_for_an_address_that_nobody_is_invited_with_the_same_happens_and_no_mail_goes() {
        var known = asked(AMAL);
        var unknown = asked("stranger@elsewhere.example");
        assertThat(letter(unknown).notice()).isEqualTo(letter(known).notice());
        assertThat(letter(unknown).subject().kind()).isEqualTo(SignInCode.KIND);
        var department = letter(known).department();
        var notice = Notice.to(Role.PARTICIPANT, ParticipantNotices.PARTICIPANT_CODE);
        assertThat(mails.mail(department, unknown, notice)).isEmpty();
        var mail = mails.mail(department, known, notice).orElseThrow();
        assertThat(mail.to()).containsExactly(AMAL);
        assertThat(mail.words().language()).isEqualTo("ar");
        assertThat(mail.words().text()).isEqualTo(digits(known));
        // Even whoever guessed the digits would get nowhere, and is told the same.
        assertThat(enter.handle(unknown, digits(unknown)).came()).isEqualTo(Came.WRONG);
    }

    @Test
    void E5_a_code_that_is_over_is_not_sent_any_more_and_an_ended_participant_is_not_invited_any_more() {
        var code = asked(AMAL);
        house.clock.pass(Duration.ofMinutes(11));
        assertThat(mails.mail(
                        Office.FOREIGNERS, code, Notice.to(Role.PARTICIPANT, ParticipantNotices.PARTICIPANT_CODE)))
                .isEmpty();
        var invited = Notice.to(Role.PARTICIPANT, ParticipantNotices.PARTICIPANT_INVITED);
        assertThat(invitations.mail(Office.FOREIGNERS, amal, invited)).isPresent();
        end.handle(on(amal));
        assertThat(invitations.mail(Office.FOREIGNERS, amal, invited)).isEmpty();
        assertThatThrownBy(() -> mails.mail(Office.FOREIGNERS, code, invited)).isInstanceOf(Wording.Unknown.class);
        assertThat(invitations.name(KEEPER, Office.FOREIGNERS, amal)).contains("Migrantenbeirat");
        assertThat(invitations.name(House.caller(Office.ALBERS, Role.AUDITOR), Office.FOREIGNERS, amal))
                .isEmpty();
        assertThat(invitations.name(KEEPER, Office.FOREIGNERS, UUID.randomUUID()))
                .isEmpty();
    }

    @Test
    void E5_an_open_session_ends_with_the_term_by_the_clock() {
        house.clock.pass(Duration.ofHours(30));
        var opened = signedIn();
        assertThat(guests.guest(opened.token())).isPresent();
        house.clock.pass(Duration.ofHours(8));
        assertThat(guests.guest(opened.token())).isEmpty();
        var code = asked(AMAL);
        assertThat(enter.handle(code, digits(code)).came()).isEqualTo(Came.WRONG);
    }

    @Test
    void E5_a_session_ends_after_nine_hours_and_when_signed_out() {
        var opened = signedIn();
        house.clock.pass(Duration.ofHours(9));
        assertThat(guests.guest(opened.token())).isEmpty();
        var next = signedIn();
        guests.signOut(next.token());
        assertThat(guests.guest(next.token())).isEmpty();
        assertThat(guests.guest("made up")).isEmpty();
    }

    @Test
    void E5_an_end_and_another_mailbox_sign_out_at_once_and_whoever_has_the_mailbox_next_finds_no_open_session() {
        var opened = signedIn();
        change.handle(on(amal), invitation("haddad@beirat.example", Optional.of(TODAY.plusDays(1))));
        assertThat(guests.guest(opened.token())).isEmpty();
        change.handle(on(amal), invitation(AMAL, Optional.of(TODAY.plusDays(1))));
        assertThat(guests.guest(opened.token())).isEmpty();
        var again = signedIn();
        end.handle(on(amal));
        assertThat(guests.guest(again.token())).isEmpty();
        invite.handle(KEEPER, Optional.empty(), invitation(AMAL, Optional.empty()));
        assertThat(guests.guest(again.token())).isEmpty();
    }

    @Test
    void E5_a_code_that_was_under_way_is_gone_after_the_end() {
        var code = asked(AMAL);
        end.handle(on(amal));
        assertThat(codes.find(code)).isEmpty();
    }

    private UUID next(LocalDate from) {
        var who = new Invitation("Basil Omar", AMAL, "Migrantenbeirat", "ar", new TermOfOffice(from, Optional.empty()));
        return invite.handle(KEEPER, Optional.empty(), who).id();
    }

    @Test
    void E5_an_open_session_does_not_become_the_next_ones_at_midnight() {
        var basil = next(TODAY.plusDays(2));
        house.clock.pass(Duration.ofHours(33));
        var opened = signedIn();
        assertThat(opened.guest().as()).extracting(Participant::id).containsExactly(amal);
        house.clock.pass(Duration.ofHours(4));
        assertThat(participants.get(Office.FOREIGNERS, basil).isCurrent(TODAY.plusDays(2)))
                .isTrue();
        assertThat(guests.guest(opened.token())).isEmpty();
        assertThat(signedIn().guest().as()).extracting(Participant::id).containsExactly(basil);
    }

    @Test
    void E5_a_code_that_was_asked_for_before_the_term_began_opens_nothing_of_it() {
        next(TODAY.plusDays(2));
        // Five minutes before midnight in Germany.
        house.clock.pass(Duration.ofHours(35).plusMinutes(55));
        var code = asked(AMAL);
        var digits = digits(code);
        house.clock.pass(Duration.ofMinutes(6));
        assertThat(enter.handle(code, digits).came()).isEqualTo(Came.WRONG);
    }

    @Test
    void E5_a_code_on_its_way_is_not_the_next_ones_who_begins_the_same_day() {
        var code = asked(AMAL);
        var digits = digits(code);
        end.handle(on(amal));
        next(TODAY);
        assertThat(enter.handle(code, digits).came()).isEqualTo(Came.OVER);
    }

    @Test
    void E5_a_code_to_the_mailbox_before_counts_no_more_even_when_the_mailbox_comes_back() {
        var code = asked(AMAL);
        var digits = digits(code);
        change.handle(on(amal), invitation("haddad@beirat.example", Optional.empty()));
        change.handle(on(amal), invitation(AMAL, Optional.empty()));
        assertThat(enter.handle(code, digits).came()).isEqualTo(Came.OVER);
    }

    @Test
    void E5_another_name_may_be_another_person_at_the_same_mailbox_and_nothing_of_the_one_before_opens_anything() {
        var opened = signedIn();
        var code = asked(AMAL);
        var digits = digits(code);
        passkeys.add(opened.guest().as(), "Telefon", new Passkey.Proven("credential", "key", 0), house.clock.instant());
        change.handle(
                on(amal),
                new Invitation("Basil Omar", AMAL, "Migrantenbeirat", "ar", new TermOfOffice(TODAY, Optional.empty())));
        assertThat(guests.guest(opened.token())).isEmpty();
        assertThat(passkeys.with("credential")).isEmpty();
        assertThat(enter.handle(code, digits).came()).isEqualTo(Came.OVER);
    }

    @Test
    void E5_where_a_department_was_taken_out_of_the_definition_people_still_sign_in_and_are_written_to() {
        var gone = new DepartmentKey("gone");
        var step = Participant.invite(
                UUID.randomUUID(),
                gone,
                invitation("dora@beirat.example", Optional.empty()),
                List.of(),
                any -> false,
                new Actor(Office.ALBERS, Role.COORDINATOR, house.clock.instant()));
        participants.add(step);
        var code = asked("dora@beirat.example");
        assertThat(mails.mail(gone, code, Notice.to(Role.PARTICIPANT, ParticipantNotices.PARTICIPANT_CODE)))
                .isPresent();
        assertThat(invitations.mail(
                        gone, step.next().id(), Notice.to(Role.PARTICIPANT, ParticipantNotices.PARTICIPANT_INVITED)))
                .isPresent();
        assertThat(enter.handle(code, digits(code)).came()).isEqualTo(Came.RIGHT);
    }

    @Test
    void I8_a_letter_to_somebody_who_was_erased_since_is_written_to_nobody() {
        assertThat(invitations.mail(
                        Office.FOREIGNERS,
                        UUID.randomUUID(),
                        Notice.to(Role.PARTICIPANT, ParticipantNotices.PARTICIPANT_INVITED)))
                .isEmpty();
    }

    @Test
    void E5_another_last_day_leaves_the_session_open() {
        var opened = signedIn();
        change.handle(on(amal), invitation(AMAL, Optional.of(TODAY.plusDays(9))));
        assertThat(guests.guest(opened.token())).isPresent();
    }

    @Test
    void E5_nobodys_mailbox_is_flooded_invited_or_not() {
        for (var address : List.of(AMAL, "stranger@elsewhere.example")) {
            for (int i = 0; i < 5; i++) {
                ask.handle(address, Optional.empty(), Optional.empty());
            }
            assertThatThrownBy(() -> ask.handle(address.replace("@", "+x@"), Optional.empty(), Optional.empty()))
                    .isInstanceOfSatisfying(
                            Slowing.TooEarly.class, e -> assertThat(e.seconds()).isBetween(50L, 62L));
        }
        house.clock.pass(Duration.ofSeconds(62));
        assertThat(asked(AMAL)).isNotNull();
    }

    @Test
    void E5_one_network_does_not_ask_for_codes_without_end() {
        for (int i = 0; i <= 20; i++) {
            ask.handle("someone" + i + "@elsewhere.example", NETWORK, Optional.empty());
        }
        assertThatThrownBy(() -> ask.handle("another@elsewhere.example", NETWORK, Optional.empty()))
                .isInstanceOf(Slowing.TooEarly.class);
        assertThat(ask.handle("another@elsewhere.example", Optional.of(new byte[] {9, 9, 9, 9}), Optional.empty()))
                .isNotNull();
    }

    @Test
    void what_is_no_address_is_refused_whoever_is_invited() {
        assertThatThrownBy(() -> asked("amal")).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> asked("")).isInstanceOf(Malformed.class);
    }

    @Test
    void E5_the_invitation_is_sent_again_and_tells_for_whom() {
        assertThat(house.outbox.about(new Subject(Participant.KIND, amal))).hasSize(1);
        remind.handle(on(amal));
        assertThat(house.outbox.about(new Subject(Participant.KIND, amal))).hasSize(2);
        var mail = invitations
                .mail(Office.FOREIGNERS, amal, Notice.to(Role.PARTICIPANT, ParticipantNotices.PARTICIPANT_INVITED))
                .orElseThrow();
        assertThat(mail.to()).containsExactly(AMAL);
        assertThat(mail.words().text()).isEqualTo("Migrantenbeirat");
    }
}
