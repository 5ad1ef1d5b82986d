package org.vieraugen.domain.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.vieraugen.domain.conflict.Evidence.Fact;
import org.vieraugen.domain.conflict.PairHistory.Pair;
import org.vieraugen.domain.department.Chart;
import org.vieraugen.domain.department.SameTeam;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.department.StaffMember;
import org.vieraugen.domain.department.Team;
import org.vieraugen.domain.department.TeamKey;
import org.vieraugen.domain.journal.Part;
import org.vieraugen.domain.journal.Participation;
import org.vieraugen.domain.testing.Declared;

/** Each row of the table of conflicts: whom it keeps away, with which weight, and from what it is known. */
class EvidenceTest {
    private static final StaffKey HEAD = new StaffKey("head");
    private static final StaffKey LEAD = new StaffKey("lead");
    private static final StaffKey MAYA = new StaffKey("maya");
    private static final StaffKey MATE = new StaffKey("mate");
    private static final StaffKey FAR = new StaffKey("far");
    private static final StaffKey FAR_TOO = new StaffKey("far2");

    private static final Set<String> LOOKERS = Set.of("COMPLAINANT", "SYSTEM", "LOOK");

    /** All that there are, and one that a capability to come may declare. */
    private static final List<Part> PARTS = Stream.concat(
                    Declared.values(Part.class).stream(), Stream.of(new Part("STEERING")))
            .toList();

    private static final Chart CHART = new Chart(
            List.of(team("top", "", HEAD), team("t", "top", LEAD), team("f", "", null)),
            List.of(
                    person(HEAD, "top"),
                    person(LEAD, "t"),
                    person(MAYA, "t"),
                    person(MATE, "t"),
                    person(FAR, "f"),
                    new StaffMember(
                            FAR_TOO, "Far", new TeamKey("f2"), Set.of(), Set.of(), Optional.of(FAR), Set.of())));

    private Set<StaffKey> named = Set.of();
    private Set<StaffKey> maybe = Set.of();
    private Set<StaffKey> handlers = Set.of();
    private List<Participation> parts = List.of();
    private Set<StaffKey> declared = Set.of();
    private Map<StaffKey, String> representing = Map.of();
    private Optional<StaffKey> partner = Optional.empty();
    private PairHistory pairs = PairHistory.NONE;
    private SameTeam sameTeam = SameTeam.DISCLOSABLE;

    private static StaffMember person(StaffKey key, String team) {
        return new StaffMember(key, "N " + key, new TeamKey(team), Set.of(), Set.of());
    }

    private static Team team(String key, String parent, StaffKey lead) {
        return new Team(
                new TeamKey(key),
                key,
                Optional.of(parent).filter(p -> !p.isEmpty()).map(TeamKey::new),
                Optional.ofNullable(lead),
                Optional.empty());
    }

    private Conflicts conflicts(Seat seat) {
        return Conflicts.of(
                new Involvement(named, maybe, handlers, parts, declared, representing, partner, pairs, CHART, sameTeam),
                seat);
    }

    private static Conflict conflict(ConflictRule rule, StaffKey who, Weight weight, Fact fact, String about) {
        return new Conflict(rule, who, weight, new Evidence(fact, about));
    }

    @ParameterizedTest
    @CsvSource({
        "NAMED, C1",
        "HANDLED_PROCEDURE, C2",
        "LINE_OF_COMMAND, C3",
        "SAME_TEAM, C4",
        "EARLIER_PART, C5",
        "DECLARED, C6",
        "REPRESENTATIVE, C7",
        "PATTERN, C8"
    })
    void every_rule_has_its_number_in_the_table(ConflictRule rule, String number) {
        assertThat(rule.number()).isEqualTo(number);
    }

    @Test
    void C1_whoever_is_named_or_perhaps_named_is_excluded_and_whoever_is_both_is_named() {
        named = Set.of(FAR);
        maybe = Set.of(FAR, MATE);
        var found = conflicts(Seat.FIRST);
        assertThat(found.of(FAR))
                .containsExactly(conflict(ConflictRule.NAMED, FAR, Weight.EXCLUDING, Fact.NAMED, "far"));
        assertThat(found.of(MATE))
                .containsExactly(conflict(ConflictRule.NAMED, MATE, Weight.EXCLUDING, Fact.MAYBE_NAMED, "mate"));
        assertThat(found.of(MAYA)).isEmpty();
        assertThat(found.exclude(MATE)).isTrue();
        assertThat(found.exclude(MAYA)).isFalse();
    }

