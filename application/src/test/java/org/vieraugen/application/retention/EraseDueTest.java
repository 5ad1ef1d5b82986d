package org.vieraugen.application.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.domain.testing.Office.LENT;
import static org.vieraugen.domain.testing.Office.NASSER;
import static org.vieraugen.domain.testing.Office.PETRENKO;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.complaint.Erased;
import org.vieraugen.application.complaint.Unseen;
import org.vieraugen.application.correspondence.Withdraw;
import org.vieraugen.application.mail.EraseMails;
import org.vieraugen.application.reception.SubmitComplaint;
import org.vieraugen.application.testing.Drafts;
import org.vieraugen.application.testing.House;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.complaint.Status;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.identity.Receipt;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.journal.ActKind;
import org.vieraugen.domain.testing.Office;

/** What is kept for longer than its time is listed first, and erased one by one; until then a hold stops it (I7, I8). */
class EraseDueTest {
    private final House house = new House();
    private final EraseDue erase = new EraseDue(
            house.complaints,
            house.settings,
            house.journal,
            house.departments,
            new EraseMails(house.mails, house.quiets, house.clock));

    private record Held(Reference reference, Receipt receipt) {}

    /** Submitted and taken back on the same day. */
    private Held withdrawn(String... naming) {
        var submitted = new SubmitComplaint(house.intake)
                .handle(
                        Drafts.draft()
                                .confidentially(House.SAMIRA)
                                .naming(naming)
                                .done(),
                        Optional.empty());
        new Withdraw(house.acts).handle(submitted.receipt(), Optional.empty());
        return new Held(new Reference(submitted.reference()), submitted.receipt());
    }

    private Complaint complaint(Held held) {
        return house.complaint(held.reference());
    }

    @Test
    void I8_after_its_time_everything_but_the_journal_is_erased_and_the_certificate_says_what() {
        var held = withdrawn();
        var before = complaint(held);
        house.whenAllTimeIsOver();
        var certificate = erase.erase(house.caller(ALBERS), held.reference());
        assertThat(certificate.reference()).isEqualTo(held.reference().text());
        assertThat(certificate.by()).isEqualTo(Role.COORDINATOR);
        assertThat(certificate.early()).isFalse();
        assertThat(certificate.at()).isEqualTo(house.clock.instant());
        assertThat(certificate.leaves()).isEqualTo(before.file().leaves().size());
        assertThatThrownBy(() -> house.complaint(held.reference()))
                .isInstanceOfSatisfying(
                        Erased.class, e -> assertThat(e.certificate()).isEqualTo(certificate));
        assertThatThrownBy(() -> house.complaints.byReceipt(house.receipts.digest(held.receipt())))
                .isInstanceOf(Erased.class)
                .hasMessageContaining(held.reference().text());
        assertThat(house.acts(before)).extracting(Act::kind).endsWith(ActKind.ERASED);
        // L9: nobody is named any more.
        assertThat(house.acts(before)).flatExtracting(Act::people).doesNotContain(ALBERS);
        assertThat(house.told(before)).isEmpty();
    }

    @Test
    void I7_nothing_is_erased_before_its_time_or_unannounced() {
        var held = withdrawn();
        assertThatThrownBy(() -> erase.erase(house.caller(ALBERS), held.reference()))
                .isInstanceOfSatisfying(
                        RuleBroken.class, e -> assertThat(e.rule()).isEqualTo("I7"));
        house.clock.at(Office.at("2030-01-15"));
        assertThatThrownBy(() -> erase.erase(house.caller(ALBERS), held.reference()))
                .isInstanceOfSatisfying(
                        RuleBroken.class, e -> assertThat(e.rule()).isEqualTo("I7"));
        assertThat(erase.dryRun(house.caller(ALBERS))).isEmpty();
        assertThat(complaint(held).status()).isEqualTo(Status.WITHDRAWN);
    }

