package org.vieraugen.domain.minutes;

import java.util.List;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.exchange.Attendance;
import org.vieraugen.domain.exchange.ExchangeSession;
import org.vieraugen.domain.exchange.Series;
import org.vieraugen.domain.party.OrganisationNames;

/**
 * For whom minutes are approved.
 *
 * @param present the organisations that were there, the host among them
 */
public record Sides(String host, List<String> present) {
    public Sides {
        present = List.copyOf(present);
    }

    /** Nobody is present before somebody has said that the session was held. */
    public static Sides of(ExchangeSession session, Series series) {
        return new Sides(
                series.plan().host(),
                session.attended().stream().map(Attendance::organisation).toList());
    }

    public boolean isHost(String side) {
        return OrganisationNames.isSame(host, side);
    }

    /** Whether that organisation was there. */
    public boolean isPresent(String side) {
        return OrganisationNames.isAmong(present, side);
    }

    /**
     * That organisation as it is written among those who were there.
     *
     * @throws RuleBroken E3 for one that was not there
     */
    String requirePresent(String side) {
        return OrganisationNames.among(present, side)
                .orElseThrow(() -> new RuleBroken(
                        Minutes.RULE,
                        "was-not-there",
                        "only whoever was at the session amends and approves its minutes"));
    }
}
