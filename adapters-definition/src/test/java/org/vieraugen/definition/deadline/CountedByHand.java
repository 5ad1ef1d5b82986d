package org.vieraugen.definition.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.department.Role;

/**
 * Something that is owed in Saxony from a day on, for so many working days, until it is done; meanwhile the clock may stand still, once. Counted day by day from {@link HolidayActs}, with none of the
 * domain's arithmetic.
 */
final class CountedByHand {
    /** An alarm: of what, whether it is missed, when, and to whom. */
    record Alarm(String deadline, boolean missed, Instant at, Role to) {}

    final String deadline;
    private final LocalDate start;
    private final int length;
    private final LocalDate last;
    Optional<Instant> paused = Optional.empty();
    Optional<Instant> resumed = Optional.empty();
    Optional<Instant> done = Optional.empty();

    CountedByHand(String deadline, LocalDate start, int length, LocalDate last) {
        this.deadline = deadline;
        this.start = start;
        this.length = length;
        this.last = last;
    }

    private boolean stands(LocalDate day) {
        return paused.filter(from -> day.isAfter(day(from))).isPresent()
                && resumed.filter(until -> day.isAfter(day(until))).isEmpty();
    }

    /** The working day that is the so many-th; none where the clock never goes on. */
    Optional<LocalDate> after(int count) {
        var day = start;
        for (int left = count; left > 0; ) {
            day = day.plusDays(1);
            if (day.isAfter(last)) {
                return Optional.empty();
            }
            if (HolidayActs.isWorkingDay("SN", day) && !stands(day)) {
                left--;
            }
        }
        return Optional.of(day);
    }

    int danger() {
        return Math.max(1, (length * 8 + 9) / 10);
    }

    private boolean isOwedAt(Instant moment) {
        boolean standing = paused.filter(from -> !moment.isBefore(from)).isPresent()
                && resumed.filter(until -> !moment.isBefore(until)).isEmpty();
        return !standing && done.filter(at -> !moment.isBefore(at)).isEmpty() && !moment.isAfter(midnight(last));
    }

    void alarms(List<Alarm> into) {
        after(danger())
                .map(CountedByHand::midnight)
                .filter(this::isOwedAt)
                .ifPresent(at -> into.add(new Alarm(deadline, false, at, to(false))));
        after(length)
                .map(due -> midnight(due.plusDays(1)))
                .filter(this::isOwedAt)
                .ifPresent(at -> into.add(new Alarm(deadline, true, at, to(true))));
    }

    private Role to(boolean missed) {
        return switch (deadline) {
            case "FINDING", "SECOND_REVIEW" -> missed ? Role.COORDINATOR : Role.REVIEWER;
            case "OMBUDS_DECISION" -> missed ? Role.ANALYST : Role.OMBUDSPERSON;
            default -> missed ? Role.OMBUDSPERSON : Role.COORDINATOR;
        };
    }

    static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, Terms.ZONE);
    }

    static Instant midnight(LocalDate day) {
        return day.atStartOfDay(Terms.ZONE).toInstant();
    }
}
