package org.vieraugen.application.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.domain.testing.Office.PETRENKO;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vieraugen.application.message.KeepUndelivered.Line;
import org.vieraugen.application.message.KeyedAddresses.Known;
import org.vieraugen.application.message.TakeBounce.Outcome;
import org.vieraugen.application.message.TakeBounce.Reason;
import org.vieraugen.application.testing.House;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.message.KeyedAddress.Purpose;
import org.vieraugen.domain.message.Notice;
import org.vieraugen.domain.reception.ReceptionNotices;
import org.vieraugen.domain.testing.Cases;
import org.vieraugen.domain.testing.Office;

/** What a mail server says after it has taken a notice (K5). */
class TakeBounceTest {
    private static final Notice NOTICE = Notice.to(Role.COMPLAINANT, ReceptionNotices.SUBMITTED);
    private static final String BOX = "office@amt.example";

    private final House house = new House();
    private final Wording wording = new Wording() {
        @Override
        public Words news(String language, Optional<LocalDate> answerUntil) {
            return new Words(language, "Neues", "Neues", "");
        }

        @Override
        public Words received(String language, Received received, Optional<LocalDate> answerUntil) {
            return news(language, answerUntil);
        }

        @Override
        public Words notice(String language, String name, Notice notice) {
            return news(language, Optional.empty());
        }
    };
    private final Letters letters = new Letters(house.outbox, List.of(house.recipients(wording)), house.clock);
    private final KeepUndelivered keep =
            new KeepUndelivered(house.outbox, letters, house.departments, house.desk, house.clock);
    private final TakeBounce bounces = new TakeBounce(house.outbox);

    private final Complaint complaint = Cases.in(house.settings.now()).submitted();
    private UUID letter;

    @BeforeEach
    void a_notice_went_out() {
        letter = sent(complaint);
    }

    private UUID sent(Complaint about) {
        house.holds(about, House.SAMIRA);
        house.outbox.post(Office.FOREIGNERS, about.subject(), List.of(NOTICE), house.clock.instant());
        return delivered();
    }

    private UUID delivered() {
        var taken = letters.take(10);
        letters.delivered(taken.mails());
        return taken.mails().get(0).letter().id();
    }

    private Outcome bounced(Reason why, boolean lasting) {
        return bounces.handle(known(Purpose.BOUNCE, false), why, lasting, house.clock.instant());
    }

    private Known known(Purpose purpose, boolean expired) {
        return new Known(BOX, purpose, letter, expired);
    }

    private List<Line> listed() {
        return keep.list(house.caller(ALBERS));
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void K5_a_notice_that_comes_back_for_good_is_put_before_a_person_with_its_reason(Reason why) {
        house.clock.pass(Duration.ofHours(3));
        assertThat(bounced(why, true)).isEqualTo(Outcome.UNDELIVERED);
        assertThat(listed()).singleElement().satisfies(line -> {
            assertThat(line.id()).isEqualTo(letter);
            assertThat(line.name()).isEqualTo(complaint.reference().text());
            assertThat(line.notice()).isEqualTo(NOTICE);
            assertThat(line.why().name()).startsWith("BOUNCED");
            assertThat(line.why().isLasting()).isTrue();
            assertThat(line.since()).isEqualTo(house.clock.instant());
        });
    }

    @Test
    void K5_each_reason_is_another() {
        assertThat(List.of(Reason.values())).extracting(this::whySaid).doesNotHaveDuplicates();
    }

    private Failure whySaid(Reason reason) {
        bounced(reason, true);
        var why = listed().get(0).why();
        keep.sendAgain(house.caller(ALBERS), letter);
        delivered();
        return why;
    }

    @Test
    void K5_however_often_it_comes_back_it_is_one_entry_with_the_first_reason() {
        assertThat(bounced(Reason.ADDRESS, true)).isEqualTo(Outcome.UNDELIVERED);
        assertThat(bounced(Reason.OTHER, true)).isEqualTo(Outcome.NOTHING);
        assertThat(bounced(Reason.OTHER, false)).isEqualTo(Outcome.NOTHING);
        assertThat(listed()).extracting(Line::why).containsExactly(Failure.BOUNCED_ADDRESS);
    }

    @Test
    void K5_one_that_was_sent_again_is_found_again() {
        bounced(Reason.FULL, true);
        keep.sendAgain(house.caller(ALBERS), letter);
        assertThat(delivered()).isEqualTo(letter);
        assertThat(listed()).isEmpty();
        assertThat(bounced(Reason.FULL, true)).isEqualTo(Outcome.UNDELIVERED);
        assertThat(listed()).hasSize(1);
    }

    @Test
    void K5_one_that_was_laid_aside_stays_so() {
        bounced(Reason.ADDRESS, true);
        keep.layAside(house.caller(ALBERS), letter);
        assertThat(bounced(Reason.ADDRESS, true)).isEqualTo(Outcome.NOTHING);
        assertThat(listed()).isEmpty();
    }

    @Test
    void K5_one_that_is_only_late_is_noted_and_nobody_has_to_do_anything() {
        assertThat(bounced(Reason.OTHER, false)).isEqualTo(Outcome.NOTED);
        assertThat(house.outbox.delayed(letter)).contains(house.clock.instant());
        assertThat(listed()).isEmpty();
        assertThat(house.outbox.letters()).isEmpty();
    }

    @Test
    void K3_an_address_for_something_else_or_whose_time_is_over_changes_nothing() {
        var now = house.clock.instant();
        assertThat(bounces.handle(known(Purpose.REPLY, false), Reason.ADDRESS, true, now))
                .isEqualTo(Outcome.NOTHING);
        assertThat(bounces.handle(known(Purpose.BOUNCE, true), Reason.ADDRESS, true, now))
                .isEqualTo(Outcome.NOTHING);
        assertThat(bounces.handle(UUID.randomUUID(), Reason.ADDRESS, true, now)).isEqualTo(Outcome.NOTHING);
        assertThat(bounces.handle(UUID.randomUUID(), Reason.ADDRESS, false, now))
                .isEqualTo(Outcome.NOTHING);
        assertThat(listed()).isEmpty();
    }

    @Test
    void K5_what_went_out_a_month_ago_is_forgotten() {
        house.clock.pass(Duration.ofDays(29));
        letters.forgetSent();
        assertThat(bounced(Reason.OTHER, false)).isEqualTo(Outcome.NOTED);
        house.clock.pass(Duration.ofDays(2));
        letters.forgetSent();
        assertThat(bounced(Reason.ADDRESS, true)).isEqualTo(Outcome.NOTHING);
        assertThat(listed()).isEmpty();
    }

    @Test
    void I6_of_a_protected_complaint_the_complaints_office_does_not_see_that_it_came_back() {
        letter = sent(Cases.in(house.settings.now()).treatedWorse());
        bounced(Reason.ADDRESS, true);
        assertThat(listed()).isEmpty();
        assertThat(keep.list(house.caller(PETRENKO))).hasSize(1);
    }
}
