package org.vieraugen.domain.relief;

import java.time.Duration;
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
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.department.Chart;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.organisation.Organisation;

/**
 * Somebody hands the seats of all her open complaints over to another reviewer, for good: she says so herself, or two others do with a reason, as with an absence (F12, K7). Whether the other may take a
 * seat is asked in each case when it takes effect; until then it can be undone.
 *
 * @param to who takes over
 * @param from the day on which it takes effect
 * @param by who entered it
 * @param reason why others entered it; empty where she did herself, who owes none
 * @param since when it was entered, or confirmed by the second of the two others
 */
public record Relief(
        UUID id,
        StaffKey who,
        StaffKey to,
        LocalDate from,
        StaffKey by,
        String reason,
        Instant since,
        Optional<StaffKey> confirmedBy) {
    /** How others say it. */
    public static final TwoPeople RULE = new TwoPeople(
            "F9", OfficeDuty.ABSENCE_OF_OTHERS.roles(), OfficeDuty.ABSENCE_OF_OTHERS.roles(), Optional.empty());

    /** How long it can be undone at least, after it was entered or confirmed. */
    public static final Duration UNDO = Duration.ofMinutes(15);

    /** The latest that it may be entered for, in days from today. */
    public static final int AHEAD = 366;

    /** The longest that a reason may be, in code points. */
    public static final int MOST = 2_000;

    /**
     * Somebody hands her own seats over.
     *
     * @throws Malformed for a day that is past or too far, or for somebody who reviews nothing or is herself
     */
    public static Relief own(
            UUID id, StaffKey who, StaffKey to, LocalDate from, Organisation organisation, Instant now) {
        require(who, to, from, organisation, now);
        return new Relief(id, who, to, from, who, "", now, Optional.empty());
    }

    /**
     * Somebody else says so; it waits for another person.
     *
     * @throws Malformed as {@link #own}, for the own seats, without a reason, and for whoever would take the seats over by the own word
     */
    public static Relief ofAnother(
            UUID id,
            StaffKey who,
            StaffKey to,
            LocalDate from,
            StaffKey by,
            String reason,
            Organisation organisation,
            Instant now) {
        var chart = organisation.chart();
        if (organisation.findStaff(who).isEmpty() || chart.isSame(who, by)) {
            throw new Malformed("staff", "unknown", "the own seats are handed over as such");
        }
        if (chart.isSame(to, by)) {
            throw new Malformed("to", "unknown", "nobody gives somebody else's seats to themselves");
        }
        require(who, to, from, organisation, now);
        return new Relief(id, who, to, from, by, Text.required("reason", reason, MOST), now, Optional.empty());
    }

    private static void require(StaffKey who, StaffKey to, LocalDate from, Organisation organisation, Instant now) {
        var today = LocalDate.ofInstant(now, Terms.ZONE);
        Days.near("from", from);
        if (from.isBefore(today)) {
            throw new Malformed("from", "in-the-past", "it takes effect today or later");
        }
        if (from.isAfter(today.plusDays(AHEAD))) {
            throw new Malformed("from", "out-of-range", "must be within " + AHEAD + " days");
        }
        boolean reviews = organisation
                .findStaff(to)
                .filter(person -> person.is(Role.REVIEWER))
                .isPresent();
        if (!reviews || organisation.chart().isSame(who, to)) {
            throw new Malformed("to", "unknown", "must be another person, who reviews");
        }
    }

    /** Whether it counts: she said so herself, or two others did. */
    public boolean isInForce() {
        return by.equals(who) || confirmedBy.isPresent();
    }

    /** The same for whoever only takes the seats, and needs not know why they are given. */
    public Relief withoutReason() {
        return new Relief(id, who, to, from, by, "", since, confirmedBy);
    }

    /** When it takes effect. */
    public Instant begins() {
        var day = from.atStartOfDay(Terms.ZONE).toInstant();
        var soonest = since.plus(UNDO);
        return day.isAfter(soonest) ? day : soonest;
    }

    /**
     * The second of the two others agrees.
     *
     * @throws RuleBroken F9 for whoever entered it, gives the seats or takes them
     */
    public Relief confirmed(StaffKey second, Chart chart, Instant now) {
        RULE.requireSecond(chart, second, by, who, to);
        return new Relief(id, who, to, from, by, reason, now, Optional.of(second));
    }

    /**
     * Somebody disagrees before it counts: another person, or whoever gives or takes the seats.
     *
     * @throws RuleBroken F9 for whoever entered it, who takes it back instead
     */
    public void requireRefusal(StaffKey second, Chart chart) {
        RULE.requireSecond(chart, second, by);
    }

    /**
     * Somebody undoes it: whoever said so, or whose seats they are.
     *
     * @throws RuleBroken when it has taken effect, or it is somebody else's business
     */
    public void requireUndoing(StaffKey one, Chart chart, Instant now) {
        boolean hers = chart.isSame(one, who)
                || chart.isSame(one, by)
                || confirmedBy.filter(second -> chart.isSame(one, second)).isPresent();
        if (!hers) {
            throw new RuleBroken(
                    "F9", "undone-by-others", "this is undone by those who entered it, or by whoever's seats they are");
        }
        if (isInForce() && !now.isBefore(begins())) {
            throw new RuleBroken(
                    "course", "handed-over", "it has taken effect; each seat can be given to somebody else again");
        }
    }
}
