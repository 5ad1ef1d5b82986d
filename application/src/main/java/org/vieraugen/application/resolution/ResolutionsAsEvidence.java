package org.vieraugen.application.resolution;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.mandate.Linkable;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.resolution.Resolution;

/** A resolution can show how far a council's mandate is; it is public. */
@OnePerServer
public class ResolutionsAsEvidence implements Linkable {
    private final Resolutions resolutions;

    @Inject
    public ResolutionsAsEvidence(Resolutions resolutions) {
        this.resolutions = resolutions;
    }

    @Override
    public Subject.Kind kind() {
        return Resolution.KIND;
    }

    @Override
    public Map<UUID, String> names(DepartmentKey department) {
        return resolutions.of(department).stream()
                .collect(Collectors.toUnmodifiableMap(
                        Resolution::id,
                        one -> one.number() + ": " + one.consequence().text()));
    }
}
