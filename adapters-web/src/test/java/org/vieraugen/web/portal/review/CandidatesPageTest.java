package org.vieraugen.web.portal.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.domain.testing.Office.NASSER;
import static org.vieraugen.domain.testing.Office.NORA_BRANDT;
import static org.vieraugen.domain.testing.Office.OLBRICH;
import static org.vieraugen.domain.testing.Office.PETRENKO;
import static org.vieraugen.domain.testing.Office.THAL;
import static org.vieraugen.domain.testing.Office.WIRTH;

import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.review.ProposeReviewers;
import org.vieraugen.application.testing.Given;
import org.vieraugen.application.testing.House;
import org.vieraugen.domain.absence.Absence;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.conflict.Conflict;
import org.vieraugen.domain.conflict.ConflictRule;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.seat.Workload;
import org.vieraugen.domain.testing.Cases;
import org.vieraugen.domain.testing.Office;
import org.vieraugen.web.language.Sentences;
import org.vieraugen.web.portal.Screen;
import org.vieraugen.web.portal.review.CandidatesPage.Row;
import org.vieraugen.web.portal.review.CandidatesPage.Shown;

/** Who may review stands first, and beside everybody else stands why not. */
class CandidatesPageTest {
    private final House house = new House();
    private final Screen screen = new Screen(house);
    private final CandidatesPage page = new CandidatesPage(
            screen.pages,
            screen.desk,
            new ProposeReviewers(house.complaints, house.settings, house.history, house.looks),
            house.readCase(),
            new Sentences(house.departments));

    private Shown shown(Complaint complaint, StaffKey reader, Seat seat) {
        house.holds(complaint);
        return again(complaint, reader, seat);
    }

    private Shown again(Complaint complaint, StaffKey reader, Seat seat) {
        screen.at("/staff/cases").by(reader);
        page.show(complaint.reference().text(), seat.name(), Screen.info());
        return screen.shown(Shown.class);
    }

    private static Row row(Shown shown, StaffKey who) {
        return Stream.concat(shown.eligible().stream(), shown.excluded().stream())
                .filter(row -> row.candidate().who().key().equals(who))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void F6_whoever_is_proposed_comes_first_and_whoever_must_not_stands_apart_with_the_reason() {
        house.history.set(new Workload(Map.of(NASSER, 2, WIRTH, 1, Office.AMINI, 3, Office.DEMIR, 4), Map.of()));
        var shown = shown(Cases.in(house.settings.now()).naming("Jens Olbrich").submitted(), ALBERS, Seat.FIRST);
        assertThat(shown.eligible()).first().satisfies(best -> {
            assertThat(best.candidate().who().key()).isEqualTo(WIRTH);
            assertThat(best.reasons()).isEmpty();
            assertThat(best.waivable()).isEmpty();
        });
        assertThat(shown.eligible()).isNotEmpty().allMatch(row -> row.candidate()
                .eligible());
        assertThat(shown.excluded()).isNotEmpty().noneMatch(row -> row.candidate()
                .eligible());
        assertThat(row(shown, OLBRICH).reasons())
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .anyMatch(reason -> reason.contains("Jens Olbrich"));
    }

    private void away(StaffKey who) {
        var today = house.clock.today();
        house.absences.add(
                Office.FOREIGNERS,
                Absence.own(UUID.randomUUID(), who, today, today.plusDays(2), today, house.clock.instant()));
    }

    @Test
    void K7_whoever_is_away_is_not_proposed_and_says_so() {
        away(NASSER);
        away(WIRTH);
        var shown = shown(Cases.in(house.settings.now()).naming("Jens Olbrich").submitted(), ALBERS, Seat.FIRST);
        assertThat(shown.eligible().get(0).candidate().isFree()).isTrue();
        assertThat(shown.eligible())
                .extracting(row -> row.candidate().who().key())
                .endsWith(NASSER, WIRTH);
        assertThat(row(shown, WIRTH).candidate().away()).isTrue();
    }

    @Test
    void F1_each_seat_has_its_own_act_and_whoever_holds_the_other_one_is_no_candidate() {
        var complaint = Cases.in(house.settings.now()).underReview();
        assertThat(shown(complaint, ALBERS, Seat.FIRST).move()).isEqualTo("assign-first");
        var second = again(complaint, ALBERS, Seat.SECOND);
        assertThat(second.move()).isEqualTo("assign-second");
        assertThat(second.seat()).isEqualTo(Seat.SECOND);
        assertThat(Stream.concat(second.eligible().stream(), second.excluded().stream()))
                .extracting(row -> row.candidate().who().key())
                .contains(WIRTH)
                .doesNotContain(NASSER);
    }

    @Test
    void C4_only_the_ombudsperson_is_offered_a_waiver_and_only_where_nothing_excludes() {
        var complaint = Given.handledBy(Cases.in(house.settings.now()).submitted(), house.settings.now(), NORA_BRANDT);
        var hers = shown(complaint, PETRENKO, Seat.FIRST);
        assertThat(row(hers, THAL).waivable()).map(Conflict::rule).contains(ConflictRule.SAME_TEAM);
        assertThat(row(hers, NORA_BRANDT).waivable()).as("she handled it").isEmpty();
        assertThat(hers.eligible()).isNotEmpty().allMatch(row -> row.waivable().isEmpty());
        assertThat(row(again(complaint, ALBERS, Seat.FIRST), THAL).waivable()).isEmpty();
    }

    @Test
    void no_other_address_is_a_page() {
        var complaint = Cases.in(house.settings.now()).submitted();
        shown(complaint, ALBERS, Seat.FIRST);
        var number = complaint.reference().text();
        page.show(number.toLowerCase(Locale.ROOT), "FIRST", Screen.info());
        for (var none : List.of("THIRD", "DESK", "OMBUDS", "first")) {
            assertThatThrownBy(() -> page.show(number, none, Screen.info())).isInstanceOf(NotFoundException.class);
        }
        assertThatThrownBy(() -> page.show("ABH-1", "FIRST", Screen.info())).isInstanceOf(NotFoundException.class);
        screen.by(NASSER);
        assertThatThrownBy(() -> page.show(number, "FIRST", Screen.info())).isInstanceOf(Denied.class);
    }
}
