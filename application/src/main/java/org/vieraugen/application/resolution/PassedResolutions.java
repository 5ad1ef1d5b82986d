package org.vieraugen.application.resolution;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.exchange.around.Passed;
import org.vieraugen.domain.exchange.ExchangeSession;
import org.vieraugen.domain.exchange.Turnout.Voted;
import org.vieraugen.domain.party.Votes;

/** A session that resolved something took place (E1, E4). */
@OnePerServer
public class PassedResolutions implements Passed {
    private final Resolutions resolutions;

    @Inject
    public PassedResolutions(Resolutions resolutions) {
        this.resolutions = resolutions;
    }

    @Override
    public List<Voted> by(ExchangeSession session) {
        var all = new ArrayList<Voted>();
        for (var one : resolutions.of(session.department(), session.series())) {
            var number = one.number().toString();
            // One that fell counts for nothing: its votes keep nobody from saying that the session took place.
            if (one.session().equals(session.id()) && !one.fallen()) {
                all.add(new Voted(number, one.decided().votes().map(Votes::cast).orElse(0)));
            }
            one.givenUp()
                    .filter(how -> how.session().equals(session.id()))
                    .ifPresent(how -> all.add(new Voted(number, how.votes().cast())));
        }
        return all;
    }
}
