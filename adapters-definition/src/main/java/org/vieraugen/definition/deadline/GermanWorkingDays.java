package org.vieraugen.definition.deadline;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vieraugen.domain.deadline.WorkingDays;

/** Monday to Friday without the public holidays of one federal state, and those of a part of it; each year is computed once. */
public final class GermanWorkingDays implements WorkingDays {
    private static final Map<String, GermanWorkingDays> BY_NAME = new ConcurrentHashMap<>();

    private final String name;
    private final String state;
    private final Set<LocalHoliday> local;
    private final Map<Integer, Set<LocalDate>> holidays = new ConcurrentHashMap<>();

    private GermanWorkingDays(String name, String state, Set<LocalHoliday> local) {
        this.name = name;
        this.state = state.toLowerCase(Locale.ROOT);
        this.local = Set.copyOf(local);
    }

    /** @param state two letters, such as {@code SN} */
    public static GermanWorkingDays of(String state, Set<LocalHoliday> local) {
        var name = Stream.concat(
                        Stream.of(state), local.stream().map(LocalHoliday::text).sorted())
                .collect(Collectors.joining(" + "));
        return BY_NAME.computeIfAbsent(name, known -> new GermanWorkingDays(known, state, local));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            return false;
        }
        return !holidays.computeIfAbsent(day.getYear(), this::holidaysOf).contains(day);
    }

    private Set<LocalDate> holidaysOf(int year) {
        var here = publicHolidays(year, state);
        var parts = local.stream().flatMap(one -> publicHolidays(year, one.place())
                .filter(holiday -> holiday.getPropertiesKey().equals(one.key())));
        return Stream.concat(here, parts).map(Holiday::getDate).collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<Holiday> publicHolidays(int year, String... place) {
        return HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.GERMANY))
                .getHolidays(Year.of(year), place)
                .stream()
                .filter(holiday -> holiday.getType() == HolidayType.PUBLIC_HOLIDAY);
    }
}
