package org.vieraugen.domain.text;

import java.time.LocalDate;
import org.vieraugen.domain.Days;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.department.Department;
import org.vieraugen.domain.department.StaffKey;

/**
 * Who sees to it that a text module stays right, and by when it is looked at again.
 *
 * @param reviewBy the last day on which it counts as looked at
 */
public record Care(StaffKey owner, LocalDate reviewBy) {
    /** How far ahead a review may lie, in days: two years. */
    public static final int LONGEST = 731;

    /** @throws Malformed for an owner who keeps no texts there, or a day that is past or too far ahead */
    static Care of(StaffKey owner, LocalDate reviewBy, Department home, LocalDate today) {
        requireDay(reviewBy, today);
        return new Care(requireOwner(owner, home), reviewBy);
    }

    Care ownedBy(StaffKey next, Department home) {
        return new Care(requireOwner(next, home), reviewBy);
    }

    Care until(LocalDate next, LocalDate today) {
        requireDay(next, today);
        return new Care(owner, next);
    }

    private static StaffKey requireOwner(StaffKey owner, Department home) {
        if (home.staff().stream()
                .noneMatch(person -> person.key().equals(owner) && TextDuty.KEEP_TEXTS.isFor(person.roles()))) {
            throw new Malformed("owner", "unknown", "must be somebody of the department who keeps texts");
        }
        return owner;
    }

    private static void requireDay(LocalDate day, LocalDate today) {
        if (Days.near("reviewBy", day).isBefore(today)) {
            throw new Malformed("reviewBy", "in-the-past", "must be today or later");
        }
        if (day.isAfter(today.plusDays(LONGEST))) {
            throw new Malformed("reviewBy", "out-of-range", "must be within " + LONGEST + " days");
        }
    }

    /** Whether the day is past: on the day itself it is not. */
    public boolean isStale(LocalDate today) {
        return today.isAfter(reviewBy);
    }
}
