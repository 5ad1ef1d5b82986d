package org.vieraugen.domain.reach;

import java.util.OptionalInt;

/**
 * What became of waits that began in a period.
 *
 * @param unanswered those that were over before anybody answered
 * @param overdue those that nobody has answered so far, and whose term is over
 * @param pending those that nobody has answered yet, within their term; they are in no share
 * @param days how many working days the answered ones took
 * @param hours how many hours of the clock they took
 */
public record Figures(
        long inTime, long late, long unanswered, long overdue, long pending, Distribution days, Distribution hours) {
    public static final Figures NONE = new Figures(0, 0, 0, 0, 0, Distribution.EMPTY, Distribution.EMPTY);

    private static final int NINE_IN_TEN = 90;

    static Figures of(Fate fate, long count) {
        return new Figures(
                fate == Fate.IN_TIME ? count : 0,
                fate == Fate.LATE ? count : 0,
                fate == Fate.UNANSWERED ? count : 0,
                0,
                0,
                Distribution.EMPTY,
                Distribution.EMPTY);
    }

    static Figures open(boolean overdue) {
        return new Figures(0, 0, 0, overdue ? 1 : 0, overdue ? 0 : 1, Distribution.EMPTY, Distribution.EMPTY);
    }

    static Figures days(int length, long count) {
        return new Figures(0, 0, 0, 0, 0, Distribution.of(length, count), Distribution.EMPTY);
    }

    static Figures hours(int length, long count) {
        return new Figures(0, 0, 0, 0, 0, Distribution.EMPTY, Distribution.of(length, count));
    }

    Figures plus(Figures other) {
        return new Figures(
                inTime + other.inTime,
                late + other.late,
                unanswered + other.unanswered,
                overdue + other.overdue,
                pending + other.pending,
                days.plus(other.days),
                hours.plus(other.hours));
    }

    /** All whose end or whose term is over: what every share is of. */
    public long base() {
        return inTime + late + unanswered + overdue;
    }

    /** Of a hundred, rounded down, so that nobody reads 100 where one was late; empty where the base is 0. */
    public OptionalInt percentInTime() {
        return base() == 0 ? OptionalInt.empty() : OptionalInt.of((int) (inTime * 100 / base()));
    }

    public OptionalInt mostDays() {
        return days.percentile(NINE_IN_TEN);
    }

    public OptionalInt mostHours() {
        return hours.percentile(NINE_IN_TEN);
    }
}
