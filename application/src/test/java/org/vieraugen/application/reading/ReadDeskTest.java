package org.vieraugen.application.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.domain.testing.Office.NASSER;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.complaint.Unseen;
import org.vieraugen.application.review.Assign;
import org.vieraugen.application.testing.House;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.ComplaintEntries;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.testing.Cases;

/** A case with what stands beside it. */
class ReadDeskTest {
    private final House house = new House();
    private final ReadDesk read = house.readDesk();

    private Complaint submitted() {
        var complaint = Cases.in(house.settings.now()).submitted();
        house.holds(complaint);
        return complaint;
    }

    private long looks(Complaint complaint) {
        return house.kinds(complaint).stream()
                .filter(kind -> kind.equals(ComplaintEntries.LOOKED_AT_CASE)
                        || kind.equals(ComplaintEntries.LOOKED_AT_IDENTITY))
                .count();
    }

    @Test
    void all_of_it_is_what_each_part_says_alone_and_is_one_look() {
        var complaint = submitted();
        house.writeNote().handle(house.on(complaint, ALBERS), "Eilt.", Set.of());
        long before = looks(complaint);
        var desk = read.handle(house.caller(ALBERS), complaint.reference());
        assertThat(looks(complaint)).isEqualTo(before + 1);
        assertThat(desk.view().reference()).isEqualTo(complaint.reference().text());
        assertThat(desk.notes().notes())
                .singleElement()
                .satisfies(note -> assertThat(note.note().text()).isEqualTo("Eilt."));
        assertThat(desk.proposed())
                .isPresent()
                .isEqualTo(house.assignBoth().proposed(house.caller(ALBERS), complaint.reference()));
    }

    @Test
    void F6_nobody_is_proposed_to_whoever_cannot_give_a_seat() {
        var complaint = submitted();
        new Assign(house.acts, house.history).handle(house.on(complaint, ALBERS), Seat.FIRST, Optional.of(NASSER));
        assertThat(read.handle(house.caller(NASSER), complaint.reference()).proposed())
                .isEmpty();
        assertThat(read.handle(house.caller(ALBERS), complaint.reference()).proposed())
                .isEmpty();
    }

    @Test
    void F5_whoever_does_not_see_the_complaint_is_told_nothing_and_no_look_is_noted() {
        var complaint = submitted();
        long before = looks(complaint);
        assertThatThrownBy(() -> read.handle(house.caller(NASSER), complaint.reference()))
                .isInstanceOf(Unseen.class);
        assertThat(looks(complaint)).isEqualTo(before);
    }
}
