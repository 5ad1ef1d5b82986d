package org.vieraugen.application.testing;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.vieraugen.application.Outdated;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.mandate.Mandates;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.mandate.Mandate;
import org.vieraugen.domain.mandate.Progress;

/** Mandates in memory, with the journal beside them. */
public final class MemoryMandates implements Mandates {
    private static final Comparator<Mandate> ORDER = Comparator.comparing(
                    (Mandate mandate) -> mandate.dossier().paper().day())
            .reversed()
            .thenComparing(mandate -> mandate.dossier().paper().number())
            .thenComparing(Mandate::id);

    private final Map<UUID, Mandate> mandates = new HashMap<>();
    private final MemoryJournal journal;

    public MemoryMandates(MemoryJournal journal) {
        this.journal = journal;
    }

    @Override
    public void add(Step<Mandate> first) {
        store(first);
    }

    @Override
    public void follow(Step<Mandate> step) {
        var next = step.next();
        var before = mandates.get(next.id());
        if (before == null || before.version() != next.version() - 1) {
            throw new Outdated(false);
        }
        store(step);
    }

    private void store(Step<Mandate> step) {
        var mandate = step.next();
        mandates.put(mandate.id(), mandate);
        journal.append(mandate.department(), new Subject(Mandate.KIND, mandate.id()), step.acts());
    }

    @Override
    public Mandate get(DepartmentKey department, UUID id) {
        return of(department).stream()
                .filter(mandate -> mandate.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Unknown("mandate"));
    }

    @Override
    public List<Mandate> of(DepartmentKey department, Optional<Integer> year) {
        return read(of(department), year);
    }

    @Override
    public List<Mandate> published(DepartmentKey department, Optional<Integer> year) {
        return read(published(department), year);
    }

    private static List<Mandate> read(List<Mandate> all, Optional<Integer> year) {
        return year.isPresent()
                ? all.stream().filter(one -> year(one) == year.get()).toList()
                : all.stream().limit(MOST).toList();
    }

    private static int year(Mandate mandate) {
        return mandate.dossier().paper().day().getYear();
    }

    private List<Mandate> published(DepartmentKey department) {
        return of(department).stream()
                .filter(mandate -> !mandate.publications().isEmpty())
                .toList();
    }

    @Override
    public List<Mandate> of(DepartmentKey department, Collection<UUID> keys) {
        return of(department).stream()
                .filter(mandate -> keys.contains(mandate.id()))
                .toList();
    }

    @Override
    public Map<UUID, String> numbers(DepartmentKey department) {
        Map<UUID, String> numbers = new LinkedHashMap<>();
        of(department)
                .forEach(mandate ->
                        numbers.put(mandate.id(), mandate.dossier().paper().number()));
        return numbers;
    }

    @Override
    public List<Integer> years(DepartmentKey department, boolean published) {
        return (published ? published(department) : of(department))
                .stream().map(MemoryMandates::year).distinct().toList();
    }

    /** All of a department, the latest paper first. */
    public List<Mandate> of(DepartmentKey department) {
        return mandates.values().stream()
                .filter(mandate -> mandate.department().equals(department))
                .sorted(ORDER)
                .toList();
    }

    @Override
    public Set<DepartmentKey> departments() {
        return mandates.values().stream().map(Mandate::department).collect(Collectors.toSet());
    }

    @Override
    public List<Mandate> news(int words) {
        return mandates.values().stream()
                .filter(Mandate::isPublished)
                .flatMap(mandate -> mandate.progress().stream()
                        .filter(Progress::isConfirmed)
                        .map(said -> new Said(mandate, said)))
                .sorted(Comparator.comparing(Said::at).reversed())
                .limit(words)
                .map(Said::mandate)
                .distinct()
                .toList();
    }

    private record Said(Mandate mandate, Progress word) {
        Instant at() {
            var confirmed = word.answer().orElseThrow().at();
            var published = mandate.publications()
                    .get(mandate.publications().size() - 1)
                    .at();
            return confirmed.isBefore(published) ? published : confirmed;
        }
    }

    @Override
    public boolean isAnyPublished() {
        return mandates.values().stream()
                .anyMatch(mandate -> !mandate.publications().isEmpty());
    }
}
