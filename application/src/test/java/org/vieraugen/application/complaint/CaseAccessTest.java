package org.vieraugen.application.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.domain.testing.Office.KESSLER;
import static org.vieraugen.domain.testing.Office.NASSER;
import static org.vieraugen.domain.testing.Office.PETRENKO;
import static org.vieraugen.domain.testing.Office.WIRTH;

import org.junit.jupiter.api.Test;
import org.vieraugen.application.testing.House;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.complaint.ComplaintEntries;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.journal.Part;
import org.vieraugen.domain.seat.Sight;
import org.vieraugen.domain.testing.Cases;

/** Whoever may look at a case, and each look is noted. */
class CaseAccessTest {
    private final House house = new House();

    @Test
    void every_look_stands_in_the_journal_and_makes_nobody_a_participant() {
        var complaint = Cases.in(house.settings.now()).underReview();
        house.holds(complaint);
        house.looks.note(house.caller(PETRENKO), complaint, ComplaintEntries.LOOKED_AT_CASE);
        assertThat(house.acts(complaint)).last().satisfies(act -> {
            assertThat(act.kind()).isEqualTo(ComplaintEntries.LOOKED_AT_CASE);
            assertThat(act.by()).contains(PETRENKO);
            assertThat(act.as()).isEqualTo(Role.OMBUDSPERSON);
            assertThat(act.part()).isEqualTo(Part.LOOK);
            assertThat(act.at()).isEqualTo(house.clock.instant());
        });
        assertThat(house.journal.parts(complaint.submission().department(), complaint.subject()))
                .isEmpty();
    }

    @Test
    void F5_whoever_must_keep_away_sees_nothing_and_leaves_no_look() {
        var complaint = Cases.in(house.settings.now()).naming("Renate Albers").submitted();
        house.holds(complaint);
        assertThatThrownBy(() -> house.looks.note(house.caller(ALBERS), complaint, ComplaintEntries.LOOKED_AT_CASE))
                .isInstanceOf(Unseen.class);
        assertThatThrownBy(() -> house.looks.sight(house.caller(ALBERS), complaint))
                .isInstanceOfSatisfying(
                        Unseen.class, e -> assertThat(e.reference()).isEqualTo(complaint.reference()));
        assertThat(house.kinds(complaint)).hasSize(1);
    }

    @Test
    void whoever_has_no_desk_and_no_seat_has_no_business_with_it() {
        var complaint = Cases.in(house.settings.now()).underReview();
        house.holds(complaint);
        assertThatThrownBy(() -> house.looks.note(house.caller(KESSLER), complaint, ComplaintEntries.LOOKED_AT_CASE))
                .isInstanceOf(Denied.class);
        assertThatThrownBy(() -> house.looks.note(house.caller(WIRTH), complaint, ComplaintEntries.LOOKED_AT_CASE))
                .isInstanceOf(Unseen.class);
        assertThat(house.looks.sight(house.caller(NASSER), complaint))
                .isEqualTo(new Sight(Sight.Reason.SEAT, Role.REVIEWER));
    }
}
