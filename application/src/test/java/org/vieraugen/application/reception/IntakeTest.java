package org.vieraugen.application.reception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.domain.testing.Office.LENT;
import static org.vieraugen.domain.testing.Office.NASSER;
import static org.vieraugen.domain.testing.Office.OLBRICH;
import static org.vieraugen.domain.testing.Refusals.malformed;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.KeyReused;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.testing.Drafts;
import org.vieraugen.application.testing.Given;
import org.vieraugen.application.testing.House;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.attachment.Upload;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.complaint.Status;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.identity.CodeScope;
import org.vieraugen.domain.identity.IdentityMode;
import org.vieraugen.domain.message.Channel;
import org.vieraugen.domain.message.Notice;
import org.vieraugen.domain.reception.ReceptionEntries;
import org.vieraugen.domain.reception.ReceptionNotices;
import org.vieraugen.domain.testing.Cases;

/** How complaints come in: through the portal, at the counter, and after being treated worse. */
class IntakeTest {
    private static final Optional<String> NO_KEY = Optional.empty();

    private final House house = new House();
    private final SubmitComplaint submit = new SubmitComplaint(house.intake);
    private final RecordComplaint record = new RecordComplaint(house.intake, house.departments);
    private final ReportTreatedWorse worse = new ReportTreatedWorse(house.intake, house.complaints, house.receipts);

    private Complaint stored(Submitted submitted) {
        return house.complaint(new Reference(submitted.reference()));
    }

    @Test
    void a_complaint_is_numbered_gets_its_code_and_a_day_until_which_somebody_answers() {
        var submitted = submit.handle(
                Drafts.draft()
                        .in("ar")
                        .confidentially(House.SAMIRA)
                        .saying("Seit Monaten nichts.")
                        .wishing("Einen Termin.")
                        .happened("Im Mai, Zimmer 12.")
                        .filedAs("32.73-17")
                        .representedBy("Migrationsberatung")
                        .naming("Jens Olbrich")
                        .done(),
                NO_KEY);
        var complaint = stored(submitted);
        assertThat(submitted.reference()).isEqualTo(Reference.of("ABH", 2026, 1).text());
        assertThat(submitted.firstReplyBy()).isEqualTo(LocalDate.of(2026, 11, 27));
        assertThat(submitted.legalDeadline()).isFalse();
        assertThat(house.complaints
                        .holding(house.receipts.digest(submitted.receipt()))
                        .complaint())
                .isEqualTo(complaint);
        assertThat(complaint.status()).isEqualTo(Status.SUBMITTED);
        assertThat(complaint.parties().namedStaff()).containsExactly(OLBRICH);
        assertThat(house.kinds(complaint)).containsExactly(ReceptionEntries.SUBMITTED);
        assertThat(house.acts(complaint).get(0).by()).isEmpty();
        assertThat(house.told(complaint)).containsExactly(Notice.to(Role.COORDINATOR, ReceptionNotices.SUBMITTED));
        var told = complaint.submission();
        assertThat(told.particulars().text()).isEqualTo("Seit Monaten nichts.");
        assertThat(told.particulars().wish()).isEqualTo("Einen Termin.");
        assertThat(told.particulars().circumstances()).contains("Im Mai, Zimmer 12.");
        assertThat(told.particulars().fileNumber()).contains("32.73-17");
        assertThat(told.particulars().representative()).contains("Migrationsberatung");
        assertThat(told.particulars().named()).containsExactly("Jens Olbrich");
        assertThat(told.language()).isEqualTo("ar");
        assertThat(told.at()).isEqualTo(house.clock.instant());
        assertThat(told.urgent()).isFalse();
        assertThat(told.shielded()).isFalse();
        var next = submit.handle(Drafts.draft().done(), NO_KEY);
        assertThat(next.reference()).isEqualTo(Reference.of("ABH", 2026, 2).text());
        assertThat(next.receipt()).isNotEqualTo(submitted.receipt());
    }

    @Test
    void K6_the_deadlines_of_a_letter_run_from_the_day_on_which_it_came() {
        var today = LocalDate.ofInstant(house.clock.instant(), Terms.ZONE);
        var letter = Drafts.draft().by(Channel.POST).done();
        var late = record.handle(house.caller(ALBERS), letter, Optional.of(today.minusDays(7)), NO_KEY);
        var now = record.handle(house.caller(ALBERS), letter, Optional.of(today), NO_KEY);
        assertThat(stored(late).submission().at())
                .isEqualTo(today.minusDays(7).atStartOfDay(Terms.ZONE).toInstant());
        assertThat(stored(now).submission().at()).isEqualTo(house.clock.instant());
        assertThat(late.firstReplyBy()).isEqualTo(now.firstReplyBy().minusDays(7));
        assertThatThrownBy(() -> record.handle(house.caller(ALBERS), letter, Optional.of(today.plusDays(1)), NO_KEY))
                .isInstanceOfSatisfying(
                        Malformed.class, e -> assertThat(e.field()).isEqualTo("received"));
    }

