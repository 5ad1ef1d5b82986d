package org.vieraugen.application.due;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.domain.testing.Office.KESSLER;
import static org.vieraugen.domain.testing.Office.NASSER;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.due.KeepDigest.State;
import org.vieraugen.application.message.Failure;
import org.vieraugen.application.message.KeepUndelivered;
import org.vieraugen.application.message.Letters;
import org.vieraugen.application.message.Mail;
import org.vieraugen.application.message.Outbox.Letter;
import org.vieraugen.application.message.Wording;
import org.vieraugen.application.message.Wording.Words;
import org.vieraugen.application.testing.House;
import org.vieraugen.application.testing.MemoryDigests;
import org.vieraugen.application.testing.MemoryDueList;
import org.vieraugen.domain.absence.Absence;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.due.Digest;
import org.vieraugen.domain.due.DueNotices;
import org.vieraugen.domain.message.Notice;
import org.vieraugen.domain.testing.Cases;
import org.vieraugen.domain.testing.Office;

/** The digest of the day: to whom, when, how often, and what becomes of it when it cannot be delivered. */
class SendDigestsTest {
    private static final StaffKey AGAIN = new StaffKey("again");

    private final House house = new House(Office.office()
            .writingTo(NASSER, "nasser@amt.example", "en")
            .writingTo(ALBERS, "albers@amt.example", "de"));
    private final MemoryDigests digests = new MemoryDigests(house.outbox);
    private final ReadDigest read = new ReadDigest(
            new OwnDue(new MemoryDueList(house), house.departments), house.departments, house.absences, house.clock);
    private final SendDigest one = new SendDigest(read, digests, house.outbox, house.departments, house.clock);
    private final SendDigests all = at(6, house.clock);
    private final KeepDigest keep = new KeepDigest(digests, house.departments, house.clock);
    private final DigestRecipients recipients = new DigestRecipients(
            digests,
            read,
            (language, digest) -> new Words(language, "digest", digest.toString(), ""),
            house.departments,
            house.clock);

    private final Complaint complaint = Cases.in(house.settings.now()).underReview();

    private SendDigests at(int hour, Clock clock) {
        return new SendDigests(read, one, digests, house.departments, clock, hour);
    }

    /** Nasser's finding is due on Friday, 4 December 2026. */
    @BeforeEach
    void hold() {
        house.holds(complaint);
        now("2026-12-03T06:00");
    }

    private void now(String time) {
        house.clock.at(ZonedDateTime.parse(time + ":00+01:00").toInstant());
    }

    private List<Letter> letters() {
        return house.outbox.letters().stream()
                .filter(letter -> letter.subject().kind().equals(Digest.KIND))
                .toList();
    }

    private List<Letter> lettersTo(StaffKey who) {
        return letters().stream()
                .filter(letter -> letter.notice().staff().equals(Optional.of(who)))
                .toList();
    }

    private Optional<Mail> mail(Letter letter) {
        return recipients.mail(letter.department(), letter.subject().key(), letter.notice());
    }

    private void away(StaffKey who) {
        var today = house.clock.today();
        house.absences.add(
                Office.FOREIGNERS, Absence.own(UUID.randomUUID(), who, today, today, today, house.clock.instant()));
    }

    @Test
    void it_waits_for_its_hour_by_the_clock_in_Germany() {
        now("2026-12-03T05:59");
        all.handle();
        assertThat(letters()).isEmpty();
        now("2026-12-03T06:00");
        all.handle();
        assertThat(lettersTo(NASSER)).hasSize(1);
    }

    @Test
    void in_summer_it_is_the_hour_of_summer() {
        house.clock.at(Instant.parse("2027-06-01T03:59:00Z"));
        all.handle();
        assertThat(letters()).isEmpty();
        house.clock.at(Instant.parse("2027-06-01T04:00:00Z"));
        all.handle();
        assertThat(lettersTo(NASSER)).as("what is overdue").hasSize(1);
    }

    @Test
    void an_hour_that_is_none_stops_the_server_at_its_start() {
        assertThatThrownBy(() -> at(24, house.clock))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("vieraugen.digest.hour");
        assertThatThrownBy(() -> at(-1, house.clock)).isInstanceOf(IllegalArgumentException.class);
        assertThatCode(() -> at(0, house.clock)).doesNotThrowAnyException();
    }

