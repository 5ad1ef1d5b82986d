package org.vieraugen.application.resolution;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.exchange.around.Standing;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.exchange.Topic;
import org.vieraugen.domain.resolution.Resolution;

/** What was resolved and is not done comes back on each next agenda (E4). */
@OnePerServer
public class OpenResolutions implements Standing {
    private final Resolutions resolutions;

    @Inject
    public OpenResolutions(Resolutions resolutions) {
        this.resolutions = resolutions;
    }

    @Override
    public List<Topic> topics(DepartmentKey department, UUID series) {
        return resolutions.of(department, series).stream()
                .filter(Resolution::isOpen)
                .map(Resolution::topic)
                .toList();
    }
}