    @Test
    void an_urgent_one_is_answered_within_a_working_day_and_one_about_a_decision_warns_of_the_legal_deadline() {
        var submitted = submit.handle(Drafts.draft().urgent().about("DECISION").done(), NO_KEY);
        assertThat(submitted.firstReplyBy()).isEqualTo(LocalDate.of(2026, 11, 25));
        assertThat(submitted.legalDeadline()).isTrue();
        assertThat(stored(submitted).submission().urgent()).isTrue();
    }

    @Test
    void I1_of_an_anonymous_complaint_nothing_of_the_person_is_stored() {
        assertThatThrownBy(() -> Drafts.draft().contradicting(House.SAMIRA).done())
                .isInstanceOfSatisfying(
                        Malformed.class, e -> assertThat(e.field()).isEqualTo("identity"));
        var anonymous = stored(submit.handle(Drafts.draft().done(), NO_KEY));
        assertThat(house.complaints.ownIdentity(anonymous)).isEmpty();
        var confidential =
                stored(submit.handle(Drafts.draft().confidentially(House.SAMIRA).done(), NO_KEY));
        assertThat(confidential.submission().identityMode()).isEqualTo(IdentityMode.CONFIDENTIAL);
        assertThat(house.complaints.ownIdentity(confidential)).contains(House.SAMIRA);
        assertThat(house.complaints.openIdentity(confidential)).isEmpty();
        var open = stored(submit.handle(Drafts.draft().openly(House.SAMIRA).done(), NO_KEY));
        assertThat(house.complaints.openIdentity(open)).contains(House.SAMIRA);
    }

    @Test
    void L1_an_anonymous_complaint_holds_no_file_number_which_would_show_who_complains() {
        malformed("fileNumber", () -> Drafts.draft().filedAs("32-17").done());
        assertThat(Drafts.draft()
                        .confidentially(House.SAMIRA)
                        .filedAs("32-17")
                        .done()
                        .particulars()
                        .fileNumber())
                .contains("32-17");
    }

    @Test
    void the_same_draft_twice_under_one_key_is_one_complaint() {
        var key = Optional.of("the same key");
        var first = submit.handle(Drafts.draft().done(), key);
        assertThat(submit.handle(Drafts.draft().done(), key)).isEqualTo(first);
        assertThat(house.complaints.count()).isEqualTo(1);
        assertThatThrownBy(() -> submit.handle(Drafts.draft().saying("Anderes.").done(), key))
                .isInstanceOf(KeyReused.class);
        assertThatThrownBy(
                        () -> record.handle(house.caller(ALBERS), Drafts.draft().done(), key))
                .isInstanceOf(KeyReused.class);
    }

    @Test
    void what_is_wrong_with_a_draft_is_said_and_nothing_is_stored() {
        malformed(
                "department",
                () -> submit.handle(
                        Drafts.draft().to(new DepartmentKey("nowhere")).done(), NO_KEY));
        malformed(
                "category", () -> submit.handle(Drafts.draft().about("WEATHER").done(), NO_KEY));
        malformed("language", () -> submit.handle(Drafts.draft().in("Deutsch").done(), NO_KEY));
        malformed("text", () -> submit.handle(Drafts.draft().saying("").done(), NO_KEY));
        malformed(
                "channel", () -> submit.handle(Drafts.draft().by(Channel.PHONE).done(), NO_KEY));
        assertThat(house.complaints.count()).isZero();
    }

    @Test
    void I4_files_that_came_with_it_are_kept_and_no_others() {
        var file = Given.file("bescheid.pdf");
        var with = stored(submit.handle(Drafts.draft().with(file).done(), NO_KEY));
        assertThat(house.files.of(with.id()))
                .containsExactlyInAnyOrder(file.copy().id(), file.original().id());
        assertThat(with.file().attachments()).hasSize(1);
        assertThat(house.acts(with).get(0).facts()).containsEntry("files", "1");
        var without = stored(submit.handle(Drafts.draft().done(), NO_KEY));
        assertThat(house.files.of(without.id())).isEmpty();
        var many = IntStream.rangeClosed(0, Upload.MOST)
                .mapToObj(i -> Given.file("f" + i + ".pdf"))
                .toArray(Upload[]::new);
        malformed("files", () -> submit.handle(Drafts.draft().with(many).done(), NO_KEY));
    }

