package org.vieraugen.application.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.deadline.Announcements;
import org.vieraugen.application.message.KeyedAddresses.Known;
import org.vieraugen.application.message.Mail;
import org.vieraugen.application.message.Wording;
import org.vieraugen.application.message.Wording.Words;
import org.vieraugen.application.reception.ReportTreatedWorse;
import org.vieraugen.application.reception.SubmitComplaint;
import org.vieraugen.application.testing.Drafts;
import org.vieraugen.application.testing.House;
import org.vieraugen.application.testing.PlainAddresses;
import org.vieraugen.domain.appeal.AppealNotices;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.correspondence.CorrespondenceNotices;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.identity.Identity;
import org.vieraugen.domain.message.KeyedAddress.Purpose;
import org.vieraugen.domain.message.Notice;
import org.vieraugen.domain.reception.ReceptionNotices;
import org.vieraugen.domain.retention.Retention;
import org.vieraugen.domain.review.ReviewNotices;
import org.vieraugen.domain.testing.Cases;
import org.vieraugen.domain.testing.Office;

/** Who is written to about a complaint, at which box, and when nobody is any more. */
class ComplaintRecipientsTest {
    private static final Notice TO_COMPLAINANT = Notice.to(Role.COMPLAINANT, CorrespondenceNotices.REPLY);
    private static final Notice TO_DESK = Notice.to(Role.COORDINATOR, ReceptionNotices.SUBMITTED);

    private final House house = new House();
    private final PlainAddresses addresses = house.addresses;
    private final ComplaintRecipients recipients = house.recipients(new PlainWording());

    /** Words that say what they were made of. */
    private static final class PlainWording implements Wording {
        @Override
        public Words news(String language, Optional<LocalDate> answerUntil) {
            return new Words(language, "Neues", "in " + language, "");
        }

        @Override
        public Words received(String language, Received received, Optional<LocalDate> answerUntil) {
            return new Words(language, received.reference(), "bis " + received.replyBy() + ": " + received.code(), "");
        }

        @Override
        public Words notice(String language, String name, Notice notice) {
            return new Words(language, name, notice.kind().code(), "");
        }
    }

    private static Mail office(String reference, Notice notice, String... to) {
        return new Mail(
                List.of(to),
                new Words("de", reference, notice.kind().code(), ""),
                Optional.of("office@amt.example"),
                Optional.empty());
    }

    /** The same about a complaint of which nothing may reach the complaints office. */
    private static Mail hers(String reference, Notice notice) {
        return new Mail(
                List.of("ombuds@amt.example"),
                new Words("de", reference, notice.kind().code(), ""),
                Optional.of("ombuds@amt.example"),
                Optional.empty());
    }

    private Optional<Mail> mail(Complaint complaint, Notice notice) {
        return recipients.mail(Office.FOREIGNERS, complaint.id(), notice);
    }

    @Test
    void it_speaks_for_complaints() {
        assertThat(recipients.kind()).isEqualTo(Complaint.KIND);
    }

    @Test
    void K5_a_complainant_is_told_in_the_own_language_that_there_is_something_new_and_no_more() {
        var complaint = Cases.in(house.settings.now()).submitted();
        house.holds(complaint, House.SAMIRA);
        assertThat(mail(complaint, TO_COMPLAINANT)).hasValueSatisfying(mail -> {
            assertThat(mail.to()).containsExactly("samira@example.org");
            assertThat(mail.words()).isEqualTo(new Words("de", "Neues", "in de", ""));
        });
    }

    private void answersComeTo(Complaint complaint, String box) {
        house.holds(complaint, House.SAMIRA);
        var today = house.settings.now().today();
        assertThat(mail(complaint, TO_COMPLAINANT)).hasValueSatisfying(mail -> {
            assertThat(mail.box()).contains(box);
            var known = new Known(box, Purpose.REPLY, complaint.id(), false);
            assertThat(mail.replyTo().flatMap(address -> addresses.read(address, today.plusDays(90))))
                    .contains(known);
            assertThat(mail.replyTo().flatMap(address -> addresses.read(address, today.plusDays(91))))
                    .map(Known::expired)
                    .contains(true);
        });
    }

