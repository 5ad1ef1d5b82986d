package org.vieraugen.application.testing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.vieraugen.application.form.Draft;
import org.vieraugen.application.form.StaffDrafts;
import org.vieraugen.domain.department.StaffKey;

/** Drafts in memory. */
public final class MemoryStaffDrafts implements StaffDrafts {
    private final List<Row> rows = new ArrayList<>();

    private record Row(StaffKey staff, Place place, Kept kept) {
        boolean is(StaffKey who, String form) {
            return staff.equals(who) && place.form().equals(form);
        }
    }

    @Override
    public List<Kept> of(StaffKey staff, String page, Set<String> forms) {
        return rows.stream()
                .filter(row -> row.staff().equals(staff))
                .filter(row -> row.place().page().equals(page)
                        || forms.contains(row.place().form()))
                .map(Row::kept)
                .sorted(Comparator.comparing(Kept::at).reversed())
                .toList();
    }

    @Override
    public boolean keep(StaffKey staff, Place place, Draft draft, Instant at, Optional<Instant> seen) {
        var there = keptAt(staff, place.form());
        if (there.isPresent() && !there.equals(seen)) {
            return false;
        }
        drop(staff, place.form());
        rows.add(new Row(staff, place, new Kept(place.form(), draft, at)));
        return true;
    }

    @Override
    public Optional<Instant> keptAt(StaffKey staff, String form) {
        return rows.stream()
                .filter(row -> row.is(staff, form))
                .map(row -> row.kept().at())
                .findFirst();
    }

    @Override
    public void drop(StaffKey staff, String form) {
        rows.removeIf(row -> row.is(staff, form));
    }

    @Override
    public void dropPage(StaffKey staff, String page) {
        rows.removeIf(row -> row.staff().equals(staff) && row.place().page().equals(page));
    }

    @Override
    public void leaveNewest(StaffKey staff, int most) {
        var old = rows.stream()
                .filter(row -> row.staff().equals(staff))
                .sorted(Comparator.comparing((Row row) -> row.kept().at()).reversed())
                .skip(most)
                .toList();
        rows.removeAll(old);
    }

    @Override
    public Set<StaffKey> authors() {
        return rows.stream().map(Row::staff).collect(Collectors.toSet());
    }

    @Override
    public void dropAll(StaffKey staff) {
        rows.removeIf(row -> row.staff().equals(staff));
    }

    @Override
    public void dropBefore(Instant at) {
        rows.removeIf(row -> row.kept().at().isBefore(at));
    }
}
