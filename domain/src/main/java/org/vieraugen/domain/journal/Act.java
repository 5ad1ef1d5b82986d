package org.vieraugen.domain.journal;

import static java.util.function.Predicate.not;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.party.Votes;

/**
 * One thing done in a subject.
 *
 * @param by who, absent for the complainant and for the system
 * @param as in which role, which is all that a complainant is shown
 * @param facts keys, dates, numbers and codes; never anybody's words, and people under no other names than {@link #PEOPLE}
 */
public record Act(ActKind kind, Part part, Optional<StaffKey> by, Role as, Instant at, Map<String, String> facts) {
    /** Facts of these names are keys of people, several of them with a blank between: the journal keeps pseudonyms in their place (L9). */
    public static final Set<String> PEOPLE = Set.of(
            "staff",
            "of",
            "for",
            "screen",
            "namedBefore",
            "namedAfter",
            "maybeBefore",
            "maybeAfter",
            "handlersBefore",
            "handlersAfter");

    public Act {
        // What is hashed must come back the same from any store.
        at = at.truncatedTo(ChronoUnit.MILLIS);
        facts = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(facts));
    }

    public static Act byComplainant(ActKind kind, Instant at) {
        return new Act(kind, Part.COMPLAINANT, Optional.empty(), Role.COMPLAINANT, at, Map.of());
    }

    public static Act bySystem(ActKind kind, Instant at) {
        return new Act(kind, Part.SYSTEM, Optional.empty(), Role.SYSTEM, at, Map.of());
    }

    public static Act by(StaffKey staff, Role as, Part part, ActKind kind, Instant at) {
        return new Act(kind, part, Optional.of(staff), as, at, Map.of());
    }

    /**
     * The same act with one more fact.
     *
     * @throws IllegalArgumentException when somebody would be named under a name that the journal does not know as one of people, or anything else under such a name
     */
    public Act with(String fact, Object value) {
        if (value instanceof StaffKey != PEOPLE.contains(fact) || value instanceof Collection) {
            throw new IllegalArgumentException(
                    "people are named as one of " + PEOPLE + ", and nothing else is: " + fact);
        }
        return more(fact, value.toString());
    }

    /**
     * The same act with these people in one more fact.
     *
     * @throws IllegalArgumentException when the journal does not know the fact as one of people
     */
    public Act with(String fact, Set<StaffKey> people) {
        if (!PEOPLE.contains(fact)) {
            throw new IllegalArgumentException("people are named as one of " + PEOPLE + ": " + fact);
        }
        return more(fact, joined(people.stream()));
    }

    /** The same act with how people voted. */
    public Act with(Votes votes) {
        return with("yes", votes.yes()).with("no", votes.no()).with("abstentions", votes.abstentions());
    }

    private Act more(String fact, String value) {
        var more = new TreeMap<>(facts);
        more.put(fact, value);
        return new Act(kind, part, by, as, at, more);
    }

    /** Sorted, so that their order says nothing. */
    private static String joined(Stream<StaffKey> people) {
        return people.map(StaffKey::text).sorted().collect(Collectors.joining(" "));
    }

    private static Stream<StaffKey> named(String value) {
        return Stream.of(value.split(" ")).filter(not(String::isEmpty)).map(StaffKey::new);
    }

    /** Everybody whom it names. */
    public Set<StaffKey> people() {
        return Stream.concat(
                        by.stream(),
                        facts.entrySet().stream()
                                .filter(fact -> PEOPLE.contains(fact.getKey()))
                                .flatMap(fact -> named(fact.getValue())))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The same act with other keys for everybody whom it names. */
    public Act naming(UnaryOperator<StaffKey> names) {
        var named = new TreeMap<>(facts);
        named.replaceAll(
                (fact, value) -> PEOPLE.contains(fact) ? joined(named(value).map(names)) : value);
        return new Act(kind, part, by.map(names), as, at, named);
    }
}