    @Test
    void K3_an_answer_comes_to_the_desk_and_is_known_for_90_days_to_belong_to_the_complaint() {
        answersComeTo(Cases.in(house.settings.now()).submitted(), "office@amt.example");
    }

    @Test
    void K3_F5_an_answer_comes_to_no_box_that_somebody_reads_who_must_keep_away() {
        answersComeTo(Cases.in(house.settings.now()).naming("Renate Albers").submitted(), "ombuds@amt.example");
    }

    @Test
    void K3_I6_an_answer_about_a_protected_complaint_comes_to_the_ombudsperson() {
        var first = Cases.in(house.settings.now()).underReview();
        answersComeTo(
                Cases.in(house.settings.now()).afterBeingTreatedWorse(first).submitted(), "ombuds@amt.example");
    }

    @Test
    void K3_where_no_box_will_do_an_answer_and_a_bounce_go_to_the_senders_own() {
        var complaint = Cases.in(house.settings.now())
                .naming("Renate Albers", "Maria Petrenko", "Jule Mertens")
                .submitted();
        house.holds(complaint, House.SAMIRA);
        assertThat(mail(complaint, TO_COMPLAINANT)).hasValueSatisfying(mail -> {
            assertThat(mail.box()).isEmpty();
            assertThat(mail.replyTo()).isEmpty();
        });
    }

    @Test
    void nobody_answers_a_notice_within_the_office_but_it_may_bounce() {
        var complaint = Cases.in(house.settings.now()).submitted();
        house.holds(complaint);
        assertThat(mail(complaint, TO_DESK)).hasValueSatisfying(mail -> {
            assertThat(mail.box()).contains("office@amt.example");
            assertThat(mail.replyTo()).isEmpty();
        });
    }

    @Test
    void I1_whoever_gave_no_address_is_written_to_nowhere() {
        var complaint = Cases.in(house.settings.now()).submitted();
        house.holds(
                complaint,
                new Identity(Optional.of("Samira"), Optional.empty(), Optional.empty(), Optional.of("0341 1")));
        assertThat(mail(complaint, TO_COMPLAINANT)).isEmpty();
    }

    @Test
    void the_office_is_written_to_at_the_box_of_whoever_holds_the_role() {
        var complaint = Cases.in(house.settings.now()).submitted();
        house.holds(complaint);
        assertThat(mail(complaint, TO_DESK))
                .contains(office(complaint.reference().text(), TO_DESK, "office@amt.example"));
        var toOmbudsperson = Notice.to(Role.OMBUDSPERSON, AppealNotices.OBJECTION);
        assertThat(mail(complaint, toOmbudsperson))
                .contains(office(complaint.reference().text(), toOmbudsperson, "ombuds@amt.example"));
    }

    @Test
    void F5_no_box_is_written_to_that_somebody_reads_who_must_keep_away() {
        var complaint = Cases.in(house.settings.now()).naming("Renate Albers").submitted();
        house.holds(complaint);
        assertThat(mail(complaint, TO_DESK)).contains(hers(complaint.reference().text(), TO_DESK));
    }

    @Test
    void F5_where_every_box_is_read_by_somebody_who_must_keep_away_nobody_is_written_to() {
        var complaint = Cases.in(house.settings.now())
                .naming("Renate Albers", "Maria Petrenko", "Jule Mertens")
                .submitted();
        house.holds(complaint);
        assertThat(mail(complaint, TO_DESK)).isEmpty();
    }

