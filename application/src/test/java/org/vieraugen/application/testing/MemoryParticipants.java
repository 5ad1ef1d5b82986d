package org.vieraugen.application.testing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.vieraugen.application.Outdated;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.participant.Participants;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.participant.Participant;
import org.vieraugen.domain.party.OrganisationNames;

/** People from outside in memory, with the journal beside them. */
public final class MemoryParticipants implements Participants {
    private final Map<UUID, Participant> all = new HashMap<>();
    private final MemoryJournal journal;

    public MemoryParticipants(MemoryJournal journal) {
        this.journal = journal;
    }

    @Override
    public void add(Step<Participant> first) {
        store(first);
    }

    @Override
    public void follow(Step<Participant> step) {
        var before = all.get(step.next().id());
        if (before == null || before.version() != step.next().version() - 1) {
            throw new Outdated(false);
        }
        store(step);
    }

    private void store(Step<Participant> step) {
        var next = step.next();
        boolean over = step.acts().stream().anyMatch(act -> next.isOver(LocalDate.ofInstant(act.at(), Terms.ZONE)));
        if (!over
                && of(next.department()).stream()
                        .anyMatch(other -> !other.id().equals(next.id())
                                && other.box().equals(next.box())
                                && other.term().overlaps(next.term()))) {
            throw new Outdated(false);
        }
        all.put(next.id(), next);
        journal.append(next.department(), new Subject(Participant.KIND, next.id()), step.acts());
    }

    @Override
    public Participant get(DepartmentKey department, UUID id) {
        return of(department).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Unknown("participant"));
    }

    @Override
    public List<Participant> of(DepartmentKey department) {
        return all.values().stream()
                .filter(one -> one.department().equals(department))
                .sorted(Comparator.comparing(Participant::organisation)
                        .thenComparing(Participant::name)
                        .thenComparing(Participant::id))
                .toList();
    }

    @Override
    public List<Participant> speaking(DepartmentKey department, Collection<String> organisations, LocalDate day) {
        return of(department).stream()
                .filter(one -> one.isCurrent(day) && OrganisationNames.isAmong(organisations, one.organisation()))
                .toList();
    }

    @Override
    public List<Participant> of(DepartmentKey department, Collection<UUID> keys) {
        return of(department).stream().filter(one -> keys.contains(one.id())).toList();
    }

    @Override
    public List<Participant> at(String box) {
        return all.values().stream()
                .filter(one -> one.box().equals(box))
                .sorted(Comparator.comparing(
                                (Participant one) -> one.department().text())
                        .thenComparing(Participant::id))
                .toList();
    }

    @Override
    public List<Participant> over(LocalDate today) {
        return all.values().stream()
                .filter(one -> one.isOver(today))
                .sorted(Comparator.comparing(
                                (Participant one) -> one.term().until().orElseThrow())
                        .thenComparing(Participant::id))
                .toList();
    }

    @Override
    public void erase(Step<Participant> last) {
        var one = last.next();
        var before = all.get(one.id());
        if (before == null || before.version() != one.version() - 1) {
            throw new Outdated(false);
        }
        all.remove(one.id());
        var subject = new Subject(Participant.KIND, one.id());
        journal.append(one.department(), subject, last.acts());
        journal.erase(one.department(), subject);
    }
}
