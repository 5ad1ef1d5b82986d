package org.vieraugen.domain.deadline;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;

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
        return new Deadline(
                kind, start, due(kind, start, urgent), java.util.Optional.empty(), java.util.Optional.empty());
    }

    private LocalDate due(DeadlineKind kind, LocalDate start, boolean urgent) {
        int length = length(kind, urgent);
        return switch (kind) {
            case OBJECTION -> start.plusDays(length);
            case RETENTION -> start.plusYears(length);
            default -> calendar.after(start, length);
        };
    }

    /** The day from which {@code deadline} is in danger: 80 % of its working days are used. */
    public LocalDate dangerFrom(Deadline deadline) {
        int days = calendar.between(deadline.start(), deadline.due());
        return calendar.after(deadline.start(), Math.max(1, (int) Math.ceil(days * 0.8)));
    }
}
