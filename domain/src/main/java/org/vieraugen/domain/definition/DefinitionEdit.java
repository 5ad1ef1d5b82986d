package org.vieraugen.domain.definition;

import java.util.Optional;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.department.Category;
import org.vieraugen.domain.department.Department;
import org.vieraugen.domain.department.Mailbox;
import org.vieraugen.domain.department.StaffMember;
import org.vieraugen.domain.department.Team;

/**
 * One thing of a definition that is added, changed, moved or taken out; everything else stays. Whether the department is sound afterwards is not asked here: the definition
 * that comes of it is checked as every other.
 */
public sealed interface DefinitionEdit {
    /** The lists of a definition that are changed thing by thing. */
    enum Section {
        STAFF,
        TEAMS,
        MAILBOXES,
        CATEGORIES
    }

    /** Which list it is in. */
    Section section();

    /** By which key the definition names it now; of what is new, the key it gets. */
    String key();

    /**
     * The department after it; what is new comes last in its list.
     *
     * @throws Malformed {@code taken} where something else has that key already; {@code unknown} where nothing has it
     */
    Department on(Department now);

    /**
     * Somebody of the chart, as she or he shall stand there.
     *
     * @param isNew whether nobody of that key may stand there yet
     */
    record Person(StaffMember as, boolean isNew) implements DefinitionEdit {
        @Override
        public Section section() {
            return Section.STAFF;
        }

        @Override
        public String key() {
            return as.key().text();
        }

        @Override
        public Department on(Department now) {
            return now.withStaff(Keyed.STAFF.put(now.staff(), isNew ? Optional.empty() : Optional.of(key()), as));
        }
    }

    /** @param isNew whether there may be none of that key yet */
    record OfTeam(Team as, boolean isNew) implements DefinitionEdit {
        @Override
        public Section section() {
            return Section.TEAMS;
        }

        @Override
        public String key() {
            return as.key().text();
        }

        @Override
        public Department on(Department now) {
            return now.withTeams(Keyed.TEAMS.put(now.teams(), isNew ? Optional.empty() : Optional.of(key()), as));
        }
    }

    /** @param before the address it has now; empty for a new box */
    record Box(Mailbox as, Optional<String> before) implements DefinitionEdit {
        @Override
        public Section section() {
            return Section.MAILBOXES;
        }

        @Override
        public String key() {
            return before.orElse(as.address());
        }

        @Override
        public Department on(Department now) {
            return now.withMailboxes(Keyed.MAILBOXES.put(now.mailboxes(), before, as));
        }
    }

    /** @param isNew whether there may be none of that key yet */
    record OfCategory(Category as, boolean isNew) implements DefinitionEdit {
        @Override
        public Section section() {
            return Section.CATEGORIES;
        }

        @Override
        public String key() {
            return as.key();
        }

        @Override
        public Department on(Department now) {
            return now.withCategories(
                    Keyed.CATEGORIES.put(now.categories(), isNew ? Optional.empty() : Optional.of(key()), as));
        }
    }

    /** Takes it out. */
    record End(Section section, String key) implements DefinitionEdit {
        @Override
        public Department on(Department now) {
            return switch (section) {
                case STAFF -> now.withStaff(Keyed.STAFF.without(now.staff(), key));
                case TEAMS -> now.withTeams(Keyed.TEAMS.without(now.teams(), key));
                case MAILBOXES -> now.withMailboxes(Keyed.MAILBOXES.without(now.mailboxes(), key));
                case CATEGORIES -> now.withCategories(Keyed.CATEGORIES.without(now.categories(), key));
            };
        }
    }

    /** Lets it change places with the one before it, or the one behind; the first and the last stay where there is none. */
    record Move(Section section, String key, boolean earlier) implements DefinitionEdit {
        @Override
        public Department on(Department now) {
            return switch (section) {
                case STAFF -> now.withStaff(Keyed.STAFF.moved(now.staff(), key, earlier));
                case TEAMS -> now.withTeams(Keyed.TEAMS.moved(now.teams(), key, earlier));
                case MAILBOXES -> now.withMailboxes(Keyed.MAILBOXES.moved(now.mailboxes(), key, earlier));
                case CATEGORIES -> now.withCategories(Keyed.CATEGORIES.moved(now.categories(), key, earlier));
            };
        }
    }
}
