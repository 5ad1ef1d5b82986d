package org.vieraugen.application.testing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.vieraugen.application.Outdated;
import org.vieraugen.application.relief.Reliefs;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Status;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.relief.Relief;

/** Handings over in memory. */
public final class MemoryReliefs implements Reliefs {
    private record Kept(DepartmentKey department, Entered entered) {
        UUID id() {
            return entered.relief().id();
        }
    }

    private record Noted(UUID relief, Outcome outcome) {}

    private final List<Kept> all = new ArrayList<>();
    private final List<Noted> noted = new ArrayList<>();
    private final MemoryComplaints complaints;

    public MemoryReliefs(MemoryComplaints complaints) {
        this.complaints = complaints;
    }

    @Override
    public void add(DepartmentKey department, Relief relief) {
        all.add(new Kept(department, new Entered(relief, Optional.empty())));
    }

    @Override
    public List<Entered> of(DepartmentKey department) {
        return all.stream()
                .filter(kept -> kept.department().equals(department))
                .map(Kept::entered)
                .sorted(Comparator.comparing(entered -> entered.relief().since()))
                .toList();
    }

    private void become(UUID id, Relief relief, Optional<Instant> done) {
        all.replaceAll(kept -> kept.id().equals(id) ? new Kept(kept.department(), new Entered(relief, done)) : kept);
    }

    @Override
    public void confirm(Relief confirmed) {
        if (all.stream()
                .noneMatch(kept -> kept.id().equals(confirmed.id())
                        && !kept.entered().relief().isInForce())) {
            throw new Outdated(false);
        }
        become(confirmed.id(), confirmed, Optional.empty());
    }

    @Override
    public void drop(Relief relief) {
        all.removeIf(kept -> kept.id().equals(relief.id()));
    }

    @Override
    public Optional<Relief> claim(Instant now) {
        return all.stream()
                .map(Kept::entered)
                .filter(entered -> entered.doneAt().isEmpty())
                .map(Entered::relief)
                .filter(relief -> relief.isInForce() && !relief.begins().isAfter(now))
                .min(Comparator.comparing(Relief::begins));
    }

    @Override
    public Optional<Held> next(UUID relief, Set<StaffKey> holder) {
        return held(relief, holder)
                .map(complaint -> new Held(complaint.submission().department(), complaint.id()))
                .findFirst();
    }

    @Override
    public int left(UUID relief, Set<StaffKey> holder) {
        return (int) held(relief, holder).count();
    }

    private Stream<Complaint> held(UUID relief, Set<StaffKey> holder) {
        return complaints.all().stream()
                .filter(complaint -> !complaint.status().isOver()
                        && complaint.status() != Status.DECIDED
                        && complaint.status() != Status.WITH_OMBUDSPERSON)
                .filter(complaint -> holder.stream().anyMatch(complaint.seats()::holds))
                .filter(complaint -> outcomes(relief).stream()
                        .noneMatch(outcome -> outcome.complaint().equals(complaint.id())))
                .sorted(Comparator.comparing(complaint -> complaint.id().toString()));
    }

    @Override
    public void note(UUID relief, Outcome outcome) {
        noted.add(new Noted(relief, outcome));
    }

    @Override
    public List<Outcome> outcomes(UUID relief) {
        return noted.stream()
                .filter(one -> one.relief().equals(relief))
                .map(Noted::outcome)
                .sorted(Comparator.comparing(outcome -> outcome.complaint().toString()))
                .toList();
    }

    @Override
    public void finish(UUID relief, Instant at) {
        all.stream()
                .filter(kept -> kept.id().equals(relief))
                .map(kept -> kept.entered().relief())
                .findFirst()
                .ifPresent(found -> become(relief, found, Optional.of(at)));
    }

    @Override
    public void forget(Instant before) {
        var old = all.stream()
                .filter(kept -> kept.entered().doneAt().filter(before::isAfter).isPresent())
                .map(Kept::id)
                .toList();
        all.removeIf(kept -> old.contains(kept.id()));
        noted.removeIf(one -> old.contains(one.relief()));
    }
}
