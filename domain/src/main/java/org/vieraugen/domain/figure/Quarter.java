package org.vieraugen.domain.figure;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.vieraugen.domain.Malformed;

/** Three months of a year, the finest time that any number keeps (P4); written {@code 2026-4}. */
public record Quarter(int year, int number) implements Comparable<Quarter> {
    private static final Pattern FORM = Pattern.compile("(\\d{4})-([1-4])");
    private static final int MONTHS = 3;

    public Quarter {
        if (year < 1 || year > 9999 || number < 1 || number > 4) {
            throw new Malformed("quarter", "out-of-range", "a year has four quarters");
        }
    }

    public static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), (day.getMonthValue() - 1) / MONTHS + 1);
    }

    /** @throws Malformed when it is not written like {@code 2026-4} */
    public static Quarter of(String text) {
        var parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new Malformed("quarter", "bad-form", "must be written like 2026-4");
        }
        return new Quarter(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)));
    }

    @Override
    public int compareTo(Quarter other) {
        return year == other.year ? Integer.compare(number, other.number) : Integer.compare(year, other.year);
    }

    @Override
    public String toString() {
        return "%04d-%d".formatted(year, number);
    }
}
