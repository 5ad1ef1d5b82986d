package org.vieraugen.web.portal.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.domain.testing.Office.NASSER;
import static org.vieraugen.domain.testing.Office.WIRTH;

import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.act.Acts;
import org.vieraugen.application.body.AddMember;
import org.vieraugen.application.body.BodyView;
import org.vieraugen.application.body.CallOffMembership;
import org.vieraugen.application.body.ChangeBody;
import org.vieraugen.application.body.ChooseChair;
import org.vieraugen.application.body.ComposeBody;
import org.vieraugen.application.body.EndMembership;
import org.vieraugen.application.body.FoundBody;
import org.vieraugen.application.body.HandInReport;
import org.vieraugen.application.body.ReadBodies;
import org.vieraugen.application.testing.House;
import org.vieraugen.application.testing.MemoryBodies;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.body.Member;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.testing.Office;
import org.vieraugen.web.failure.NotSignedIn;
import org.vieraugen.web.portal.Screen;
import org.vieraugen.web.portal.Typed;

/** The pages of bodies: what is shown, and what its keepers may change. */
class BodyPagesTest {
    private static final StaffKey AUDITOR = new StaffKey("auditor");

    private final House house = new House(Office.office().again(WIRTH, AUDITOR, "office", Role.AUDITOR));
    private final MemoryBodies stored = new MemoryBodies(house.journal);
    private final Screen screen = new Screen(house).at("/staff/bodies").by(ALBERS);
    private final Acts acts = new Acts(house.departments, house.once, house.clock);
    private final ReadBodies read = new ReadBodies(stored, house.departments, house.clock);
    private final BodiesPage all =
            new BodiesPage(screen.pages, screen.visitor, screen.desk, read, new FoundBody(acts, stored));
    private final BodyScreen shared = new BodyScreen(screen.pages, screen.visitor, screen.desk, read, screen.refusals);
    private final BodyPage one = new BodyPage(
            shared,
            new ChangeBody(acts, stored),
            new ComposeBody(acts, stored),
            new ChooseChair(acts, stored),
            new HandInReport(acts, stored));
    private final MembersPage members = new MembersPage(
            shared, new AddMember(acts, stored), new EndMembership(acts, stored), new CallOffMembership(acts, stored));

    private Typed charter(String name, String until) {
        return screen.typed(
                "ticket",
                name,
                "kind",
                "COMMITTEE",
                "name",
                name,
                "mandate",
                "Beraten.",
                "from",
                "2026-11-24",
                "until",
                until);
    }

    private Typed member(String name, String... more) {
        var pairs = new ArrayList<>(
                List.of("name", name, "organisation", "Beirat", "language", "de", "from", "2026-11-24"));
        pairs.addAll(List.of(more));
        return screen.typed(pairs.toArray(String[]::new));
    }

    private UUID founded(String name, String until) {
        var answer = all.found(charter(name, until), Screen.info());
        assertThat(answer.getStatus()).isEqualTo(303);
        return UUID.fromString(answer.getLocation().toString().replace("/de/staff/bodies/", ""));
    }

    private BodiesPage.Shown list() {
        assertThat(all.show(Screen.info()).getStatus()).isEqualTo(200);
        return screen.shown(BodiesPage.Shown.class);
    }

    private BodyScreen.Shown body() {
        assertThat(screen.template()).isEqualTo("body/body");
        return screen.shown(BodyScreen.Shown.class);
    }

    private BodyView now(UUID body) {
        return read.one(house.caller(ALBERS), body);
    }

