package org.vieraugen.application.testing;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.application.deadline.Recomputings;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.department.DepartmentKey;

/** What waits to be counted anew, in memory. */
public final class MemoryRecomputings implements Recomputings {
    private record Row(String terms, Optional<Instant> begins, Optional<UUID> after) {}

    private final Map<DepartmentKey, Row> rows = new HashMap<>();
    private final MemoryComplaints complaints;

    public MemoryRecomputings(MemoryComplaints complaints) {
        this.complaints = complaints;
    }

    @Override
    public boolean begin(DepartmentKey department, String terms, Instant from) {
        var row = rows.get(department);
        if (row != null && row.terms().equals(terms)) {
            return false;
        }
        rows.put(department, new Row(terms, row == null ? Optional.empty() : Optional.of(from), Optional.empty()));
        return true;
    }

    @Override
    public Optional<Progress> claim(DepartmentKey department, String terms, Instant now) {
        return Optional.ofNullable(rows.get(department))
                .filter(row -> row.terms().equals(terms))
                .filter(row -> row.begins().filter(from -> !from.isAfter(now)).isPresent())
                .map(row -> new Progress(row.after()));
    }

    @Override
    public Optional<UUID> next(DepartmentKey department, Optional<UUID> after) {
        return complaints.all().stream()
                .filter(complaint -> complaint.submission().department().equals(department))
                .filter(complaint -> !complaint.status().isOver())
                .map(Complaint::id)
                // Ids are compared as they are written, like in a database.
                .sorted(Comparator.comparing(UUID::toString))
                .filter(id -> after.map(last -> id.toString().compareTo(last.toString()) > 0)
                        .orElse(true))
                .findFirst();
    }

    @Override
    public void advance(DepartmentKey department, UUID complaint) {
        rows.computeIfPresent(department, (key, row) -> new Row(row.terms(), row.begins(), Optional.of(complaint)));
    }

    @Override
    public void finish(DepartmentKey department) {
        rows.computeIfPresent(department, (key, row) -> new Row(row.terms(), Optional.empty(), Optional.empty()));
    }
}
