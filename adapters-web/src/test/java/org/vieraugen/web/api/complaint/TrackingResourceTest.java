package org.vieraugen.web.api.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.core.EntityTag;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.appeal.ObjectTo;
import org.vieraugen.application.completion.Rate;
import org.vieraugen.application.correspondence.Answer;
import org.vieraugen.application.correspondence.Withdraw;
import org.vieraugen.application.protection.ProtectStaff;
import org.vieraugen.application.reading.Track;
import org.vieraugen.application.reception.ReportTreatedWorse;
import org.vieraugen.application.reception.SubmitComplaint;
import org.vieraugen.application.testing.Drafts;
import org.vieraugen.application.testing.Given;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.file.Matter.LimitContact;
import org.vieraugen.domain.protection.StaffProtection;
import org.vieraugen.domain.testing.Cases;
import org.vieraugen.domain.testing.Office;
import org.vieraugen.web.api.ActsContract;
import org.vieraugen.web.api.Asking;
import org.vieraugen.web.api.complaint.TrackingResource.Rating;
import org.vieraugen.web.api.complaint.TrackingResource.TreatedWorse;
import org.vieraugen.web.api.reading.TrackedAnswer;

/** What whoever holds the receipt sees and sends. */
class TrackingResourceTest extends ActsContract {
    private static final Given.Further LIMITED = (complaint, setting) -> complaint
            .in(setting, StaffProtection::new)
            .propose(
                    Office.ALBERS,
                    Role.COORDINATOR,
                    new LimitContact(1, Set.of(), LocalDate.of(2027, 1, 31)),
                    "Zehn Briefe am Tag.")
            .next()
            .in(setting, StaffProtection::new)
            .confirm(Office.PETRENKO, Role.OMBUDSPERSON, "Es ist zu viel.")
            .next();

    private static TrackingResource tracking(Asking asking) {
        var house = asking.house;
        return new TrackingResource(
                asking.credentials,
                new ProtectStaff(house.acts),
                new Track(house.complaints, house.receipts, house.journal, house.departments, house.clock),
                new Answer(house.acts),
                new Withdraw(house.acts),
                new ObjectTo(house.acts),
                new Rate(house.acts),
                new ReportTreatedWorse(house.intake, house.complaints, house.receipts));
    }

    @Override
    protected List<SentOwn> sentOwn() {
        return List.of(
                new SentOwn(
                        "an answer",
                        Given.a(Cases::awaiting),
                        asking -> tracking(asking).answer(new TextBody("Seit Mai.")),
                        (house, receipt, key) -> new Answer(house.acts).handle(receipt, key, "Seit Mai.")),
                new SentOwn(
                        "a rating",
                        Given.a(Cases::decided),
                        asking -> tracking(asking).rate(new Rating(4, "Es ging.")),
                        (house, receipt, key) -> new Rate(house.acts).handle(receipt, key, 4, "Es ging.")),
                new SentOwn(
                        "a rating without words",
                        Given.a(Cases::decided),
                        asking -> tracking(asking).rate(new Rating(5, null)),
                        (house, receipt, key) -> new Rate(house.acts).handle(receipt, key, 5, "")),
                new SentOwn(
                        "a withdrawal",
                        Given.a(Cases::submitted),
                        asking -> tracking(asking).withdraw(),
                        (house, receipt, key) -> new Withdraw(house.acts).handle(receipt, key)),
                new SentOwn(
                        "an objection",
                        Given.a(Cases::decided),
                        asking -> tracking(asking).object(new TextBody("Nein.")),
                        (house, receipt, key) -> new ObjectTo(house.acts).handle(receipt, key, "Nein.")),
                new SentOwn(
                        "that a limit is unjust",
                        Given.a(Cases::submitted, LIMITED),
                        asking -> tracking(asking).contest(new TextBody("Ungerecht.")),
                        (house, receipt, key) -> new ProtectStaff(house.acts).contest(receipt, key, "Ungerecht.")));
    }

    @Test
    void a_complaint_is_seen_with_its_version() {
        var asking = new Asking();
        var complaint = Cases.in(asking.house.settings.now()).decided();
        asking.with(asking.house.holds(complaint));
        var answer = tracking(asking).track();
        var now = asking.house.complaint(complaint.reference());
        assertThat(answer.getEntityTag()).isEqualTo(new EntityTag(Integer.toString(now.version())));
        assertThat(((TrackedAnswer) answer.getEntity()).reference())
                .isEqualTo(now.reference().text());
    }

    @Test
    void I6_whoever_is_treated_worse_gets_a_receipt_of_its_own() {
        var asking = new Asking();
        var first =
                new SubmitComplaint(asking.house.intake).handle(Drafts.draft().done(), Optional.empty());
        asking.with(first.receipt()).header("Idempotency-Key", "12345678");
        var answer = tracking(asking).treatedWorse(new TreatedWorse("Keiner grüßt.", "Ein Gruß."));
        assertThat(answer.getStatus()).isEqualTo(201);
        assertThat(answer.getHeaderString("Location")).isEqualTo("/api/v1/complaint");
        var receipted = (Receipted) answer.getEntity();
        var told = asking.house.complaint(new Reference(receipted.reference()));
        assertThat(told.submission().particulars().text()).isEqualTo("Keiner grüßt.");
        assertThat(told.submission().particulars().wish()).isEqualTo("Ein Gruß.");
        assertThat(told.submission().origin()).contains(new Reference(first.reference()));
        assertThat(tracking(asking)
                        .treatedWorse(new TreatedWorse("Keiner grüßt.", "Ein Gruß."))
                        .getEntity())
                .isEqualTo(receipted);
        asking.header("Idempotency-Key", "another-key");
        var another = (Receipted) tracking(asking)
                .treatedWorse(new TreatedWorse("Keiner grüßt.", null))
                .getEntity();
        assertThat(asking.house
                        .complaint(new Reference(another.reference()))
                        .submission()
                        .particulars()
                        .wish())
                .isEmpty();
    }

    @Test
    void what_must_be_said_is_asked_for() {
        var asking = new Asking();
        assertThatThrownBy(() -> tracking(asking).rate(new Rating(null, "Es ging.")))
                .isInstanceOfSatisfying(
                        Malformed.class, e -> assertThat(e.field()).isEqualTo("score"));
        assertThatThrownBy(() -> tracking(asking).treatedWorse(new TreatedWorse(null, "")))
                .isInstanceOfSatisfying(
                        Malformed.class, e -> assertThat(e.field()).isEqualTo("text"));
    }
}