    private Member joined(UUID body, String name, String... more) {
        assertThat(members.add(body, member(name, more), Screen.info()).getStatus())
                .isEqualTo(200);
        return now(body).members().stream()
                .filter(member -> member.who().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void refused(Response answer, String form, String... wrong) {
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(body().form()).isEqualTo(form);
        assertThat(body().done()).isEmpty();
        assertThat(body().typed().wrongFields())
                .map(field -> field + " " + body().typed().wrong(field).orElseThrow())
                .containsExactly(wrong);
    }

    @Test
    void E6_bodies_that_are_over_stand_apart() {
        founded("Beirat", "");
        founded("Runde", "2026-12-31");
        assertThat(list().going()).hasSize(2);
        assertThat(list().over()).isEmpty();
        house.clock.pass(Duration.ofDays(60));
        screen.by(ALBERS);
        assertThat(list().going())
                .extracting(view -> view.body().charter().name())
                .containsExactly("Beirat");
        assertThat(list().over())
                .extracting(view -> view.body().charter().name())
                .containsExactly("Runde");
    }

    @Test
    void whoever_keeps_them_founds_one_and_whoever_only_reads_finds_no_form() {
        assertThat(list().keeps()).isTrue();
        screen.by(AUDITOR);
        assertThat(list().keeps()).isFalse();
        assertThatThrownBy(() -> all.found(charter("Beirat", ""), Screen.info()))
                .isInstanceOf(Denied.class);
        screen.by(NASSER);
        assertThatThrownBy(() -> all.show(Screen.info())).isInstanceOf(Denied.class);
        screen.visitor.signOut();
        assertThatThrownBy(() -> all.show(Screen.info())).isInstanceOf(NotSignedIn.class);
    }

    @Test
    void a_second_press_founds_no_second_body() {
        assertThat(founded("Beirat", "")).isEqualTo(founded("Beirat", ""));
        assertThat(list().bodies()).hasSize(1);
        assertThat(list().ticket()).isNotEqualTo(list().ticket());
    }

    @Test
    void what_is_wrong_is_shown_with_what_was_typed_and_nothing_is_founded() {
        assertThat(all.found(charter(" ", ""), Screen.info()).getStatus()).isEqualTo(422);
        var shown = screen.shown(BodiesPage.Shown.class);
        assertThat(shown.typed().wrongFields()).containsExactly("name");
        assertThat(shown.typed().value("mandate")).isEqualTo("Beraten.");
        assertThat(all.found(charter("Beirat", "2026-11-23"), Screen.info()).getStatus())
                .isEqualTo(422);
        var stale = charter("Beirat", "");
        screen.by(ALBERS);
        assertThat(all.found(stale, Screen.info()).getStatus()).isEqualTo(422);
        assertThat(screen.shown(BodiesPage.Shown.class).typed().isStale()).isTrue();
        assertThat(list().bodies()).isEmpty();
    }

    @Test
    void the_form_of_a_body_says_what_it_is_until_something_else_is_typed() {
        var id = founded("Beirat", "");
        one.show(id, Screen.info());
        assertThat(body().typedIn("charter").value("name")).isEqualTo("Beirat");
        assertThat(body().typedIn("members").value("name")).isEmpty();
        assertThat(body().at("/members")).isEqualTo("/de/staff/bodies/" + id + "/members");
        refused(one.change(id, charter(" ", "2027-01-01"), Screen.info()), "charter", "name empty");
        assertThat(body().typedIn("charter").value("until")).isEqualTo("2027-01-01");
        assertThat(now(id).body().charter().name()).isEqualTo("Beirat");
        one.change(id, charter("Rat", ""), Screen.info());
        assertThat(body().done()).contains("changed");
        assertThat(body().form()).isEmpty();
        assertThat(body().view().body().charter().name()).isEqualTo("Rat");
    }

    @Test
    void E6_other_days_take_a_reason_which_the_page_shows_with_the_old_ones() {
        var id = founded("Beirat", "2027-01-01");
        var silent = charter("Beirat", "2028-01-01").with("ticket", "later");
        refused(one.change(id, silent, Screen.info()), "charter", "reason empty");
        var typed = charter("Beirat", "2028-01-01").with("ticket", "later").with("reason", "Es fehlen Zahlen.");
        one.change(id, typed, Screen.info());
        assertThat(body().done()).contains("changed");
        assertThat(Screen.html(one.show(id, Screen.info())))
                .contains("Tag: Freitag, 1. Januar 2027", "vorher Bericht binnen 90 Tagen", "Es fehlen Zahlen.");
    }

    @Test
    void E6_a_body_that_is_renamed_shows_how_it_was_called_until_when() {
        var id = founded("Ausländer<beirat>", "");
        assertThat(Screen.html(one.show(id, Screen.info()))).doesNotContain("Hieß bis");
        one.change(id, charter("Migrantenbeirat", "").with("ticket", "later"), Screen.info());
        assertThat(body().done()).contains("changed");
        assertThat(Screen.html(one.show(id, Screen.info())))
                .contains("<h1 class=\"kern-heading-large\" dir=\"auto\">Migrantenbeirat</h1>")
                .contains("Hieß bis Dienstag, 24. November 2026:", "Ausländer&lt;beirat&gt;");
    }

    @Test
    void a_member_joins_and_a_deputy_stands_in_for_somebody() {
        var id = founded("Beirat", "");
        var roth = joined(id, "Mina Roth", "mail", "roth@example.org", "until", "2027-01-01");
        assertThat(body().done()).contains("joined");
        assertThat(roth.who().name()).isEqualTo("Mina Roth");
        assertThat(roth.deputyOf()).isEmpty();
        var deputy = joined(id, "Jo Adler", "deputyOf", roth.key().id().toString());
        assertThat(deputy.deputyOf()).contains(roth.key());
        assertThat(body().name(roth.key())).isEqualTo("Mina Roth");
    }

    @Test
    void what_is_wrong_with_a_member_is_said_and_nobody_joins() {
        var id = founded("Beirat", "");
        refused(
                members.add(id, screen.typed("deputyOf", "somebody"), Screen.info()),
                "members",
                "name empty",
                "organisation empty",
                "from missing",
                "deputyOf unknown");
        refused(
                members.add(id, member("Mina Roth", "until", "2026-11-23"), Screen.info()),
                "members",
                "until contradictory");
        assertThat(now(id).members()).isEmpty();
    }

    @Test
    void E6_a_membership_ends_with_its_last_day() {
        var id = founded("Beirat", "");
        var roth = joined(id, "Mina Roth");
        var key = roth.key().id();
        refused(members.end(id, key, screen.typed(), Screen.info()), key.toString(), "until missing");
        refused(members.end(id, key, screen.typed("until", "bald"), Screen.info()), key.toString(), "until bad-date");
        members.end(id, key, screen.typed("until", "2026-11-30"), Screen.info());
        assertThat(body().done()).contains("left");
        assertThat(now(id).members())
                .singleElement()
                .satisfies(member -> assertThat(member.term().until()).contains(LocalDate.of(2026, 11, 30)));
    }

    @Test
    void E6_a_membership_that_has_begun_is_not_called_off_and_one_to_come_is() {
        var id = founded("Beirat", "");
        var roth = joined(id, "Mina Roth").key().id();
        refused(members.callOff(id, roth, screen.typed(), Screen.info()), roth.toString());
        assertThat(body().trouble())
                .hasValueSatisfying(trouble -> assertThat(trouble.kind()).isEqualTo("rule-e6"));
        house.clock.pass(Duration.ofDays(-3));
        screen.by(ALBERS);
        members.callOff(id, roth, screen.typed(), Screen.info());
        assertThat(body().done()).contains("called-off");
        assertThat(now(id).members()).isEmpty();
    }

    @Test
    void F8_whoever_saw_another_version_is_told_so_and_keeps_what_was_typed() {
        var id = founded("Beirat", "");
        var typed = screen.typed(
                "version", "7", "kind", "COMMITTEE", "name", "Rat", "mandate", "Beraten.", "from", "2026-11-24");
        assertThat(one.change(id, typed, Screen.info()).getStatus()).isEqualTo(422);
        assertThat(body().trouble())
                .hasValueSatisfying(trouble -> assertThat(trouble.kind()).isEqualTo("outdated"));
        assertThat(body().typedIn("charter").value("name")).isEqualTo("Rat");
        assertThat(now(id).body().charter().name()).isEqualTo("Beirat");
    }

    @Test
    void a_stale_form_changes_nothing() {
        var id = founded("Beirat", "");
        var stale = charter("Rat", "");
        screen.by(ALBERS);
        refused(one.change(id, stale, Screen.info()), "charter");
        assertThat(body().typed().isStale()).isTrue();
        assertThat(now(id).body().charter().name()).isEqualTo("Beirat");
    }
}
