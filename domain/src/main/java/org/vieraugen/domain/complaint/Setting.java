package org.vieraugen.domain.complaint;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vieraugen.domain.conflict.Conflicts;
import org.vieraugen.domain.conflict.PairHistory;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.organisation.Organisation;

/** What an act must know of the world outside its complaint; belongs to one thread, since it remembers what was asked last. */
public final class Setting {
    private final Organisation organisation;
    private final PairHistory pairs;
    private final Set<StaffKey> absent;
    private final Instant at;
    // One page asks forty guards about the same people.
    private final Map<Seat, Conflicts> found = new EnumMap<>(Seat.class);
    private @Nullable Map<StaffKey, String> represented;
    private @Nullable Complaint asked;

    /**
     * @param organisation as it is now
     * @param pairs who decided with whom lately
     * @param absent who is away, and is stood in for (F12, K7)
     */
    public Setting(Organisation organisation, PairHistory pairs, Set<StaffKey> absent, Instant at) {
        this.organisation = organisation;
        this.pairs = pairs;
        this.absent = absent.stream()
                .flatMap(who -> organisation.chart().keysOf(who).stream())
                .collect(Collectors.toUnmodifiableSet());
        this.at = at;
    }

    public Setting(Organisation organisation, PairHistory pairs, Instant at) {
        this(organisation, pairs, Set.of(), at);
    }

    public Organisation organisation() {
        return organisation;
    }

    public PairHistory pairs() {
        return pairs;
    }

    public Set<StaffKey> absent() {
        return absent;
    }

    public Instant at() {
        return at;
    }

    /** Whether both keys are one person's, who may stand in the chart twice. */
    public boolean isSame(StaffKey one, StaffKey other) {
        return organisation.chart().isSame(one, other);
    }

    /** The day in Germany. */
    public LocalDate today() {
        return at.atZone(Terms.ZONE).toLocalDate();
    }

    Conflicts conflicts(Complaint complaint, Seat seat) {
        about(complaint);
        return found.computeIfAbsent(seat, of -> Conflicts.of(complaint.involvement(this, of), of));
    }

    /** Who is, or belongs to, whoever represents the complainant, by their keys (C7). */
    Map<StaffKey, String> represented(Complaint complaint) {
        about(complaint);
        var known = represented;
        if (known == null) {
            known = Representation.of(complaint, organisation);
            represented = known;
        }
        return known;
    }

    // The same moment of the complaint, and not only one that is equal to it: comparing would cost what this saves.
    @SuppressWarnings("ReferenceEquality")
    private void about(Complaint complaint) {
        if (asked != complaint) {
            asked = complaint;
            found.clear();
            represented = null;
        }
    }
}
