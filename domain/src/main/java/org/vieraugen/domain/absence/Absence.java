package org.vieraugen.domain.absence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.domain.Days;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.Text;
import org.vieraugen.domain.access.OfficeDuty;
import org.vieraugen.domain.act.TwoPeople;
import org.vieraugen.domain.department.Chart;
import org.vieraugen.domain.department.StaffKey;

/**
 * Days on which somebody is away and is stood in for; no deadline stops because of it (F12, K7). Whoever is away says so herself, and it counts at once; or two others do, with
 * a reason, since sending somebody away takes a seat from them.
 *
 * @param from the first day
 * @param until the last day, at most {@value #LONGEST} days after the first
 * @param by who entered it
 * @param reason why others entered it; empty where she did herself, who owes none
 * @param confirmedBy the second of the two others
 */
public record Absence(
        UUID id,
        StaffKey who,
        LocalDate from,
        LocalDate until,
        StaffKey by,
        String reason,
        Instant at,
        Optional<StaffKey> confirmedBy) {
    /** How others say it. */
    public static final TwoPeople RULE = new TwoPeople(
            "F9", OfficeDuty.ABSENCE_OF_OTHERS.roles(), OfficeDuty.ABSENCE_OF_OTHERS.roles(), Optional.empty());

    /** The longest that is entered at once, in days: nobody is forgotten as away for ever. */
    public static final int LONGEST = 366;

    /** The longest that a reason may be, in code points. */
    public static final int MOST = 2_000;

    /** @throws Malformed for days that are past, end before they begin, or are too many */
    private static void requireDays(LocalDate from, LocalDate until, LocalDate today) {
        Days.near("from", from);
        Days.near("until", until);
        if (from.isBefore(today)) {
            throw new Malformed("from", "in-the-past", "an absence begins today or later");
        }
        if (until.isBefore(from) || until.isAfter(from.plusDays(LONGEST))) {
            throw new Malformed("until", "out-of-range", "must be within " + LONGEST + " days from the first one");
        }
    }

    /**
     * Somebody says that she will be away.
     *
     * @throws Malformed for days that are past, end before they begin, or are too many
     */
    public static Absence own(UUID id, StaffKey who, LocalDate from, LocalDate until, LocalDate today, Instant at) {
        requireDays(from, until, today);
        return new Absence(id, who, from, until, who, "", at, Optional.empty());
    }

    /**
     * Somebody else says so; it waits for another person.
     *
     * @param chart in which one person may stand twice
     * @throws Malformed for the own absence, for days as of {@link #own}, or without a reason
     */
    public static Absence ofAnother(
            UUID id,
            StaffKey who,
            LocalDate from,
            LocalDate until,
            StaffKey by,
            String reason,
            Chart chart,
            LocalDate today,
            Instant at) {
        if (chart.isSame(who, by)) {
            throw new Malformed("staff", "unknown", "the own absence is entered as such");
        }
        requireDays(from, until, today);
        return new Absence(id, who, from, until, by, Text.required("reason", reason, MOST), at, Optional.empty());
    }

    /** Whether it counts: she said so herself, or two others did. */
    public boolean isInForce() {
        return by.equals(who) || confirmedBy.isPresent();
    }

    /**
     * The second of the two others agrees.
     *
     * @throws RuleBroken F9 for whoever entered it, and for the person who is to be away
     */
    public Absence confirmed(StaffKey second, Chart chart) {
        RULE.requireSecond(chart, second, by, who);
        return new Absence(id, who, from, until, by, reason, at, Optional.of(second));
    }

    /**
     * Somebody disagrees before it counts: another person, or she herself.
     *
     * @throws RuleBroken F9 for whoever entered it, who takes it back instead
     */
    public void requireRefusal(StaffKey second, Chart chart) {
        RULE.requireSecond(chart, second, by);
    }
}