    @Test
    void I6_a_protected_complaint_is_told_at_no_box_of_the_complaints_office() {
        var first = Cases.in(house.settings.now()).underReview();
        var complaint =
                Cases.in(house.settings.now()).afterBeingTreatedWorse(first).submitted();
        house.holds(complaint);
        var notice = Notice.to(Role.OMBUDSPERSON, ReceptionNotices.TREATED_WORSE);
        assertThat(mail(complaint, notice)).contains(hers(complaint.reference().text(), notice));
    }

    @Test
    void a_department_without_boxes_is_written_to_at_the_senders_own_and_never_about_a_protected_complaint() {
        var registry = new DepartmentKey("registry");
        var first = new SubmitComplaint(house.intake)
                .handle(Drafts.draft().to(registry).done(), Optional.empty());
        var complaint = house.complaint(new Reference(first.reference()));
        assertThat(recipients.mail(registry, complaint.id(), TO_DESK))
                .contains(new Mail(
                        List.of(),
                        new Words("de", first.reference(), TO_DESK.kind().code(), "")));
        var worse = new ReportTreatedWorse(house.intake, house.complaints, house.receipts)
                .handle(first.receipt(), "Seitdem grüßt mich keiner.", "", Optional.empty());
        var second = house.complaint(new Reference(worse.reference()));
        var notice = Notice.to(Role.OMBUDSPERSON, ReceptionNotices.TREATED_WORSE);
        assertThat(recipients.mail(registry, second.id(), notice)).isEmpty();
    }

    @Test
    void K5_whoever_is_named_in_a_notice_is_written_to_at_the_own_address_and_in_the_own_language() {
        house.become(Office.office().writingTo(Office.NASSER, "nasser@amt.example", "en"));
        var complaint = Cases.in(house.settings.now()).underReview();
        house.holds(complaint);
        var toHer = Notice.to(Office.NASSER, Role.REVIEWER, ReviewNotices.ASSIGNED);
        assertThat(mail(complaint, toHer)).hasValueSatisfying(mail -> {
            assertThat(mail.to()).containsExactly("nasser@amt.example");
            assertThat(mail.words().language()).isEqualTo("en");
        });
    }

    @Test
    void only_whoever_sees_a_complaint_is_told_what_it_is_called() {
        var complaint = Cases.in(house.settings.now()).naming("Renate Albers").submitted();
        house.holds(complaint);
        var key = complaint.id();
        assertThat(recipients.name(house.caller(Office.PETRENKO), Office.FOREIGNERS, key))
                .contains(complaint.reference().text());
        assertThat(recipients.name(house.caller(Office.ALBERS), Office.FOREIGNERS, key))
                .isEmpty();
        assertThat(recipients.name(house.caller(Office.PETRENKO), Office.FOREIGNERS, UUID.randomUUID()))
                .isEmpty();
    }

    @Test
    void what_is_gone_is_told_to_nobody() {
        var complaint = Cases.in(house.settings.now()).withdrawn();
        house.holds(complaint, House.SAMIRA);
        assertThat(recipients.mail(new DepartmentKey("nowhere"), complaint.id(), TO_DESK))
                .isEmpty();
        assertThat(recipients.mail(Office.FOREIGNERS, UUID.randomUUID(), TO_DESK))
                .isEmpty();
        assertThat(recipients.mail(new DepartmentKey("registry"), complaint.id(), TO_DESK))
                .isEmpty();
        erased(complaint);
        assertThat(mail(complaint, TO_COMPLAINANT)).isEmpty();
        assertThat(mail(complaint, TO_DESK)).isEmpty();
    }

    private void erased(Complaint complaint) {
        house.clock.at(Office.at("2029-12-01"));
        var setting = house.settings.around(complaint);
        house.complaints.follow(house.complaint(complaint.reference())
                .in(setting, Retention::new)
                .watch(Set.of())
                .orElseThrow());
        house.clock.pass(Duration.ofDays(60));
        var now = house.complaint(complaint.reference());
        house.complaints.erase(now.in(house.settings.around(now), Retention::new)
                .erase(Office.ALBERS, Role.COORDINATOR, Announcements.of(house.journal, now)));
    }
}