    @Test
    void a_text_or_wish_that_threatens_is_marked_and_never_refused() {
        var said = stored(
                submit.handle(Drafts.draft().saying("Ich bringe dich um!").done(), NO_KEY));
        assertThat(said.isShielded()).isTrue();
        assertThat(house.kinds(said)).containsExactly(ReceptionEntries.SUBMITTED, ReceptionEntries.SHIELDED);
        assertThat(stored(submit.handle(
                                Drafts.draft()
                                        .wishing("Sonst: ich bringe dich um.")
                                        .done(),
                                NO_KEY))
                        .isShielded())
                .isTrue();
    }

    @Test
    void I9_the_code_of_a_recorded_complaint_only_shows_its_status() {
        var submitted = record.handle(
                house.caller(ALBERS), Drafts.draft().by(Channel.COUNTER).done(), NO_KEY);
        var complaint = stored(submitted);
        assertThat(complaint.isRecorded()).isTrue();
        assertThat(complaint.submission().channel()).isEqualTo(Channel.COUNTER);
        assertThat(house.acts(complaint)).singleElement().satisfies(act -> {
            assertThat(act.kind()).isEqualTo(ReceptionEntries.RECORDED);
            assertThat(act.by()).contains(ALBERS);
        });
        assertThat(house.complaints
                        .holding(house.receipts.digest(submitted.receipt()))
                        .opens())
                .isEqualTo(CodeScope.STATUS);
    }

    @Test
    void a_complaint_is_recorded_by_the_complaints_office_of_its_department() {
        var draft = Drafts.draft().by(Channel.PHONE).done();
        assertThatThrownBy(() -> record.handle(house.caller(NASSER), draft, NO_KEY))
                .isInstanceOf(Denied.class);
        assertThatThrownBy(() -> record.handle(House.caller(LENT, Role.COORDINATOR), draft, NO_KEY))
                .isInstanceOf(Denied.class)
                .hasMessageContaining("another department");
        assertThat(house.complaints.count()).isZero();
    }

    @Test
    void F5_whoever_is_named_does_not_write_it_down() {
        var draft = Drafts.draft().by(Channel.PHONE).naming("Renate Albers").done();
        assertThatThrownBy(() -> record.handle(house.caller(ALBERS), draft, NO_KEY))
                .isInstanceOfSatisfying(
                        RuleBroken.class, e -> assertThat(e.rule()).isEqualTo("F5"));
        assertThat(house.complaints.count()).isZero();
    }

    @Test
    void I6_whoever_is_treated_worse_gets_a_linked_complaint_that_goes_to_the_ombudsperson() {
        var first = Cases.in(house.settings.now()).naming("Jens Olbrich").underReview();
        var receipt = house.holds(first);
        // The first one bears the number 1 already.
        house.complaints.nextNumber();
        var submitted = worse.handle(receipt, "Seitdem grüßt mich keiner.", "Ruhe.", NO_KEY);
        var second = stored(submitted);
        assertThat(second.isProtected()).isTrue();
        assertThat(second.submission().origin()).contains(first.reference());
        assertThat(second.submission().particulars().text()).isEqualTo("Seitdem grüßt mich keiner.");
        assertThat(second.submission().particulars().wish()).isEqualTo("Ruhe.");
        assertThat(second.submission().urgent()).isTrue();
        assertThat(second.submission().category()).isEqualTo(first.submission().category());
        assertThat(second.submission().identityMode()).isEqualTo(IdentityMode.ANONYMOUS);
        assertThat(second.submission().channel()).isEqualTo(Channel.PORTAL);
        // Who reviewed the first one is no fresh pair of eyes, and who was named there is named here.
        assertThat(second.parts()).anySatisfy(part -> assertThat(part.staff()).isEqualTo(NASSER));
        assertThat(second.parties().namedStaff()).containsExactly(OLBRICH);
        assertThat(house.told(second)).containsExactly(Notice.to(Role.OMBUDSPERSON, ReceptionNotices.TREATED_WORSE));
        assertThat(submitted.receipt()).isNotEqualTo(receipt);
    }

    @Test
    void I6_it_is_said_with_the_first_complaints_code_and_once() {
        var first = Cases.in(house.settings.now()).underReview();
        var receipt = house.holds(first);
        house.complaints.nextNumber();
        assertThatThrownBy(() -> worse.handle(house.receipts.issue(), "Text.", "", NO_KEY))
                .isInstanceOf(Unknown.class);
        var key = Optional.of("the same key");
        var once = worse.handle(receipt, "Text.", "", key);
        assertThat(worse.handle(receipt, "Text.", "", key)).isEqualTo(once);
        assertThatThrownBy(() -> worse.handle(receipt, "Anderes.", "", key)).isInstanceOf(KeyReused.class);
        house.clock.pass(Duration.ofDays(2));
        assertThat(worse.handle(receipt, "Anderes.", "", key)).isNotEqualTo(once);
    }
}
