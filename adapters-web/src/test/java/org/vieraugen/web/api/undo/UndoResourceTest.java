package org.vieraugen.web.api.undo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.domain.testing.Office.NASSER;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.Outdated;
import org.vieraugen.application.review.Assign;
import org.vieraugen.application.testing.House;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Status;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.testing.Cases;
import org.vieraugen.web.api.Asking;
import org.vieraugen.web.api.complaint.Acted;
import org.vieraugen.web.portal.act.Capabilities;

/** Programs take back what they just did, as pages do. */
class UndoResourceTest {
    private final House house = new House();
    private final UndoResource resource =
            new UndoResource(new Asking(house).by(ALBERS).credentials, Capabilities.undo(house));

    private Complaint assigned() {
        var complaint = Cases.in(house.settings.now()).submitted();
        house.holds(complaint);
        new Assign(house.acts, house.history).handle(house.on(complaint, ALBERS), Seat.FIRST, Optional.of(NASSER));
        return house.complaint(complaint.reference());
    }

    @Test
    void what_was_taken_back_is_answered_with_where_it_led_and_a_repeat_changes_nothing() {
        var complaint = assigned();
        var asking = new Asking(house)
                .by(ALBERS)
                .header("Idempotency-Key", "key-of-this-undoing")
                .header("If-Match", "\"" + complaint.version() + "\"");
        var keyed = new UndoResource(asking.credentials, Capabilities.undo(house));
        var expected = new Acted(complaint.reference().text(), Status.SUBMITTED, complaint.version() + 1);
        assertThat(keyed.takeBack(complaint.reference()).getEntity()).isEqualTo(expected);
        assertThat(keyed.takeBack(complaint.reference()).getEntity()).isEqualTo(expected);
        assertThat(house.complaint(complaint.reference()).version()).isEqualTo(expected.version());
    }

    @Test
    void what_somebody_changed_meanwhile_is_not_taken_back() {
        var complaint = assigned();
        var asking = new Asking(house).by(ALBERS).header("If-Match", "\"" + (complaint.version() - 1) + "\"");
        var outdated = new UndoResource(asking.credentials, Capabilities.undo(house));
        assertThatThrownBy(() -> outdated.takeBack(complaint.reference())).isInstanceOf(Outdated.class);
        assertThat(resource.takeBack(complaint.reference()).getStatus()).isEqualTo(200);
    }
}
