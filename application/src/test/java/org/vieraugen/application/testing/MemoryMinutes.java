package org.vieraugen.application.testing;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.vieraugen.application.Outdated;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.minutes.AllMinutes;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.minutes.Minutes;

/** Minutes in memory, with the journal beside them. */
public final class MemoryMinutes implements AllMinutes {
    private final Map<UUID, Minutes> all = new HashMap<>();
    private final MemoryJournal journal;

    public MemoryMinutes(MemoryJournal journal) {
        this.journal = journal;
    }

    @Override
    public void begin(Step<Minutes> first) {
        if (all.containsKey(first.next().id())) {
            throw new Outdated(false);
        }
        store(first);
    }

    @Override
    public Minutes take(DepartmentKey department, UUID session) {
        return find(department, session).orElseThrow(() -> new Unknown("minutes"));
    }

    @Override
    public void follow(Step<Minutes> step) {
        if (take(step.next().department(), step.next().id()).version()
                != step.next().version() - 1) {
            throw new Outdated(false);
        }
        store(step);
    }

    private void store(Step<Minutes> step) {
        var next = step.next();
        all.put(next.id(), next);
        journal.append(next.department(), new Subject(Minutes.KIND, next.id()), step.acts());
    }

    @Override
    public Optional<Minutes> find(DepartmentKey department, UUID session) {
        return Optional.ofNullable(all.get(session))
                .filter(one -> one.department().equals(department));
    }

    @Override
    public Set<UUID> approved(DepartmentKey department, Collection<UUID> sessions) {
        return all.values().stream()
                .filter(one ->
                        one.department().equals(department) && one.valid().isPresent())
                .map(Minutes::id)
                .filter(sessions::contains)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Set<UUID> unapproved(DepartmentKey department, Collection<UUID> sessions) {
        return all.values().stream()
                .filter(one -> one.department().equals(department) && one.state() != Minutes.State.APPROVED)
                .map(Minutes::id)
                .filter(sessions::contains)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<Valid> valid(DepartmentKey department, Collection<UUID> sessions) {
        return approved(department, sessions).stream()
                .map(session -> valid(all.get(session)))
                .toList();
    }

    private static Valid valid(Minutes minutes) {
        var edition = minutes.valid().orElseThrow();
        var closed = minutes.past().closed(edition.number());
        return new Valid(
                minutes.id(),
                edition.number(),
                edition.correction().filter(why -> closed.isEmpty()),
                edition.approved(),
                closed);
    }
}