    @Test
    void C2_C3_C4_a_handler_her_line_and_her_team_in_the_order_of_the_rules() {
        handlers = Set.of(MAYA);
        var found = conflicts(Seat.SECOND);
        assertThat(found.of(MAYA))
                .containsExactly(
                        conflict(ConflictRule.HANDLED_PROCEDURE, MAYA, Weight.EXCLUDING, Fact.HANDLED, "maya"));
        assertThat(found.of(HEAD))
                .containsExactly(conflict(ConflictRule.LINE_OF_COMMAND, HEAD, Weight.EXCLUDING, Fact.ABOVE, "maya"));
        assertThat(found.of(LEAD))
                .containsExactly(
                        conflict(ConflictRule.LINE_OF_COMMAND, LEAD, Weight.EXCLUDING, Fact.ABOVE, "maya"),
                        conflict(ConflictRule.SAME_TEAM, LEAD, Weight.DISCLOSABLE, Fact.TEAM_OF, "maya"));
        assertThat(found.of(MATE))
                .containsExactly(conflict(ConflictRule.SAME_TEAM, MATE, Weight.DISCLOSABLE, Fact.TEAM_OF, "maya"));
        assertThat(found.exclude(LEAD)).isTrue();
        assertThat(found.exclude(MATE)).isFalse();
    }

    @Test
    void C3_who_stands_below_is_excluded_as_well() {
        named = Set.of(LEAD);
        assertThat(conflicts(Seat.FIRST).of(MAYA))
                .contains(conflict(ConflictRule.LINE_OF_COMMAND, MAYA, Weight.EXCLUDING, Fact.BELOW, "lead"));
    }

    @Test
    void C4_the_department_may_exclude_team_mates() {
        named = Set.of(MAYA);
        sameTeam = SameTeam.EXCLUDING;
        assertThat(conflicts(Seat.FIRST).of(MATE))
                .containsExactly(conflict(ConflictRule.SAME_TEAM, MATE, Weight.EXCLUDING, Fact.TEAM_OF, "maya"));
    }

