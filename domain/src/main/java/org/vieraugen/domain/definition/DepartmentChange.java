package org.vieraugen.domain.definition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vieraugen.domain.deadline.DeadlineKind;
import org.vieraugen.domain.deadline.Recomputed;
import org.vieraugen.domain.department.Category;
import org.vieraugen.domain.department.Department;
import org.vieraugen.domain.department.Mailbox;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.department.StaffMember;
import org.vieraugen.domain.department.Team;

/**
 * One difference between a department as it is and as it shall be.
 *
 * @param about the person, team or category
 * @param before empty for what is new
 * @param after empty for what goes
 */
public record DepartmentChange(Kind kind, String about, String before, String after) {
    /** What differs. */
    public enum Kind {
        STAFF,
        ROLES,
        TEAM_OF,
        SAME_PERSON,
        ADDRESS,
        LEAD,
        TEAM,
        MAILBOX,
        CATEGORY,
        DEADLINES,
        CALENDAR,
        SAME_TEAM,
        LENDING
    }

    /** All that matters for who sees, reviews and answers for what. */
    public static List<DepartmentChange> between(Department now, Department next) {
        var changes = new ArrayList<DepartmentChange>();
        differences(Kind.STAFF, people(now, StaffMember::name), people(next, StaffMember::name), changes);
        differences(Kind.ROLES, people(now, DepartmentChange::roles), people(next, DepartmentChange::roles), changes);
        differences(
                Kind.TEAM_OF,
                people(now, p -> p.team().text()),
                people(next, p -> p.team().text()),
                changes);
        differences(
                Kind.SAME_PERSON,
                people(now, DepartmentChange::samePerson),
                people(next, DepartmentChange::samePerson),
                changes);
        differences(
                Kind.ADDRESS, people(now, DepartmentChange::address), people(next, DepartmentChange::address), changes);
        differences(Kind.TEAM, teams(now, Team::name), teams(next, Team::name), changes);
        differences(Kind.LEAD, teams(now, DepartmentChange::lead), teams(next, DepartmentChange::lead), changes);
        differences(Kind.MAILBOX, mailboxes(now), mailboxes(next), changes);
        differences(Kind.CATEGORY, categories(now), categories(next), changes);
        differences(Kind.DEADLINES, terms(now), terms(next), changes);
        one(
                Kind.CALENDAR,
                now.terms().calendar().name(),
                next.terms().calendar().name(),
                changes);
        one(
                Kind.SAME_TEAM,
                now.seating().sameTeam().name(),
                next.seating().sameTeam().name(),
                changes);
        one(
                Kind.LENDING,
                Boolean.toString(now.seating().lendsReviewers()),
                Boolean.toString(next.seating().lendsReviewers()),
                changes);
        return List.copyOf(changes);
    }

    /** The kinds of running deadlines that are counted anew because of it; none for whatever else changes. */
    public Set<DeadlineKind> recomputes() {
        return switch (kind) {
            case CALENDAR -> Recomputed.KINDS;
            case DEADLINES ->
                Recomputed.KINDS.stream()
                        .filter(one -> one.name().equals(about))
                        .collect(Collectors.toSet());
            default -> Set.of();
        };
    }

    private static void one(Kind kind, String before, String after, List<DepartmentChange> into) {
        differences(kind, Map.of("", before), Map.of("", after), into);
    }

    private static void differences(
            Kind kind, Map<String, String> now, Map<String, String> next, List<DepartmentChange> into) {
        Set<String> all = new TreeSet<>(now.keySet());
        all.addAll(next.keySet());
        for (var about : all) {
            var before = now.getOrDefault(about, "");
            var after = next.getOrDefault(about, "");
            if (!before.equals(after)) {
                into.add(new DepartmentChange(kind, about, before, after));
            }
        }
    }

    private static Map<String, String> people(Department department, Function<StaffMember, String> what) {
        return department.staff().stream().collect(Collectors.toMap(p -> p.key().text(), what));
    }

    private static String roles(StaffMember person) {
        return person.roles().stream().map(Role::name).sorted().collect(Collectors.joining(", "));
    }

    private static String samePerson(StaffMember person) {
        return Stream.concat(
                        person.samePersonAs().map(other -> "= " + other).stream(),
                        person.notSamePersonAs().stream().sorted().map(other -> "≠ " + other))
                .collect(Collectors.joining(", "));
    }

    private static String address(StaffMember person) {
        return person.contact()
                .map(contact -> contact.address().mail() + " (" + contact.language() + ")")
                .orElse("");
    }

    private static Map<String, String> mailboxes(Department department) {
        return department.mailboxes().stream()
                .collect(Collectors.toMap(
                        Mailbox::address,
                        box -> box.team().text() + ": " + box.purpose() + " ("
                                + box.becomes().name().toLowerCase(Locale.ROOT) + ")",
                        (one, other) -> one + "; " + other));
    }

    private static Map<String, String> teams(Department department, Function<Team, String> what) {
        return department.teams().stream().collect(Collectors.toMap(t -> t.key().text(), what));
    }

    private static String lead(Team team) {
        return team.lead().map(StaffKey::text).orElse("")
                + team.parent().map(parent -> " < " + parent).orElse("");
    }

    private static Map<String, String> categories(Department department) {
        return department.categories().stream()
                .collect(Collectors.toMap(
                        Category::key, c -> c.name("de") + (c.aboutDecision() ? " (aboutDecision)" : "")));
    }

    private static Map<String, String> terms(Department department) {
        var terms = new TreeMap<String, String>();
        department.terms().set().forEach((kind, term) -> terms.put(kind.name(), term.usual() + " / " + term.urgent()));
        return terms;
    }
}
