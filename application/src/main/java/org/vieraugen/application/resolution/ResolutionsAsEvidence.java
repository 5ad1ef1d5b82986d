package org.vieraugen.application.resolution;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.mandate.Linkable;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.party.LookBack;
import org.vieraugen.domain.resolution.Resolution;

/** A resolution can show how far a council's mandate is; it is public. */
@OnePerServer
public class ResolutionsAsEvidence implements Linkable {
    private final Resolutions resolutions;
    private final Clock clock;

    @Inject
    public ResolutionsAsEvidence(Resolutions resolutions, Clock clock) {
        this.resolutions = resolutions;
        this.clock = clock;
    }

    @Override
    public Subject.Kind kind() {
        return Resolution.KIND;
    }

    @Override
    public Map<UUID, String> names(DepartmentKey department, Set<UUID> keys) {
        return named(resolutions.of(department, keys));
    }

    /** Those since the year of a year ago, and earlier ones that are open; none that is without a session. */
    @Override
    public Map<UUID, String> choices(DepartmentKey department) {
        var all = resolutions.of(department, LookBack.now(LocalDate.ofInstant(clock.instant(), Terms.ZONE)));
        return named(all.stream().filter(one -> !one.fallen()).toList());
    }

    private static Map<UUID, String> named(List<Resolution> all) {
        return all.stream()
                .collect(Collectors.toUnmodifiableMap(
                        Resolution::id,
                        one -> one.number() + ": " + one.consequence().text()));
    }
}