    @Test
    void C4_somebody_named_who_handled_as_well_is_one_person_and_one_fact() {
        named = Set.of(MAYA);
        handlers = Set.of(MAYA);
        assertThat(conflicts(Seat.FIRST).of(MATE)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Seat.class)
    void C5_an_earlier_part_excludes_from_every_other_seat_but_the_desk(Seat seat) {
        for (var part : PARTS) {
            parts = List.of(Participation.here(FAR, part), Participation.here(FAR, part));
            boolean looker = LOOKERS.contains(part.code());
            boolean own = part.equals(seat.part());
            boolean deskForPick = seat == Seat.PICK && part.equals(CaseParts.COORDINATION);
            var found = conflicts(seat).of(FAR);
            if (seat == Seat.DESK || looker || own || deskForPick) {
                assertThat(found).as("%s %s", seat, part).isEmpty();
            } else {
                assertThat(found)
                        .as("%s %s", seat, part)
                        .containsExactly(
                                conflict(ConflictRule.EARLIER_PART, FAR, Weight.EXCLUDING, Fact.ACTED_AS, part.code()));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Seat.class)
    void I6_whoever_acted_in_the_complaint_that_it_grew_out_of_is_excluded_from_every_seat(Seat seat) {
        for (var part : PARTS) {
            parts = List.of(new Participation(FAR, part, Optional.of("ABH-2026-00017-K")));
            boolean looker = LOOKERS.contains(part.code());
            assertThat(conflicts(seat).of(FAR).stream().map(Conflict::evidence).toList())
                    .as("%s %s", seat, part)
                    .isEqualTo(looker ? List.of() : List.of(new Evidence(Fact.ACTED_ELSEWHERE, "ABH-2026-00017-K")));
        }
    }

    @Test
    void C6_C7_a_relation_and_a_representing_organisation_exclude() {
        declared = Set.of(MATE);
        representing = new HashMap<>(Map.of(FAR, "Verein Brücke"));
        var found = conflicts(Seat.OMBUDS);
        assertThat(found.of(MATE))
                .containsExactly(conflict(ConflictRule.DECLARED, MATE, Weight.EXCLUDING, Fact.DECLARED, "mate"));
        assertThat(found.of(FAR))
                .containsExactly(
                        conflict(ConflictRule.REPRESENTATIVE, FAR, Weight.EXCLUDING, Fact.BELONGS_TO, "Verein Brücke"));
    }

    @Test
    void F1_what_is_known_of_one_key_of_a_person_is_known_of_all() {
        named = Set.of(FAR_TOO, FAR);
        assertThat(conflicts(Seat.FIRST).of(FAR))
                .containsExactlyInAnyOrder(
                        conflict(ConflictRule.NAMED, FAR, Weight.EXCLUDING, Fact.NAMED, "far"),
                        conflict(ConflictRule.NAMED, FAR, Weight.EXCLUDING, Fact.NAMED, "far2"));
        named = Set.of(FAR);
        assertThat(conflicts(Seat.FIRST).of(FAR_TOO))
                .containsExactly(conflict(ConflictRule.NAMED, FAR_TOO, Weight.EXCLUDING, Fact.NAMED, "far"));
    }

    @ParameterizedTest
    @CsvSource({"10, 6, true", "10, 5, false", "11, 6, true", "9, 9, false", "12, 6, false"})
    void C8_a_pair_with_over_half_of_at_least_10_is_disclosed_to_both_reviewers_seats(
            int total, int together, boolean disclosed) {
        partner = Optional.of(MAYA);
        pairs = new PairHistory(total, Map.of(new Pair(MATE, MAYA), together, new Pair(HEAD, LEAD), together));
        for (var seat : Seat.values()) {
            boolean reviewer = seat == Seat.FIRST || seat == Seat.SECOND;
            assertThat(conflicts(seat).of(MATE))
                    .as(seat.name())
                    .isEqualTo(
                            disclosed && reviewer
                                    ? List.of(conflict(
                                            ConflictRule.PATTERN,
                                            MATE,
                                            Weight.DISCLOSABLE,
                                            Fact.DECIDED_TOGETHER,
                                            "maya"))
                                    : List.of());
            assertThat(conflicts(seat).of(HEAD)).isEmpty();
            assertThat(conflicts(seat).exclude(MATE)).isFalse();
        }
    }

    @Test
    void C8_the_decisions_under_all_keys_of_a_person_count_together() {
        partner = Optional.of(MAYA);
        pairs = new PairHistory(10, Map.of(new Pair(FAR, MAYA), 3, new Pair(MAYA, FAR_TOO), 3));
        var found = conflicts(Seat.SECOND);
        assertThat(found.of(FAR)).extracting(Conflict::rule).containsExactly(ConflictRule.PATTERN);
        assertThat(found.of(FAR_TOO)).extracting(Conflict::rule).containsExactly(ConflictRule.PATTERN);

        partner = Optional.of(FAR_TOO);
        assertThat(conflicts(Seat.SECOND).of(MAYA)).extracting(Conflict::rule).containsExactly(ConflictRule.PATTERN);
    }

    @Test
    void C8_a_pair_is_the_same_in_either_order() {
        assertThat(new Pair(MATE, MAYA)).isEqualTo(new Pair(MAYA, MATE));
        assertThat(new Pair(MATE, MAYA).partnerOf(MATE)).contains(MAYA);
        assertThat(new Pair(MATE, MAYA).partnerOf(MAYA)).contains(MATE);
        assertThat(new Pair(MATE, MAYA).partnerOf(FAR)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "DESK, COORDINATION",
        "FIRST, FIRST_REVIEW",
        "SECOND, SECOND_REVIEW",
        "OMBUDS, OMBUDS",
        "COUNTERSIGN, COUNTERSIGN",
        "PICK, PICK"
    })
    void acts_on_a_seat_belong_to_its_part(Seat seat, Part part) {
        assertThat(seat.part()).isEqualTo(part);
    }
}
