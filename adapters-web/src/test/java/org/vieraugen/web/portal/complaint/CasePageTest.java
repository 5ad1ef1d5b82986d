package org.vieraugen.web.portal.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.domain.testing.Office.KESSLER;
import static org.vieraugen.domain.testing.Office.NASSER;
import static org.vieraugen.domain.testing.Office.PETRENKO;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.reading.CaseView.Person;
import org.vieraugen.application.reading.People.NamedView;
import org.vieraugen.application.reading.Possible.RefusedView;
import org.vieraugen.application.reading.ReadDesk;
import org.vieraugen.application.reception.SubmitComplaint;
import org.vieraugen.application.testing.Drafts;
import org.vieraugen.application.testing.House;
import org.vieraugen.application.testing.Library;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Parties.Place;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.conflict.CaseParts;
import org.vieraugen.domain.conflict.Evidence;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.naming.Certainty;
import org.vieraugen.domain.reception.ReceptionEntries;
import org.vieraugen.domain.review.ReviewAct;
import org.vieraugen.domain.testing.Cases;
import org.vieraugen.web.language.Sentences;
import org.vieraugen.web.portal.Screen;
import org.vieraugen.web.portal.Typing;
import org.vieraugen.web.portal.act.Capabilities;
import org.vieraugen.web.portal.act.FormsOfActs;
import org.vieraugen.web.portal.complaint.DeskResource.CasePage;

/** What the page of a case makes of a case: names, rules and days in words. */
class CasePageTest {
    private final House house = new House();
    private final Screen screen = new Screen(house);
    private final ReadDesk read = house.readDesk();
    private final Library library = new Library(house);
    private final FormsOfActs forms = Capabilities.in(house);
    private final DeskPage page = new DeskPage(
            screen.pages,
            Tops.of(screen),
            house.departments,
            new Sentences(house.departments),
            screen.papers(),
            forms,
            new CaseTexts(library.suggest, library.insert, forms, screen.desk),
            house.clock);

    private Complaint at(Complaint complaint, StaffKey who) {
        house.holds(complaint);
        screen.at("/staff/cases/" + complaint.reference().text()).by(who);
        return complaint;
    }

    private Complaint submitted() {
        return at(Cases.in(house.settings.now()).submitted(), ALBERS);
    }

    private Complaint underReview() {
        return at(Cases.in(house.settings.now()).underReview(), NASSER);
    }

    private CasePage shown(Complaint complaint) {
        var it = read.handle(screen.desk.caller(), complaint.reference());
        page.shown(it, Typing.typed(), Optional.empty(), Screen.info());
        return screen.shown(CasePage.class);
    }

    @Test
    void what_is_due_today_is_not_overdue() {
        var shown = shown(submitted());
        var today = house.clock.today();
        assertThat(shown.isOverdue(today)).isFalse();
        assertThat(shown.isOverdue(today.minusDays(1))).isTrue();
    }

    private Act by(Optional<StaffKey> who, Role as) {
        return new Act(ReceptionEntries.SHIELDED, CaseParts.COORDINATION, who, as, house.clock.instant(), Map.of());
    }

    @Test
    void an_act_bears_a_name_or_else_the_role() {
        var shown = shown(submitted());
        var frame = shown.frame();
        assertThat(shown.by(by(Optional.of(PETRENKO), Role.OMBUDSPERSON))).isEqualTo("Maria Petrenko");
        assertThat(shown.by(by(Optional.of(new StaffKey("gone")), Role.COORDINATOR)))
                .isEqualTo(frame.say("role.COORDINATOR"));
        assertThat(shown.by(by(Optional.empty(), Role.COMPLAINANT))).isEqualTo(frame.say("staff.complainant"));
        assertThat(shown.by(by(Optional.empty(), Role.SYSTEM))).isEqualTo(frame.say("role.SYSTEM"));
    }

    @Test
    void why_something_is_not_possible_is_said_in_the_words_of_the_rule() {
        var shown = shown(submitted());
        var frame = shown.frame();
        assertThat(shown.why(new RefusedView(ReviewAct.CONCUR, new RuleBroken("F9", "same-person", "two people"))))
                .isEqualTo(frame.say("refused.same-person"));
        assertThat(shown.why(new RefusedView(ReviewAct.CONCUR, new RuleBroken("Z99", "none", "who knows"))))
                .isEqualTo(frame.say("problem.rule"));
        assertThat(shown.listed(List.of("a", "b"))).isEqualTo("a, b");
        assertThat(shown.listed(List.of())).isEqualTo("–");
        assertThat(shown.sentence(new Evidence(Evidence.Fact.NAMED, "thal"))).contains("Ruben Thal");
    }

    private static NamedView named(StaffKey... whom) {
        return new NamedView(
                "Name",
                List.of(whom).stream()
                        .map(key -> new Person(key.text(), nameOf(key)))
                        .toList(),
                false,
                true,
                Place.TEXT,
                0,
                Certainty.CERTAIN,
                false,
                Optional.empty());
    }

    private static String nameOf(StaffKey key) {
        return new House().organisation().staff(key).name();
    }

    @Test
    void L7_a_name_may_mean_a_challenge_where_its_bearer_acts_in_this_complaint() {
        var reviewed = shown(underReview());
        assertThat(reviewed.actsHere(named(NASSER))).as("the first reviewer").isTrue();
        assertThat(reviewed.actsHere(named(KESSLER))).isFalse();
        assertThat(reviewed.actsHere(named())).isFalse();
        assertThat(reviewed.actsHere(named(KESSLER, NASSER))).isTrue();
    }

    private boolean isForeign(String language) {
        var sent = new SubmitComplaint(house.intake)
                .handle(Drafts.draft().in(language).done(), Optional.empty());
        screen.at("/staff/cases/" + sent.reference()).by(ALBERS);
        return shown(house.complaint(new Reference(sent.reference()))).isForeign();
    }

    @Test
    void only_what_is_written_in_another_language_needs_a_working_copy() {
        assertThat(isForeign("uk")).isTrue();
        assertThat(isForeign("de")).isFalse();
    }
}
