package org.vieraugen.domain.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.domain.testing.Office.CLAUDIA_BRANDT;
import static org.vieraugen.domain.testing.Office.DEMIR;
import static org.vieraugen.domain.testing.Office.FOREIGNERS;
import static org.vieraugen.domain.testing.Office.KESSLER;
import static org.vieraugen.domain.testing.Office.LAST_ONE;
import static org.vieraugen.domain.testing.Office.LAST_TWO;
import static org.vieraugen.domain.testing.Office.LENT;
import static org.vieraugen.domain.testing.Office.MERTENS;
import static org.vieraugen.domain.testing.Office.NASSER;
import static org.vieraugen.domain.testing.Office.NORA_BRANDT;
import static org.vieraugen.domain.testing.Office.OLBRICH;
import static org.vieraugen.domain.testing.Office.PETRENKO;
import static org.vieraugen.domain.testing.Office.THAL;
import static org.vieraugen.domain.testing.Office.WIRTH;
import static org.vieraugen.domain.testing.Office.YILMAZ;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.department.TeamKey;
import org.vieraugen.domain.organisation.Organisation;
import org.vieraugen.domain.testing.Office;

/** Whose business a request is (F5, F12). */
class WhoseTest {
    private static final TeamKey T3 = new TeamKey("t3");

    private static Mentions certain(StaffKey... who) {
        return new Mentions(Set.of(who), Set.of());
    }

    private static List<StaffKey> seenBy(Office office, Mentions mentions) {
        var organisation = office.organisation();
        var whose = new Whose(FOREIGNERS, T3, mentions, false);
        return office.everybody().stream()
                .filter(who -> whose.isFor(caller(who, organisation), organisation))
                .toList();
    }

    private static Caller caller(StaffKey who, Organisation organisation) {
        return new Caller(who, organisation.staff(who).roles());
    }

    @Test
    void it_is_its_team_s_with_any_role_and_the_complaints_office_s_and_nobody_else_s() {
        assertThat(seenBy(Office.office(), Mentions.NONE))
                .containsExactlyInAnyOrder(OLBRICH, NORA_BRANDT, THAL, ALBERS, DEMIR)
                .doesNotContain(CLAUDIA_BRANDT, KESSLER, NASSER, PETRENKO, LENT);
    }

    @Test
    void a_lead_who_sits_in_another_team_has_it_too() {
        var organisation = Office.office().organisation();
        var head = new Whose(FOREIGNERS, new TeamKey("head"), Mentions.NONE, false);
        assertThat(head.isFor(caller(KESSLER, organisation), organisation)).isTrue();
        var office = Office.office().again(WIRTH, new StaffKey("wirth2"), "t3", Role.AUDITOR);
        assertThat(seenBy(office, Mentions.NONE))
                .contains(new StaffKey("wirth2"))
                .doesNotContain(WIRTH);
    }

    @Test
    void F9_the_administrator_s_role_alone_opens_no_request_and_holds_none_back() {
        var admin = new StaffKey("wirth2");
        var office = Office.office().again(WIRTH, admin, "t3", Role.ADMIN);
        assertThat(seenBy(office, Mentions.NONE)).doesNotContain(admin);
        assertThat(seenBy(office, certain(OLBRICH, ALBERS))).containsExactlyInAnyOrder(PETRENKO, YILMAZ);
    }

    @Test
    void F5_whoever_it_names_does_not_see_it_nor_anybody_in_that_line() {
        assertThat(seenBy(Office.office(), certain(NORA_BRANDT))).containsExactlyInAnyOrder(THAL, ALBERS, DEMIR);
        assertThat(seenBy(Office.office(), certain(KESSLER))).containsExactlyInAnyOrder(ALBERS, DEMIR);
        assertThat(seenBy(Office.office(), certain(DEMIR))).containsExactlyInAnyOrder(OLBRICH, NORA_BRANDT, THAL);
    }

    @Test
    void F5_a_department_in_which_one_team_excludes_keeps_the_team_away() {
        assertThat(seenBy(Office.office().sameTeamExcludes(), certain(NORA_BRANDT)))
                .containsExactlyInAnyOrder(ALBERS, DEMIR);
    }

    @Test
    void C1_whoever_is_perhaps_named_keeps_away_and_nobody_else_for_their_sake() {
        assertThat(seenBy(Office.office(), new Mentions(Set.of(), Set.of(NORA_BRANDT, OLBRICH))))
                .containsExactlyInAnyOrder(THAL, ALBERS, DEMIR);
    }

    @Test
    void F5_whoever_stands_in_the_chart_twice_is_one_person() {
        var second = new StaffKey("brandt2");
        var office = Office.office().again(NORA_BRANDT, second, "office", Role.COORDINATOR);
        assertThat(seenBy(office, certain(NORA_BRANDT))).doesNotContain(second, NORA_BRANDT);
        assertThat(seenBy(office, certain(second))).doesNotContain(second, NORA_BRANDT);
    }

    @Test
    void F12_where_that_leaves_nobody_the_ombudsperson_has_it_then_her_deputies_then_the_last_seat() {
        var all = certain(OLBRICH, ALBERS);
        assertThat(seenBy(Office.office(), all)).containsExactlyInAnyOrder(PETRENKO, YILMAZ);
        assertThat(seenBy(Office.office(), all.and(certain(PETRENKO)))).containsExactly(YILMAZ);
        assertThat(seenBy(Office.office(), all.and(certain(PETRENKO, YILMAZ)))).containsExactly(MERTENS);
        assertThat(seenBy(Office.office(), all.and(certain(PETRENKO, YILMAZ, MERTENS))))
                .contains(LAST_ONE, LAST_TWO)
                .hasSize(5);
    }

    @Test
    void F5_once_it_is_a_complaint_it_is_nobody_s() {
        var organisation = Office.office().organisation();
        var whose = new Whose(FOREIGNERS, T3, Mentions.NONE, true);
        assertThat(Office.office().everybody()).noneMatch(who -> whose.isFor(caller(who, organisation), organisation));
    }

    @Test
    void whoever_has_left_or_has_lost_the_role_has_none() {
        var organisation = Office.office().organisation();
        var whose = new Whose(FOREIGNERS, T3, Mentions.NONE, false);
        assertThat(whose.isFor(new Caller(new StaffKey("gone"), Set.of(Role.COORDINATOR)), organisation))
                .isFalse();
        assertThat(whose.isFor(new Caller(THAL, Set.of()), organisation)).isFalse();
        assertThat(whose.isFor(new Caller(ALBERS, Set.of(Role.ADMIN)), organisation))
                .isFalse();
    }

    @Test
    void lists_look_through_the_teams_of_the_caller_and_through_all_for_the_office() {
        var organisation = Office.office().organisation();
        var home = organisation.department(FOREIGNERS);
        assertThat(Whose.teams(caller(THAL, organisation), home)).containsExactly(T3);
        assertThat(Whose.teams(caller(KESSLER, organisation), home)).containsExactly(new TeamKey("head"));
        assertThat(Whose.teams(caller(ALBERS, organisation), home)).isEmpty();
        assertThat(Whose.teams(caller(PETRENKO, organisation), home)).isEmpty();
    }
}
