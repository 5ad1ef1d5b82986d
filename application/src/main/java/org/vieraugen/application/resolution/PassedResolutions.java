package org.vieraugen.application.resolution;

import jakarta.inject.Inject;
import java.util.List;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.exchange.around.Passed;
import org.vieraugen.domain.exchange.ExchangeSession;

/** A session that resolved something took place (E1, E4). */
@OnePerServer
public class PassedResolutions implements Passed {
    private final Resolutions resolutions;

    @Inject
    public PassedResolutions(Resolutions resolutions) {
        this.resolutions = resolutions;
    }

    @Override
    public List<String> numbers(ExchangeSession session) {
        return resolutions.of(session.department(), session.series()).stream()
                .filter(one -> one.session().equals(session.id()))
                .map(one -> one.number().toString())
                .toList();
    }
}
