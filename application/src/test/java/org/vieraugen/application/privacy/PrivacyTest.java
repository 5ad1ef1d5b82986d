package org.vieraugen.application.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.participant.OpenGuestSession;
import org.vieraugen.application.secret.Passkey;
import org.vieraugen.application.testing.House;
import org.vieraugen.application.testing.MemoryExchanges;
import org.vieraugen.application.testing.MemoryGuestPasskeys;
import org.vieraugen.application.testing.MemoryGuestSessions;
import org.vieraugen.application.testing.MemoryMinutes;
import org.vieraugen.application.testing.MemoryParticipants;
import org.vieraugen.application.testing.MemoryQuestions;
import org.vieraugen.application.testing.MemorySessionInvitations;
import org.vieraugen.application.testing.MemorySignInCodes;
import org.vieraugen.domain.access.Actor;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.exchange.Attendance;
import org.vieraugen.domain.exchange.ExchangeSession;
import org.vieraugen.domain.exchange.Hours;
import org.vieraugen.domain.exchange.Meeting;
import org.vieraugen.domain.exchange.Plan;
import org.vieraugen.domain.exchange.Rhythm;
import org.vieraugen.domain.exchange.Series;
import org.vieraugen.domain.invitation.Coming;
import org.vieraugen.domain.invitation.Letter;
import org.vieraugen.domain.invitation.Occasion;
import org.vieraugen.domain.invitation.Reply;
import org.vieraugen.domain.invitation.SessionInvitation;
import org.vieraugen.domain.invitation.Wish;
import org.vieraugen.domain.journal.ActKind;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.minutes.Minutes;
import org.vieraugen.domain.participant.Guest;
import org.vieraugen.domain.participant.Invitation;
import org.vieraugen.domain.participant.Participant;
import org.vieraugen.domain.participant.SignInCode;
import org.vieraugen.domain.participant.Speaker;
import org.vieraugen.domain.party.TermOfOffice;
import org.vieraugen.domain.question.Asked;
import org.vieraugen.domain.question.Question;
import org.vieraugen.domain.testing.Office;