    @Test
    void I7_what_would_be_erased_is_listed_and_what_a_hold_keeps_is_marked() {
        var first = withdrawn();
        house.clock.pass(Duration.ofDays(1));
        var second = withdrawn();
        new HoldErasure(house.acts).hold(house.on(complaint(second), ALBERS), "Ein Prozess läuft.");
        house.whenAllTimeIsOver();
        var listed = erase.dryRun(house.caller(ALBERS));
        // The announcement moved the date of the first; what is held was not announced, and is the longest due.
        assertThat(listed)
                .extracting(EraseDue.Due::reference)
                .containsExactly(second.reference().text(), first.reference().text());
        assertThat(listed).extracting(EraseDue.Due::held).containsExactly(true, false);
        assertThat(listed.get(0).status()).isEqualTo(Status.WITHDRAWN);
        assertThat(listed.get(0).early()).isFalse();
        assertThat(listed.get(0).leaves()).isEqualTo(1);
        assertThat(listed.get(1).leaves()).isZero();
        assertThat(listed.get(0).files()).isZero();
        assertThat(listed.get(0).due()).isBefore(house.clock.today());
        assertThatThrownBy(() -> erase.erase(house.caller(ALBERS), second.reference()))
                .isInstanceOfSatisfying(
                        RuleBroken.class, e -> assertThat(e.rule()).isEqualTo("I7"));
        assertThat(erase.dryRun(house.caller(ALBERS))).hasSize(2);
    }

    @Test
    void I7_however_many_are_held_what_can_be_erased_is_found() {
        for (int i = 0; i < EraseDue.AT_ONCE + 5; i++) {
            var kept = withdrawn();
            new HoldErasure(house.acts).hold(house.on(complaint(kept), ALBERS), "Ein Prozess läuft.");
        }
        house.clock.pass(Duration.ofDays(1));
        var last = withdrawn();
        house.whenAllTimeIsOver();
        assertThat(erase.dryRun(house.caller(ALBERS)))
                .filteredOn(due -> !due.held())
                .extracting(EraseDue.Due::reference)
                .containsExactly(last.reference().text());
    }

    @Test
    void I7_what_two_people_agreed_to_erase_earlier_is_listed_as_such() {
        var held = withdrawn();
        new EraseEarlier(house.acts).propose(house.on(complaint(held), ALBERS), "Sie bittet darum.");
        new EraseEarlier(house.acts).confirm(house.on(complaint(held), PETRENKO), "Ja.");
        house.clock.pass(Duration.ofDays(40));
        assertThat(erase.dryRun(house.caller(ALBERS))).singleElement().satisfies(due -> {
            assertThat(due.early()).isTrue();
            assertThat(due.held()).isFalse();
        });
        assertThat(erase.erase(house.caller(PETRENKO), held.reference()).early())
                .isTrue();
    }

    @Test
    void I7_at_most_a_hundred_are_listed_at_once() {
        for (int i = 0; i < 2 * EraseDue.AT_ONCE + 1; i++) {
            withdrawn();
        }
        house.whenAllTimeIsOver();
        assertThat(erase.dryRun(house.caller(ALBERS))).hasSize(EraseDue.AT_ONCE);
    }

    @Test
    void F5_whoever_must_keep_away_neither_lists_nor_erases() {
        var held = withdrawn("Renate Albers");
        house.whenAllTimeIsOver();
        assertThat(erase.dryRun(house.caller(ALBERS))).isEmpty();
        assertThatThrownBy(() -> erase.erase(house.caller(ALBERS), held.reference()))
                .isInstanceOfSatisfying(
                        Unseen.class, e -> assertThat(e.reference()).isEqualTo(held.reference()));
        assertThat(erase.dryRun(house.caller(PETRENKO))).hasSize(1);
        assertThat(erase.dryRun(House.caller(LENT, Role.COORDINATOR))).isEmpty();
        assertThat(erase.erase(house.caller(PETRENKO), held.reference()).by()).isEqualTo(Role.OMBUDSPERSON);
    }

    @Test
    void whoever_has_not_the_duty_is_denied() {
        var held = withdrawn();
        assertThatThrownBy(() -> erase.dryRun(house.caller(NASSER))).isInstanceOf(Denied.class);
        assertThatThrownBy(() -> erase.erase(house.caller(NASSER), held.reference()))
                .isInstanceOf(Denied.class);
        assertThatThrownBy(() -> erase.erase(house.caller(ALBERS), Reference.of("ABH", 2026, 77)))
                .isInstanceOf(Unknown.class);
    }
}
