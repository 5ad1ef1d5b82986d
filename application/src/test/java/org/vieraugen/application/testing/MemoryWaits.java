package org.vieraugen.application.testing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.application.department.Departments;
import org.vieraugen.application.figure.Counts;
import org.vieraugen.application.reach.Waits;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.figure.Quarter;
import org.vieraugen.domain.figure.Tally;
import org.vieraugen.domain.reach.Wait;

/** Waits in memory, and what is counted of those that are over. */
public final class MemoryWaits implements Waits, Counts {
    private record Key(DepartmentKey department, UUID key) {}

    private record Counted(DepartmentKey department, Tally tally) {}

    private final Departments departments;
    private final Map<Key, Wait> open = new LinkedHashMap<>();
    private final List<Counted> counted = new ArrayList<>();

    public MemoryWaits(Departments departments) {
        this.departments = departments;
    }

    @Override
    public void begin(UUID key, Wait wait) {
        open.putIfAbsent(new Key(wait.department(), key), wait);
    }

    @Override
    public boolean end(DepartmentKey department, UUID key, Optional<Instant> answered) {
        var wait = Optional.ofNullable(open.remove(new Key(department, key)));
        wait.ifPresent(over -> {
            var calendar =
                    departments.organisation().department(department).terms().calendar();
            counted.add(new Counted(
                    department, answered.map(at -> over.answered(at, calendar)).orElseGet(over::unanswered)));
        });
        return wait.isPresent();
    }

    @Override
    public void leave(DepartmentKey department, UUID key) {
        open.remove(new Key(department, key));
    }

    @Override
    public List<Wait> open(DepartmentKey department) {
        return open.values().stream()
                .filter(wait -> wait.department().equals(department))
                .toList();
    }

    @Override
    public List<Tally> of(DepartmentKey department, Quarter from, Quarter to) {
        return counted.stream()
                .filter(one -> one.department().equals(department))
                .map(Counted::tally)
                .filter(tally ->
                        from.compareTo(tally.quarter()) <= 0 && tally.quarter().compareTo(to) <= 0)
                .toList();
    }

    @Override
    public boolean addUp() {
        return false;
    }
}
