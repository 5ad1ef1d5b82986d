package org.vieraugen.domain.resolution;

import java.util.Optional;
import java.util.UUID;
import org.vieraugen.domain.access.Acting;
import org.vieraugen.domain.exchange.ExchangeSession;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.party.Votes;

/** That a resolution stands on a session that took place, and falls with it (E4). */
public final class Footing {
    private final Resolution resolution;

    public Footing(Resolution resolution) {
        this.resolution = resolution;
    }

    /**
     * Nobody said in time that a session took place: what it passed is without a session, and what it gave up is open again.
     *
     * @return no step for a resolution that the session neither passed nor gave up
     */
    public Step<Resolution> missed(UUID session, Acting by) {
        if (resolution.session().equals(session) && !resolution.fallen()) {
            return Step.to(resolution.next(resolution.fulfilments(), resolution.givenUp(), true))
                    .noting(by.did(ResolutionEntries.RESOLUTION_FELL).with("number", resolution.number()));
        }
        if (resolution.givenUp().filter(how -> how.session().equals(session)).isPresent()) {
            return Step.to(resolution.next(resolution.fulfilments(), Optional.empty(), resolution.fallen()))
                    .noting(by.did(ResolutionEntries.GIVING_UP_FELL).with("number", resolution.number()));
        }
        return Step.to(resolution);
    }

    /**
     * It is said after all that a session took place.
     *
     * @param session with those who were there
     * @return no step for a resolution that had not fallen with it, or on which more voted than were there: it stays without a session, and is recorded anew as it was
     */
    public Step<Resolution> held(ExchangeSession session, Acting by) {
        int voted = resolution.decided().votes().map(Votes::cast).orElse(0);
        return resolution.session().equals(session.id())
                        && resolution.fallen()
                        && voted <= session.turnout().people()
                ? Step.to(resolution.next(resolution.fulfilments(), resolution.givenUp(), false))
                        .noting(by.did(ResolutionEntries.RESOLUTION_STANDS).with("number", resolution.number()))
                : Step.to(resolution);
    }
}
