package org.vieraugen.application.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.vieraugen.application.Outdated;
import org.vieraugen.application.absence.Absences;
import org.vieraugen.domain.absence.Absence;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.department.StaffKey;

/** Absences in memory. */
public final class MemoryAbsences implements Absences {
    private record Kept(DepartmentKey department, Absence absence) {}

    private final List<Kept> all = new ArrayList<>();
    private final List<LocalDate> turned = new ArrayList<>();

    /** The days on which somebody had complaints looked at again. */
    public List<LocalDate> turned() {
        return List.copyOf(turned);
    }

    @Override
    public void add(DepartmentKey department, Absence absence) {
        all.add(new Kept(department, absence));
    }

    @Override
    public List<Absence> of(DepartmentKey department, LocalDate day) {
        return all.stream()
                .filter(kept -> kept.department().equals(department))
                .map(Kept::absence)
                .filter(absence -> !absence.until().isBefore(day))
                .sorted(Comparator.comparing(Absence::from).thenComparing(Absence::id))
                .toList();
    }

    @Override
    public void confirm(Absence confirmed) {
        if (all.stream()
                .noneMatch(kept -> kept.absence().id().equals(confirmed.id())
                        && !kept.absence().isInForce())) {
            throw new Outdated(false);
        }
        all.replaceAll(
                kept -> kept.absence().id().equals(confirmed.id()) ? new Kept(kept.department(), confirmed) : kept);
    }

    @Override
    public void drop(Absence absence) {
        all.removeIf(kept -> kept.absence().id().equals(absence.id()));
    }

    @Override
    public Set<StaffKey> on(LocalDate day) {
        return all.stream()
                .map(Kept::absence)
                .filter(Absence::isInForce)
                .filter(absence ->
                        !absence.from().isAfter(day) && !absence.until().isBefore(day))
                .map(Absence::who)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void turn(LocalDate today) {
        turned.add(today);
        all.removeIf(kept -> kept.absence().until().isBefore(today));
    }
}
