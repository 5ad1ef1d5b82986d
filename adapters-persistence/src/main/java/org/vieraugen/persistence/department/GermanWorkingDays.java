package org.vieraugen.persistence.department;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.vieraugen.domain.deadline.WorkingDays;

/** Monday to Friday without the public holidays of one federal state; each year is computed once. */
final class GermanWorkingDays implements WorkingDays {
    private static final Map<String, GermanWorkingDays> BY_STATE = new ConcurrentHashMap<>();

    private final String state;
    private final Map<Integer, Set<LocalDate>> holidays = new ConcurrentHashMap<>();

    private GermanWorkingDays(String state) {
        this.state = state.toLowerCase(Locale.ROOT);
    }

    static GermanWorkingDays of(String state) {
        return BY_STATE.computeIfAbsent(state, GermanWorkingDays::new);
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            return false;
        }
        return !holidays.computeIfAbsent(day.getYear(), this::holidaysOf).contains(day);
    }

    private Set<LocalDate> holidaysOf(int year) {
        return HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.GERMANY))
                .getHolidays(java.time.Year.of(year), state)
                .stream()
                .filter(holiday -> holiday.getType() == de.focus_shift.jollyday.core.HolidayType.PUBLIC_HOLIDAY)
                .map(holiday -> holiday.getDate())
                .collect(Collectors.toUnmodifiableSet());
    }
}