    @Test
    void nobody_gets_two_a_day_whatever_the_rounds_and_servers() {
        for (int round = 0; round < 3; round++) {
            all.handle();
            at(6, house.clock).handle();
            one.handle(NASSER);
            house.clock.pass(Duration.ofHours(2));
        }
        assertThat(lettersTo(NASSER)).hasSize(1);
        now("2026-12-04T06:00");
        all.handle();
        assertThat(lettersTo(NASSER)).hasSize(2);
    }

    @Test
    void whoever_had_nothing_to_read_in_the_morning_gets_none_later_that_day() {
        now("2026-11-25T12:00");
        var urgent = Cases.in(house.settings.now()).urgently().underReview();
        now("2026-11-26T06:00");
        all.handle();
        assertThat(lettersTo(NASSER)).isEmpty();
        now("2026-11-26T11:00");
        house.holds(urgent);
        assertThat(read.handle(NASSER)).isPresent();
        all.handle();
        assertThat(lettersTo(NASSER)).isEmpty();
        now("2026-11-27T06:00");
        all.handle();
        assertThat(lettersTo(NASSER)).hasSize(1);
    }

    @Test
    void there_is_none_on_a_weekend_and_nobody_is_taken_care_of() {
        now("2026-12-05T06:00");
        all.handle();
        assertThat(letters()).isEmpty();
        assertThat(digests.of(LocalDate.of(2026, 12, 5))).isEmpty();
    }

    @Test
    void K7_whoever_is_away_gets_none_and_whoever_stands_in_does() {
        for (var who : List.of(ALBERS, Office.DEMIR, Office.PETRENKO, Office.YILMAZ, NASSER)) {
            away(who);
        }
        house.become(Office.office()
                .writingTo(NASSER, "nasser@amt.example", "en")
                .writingTo(ALBERS, "albers@amt.example", "de")
                .writingTo(Office.MERTENS, "mertens@amt.example", "de"));
        all.handle();
        assertThat(lettersTo(NASSER)).isEmpty();
        assertThat(lettersTo(ALBERS)).isEmpty();
        assertThat(lettersTo(Office.MERTENS)).hasSize(1);
        assertThat(mail(lettersTo(Office.MERTENS).get(0)).orElseThrow().words().text())
                .contains(complaint.reference().text());
    }

    @Test
    void K5_it_goes_to_the_own_address_in_the_own_language() {
        all.handle();
        var mail = mail(lettersTo(NASSER).get(0)).orElseThrow();
        assertThat(mail.to()).containsExactly("nasser@amt.example");
        assertThat(mail.words().language()).isEqualTo("en");
    }

    @Test
    void whoever_has_no_address_gets_none_and_is_told_so() {
        all.handle();
        assertThat(lettersTo(Office.DEMIR)).isEmpty();
        assertThat(keep.state(house.caller(Office.DEMIR))).isEqualTo(State.NO_ADDRESS);
        assertThat(keep.state(house.caller(NASSER))).isEqualTo(State.ON);
    }

    @Test
    void F5_what_it_says_is_made_when_it_goes_and_nothing_of_it_is_kept() {
        all.handle();
        var letter = lettersTo(NASSER).get(0);
        assertThat(letter.toString()).doesNotContain(complaint.reference().text());
        house.meanwhile(house.complaint(complaint.reference()).with(Seat.FIRST, Optional.of(Office.WIRTH)));
        assertThat(mail(letter)).as("she has nothing to do any more").isEmpty();
    }

    @Test
    void one_of_an_earlier_day_is_not_sent_any_more() {
        all.handle();
        var letter = lettersTo(NASSER).get(0);
        now("2026-12-04T06:00");
        assertThat(mail(letter)).isEmpty();
    }

    @Test
    void whoever_switched_it_off_gets_none_not_even_one_that_waits_and_may_switch_it_on_again() {
        all.handle();
        keep.want(house.caller(NASSER), false);
        assertThat(keep.state(house.caller(NASSER))).isEqualTo(State.OFF);
        assertThat(mail(lettersTo(NASSER).get(0))).isEmpty();
        now("2026-12-04T06:00");
        all.handle();
        assertThat(lettersTo(NASSER)).hasSize(1);
        keep.want(house.caller(NASSER), true);
        all.handle();
        assertThat(lettersTo(NASSER)).hasSize(2);
        assertThat(mail(lettersTo(NASSER).get(1))).isPresent();
    }