/** People from outside read what is kept about them, and are erased by the clock with all that leads to them, unless something still needs to know who it was (I8). */
class PrivacyTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final String COUNCIL = "Migrantenbeirat";
    private static final String AMAL = "amal@beirat.example";
    /** From the day of the invitation, with a last day in three weeks. */
    private static final Duration KEPT = Duration.ofDays(21 + 365);

    private final House house = new House();
    private final MemoryParticipants participants = new MemoryParticipants(house.journal);
    private final MemoryGuestSessions sessions = new MemoryGuestSessions(participants);
    private final MemorySignInCodes codes = new MemorySignInCodes();
    private final MemoryGuestPasskeys passkeys = new MemoryGuestPasskeys();
    private final MemoryExchanges exchanges = new MemoryExchanges(house.journal);
    private final MemoryQuestions questions = new MemoryQuestions(house.journal);
    private final MemoryMinutes minutes = new MemoryMinutes(house.journal);
    private final MemorySessionInvitations invitations = new MemorySessionInvitations(house.journal);
    private final KeptAfterTerm kept = new KeptAfterTerm(12);
    private final StillNeeded needed = new StillNeeded(questions, minutes, exchanges, invitations, house.clock);
    private final EraseParticipants erase = new EraseParticipants(
            participants,
            new EraseParticipant(participants, invitations, sessions, passkeys, codes, needed, kept, house.clock),
            kept,
            house.clock);
    private final ReadOwnData read = new ReadOwnData(house.journal, invitations, exchanges, house.departments, kept);
    private Participant amal = invited(AMAL, Optional.of(TODAY.plusDays(21)));
    private Series series = series();

    @BeforeEach
    void signedIn() {
        new OpenGuestSession(sessions, house.journal, house.clock).handle(List.of(amal), OpenGuestSession.By.CODE);
        passkeys.add(List.of(amal), "Mein Telefon", new Passkey.Proven("credential", "key", 0), house.clock.instant());
    }

    private Actor keeper() {
        return new Actor(Office.ALBERS, Role.COORDINATOR, house.clock.instant());
    }

    private Participant invited(String address, Optional<LocalDate> until) {
        var who = new Invitation("Amal Haddad", address, COUNCIL, "ar", new TermOfOffice(TODAY, until));
        var step = Participant.invite(UUID.randomUUID(), Office.FOREIGNERS, who, List.of(), any -> false, keeper());
        participants.add(step);
        return step.next();
    }

    private Series series() {
        var plan = new Plan(
                "Austausch",
                "Was sich wiederholt.",
                "Behörde",
                List.of(COUNCIL),
                Optional.empty(),
                new Rhythm(1, Rhythm.Week.FIRST, DayOfWeek.TUESDAY),
                new TermOfOffice(TODAY, Optional.empty()),
                new Hours(LocalTime.of(17, 0), 120),
                new Meeting("Rathaus", Optional.empty(), ""),
                3);
        var step = Series.begin(UUID.randomUUID(), Office.FOREIGNERS, plan, keeper());
        exchanges.begin(step);
        return step.next();
    }

    private boolean isThere(Participant one) {
        try {
            return participants.get(one.department(), one.id()).equals(one);
        } catch (Unknown e) {
            return false;
        }
    }

    private void passes(Duration time) {
        house.clock.pass(time);
        erase.handle();
    }

    private SessionInvitation answered(List<Wish> wishes, int version) {
        var reply = new Reply(
                Occasion.on(LocalDate.of(2026, 12, 1)),
                Coming.YES,
                Reply.Way.LINK,
                "Ich, Amal, komme.",
                house.clock.instant(),
                house.clock.instant(),
                Reply.LATEST,
                false);
        var next = new SessionInvitation(
                new UUID(5, 5), Office.FOREIGNERS, amal.id(), series.id(), List.of(), List.of(reply), wishes, version);
        invitations.follow(Step.to(next));
        return next;
    }

    @Test
    void I8_the_day_after_the_time_everything_that_leads_to_the_person_goes_and_what_was_done_stays() {
        answered(List.of(), 1);
        passes(KEPT);
        assertThat(isThere(amal)).isTrue();
        passes(Duration.ofDays(1));
        assertThat(isThere(amal)).isFalse();
        assertThat(participants.at(AMAL)).isEmpty();
        assertThat(participants.of(Office.FOREIGNERS)).isEmpty();
        assertThat(passkeys.with("credential")).isEmpty();
        assertThat(invitations.of(Office.FOREIGNERS, series.id())).isEmpty();
        assertThat(house.journal.of(Office.FOREIGNERS, new Subject(Participant.KIND, amal.id())))
                .last()
                .satisfies(noted -> assertThat(noted.act().kind()).isEqualTo(ActKind.ERASED));
        assertThat(house.journal.verify()).isEmpty();
        // Another look finds nothing to do.
        passes(Duration.ofDays(1));
    }

    @Test
    void I8_whoever_goes_on_or_comes_back_with_the_same_mailbox_is_not_touched() {
        var basil = invited("basil@beirat.example", Optional.empty());
        house.clock.pass(KEPT);
        var who = new Invitation(
                "Amal Haddad", AMAL, COUNCIL, "ar", new TermOfOffice(house.clock.today(), Optional.empty()));
        var again = Participant.invite(UUID.randomUUID(), Office.FOREIGNERS, who, List.of(), any -> false, keeper());
        participants.add(again);
        var token = sessions.open(List.of(again.next()), house.clock.instant().plus(Duration.ofDays(3)));
        passes(Duration.ofDays(1));
        assertThat(isThere(amal)).isFalse();
        assertThat(isThere(basil)).isTrue();
        assertThat(isThere(again.next())).isTrue();
        assertThat(sessions.of(token, house.clock.instant())).containsExactly(again.next());
    }

    @Test
    void I8_a_question_of_that_time_that_nobody_answered_keeps_it_and_one_of_others_does_not() {
        var mine = asked(COUNCIL);
        asked("Caritas");
        passes(KEPT.plusDays(1));
        assertThat(isThere(amal)).isTrue();
        questions.follow(mine.withdraw(COUNCIL, new Speaker(amal, house.clock.instant())));
        passes(Duration.ofDays(1));
        assertThat(isThere(amal)).isFalse();
    }

    private Question asked(String organisation) {
        var asked = new Asked(
                organisation,
                Asked.Capacity.PARTNER,
                "Termine",
                "Wie lange dauert es?",
                house.clock.today(),
                Optional.empty());
        var step = Question.ask(UUID.randomUUID(), Office.FOREIGNERS, asked, Optional.empty(), keeper());
        questions.add(step);
        return step.next();
    }

    @Test
    void I8_an_edition_that_is_not_approved_keeps_it() {
        var session = ExchangeSession.regular(UUID.randomUUID(), series, LocalDate.of(2026, 12, 1), keeper());
        exchanges.plan(session);
        house.clock.pass(Duration.ofDays(8));
        var held = session.next()
                .hold(
                        series,
                        List.of(new Attendance("Behörde", 2), new Attendance(COUNCIL, 3)),
                        List.of(),
                        List.of(),
                        keeper());
        exchanges.change(held);
        minutes.begin(Minutes.begin(held.next(), keeper()));
        passes(KEPT);
        assertThat(isThere(amal)).isTrue();
        var draft = minutes.take(Office.FOREIGNERS, held.next().id());
        minutes.follow(Step.to(new Minutes(
                draft.id(),
                draft.department(),
                Minutes.State.APPROVED,
                draft.edition(),
                draft.correction(),
                draft.items(),
                draft.until(),
                draft.amendments(),
                draft.approvals(),
                draft.past(),
                draft.revision(),
                draft.version() + 1)));
        passes(Duration.ofDays(1));
        assertThat(isThere(amal)).isFalse();
    }

    @Test
    void I8_a_wish_that_waits_for_somebody_keeps_it() {
        answered(List.of(wish(Wish.State.OPEN)), 1);
        passes(KEPT.plusDays(1));
        assertThat(isThere(amal)).isTrue();
        answered(List.of(wish(Wish.State.REPLACED)), 2);
        passes(Duration.ofDays(1));
        assertThat(isThere(amal)).isFalse();
    }

    private Wish wish(Wish.State state) {
        return new Wish(
                new UUID(6, 6),
                Occasion.on(LocalDate.of(2026, 12, 1)),
                Optional.of(LocalDateTime.of(2026, 12, 1, 18, 30)),
                Optional.empty(),
                "Lieber später.",
                house.clock.instant(),
                state);
    }

    @Test
    void I8_a_code_on_its_way_goes_too() {
        var code = SignInCode.fresh(UUID.randomUUID(), AMAL, "12345678", house.clock.instant());
        codes.put(code);
        passes(KEPT.plusDays(1));
        assertThat(codes.find(code.id())).isEmpty();
    }

    @Test
    void I8_one_that_fails_holds_up_no_other() {
        var basil = invited("basil@beirat.example", Optional.of(TODAY.plusDays(22)));
        var odd =
                new EraseParticipant(participants, invitations, sessions, passkeys, codes, needed, kept, house.clock) {
                    @Override
                    public boolean handle(Participant found) {
                        if (found.equals(amal)) {
                            throw new IllegalStateException("cannot be read");
                        }
                        return super.handle(found);
                    }
                };
        house.clock.pass(KEPT.plusDays(9));
        new EraseParticipants(participants, odd, kept, house.clock).handle();
        assertThat(isThere(amal)).isTrue();
        assertThat(isThere(basil)).isFalse();
    }

    @Test
    void L11_people_read_what_is_kept_about_them_and_when_it_goes() {
        answered(List.of(), 1);
        var data = read.handle(new Guest(List.of(amal)));
        assertThat(data).singleElement().satisfies(all -> {
            assertThat(all.as()).isEqualTo(amal);
            assertThat(all.erased()).contains(LocalDate.of(2027, 12, 16));
            assertThat(all.noted())
                    .extracting(ReadOwnData.Event::kind)
                    .containsExactlyInAnyOrder("PARTICIPANT_SIGNED_IN", "PARTICIPANT_INVITED");
            assertThat(all.answers()).singleElement().satisfies(answer -> {
                assertThat(answer.series()).isEqualTo("Austausch");
                assertThat(answer.day()).contains(LocalDate.of(2026, 12, 1));
                assertThat(answer.coming()).isEqualTo(Coming.YES);
                assertThat(answer.words()).isEqualTo("Ich, Amal, komme.");
            });
            assertThat(all.wishes()).isEmpty();
            assertThat(all.mailboxes()).isEmpty();
            assertThat(all.office("fr")).isEqualTo(all.office("de"));
        });
        var basil = invited("basil@beirat.example", Optional.empty());
        assertThat(read.handle(new Guest(List.of(basil)))).singleElement().satisfies(all -> {
            assertThat(all.erased()).isEmpty();
            assertThat(all.answers()).isEmpty();
        });
    }

    @Test
    void L11_people_read_their_wishes_and_the_mailboxes_that_are_still_known() {
        var reply = answered(List.of(wish(Wish.State.LAPSED)), 1).replies();
        invitations.follow(Step.to(new SessionInvitation(
                new UUID(5, 5),
                Office.FOREIGNERS,
                amal.id(),
                series.id(),
                List.of(
                        letter(Letter.Purpose.LEFT, "amal@alt.example"),
                        letter(Letter.Purpose.REQUEST, "Amal+kalender@beirat.example")),
                reply,
                List.of(wish(Wish.State.LAPSED)),
                2)));
        assertThat(read.handle(new Guest(List.of(amal)))).singleElement().satisfies(all -> {
            assertThat(all.mailboxes()).containsExactly("amal@alt.example");
            assertThat(all.wishes()).singleElement().satisfies(wish -> {
                assertThat(wish.series()).isEqualTo("Austausch");
                assertThat(wish.day()).contains(LocalDate.of(2026, 12, 1));
                assertThat(wish.begins()).contains(Instant.parse("2026-12-01T17:30:00Z"));
                assertThat(wish.ends()).isEmpty();
                assertThat(wish.state()).isEqualTo(Wish.State.LAPSED);
                assertThat(wish.words()).isEqualTo("Lieber später.");
            });
        });
    }

    private Letter letter(Letter.Purpose purpose, String to) {
        var at = house.clock.instant();
        return new Letter(
                UUID.randomUUID(), purpose, Occasion.SERIES, 1, 0, "17:00+120", at, at, 0, "", Optional.of(to));
    }

    @Test
    void I8_before_the_time_nothing_can_be_erased() {
        var one = new EraseParticipant(participants, invitations, sessions, passkeys, codes, needed, kept, house.clock);
        assertThatThrownBy(() -> one.handle(amal)).hasMessageContaining("kept for 12 months");
        assertThat(isThere(amal)).isTrue();
        assertThat(passkeys.with("credential")).hasSize(1);
    }
}
