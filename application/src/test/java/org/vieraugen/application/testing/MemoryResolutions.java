package org.vieraugen.application.testing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.vieraugen.application.Outdated;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.resolution.Resolutions;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.resolution.Resolution;

/** Resolutions in memory, with the journal beside them. */
public final class MemoryResolutions implements Resolutions {
    private final Map<UUID, Resolution> all = new HashMap<>();
    private final MemoryJournal journal;

    public MemoryResolutions(MemoryJournal journal) {
        this.journal = journal;
    }

    @Override
    public void add(Step<Resolution> first) {
        var next = first.next();
        if (of(next.department(), next.series()).stream()
                .anyMatch(one -> one.number().equals(next.number()))) {
            throw new Outdated(false);
        }
        store(first);
    }

    @Override
    public void follow(Step<Resolution> step) {
        if (get(step.next().department(), step.next().id()).version()
                != step.next().version() - 1) {
            throw new Outdated(false);
        }
        store(step);
    }

    private void store(Step<Resolution> step) {
        var next = step.next();
        all.put(next.id(), next);
        journal.append(next.department(), new Subject(Resolution.KIND, next.id()), step.acts());
    }

    @Override
    public Resolution get(DepartmentKey department, UUID id) {
        return of(department).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Unknown("resolution"));
    }

    @Override
    public List<Resolution> of(DepartmentKey department, UUID series) {
        return of(department).stream()
                .filter(one -> one.series().equals(series))
                .toList();
    }

    @Override
    public List<Resolution> of(DepartmentKey department, Collection<UUID> keys) {
        return of(department).stream().filter(one -> keys.contains(one.id())).toList();
    }

    @Override
    public List<Resolution> overdue(LocalDate today, int most) {
        return all.values().stream()
                .filter(one -> one.isMissed(today))
                .sorted(Comparator.comparing(
                                (Resolution one) -> one.consequence().due().orElseThrow())
                        .reversed())
                .limit(most)
                .toList();
    }

    @Override
    public List<UUID> find(DepartmentKey department, Collection<String> words, int most) {
        return of(department).stream()
                .filter(one -> !one.fallen())
                .sorted(Comparator.comparing((Resolution one) -> one.number().year())
                        .thenComparing(one -> one.number().place())
                        .reversed())
                .filter(one -> {
                    var name = (one.number() + ": " + one.consequence().text()).toLowerCase(Locale.ROOT);
                    return words.stream().allMatch(word -> name.contains(word.toLowerCase(Locale.ROOT)));
                })
                .map(Resolution::id)
                .limit(most)
                .toList();
    }

    private List<Resolution> of(DepartmentKey department) {
        return all.values().stream()
                .filter(one -> one.department().equals(department))
                .sorted(Comparator.comparing(Resolution::series)
                        .thenComparing(one -> one.number().year())
                        .thenComparing(one -> one.number().place()))
                .toList();
    }
}
