package org.vieraugen.definition.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the acts on Sundays and public holidays of the 16 states say, from 2020 to 2040; written down by hand, apart from any library. */
final class HolidayActs {
    static final List<String> STATES =
            List.of("BW", "BY", "BE", "BB", "HB", "HH", "HE", "MV", "NI", "NW", "RP", "SL", "SN", "ST", "SH", "TH");

    /** Everywhere: New Year, 1 May, 3 October (Unification Treaty), Christmas. */
    private static final List<String> FIXED = List.of("--01-01", "--05-01", "--10-03", "--12-25", "--12-26");

    /** Everywhere, in days after Easter Sunday: Good Friday, Easter Monday, Ascension, Whit Monday. */
    private static final List<Integer> MOVABLE = List.of(-2, 1, 39, 50);

    private static final int CORPUS_CHRISTI = 60;

    private static final String WOMENS_DAY = "--03-08";

    private static final Map<String, Set<String>> OF_STATES = Map.of(
            // Epiphany
            "--01-06",
            Set.of("BW", "BY", "ST"),
            // Women's day: Berlin since 2019, Mecklenburg-Vorpommern since 2023
            WOMENS_DAY,
            Set.of("BE", "MV"),
            // Assumption, in the whole state
            "--08-15",
            Set.of("SL"),
            // Children's day, since 2019
            "--09-20",
            Set.of("TH"),
            // Reformation, in the north since 2018
            "--10-31",
            Set.of("BB", "HB", "HH", "MV", "NI", "SN", "ST", "SH", "TH"),
            // All Saints
            "--11-01",
            Set.of("BW", "BY", "NW", "RP", "SL"));

    private static final Set<String> WITH_CORPUS_CHRISTI = Set.of("BW", "BY", "HE", "NW", "RP", "SL");

    /** Berlin's single ones: 75 and 80 years of liberation, 75 years of the uprising. */
    private static final Set<LocalDate> ONCE_IN_BERLIN =
            Set.of(LocalDate.of(2020, 5, 8), LocalDate.of(2025, 5, 8), LocalDate.of(2028, 6, 17));

    private HolidayActs() {}

    static boolean isWorkingDay(String state, LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !publicHolidays(state, day.getYear()).contains(day);
    }

    static Set<LocalDate> publicHolidays(String state, int year) {
        var all = new HashSet<LocalDate>();
        FIXED.forEach(day -> all.add(MonthDay.parse(day).atYear(year)));
        MOVABLE.forEach(days -> all.add(easter(year).plusDays(days)));
        OF_STATES.forEach((day, states) -> {
            if (states.contains(state) && !(day.equals(WOMENS_DAY) && state.equals("MV") && year < 2023)) {
                all.add(MonthDay.parse(day).atYear(year));
            }
        });
        if (WITH_CORPUS_CHRISTI.contains(state)) {
            all.add(corpusChristi(year));
        }
        if (state.equals("SN")) {
            all.add(repentance(year));
        }
        if (state.equals("BE")) {
            ONCE_IN_BERLIN.stream().filter(day -> day.getYear() == year).forEach(all::add);
        }
        return all;
    }

    static LocalDate corpusChristi(int year) {
        return easter(year).plusDays(CORPUS_CHRISTI);
    }

    /** Buss- und Bettag: the Wednesday before the last Sunday of the church year, which lies between 20 and 26 November. */
    static LocalDate repentance(int year) {
        var lastSunday = LocalDate.of(year, 11, 20);
        while (lastSunday.getDayOfWeek() != DayOfWeek.SUNDAY) {
            lastSunday = lastSunday.plusDays(1);
        }
        return lastSunday.minusDays(4);
    }

    /**
     * The Sunday after the paschal full moon, from the epact as Clavius computed it: the full moon falls on 21 March or later, one day less where two would meet.
     */
    static LocalDate easter(int year) {
        int golden = year % 19 + 1;
        int century = year / 100 + 1;
        int skippedLeapDays = 3 * century / 4 - 12;
        int moonCorrection = (8 * century + 5) / 25 - 5;
        int epact = Math.floorMod(11 * golden + 20 + moonCorrection - skippedLeapDays, 30);
        if ((epact == 25 && golden > 11) || epact == 24) {
            epact++;
        }
        int fullMoon = 44 - epact;
        var moon = LocalDate.of(year, 3, 1).plusDays((fullMoon < 21 ? fullMoon + 30 : fullMoon) - 1L);
        var sunday = moon.plusDays(1);
        while (sunday.getDayOfWeek() != DayOfWeek.SUNDAY) {
            sunday = sunday.plusDays(1);
        }
        return sunday;
    }
}
