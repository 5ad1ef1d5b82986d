package org.vieraugen.domain.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.definition.DefinitionEdit.Box;
import org.vieraugen.domain.definition.DefinitionEdit.End;
import org.vieraugen.domain.definition.DefinitionEdit.Move;
import org.vieraugen.domain.definition.DefinitionEdit.OfCategory;
import org.vieraugen.domain.definition.DefinitionEdit.OfTeam;
import org.vieraugen.domain.definition.DefinitionEdit.Person;
import org.vieraugen.domain.definition.DefinitionEdit.Section;
import org.vieraugen.domain.department.Category;
import org.vieraugen.domain.department.Department;
import org.vieraugen.domain.department.Mailbox;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.department.StaffMember;
import org.vieraugen.domain.department.Team;
import org.vieraugen.domain.department.TeamKey;
import org.vieraugen.domain.testing.Office;

/** One thing of a department changes, and all else stays as it is. */
class DefinitionEditTest {
    private final Department now = Office.office().organisation().department(Office.FOREIGNERS);

    private static void refused(String reason, ThrowingCallable edit) {
        assertThatThrownBy(edit).isInstanceOfSatisfying(Malformed.class, e -> assertThat(e.reason())
                .isEqualTo(reason));
    }

    private static StaffMember named(String key, String name) {
        return new StaffMember(new StaffKey(key), name, new TeamKey("office"), java.util.Set.of(), java.util.Set.of());
    }

    @Test
    void somebody_comes_changes_and_goes() {
        var more = new Person(named("neu", "Nele Neu"), true).on(now);
        assertThat(Differences.between(now, more)).hasSize(1);
        assertThat(more.staff()).last().isEqualTo(named("neu", "Nele Neu"));
        var renamed = new Person(named("neu", "Nele Alt"), false).on(more);
        assertThat(renamed.staff()).last().isEqualTo(named("neu", "Nele Alt"));
        assertThat(new End(Section.STAFF, "neu").on(renamed)).isEqualTo(now);
    }

    @Test
    void nothing_takes_the_place_of_something_else() {
        refused("taken", () -> new Person(named("albers", "Nele Neu"), true).on(now));
        refused("unknown", () -> new Person(named("neu", "Nele Neu"), false).on(now));
        refused("unknown", () -> new End(Section.TEAMS, "nowhere").on(now));
        var boxes = now.mailboxes();
        var first = boxes.get(0);
        var second = boxes.get(1);
        refused("taken", () -> new Box(first, Optional.of(second.address())).on(now));
        refused("taken", () -> new Box(first, Optional.empty()).on(now));
        var other = new Mailbox("neu@amt.example", first.team(), first.purpose());
        refused("unknown", () -> new Box(other, Optional.of("gone@amt.example")).on(now));
    }

    @Test
    void a_box_may_get_another_address() {
        var first = now.mailboxes().get(0);
        var other = new Mailbox("neu@amt.example", first.team(), first.purpose());
        assertThat(new Box(other, Optional.of(first.address())).on(now).mailboxes())
                .hasSameSizeAs(now.mailboxes())
                .first()
                .isEqualTo(other);
    }

    @Test
    void a_team_and_a_category_come_and_change() {
        var team = new Team(new TeamKey("neu"), "Neu", Optional.empty(), Optional.empty(), Optional.empty());
        assertThat(new OfTeam(team, true).on(now).teams()).last().isEqualTo(team);
        var category = new Category("NEU", Map.of("de", "Neu"), false, false);
        assertThat(new OfCategory(category, true).on(now).categories()).last().isEqualTo(category);
    }

    @Test
    void what_is_moved_changes_places_and_the_first_stays_the_first() {
        var more = now.withCategories(java.util.List.of(
                new Category("A", Map.of("de", "A"), false, false),
                new Category("B", Map.of("de", "B"), false, false)));
        var moved = new Move(Section.CATEGORIES, "B", true).on(more);
        assertThat(moved.categories().stream().map(Category::key)).containsExactly("B", "A");
        assertThat(new Move(Section.CATEGORIES, "B", true).on(moved)).isEqualTo(moved);
        assertThat(new Move(Section.CATEGORIES, "A", false).on(moved)).isEqualTo(moved);
        assertThat(new Move(Section.CATEGORIES, "B", false).on(moved)).isEqualTo(more);
    }
}
