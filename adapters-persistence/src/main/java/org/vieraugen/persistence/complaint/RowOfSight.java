package org.vieraugen.persistence.complaint;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Setting;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.seat.Called;
import org.vieraugen.domain.seat.Turn;
import org.vieraugen.persistence.conflict.Shades;

/** What a complaint's row says of whose turn it is and who must not know of it; written with each step, outside the entity, since arrays have no place there. */
record RowOfSight(Turn turn, List<Long> involved, List<Long> away, List<Long> waived, Called called) {
    static final String UPDATE =
            "UPDATE complaint SET turn = ?, turn_holder = ?, turn_from = ?, turn_also = ?, involved = ?, away = ?,"
                    + " waived = ?, calls_deputies = ?, calls_last_seat = ? WHERE department = ? AND id = ?";

    static RowOfSight of(Complaint complaint, Setting setting, Shades shades) {
        return new RowOfSight(
                Turn.of(complaint),
                shades.involved(complaint),
                shades.away(complaint, setting),
                shades.waived(complaint),
                Called.of(complaint, setting));
    }

    String @Nullable [] also() {
        return turn.also().isEmpty()
                ? null
                : turn.also().stream().sorted().map(Role::name).toArray(String[]::new);
    }

    /** For {@link #UPDATE}. */
    List<@Nullable Object> values(Complaint complaint) {
        var values = new ArrayList<@Nullable Object>();
        values.add(turn.owes().name());
        values.add(turn.holder().map(StaffKey::text).orElse(null));
        values.add(turn.from().orElse(null));
        values.add(also());
        values.add(Shades.array(involved));
        values.add(Shades.array(away));
        values.add(Shades.array(waived));
        values.add(called.deputies());
        values.add(called.lastSeat());
        values.add(complaint.submission().department().text());
        values.add(complaint.id());
        return values;
    }
}
