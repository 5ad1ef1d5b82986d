package org.vieraugen.domain.complaint;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vieraugen.domain.Text;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.department.TeamKey;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.naming.Certainty;

/**
 * Whom a complaint concerns on the office's side.
 *
 * @param handlers who handled the underlying procedure (C2)
 * @param aboutTeam the team complained about, once known
 */
public record Parties(List<Named> named, Set<StaffKey> handlers, Optional<TeamKey> aboutTeam) {
    public Parties {
        named = List.copyOf(named);
        handlers = Set.copyOf(handlers);
    }

    /** The same act with the keys of whom it concerned before and concerns now, as the journal has them. */
    public Act noting(Act act, Parties before) {
        var noted = fact(act, "named", before.namedStaff(), namedStaff());
        noted = fact(noted, "maybe", before.maybeNamed(), maybeNamed());
        noted = fact(noted, "handlers", before.handlers(), handlers);
        return aboutTeam.equals(before.aboutTeam())
                ? noted
                : noted.with("team", aboutTeam.map(TeamKey::text).orElse(""));
    }

    private static Act fact(Act act, String name, Set<StaffKey> before, Set<StaffKey> after) {
        return before.equals(after) ? act : act.with(name + "Before", before).with(name + "After", after);
    }

    /** Everybody who counts as named (C1). */
    public Set<StaffKey> namedStaff() {
        return each(named -> true, Named::counting);
    }

    /** Everybody whom a possible reading may mean that nobody has settled yet: they see nothing and are not assigned, and nobody else is kept away by it. */
    public Set<StaffKey> maybeNamed() {
        return each(Named::isPossible, Named::taken);
    }

    private Set<StaffKey> each(Predicate<Named> which, java.util.function.Function<Named, Set<StaffKey>> whom) {
        return named.stream()
                .filter(which)
                .flatMap(n -> whom.apply(n).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Everybody whom the complaint is about, named or handling. */
    public Stream<StaffKey> involved() {
        return Stream.concat(namedStaff().stream(), handlers.stream()).distinct();
    }

    /** Names that somebody of the desk must settle. */
    public List<Named> unsettled() {
        return named.stream().filter(Named::isOpen).toList();
    }

    /** Names given as such that match nobody: they are settled before anybody is assigned (C1). */
    public List<Named> unmatched() {
        return named.stream().filter(Named::isUnmatched).toList();
    }

    public Parties reading(List<Named> more) {
        var all = new ArrayList<>(named);
        all.addAll(more);
        return new Parties(all, handlers, aboutTeam);
    }

    public Parties with(int place, Named settled) {
        var all = new ArrayList<>(named);
        all.set(place, settled);
        return new Parties(all, handlers, aboutTeam);
    }

    public Parties handledBy(Set<StaffKey> more) {
        var all = new HashSet<>(handlers);
        all.addAll(more);
        return new Parties(named, all, aboutTeam);
    }

    public Parties about(Optional<TeamKey> team) {
        return new Parties(named, handlers, team.or(() -> aboutTeam));
    }

    /** The same without these people; two persons decided it (F9). */
    public Parties without(Set<StaffKey> leaving, StaffKey by, String reason, Instant at) {
        var left = named.stream()
                .map(n -> n.counting().stream().anyMatch(leaving::contains)
                        ? n.settled(new Settlement(minus(n.counting(), leaving), false, by, reason, at))
                        : n)
                .toList();
        return new Parties(left, minus(handlers, leaving), aboutTeam);
    }

    private static Set<StaffKey> minus(Set<StaffKey> all, Set<StaffKey> some) {
        var left = new HashSet<>(all);
        left.removeAll(some);
        return left;
    }

    /** Where a name was found. */
    public enum Place {
        /** The field that asks who it is about. */
        FIELD,
        TEXT,
        WISH,
        CIRCUMSTANCES,
        MESSAGE,
        REVIEW_REQUEST,
        STATEMENT,
        CONTEST,
        /** Somebody of the desk added it. */
        DESK,
        /** The complaint that this one grew out of (I6). */
        EARLIER
    }

    /**
     * What somebody of the desk said about a name.
     *
     * @param means whom it means; nobody for somebody outside, or a word that is no name
     * @param challenge whether the person is named only for acts in this complaint, and so is challenged and not complained about
     */
    public record Settlement(Set<StaffKey> means, boolean challenge, StaffKey by, String reason, Instant at) {
        public Settlement {
            means = Set.copyOf(means);
            Text.optional("reason", reason, 2_000);
        }
    }

    /**
     * A name in the complaint and the staff it may mean.
     *
     * @param start where it stands in the text of its place, in UTF-16 units
     * @param taken everybody who bears the name; empty for an unknown name
     */
    public record Named(
            String asWritten,
            Place place,
            int start,
            Certainty certainty,
            Set<StaffKey> taken,
            Optional<Settlement> settlement) {
        public Named {
            taken = Set.copyOf(taken);
        }

        public static Named by(String asWritten, Place place, Set<StaffKey> means) {
            return new Named(asWritten, place, 0, Certainty.CERTAIN, means, Optional.empty());
        }

        /** Who counts as named by it now. */
        public Set<StaffKey> counting() {
            return settlement.map(Settlement::means).orElse(certainty == Certainty.CERTAIN ? taken : Set.of());
        }

        boolean isPossible() {
            return settlement.isEmpty() && certainty == Certainty.POSSIBLE && !taken.isEmpty();
        }

        /** Whether somebody said whom of these it means. */
        boolean isSettledAsOneOf(Set<StaffKey> bearers) {
            return settlement.isPresent()
                    && taken.equals(bearers)
                    && !counting().isEmpty();
        }

        boolean isUnmatched() {
            return settlement.isEmpty() && taken.isEmpty() && (place == Place.FIELD || place == Place.EARLIER);
        }

        /** Whether somebody of the desk owes a word on it. */
        public boolean isOpen() {
            return isPossible() || isUnmatched();
        }

        public Named settled(Settlement said) {
            return new Named(asWritten, place, start, certainty, taken, Optional.of(said));
        }

        /** Counts again as it was read, and for sure, beside whoever it was settled to mean: the second pair of eyes says so, and takes nobody off the list (F9). */
        public Named reinstated() {
            var all = new HashSet<>(taken);
            all.addAll(counting());
            return new Named(asWritten, place, start, Certainty.CERTAIN, all, Optional.empty());
        }
    }
}
