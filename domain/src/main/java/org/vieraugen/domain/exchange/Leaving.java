package org.vieraugen.domain.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.Text;
import org.vieraugen.domain.party.OrganisationNames;

/**
 * Partners leave a series, or take another name in it. Their people see nothing of it any more: so none leaves while something of theirs is unfinished, which nobody else could finish for them (E2).
 *
 * @param reason why; not asked for where none leaves
 * @param sessions all of the series
 * @param inCourse of which sessions the minutes are begun and not approved
 */
public record Leaving(String reason, List<ExchangeSession> sessions, Predicate<UUID> inCourse) {
    public Leaving {
        sessions = List.copyOf(sessions);
    }

    /**
     * A partner takes part no longer; so that nobody is left out unnoticed, it is shown with the series.
     *
     * @param day since when
     * @param reason why, up to {@value #MOST_REASON} characters
     */
    public record Departure(String partner, LocalDate day, String reason) {
        public static final int MOST_REASON = 1_000;

        /** @throws Malformed for a reason that is empty or too long */
        public Departure {
            Text.required("reason", reason, MOST_REASON);
        }
    }

    /**
     * @throws Malformed without a reason
     * @throws RuleBroken E2 for a partner with an open topic, or one that was at a session whose minutes are not approved
     */
    Departure of(String partner, LocalDate day) {
        for (var session : sessions) {
            boolean open = session.isPlanned()
                    && session.agenda().open().stream()
                            .anyMatch(topic ->
                                    OrganisationNames.isSame(topic.organisation(), partner) && !topic.standing());
            if (open) {
                throw broken(
                        "partner-has-topic",
                        partner + " has an open topic on the agenda of "
                                + session.appointment().day(),
                        partner,
                        session.appointment().day());
            }
            boolean there =
                    session.attended().stream().anyMatch(one -> OrganisationNames.isSame(one.organisation(), partner));
            if (there && inCourse.test(session.id())) {
                throw broken(
                        "partner-owes-minutes",
                        partner + " was there on " + session.appointment().day() + ", and the minutes are not approved",
                        partner,
                        session.appointment().day());
            }
        }
        return new Departure(partner, day, reason);
    }

    private static RuleBroken broken(String reason, String detail, Object... values) {
        return new RuleBroken("E2", reason, detail, values);
    }
}