    @Test
    void whoever_has_no_desk_has_no_switch() {
        assertThatThrownBy(() -> keep.state(house.caller(KESSLER))).isInstanceOf(Denied.class);
        assertThatThrownBy(() -> keep.want(house.caller(KESSLER), false)).isInstanceOf(Denied.class);
    }

    @Test
    void whoever_left_the_office_or_has_no_desk_any_more_is_written_to_no_more() {
        all.handle();
        var letter = lettersTo(NASSER).get(0);
        house.become(
                Office.office().writingTo(NASSER, "nasser@amt.example", "en").withoutReviewers());
        assertThat(mail(letter)).isEmpty();
        var gone = Notice.to(new StaffKey("gone"), Role.REVIEWER, DueNotices.DIGEST);
        assertThat(recipients.mail(letter.department(), letter.subject().key(), gone))
                .isEmpty();
    }

    @Test
    void whoever_stands_in_the_chart_twice_gets_one_with_all_of_it() {
        house.become(Office.office()
                .again(NASSER, AGAIN, "office", Role.COORDINATOR)
                .writingTo(NASSER, "nasser@amt.example", "en")
                .writingTo(AGAIN, "again@amt.example", "de"));
        var coming = Cases.in(house.settings.now()).numbered(2).submitted();
        house.holds(coming);
        now("2026-12-04T06:00");
        all.handle();
        var hers = letters().stream()
                .filter(letter -> List.of(Optional.of(NASSER), Optional.of(AGAIN))
                        .contains(letter.notice().staff()))
                .toList();
        assertThat(hers).hasSize(1);
        assertThat(mail(hers.get(0)).orElseThrow().words().text())
                .contains(complaint.reference().text(), coming.reference().text());
        keep.want(house.caller(AGAIN), false);
        assertThat(keep.state(house.caller(NASSER))).isEqualTo(State.OFF);
    }

    @Test
    void F13_one_that_fails_holds_up_nobody_and_is_tried_again() {
        var failing =
                new ReadDigest(
                        new OwnDue(new MemoryDueList(house), house.departments),
                        house.departments,
                        house.absences,
                        house.clock) {
                    @Override
                    public Optional<Digest> handle(StaffKey who) {
                        if (who.equals(ALBERS)) {
                            throw new IllegalStateException("no database");
                        }
                        return super.handle(who);
                    }
                };
        var sending = new SendDigest(failing, digests, house.outbox, house.departments, house.clock);
        new SendDigests(read, sending, digests, house.departments, house.clock, 6).handle();
        assertThat(lettersTo(NASSER)).hasSize(1);
    }

    @Test
    void K5_what_could_not_be_delivered_is_put_before_the_desk_by_person_and_day() {
        all.handle();
        house.outbox.delivered(lettersTo(ALBERS), house.clock.instant());
        house.outbox.giveUp(lettersTo(NASSER).get(0), Failure.ADDRESS, house.clock.instant());
        var undelivered = new KeepUndelivered(
                house.outbox,
                new Letters(house.outbox, List.of(recipients), house.clock),
                house.departments,
                house.desk,
                house.clock);
        assertThat(undelivered.list(house.caller(ALBERS))).singleElement().satisfies(line -> assertThat(line.name())
                .isEqualTo("Amira Nasser, 2026-12-03"));
        assertThat(recipients.name(house.caller(ALBERS), Office.FOREIGNERS, UUID.randomUUID()))
                .isEmpty();
    }

    @Test
    void what_is_long_ago_is_forgotten() {
        all.handle();
        var day = house.clock.today();
        house.outbox.delivered(letters(), house.clock.instant());
        house.clock.pass(Duration.ofDays(30));
        all.forgetOld();
        assertThat(digests.of(day)).isNotEmpty();
        house.clock.pass(Duration.ofDays(1));
        all.forgetOld();
        assertThat(digests.of(day)).isEmpty();
    }

    @Test
    void a_kind_that_only_a_newer_server_knows_waits_for_it() {
        var newer = Notice.to(NASSER, Role.REVIEWER, new Notice.Kind("LEAF_FELL"));
        assertThat(recipients.kind()).isEqualTo(Digest.KIND);
        assertThatThrownBy(() -> recipients.mail(Office.FOREIGNERS, UUID.randomUUID(), newer))
                .isInstanceOf(Wording.Unknown.class);
        var unknown = Notice.to(NASSER, Role.REVIEWER, DueNotices.DIGEST);
        assertThat(recipients.mail(Office.FOREIGNERS, UUID.randomUUID(), unknown))
                .isEmpty();
    }
}
