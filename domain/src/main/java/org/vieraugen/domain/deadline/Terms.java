package org.vieraugen.domain.deadline;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A department's terms, and the calendar they are counted in; what is not set has the default of its kind. */
public record Terms(Map<DeadlineKind, Term> set, WorkingDays calendar) {
    /** German authorities count in this zone, wherever the server stands. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    public Terms {
        var all = new EnumMap<DeadlineKind, Term>(DeadlineKind.class);
        for (var kind : DeadlineKind.values()) {
            all.put(kind, set.getOrDefault(kind, kind.defaultTerm()));
        }
        set = Map.copyOf(all);
    }

    public int length(DeadlineKind kind, boolean urgent) {
        return java.util.Objects.requireNonNull(set.get(kind)).of(urgent);
    }

    /** A deadline that begins on {@code start}. */
    public Deadline start(DeadlineKind kind, LocalDate start, boolean urgent) {
        var due = kind.unit().end(start, length(kind, urgent), calendar);
        return new Deadline(kind, start, due, java.util.Optional.empty(), java.util.Optional.empty());
    }

    /** All by which running deadlines are counted, as a text that is the same wherever they are counted the same. */
    public String written() {
        return set.entrySet().stream()
                .filter(term -> Recomputed.KINDS.contains(term.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .map(term -> term.getKey() + " " + term.getValue().usual() + "/"
                        + term.getValue().urgent())
                .collect(Collectors.joining(", ", calendar.name() + ": ", ""));
    }

    /** The day from which {@code deadline} is in danger: 80 % of its working days are used. */
    public LocalDate dangerFrom(Deadline deadline) {
        return dangerFrom(deadline.start(), deadline.due());
    }

    /** The same for a term from that day to that day. */
    public LocalDate dangerFrom(LocalDate start, LocalDate due) {
        int days = calendar.between(start, due);
        return calendar.after(start, Math.max(1, (int) Math.ceil(days * 0.8)));
    }
}
