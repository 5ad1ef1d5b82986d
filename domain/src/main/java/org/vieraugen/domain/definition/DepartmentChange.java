package org.vieraugen.domain.definition;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.vieraugen.domain.deadline.DeadlineKind;
import org.vieraugen.domain.deadline.Recomputed;

/**
 * One difference between a department as it is and as it shall be, by what it means and not by how it is written (F11).
 *
 * @param before what it was; empty for what is new
 * @param after what it shall be; empty for what goes
 */
public record DepartmentChange(Kind kind, About about, List<String> before, List<String> after) {
    public DepartmentChange {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** What of a department a difference belongs to. */
    public enum Group {
        PEOPLE,
        TEAMS,
        MAILBOXES,
        CATEGORIES,
        DEADLINES,
        OTHERS
    }

    /** What differs. */
    public enum Kind {
        /** Somebody comes to a team, leaves one, or has another name. */
        STAFF(Group.PEOPLE),
        ROLES(Group.PEOPLE),
        TEAM_OF(Group.PEOPLE),
        /** The partners somebody is a member of (C7). */
        MEMBER_OF(Group.PEOPLE),
        SAME_PERSON(Group.PEOPLE),
        OTHER_PERSON(Group.PEOPLE),
        ADDRESS(Group.PEOPLE),
        ADDRESS_LANGUAGE(Group.PEOPLE),
        /** A team comes, goes with the people who sat in it, or has another name. */
        TEAM(Group.TEAMS),
        LEAD(Group.TEAMS),
        ABOVE(Group.TEAMS),
        UNIT(Group.TEAMS),
        /** A box comes, goes, or belongs to another team. */
        MAILBOX(Group.MAILBOXES),
        PURPOSE(Group.MAILBOXES),
        BECOMES(Group.MAILBOXES),
        BOX_CATEGORY(Group.MAILBOXES),
        BOX_LANGUAGES(Group.MAILBOXES),
        /** A category comes, goes, or has another German name. */
        CATEGORY(Group.CATEGORIES),
        CATEGORY_NAME(Group.CATEGORIES),
        /** Whether a legal deadline may be running. */
        LEGAL(Group.CATEGORIES),
        ENDED(Group.CATEGORIES),
        /** Lengths for usual and for urgent complaints, in the unit of the deadline. */
        DEADLINES(Group.DEADLINES),
        CALENDAR(Group.DEADLINES),
        SAME_TEAM(Group.OTHERS),
        LENDING(Group.OTHERS),
        LAST_SEAT(Group.OTHERS),
        DEPARTMENT_NAME(Group.OTHERS),
        /** Those that go, and those that come. */
        LANGUAGES(Group.OTHERS),
        PARTNER(Group.OTHERS),
        PARTNER_KIND(Group.OTHERS),
        PARTNER_CONTACT(Group.OTHERS),
        /** What stays stands in another order; which group that is says the key. */
        ORDER(Group.OTHERS);

        private final Group group;

        Kind(Group group) {
            this.group = group;
        }
    }

    /**
     * Whom or what it is about.
     *
     * @param key by which the definition names it; empty for the department itself
     * @param name what people call it: as it shall be, or else as it was
     * @param language of which its name is in, where it is about that; else empty
     */
    public record About(String key, String name, String language) {
        public About(String key, String name) {
            this(key, name, "");
        }
    }

    public Group group() {
        return kind == Kind.ORDER ? Group.valueOf(about.key()) : kind.group;
    }

    /** Whether all of them together change nothing but the order of what is there. */
    public static boolean areOnlyOrder(List<DepartmentChange> changes) {
        return !changes.isEmpty() && changes.stream().allMatch(change -> change.kind == Kind.ORDER);
    }

    /** The kinds of running deadlines that are counted anew because of it; none for whatever else changes. */
    public Set<DeadlineKind> recomputes() {
        return switch (kind) {
            case CALENDAR -> Recomputed.KINDS;
            case DEADLINES ->
                Recomputed.KINDS.stream()
                        .filter(one -> one.name().equals(about.key()))
                        .collect(Collectors.toSet());
            default -> Set.of();
        };
    }
}
