package org.vieraugen.application.sample;

import java.time.Instant;
import java.time.LocalDate;
import org.vieraugen.domain.access.Actor;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.deadline.WorkingDays;
import org.vieraugen.domain.department.Chart;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;

/**
 * In which office the sample happens, by whom, and seen from which day; whatever happens in it happens on a working day.
 *
 * @param keeper who keeps the exchange
 * @param second who confirms
 */
record SampleFrame(
        DepartmentKey department,
        StaffKey keeper,
        StaffKey second,
        Chart chart,
        WorkingDays calendar,
        LocalDate today) {
    private static final int MORNING = 9;
    private static final int NOON = 12;

    /** That day, or the next on which the office works. */
    LocalDate working(LocalDate day) {
        return calendar.orNext(day);
    }

    LocalDate ago(int days) {
        return working(today.minusDays(days));
    }

    Actor keeper(LocalDate day) {
        return keeper(at(day, MORNING));
    }

    Actor keeper(Instant at) {
        return new Actor(keeper, Role.COORDINATOR, at);
    }

    /** Three hours after whoever keeps it. */
    Actor second(LocalDate day) {
        return new Actor(second, Role.OMBUDSPERSON, at(day, NOON));
    }

    static Instant at(LocalDate day, int hour) {
        return day.atTime(hour, 0).atZone(Terms.ZONE).toInstant();
    }
}
