package org.vieraugen.application.resolution;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.mandate.Linkable;
import org.vieraugen.application.mandate.Words;
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
    public Map<UUID, String> names(DepartmentKey department, Set<UUID> keys) {
        return named(resolutions.of(department, keys));
    }

    /** What has no session any more shows nothing (E4). */
    @Override
    public Map<UUID, String> showing(DepartmentKey department, Set<UUID> keys) {
        return named(resolutions.of(department, keys).stream()
                .filter(one -> !one.fallen())
                .toList());
    }

    @Override
    public List<Named> find(DepartmentKey department, Words words, int most) {
        var keys = resolutions.find(department, words.all(), most);
        var names = named(resolutions.of(department, keys));
        return keys.stream()
                .flatMap(key -> Optional.ofNullable(names.get(key)).map(name -> new Named(key, name)).stream())
                .toList();
    }

    private static Map<UUID, String> named(List<Resolution> all) {
        return all.stream()
                .collect(Collectors.toUnmodifiableMap(
                        Resolution::id,
                        one -> one.number() + ": " + one.consequence().text()));
    }
}
