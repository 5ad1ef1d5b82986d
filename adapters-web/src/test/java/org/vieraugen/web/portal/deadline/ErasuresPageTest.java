package org.vieraugen.web.portal.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.domain.testing.Office.NASSER;

import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.complaint.Certificate;
import org.vieraugen.application.correspondence.Withdraw;
import org.vieraugen.application.mail.EraseMails;
import org.vieraugen.application.reception.SubmitComplaint;
import org.vieraugen.application.retention.EraseDue;
import org.vieraugen.application.retention.HoldErasure;
import org.vieraugen.application.testing.Drafts;
import org.vieraugen.application.testing.House;
import org.vieraugen.domain.access.AccessEntries;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.web.portal.Screen;
import org.vieraugen.web.portal.Typed;
import org.vieraugen.web.portal.deadline.ErasuresPage.Shown;

/** What is due is erased only when it was chosen, and somebody is sure (I7). */
class ErasuresPageTest {
    private final House house = new House();
    private final Screen screen = new Screen(house).at("/staff/erasures");
    private final ErasuresPage page = new ErasuresPage(
            screen.pages,
            screen.visitor,
            screen.desk,
            new EraseDue(
                    house.complaints,
                    house.settings,
                    house.journal,
                    house.departments,
                    new EraseMails(house.mails, house.quiets, house.clock)),
            screen.refusals);
    private final Complaint one = withdrawn();
    private final Complaint other = withdrawn();

    private Complaint withdrawn() {
        var submitted = new SubmitComplaint(house.intake)
                .handle(Drafts.draft().confidentially(House.SAMIRA).done(), Optional.empty());
        new Withdraw(house.acts).handle(submitted.receipt(), Optional.empty());
        return house.complaint(new Reference(submitted.reference()));
    }

    @BeforeEach
    void later() {
        house.whenAllTimeIsOver();
        screen.by(ALBERS);
    }

    private static String number(Complaint complaint) {
        return complaint.reference().text();
    }

    private Shown sent(int status, Typed typed) {
        assertThat(page.erase(typed, Screen.info()).getStatus()).isEqualTo(status);
        return screen.shown(Shown.class);
    }

    private Shown sent(int status, String... pairs) {
        return sent(status, screen.typed(pairs));
    }

    private void nothingHappened(Shown shown, String trouble) {
        assertThat(shown.trouble()).contains(trouble);
        assertThat(shown.due()).hasSize(2);
        assertThat(shown.erased()).isEmpty();
    }

    @Test
    void I7_what_is_due_is_listed() {
        page.show(Screen.info());
        var shown = screen.shown(Shown.class);
        assertThat(shown.due())
                .extracting(EraseDue.Due::reference)
                .containsExactlyInAnyOrder(number(one), number(other));
        assertThat(shown.isErasable()).isTrue();
        assertThat(shown.trouble()).isEmpty();
    }

    @Test
    void I7_what_was_chosen_is_erased_and_the_rest_stays() {
        var shown = sent(200, "sure", "yes", "reference", number(one));
        assertThat(shown.erased()).extracting(Certificate::reference).containsExactly(number(one));
        assertThat(shown.kept()).isEmpty();
        assertThat(shown.due()).extracting(EraseDue.Due::reference).containsExactly(number(other));
        assertThat(sent(200, "sure", "yes", "reference", number(other)).due()).isEmpty();
        assertThat(screen.shown(Shown.class).isErasable()).isFalse();
    }

    @Test
    void I7_nothing_is_erased_by_whoever_is_not_sure_or_has_chosen_nothing() {
        nothingHappened(sent(422, "reference", number(one)), "erasures.choose");
        nothingHappened(sent(422, "sure", "", "reference", number(one)), "erasures.choose");
        nothingHappened(sent(422, "sure", "yes"), "erasures.choose");
        var stale = screen.typed("sure", "yes", "reference", number(one));
        screen.by(ALBERS);
        nothingHappened(sent(422, stale), "form.stale");
    }

    @Test
    void I7_a_hold_keeps_one_and_the_others_are_erased_all_the_same() {
        new HoldErasure(house.acts).hold(house.on(one, ALBERS), "Ein Prozess läuft.");
        var shown = sent(200, "sure", "yes", "reference", number(one), "reference", number(other));
        assertThat(shown.erased()).extracting(Certificate::reference).containsExactly(number(other));
        assertThat(shown.kept()).containsExactly(number(one));
        assertThat(shown.isErasable()).isFalse();
        assertThat(house.atDesk()).last().satisfies(act -> {
            assertThat(act.kind()).isEqualTo(AccessEntries.DENIED);
            assertThat(act.facts()).containsEntry("what", "/staff/erasures/" + number(one));
        });
    }

    @Test
    void what_somebody_else_has_erased_meanwhile_is_named() {
        sent(200, "sure", "yes", "reference", number(one));
        assertThat(sent(200, "sure", "yes", "reference", number(one)).kept()).containsExactly(number(one));
    }

    @Test
    void whoever_has_not_the_duty_sees_nothing() {
        screen.by(NASSER);
        assertThatThrownBy(() -> page.show(Screen.info())).isInstanceOf(Denied.class);
        var typed = screen.typed("sure", "yes", "reference", number(one));
        assertThatThrownBy(() -> page.erase(typed, Screen.info())).isInstanceOf(Denied.class);
        assertThat(house.complaint(one.reference()).reference()).isEqualTo(one.reference());
    }
}
