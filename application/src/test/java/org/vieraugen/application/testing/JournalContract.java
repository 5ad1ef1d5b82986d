package org.vieraugen.application.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.domain.testing.Office.NASSER;
import static org.vieraugen.domain.testing.Office.WIRTH;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.journal.Journal;
import org.vieraugen.application.journal.Journal.Filter;
import org.vieraugen.application.journal.Journal.Line;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.access.Reader;
import org.vieraugen.domain.complaint.ComplaintEntries;
import org.vieraugen.domain.conflict.CaseParts;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.journal.ActKind;
import org.vieraugen.domain.journal.Noted;
import org.vieraugen.domain.journal.Part;
import org.vieraugen.domain.journal.Participation;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.reception.ReceptionEntries;
import org.vieraugen.domain.retention.RetentionEntries;
import org.vieraugen.domain.review.ReviewEntries;
import org.vieraugen.domain.testing.Office;

/** What every journal promises, of subjects of any kind. */
public abstract class JournalContract {
    private static final DepartmentKey HERE = Office.FOREIGNERS;
    private static final DepartmentKey ELSEWHERE = new DepartmentKey("registry");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    /** One that nobody else writes to. */
    private final Subject tree = new Subject(new Subject.Kind("TREE"), UUID.randomUUID());

    protected abstract Journal journal();

    private static Act act(StaffKey who, Part part, ActKind kind) {
        return Act.by(who, Role.COORDINATOR, part, kind, Office.NOON);
    }

    private void grown() {
        journal().append(HERE, tree, List.of(Act.byComplainant(ReceptionEntries.SUBMITTED, Office.NOON)));
        journal()
                .append(
                        HERE,
                        tree,
                        List.of(
                                act(ALBERS, CaseParts.COORDINATION, ReceptionEntries.TRIAGED),
                                act(ALBERS, CaseParts.COORDINATION, ReviewEntries.ASSIGNED)
                                        .with("staff", NASSER)
                                        .with("seat", "FIRST")));
    }

    private List<Act> acts() {
        return journal().of(HERE, tree).stream().map(Noted::act).toList();
    }

    @Test
    void entries_come_back_in_their_order_as_they_were_each_chained_to_the_one_before() {
        assertThat(journal().of(HERE, tree)).isEmpty();
        grown();
        assertThat(acts())
                .containsExactly(
                        Act.byComplainant(ReceptionEntries.SUBMITTED, Office.NOON),
                        act(ALBERS, CaseParts.COORDINATION, ReceptionEntries.TRIAGED),
                        act(ALBERS, CaseParts.COORDINATION, ReviewEntries.ASSIGNED)
                                .with("staff", NASSER)
                                .with("seat", "FIRST"));
        assertThat(journal().of(HERE, tree)).extracting(Noted::number).containsExactly(1, 2, 3);
        assertThat(journal().of(HERE, tree)).extracting(Noted::hash).doesNotHaveDuplicates();
        assertThat(journal().of(ELSEWHERE, tree)).isEmpty();
        journal().append(HERE, tree, List.of());
        assertThat(acts()).hasSize(3);
        assertThat(journal().verify()).isEmpty();
    }

    @Test
    void a_look_is_noted_of_what_is_there_and_makes_nobody_a_participant() {
        var look = act(WIRTH, Part.LOOK, ComplaintEntries.LOOKED_AT_CASE);
        assertThatThrownBy(() -> journal().look(HERE, tree, look))
                .isInstanceOfSatisfying(Unknown.class, e -> assertThat(e.what()).isEqualTo("tree"));
        grown();
        journal().look(HERE, tree, look);
        assertThat(acts()).hasSize(4).endsWith(look);
        assertThat(journal().parts(HERE, tree)).containsExactly(Participation.here(ALBERS, CaseParts.COORDINATION));
    }

    @Test
    void C5_whoever_acted_is_known_with_each_part_once() {
        grown();
        journal().append(HERE, tree, List.of(act(WIRTH, CaseParts.SECOND_REVIEW, ReviewEntries.CONCURRED)));
        journal().append(HERE, tree, List.of(act(ALBERS, CaseParts.RECORDING, ReceptionEntries.RECORDED)));
        assertThat(journal().parts(HERE, tree))
                .containsExactlyInAnyOrder(
                        Participation.here(ALBERS, CaseParts.COORDINATION),
                        Participation.here(ALBERS, CaseParts.RECORDING),
                        Participation.here(WIRTH, CaseParts.SECOND_REVIEW));
        assertThat(journal().parts(ELSEWHERE, tree)).isEmpty();
    }

    @Test
    void L9_after_an_erasure_nobody_is_named_and_the_chain_still_holds() {
        grown();
        assertThatThrownBy(() -> journal().erase(HERE, tree)).isInstanceOf(Unknown.class);
        journal()
                .append(
                        HERE,
                        tree,
                        List.of(act(ALBERS, CaseParts.COORDINATION, ActKind.ERASED)
                                .with("leaves", 3)));
        var hashes = journal().of(HERE, tree).stream().map(Noted::hash).toList();
        journal().erase(HERE, tree);
        assertThat(acts()).extracting(Act::kind).endsWith(ActKind.ERASED);
        assertThat(acts()).flatExtracting(Act::people).isNotEmpty().doesNotContain(ALBERS, NASSER);
        // What an entry says goes with its subject, but for what the erasure itself says.
        assertThat(acts().subList(0, 3))
                .allSatisfy(act -> assertThat(act.facts()).isEmpty());
        assertThat(acts().get(3).facts()).containsEntry("leaves", "3");
        // The same person is the same pseudonym within one subject.
        assertThat(acts().get(1).by()).isEqualTo(acts().get(3).by());
        assertThat(journal().of(HERE, tree)).extracting(Noted::hash).isEqualTo(hashes);
        assertThat(journal().verify()).isEmpty();
        assertThat(journal().parts(HERE, tree)).isEmpty();
    }

    @Test
    void L9_what_was_erased_grows_no_more_and_is_erased_once() {
        grown();
        journal().append(HERE, tree, List.of(act(ALBERS, CaseParts.COORDINATION, ActKind.ERASED)));
        journal().erase(HERE, tree);
        assertThatThrownBy(() -> journal()
                        .append(HERE, tree, List.of(act(ALBERS, CaseParts.COORDINATION, RetentionEntries.HELD))))
                .isInstanceOf(Unknown.class);
        assertThatThrownBy(() -> journal().look(HERE, tree, act(WIRTH, Part.LOOK, ComplaintEntries.LOOKED_AT_CASE)))
                .isInstanceOf(Unknown.class);
        assertThatThrownBy(() -> journal().erase(HERE, tree)).isInstanceOf(Unknown.class);
        assertThat(acts()).hasSize(4);
    }

    private static Filter filter(
            LocalDate from, LocalDate to, Optional<StaffKey> staff, Optional<Journal.Group> group) {
        var organisation = Office.office().organisation();
        return new Filter(
                Reader.of(new Caller(Office.PETRENKO, Set.of(Role.AUDITOR)), false, organisation),
                HERE,
                from,
                to,
                Optional.empty(),
                staff,
                group);
    }

    private List<Line> lines(Filter filter) {
        return journal().lines(filter, Optional.empty(), 1_000).stream()
                .filter(line -> line.subject().equals(tree))
                .toList();
    }

    @Test
    void lines_are_the_newest_first_and_go_on_where_the_last_page_ended() {
        grown();
        var filter = filter(TODAY, TODAY, Optional.empty(), Optional.empty());
        assertThat(lines(filter)).extracting(Line::number).containsExactly(3, 2, 1);
        var first = journal().lines(filter, Optional.empty(), 2);
        assertThat(first).hasSize(2).extracting(Line::number).containsExactly(3, 2);
        var rest = journal().lines(filter, Optional.of(first.get(1).place()), 1);
        assertThat(rest).singleElement().satisfies(line -> {
            assertThat(line.number()).isEqualTo(1);
            assertThat(line.department()).isEqualTo(HERE.text());
            assertThat(line.act()).isEqualTo(Act.byComplainant(ReceptionEntries.SUBMITTED, Office.NOON));
            assertThat(line.hash())
                    .isEqualTo(journal().of(HERE, tree).get(0).hash().toString());
        });
    }

    @Test
    void lines_are_of_the_days_the_person_and_the_kind_that_were_asked_for() {
        grown();
        journal()
                .append(
                        HERE,
                        tree,
                        List.of(Act.by(
                                WIRTH,
                                Role.REVIEWER,
                                Part.LOOK,
                                ComplaintEntries.LOOKED_AT_CASE,
                                later(Duration.ofDays(1)))));
        journal().append(ELSEWHERE, tree, List.of(act(WIRTH, CaseParts.COORDINATION, ReceptionEntries.TRIAGED)));
        var any = Optional.<StaffKey>empty();
        assertThat(lines(filter(TODAY, TODAY.plusDays(1), any, Optional.empty())))
                .hasSize(4);
        assertThat(lines(filter(TODAY.plusDays(1), TODAY.plusDays(1), any, Optional.empty())))
                .extracting(line -> line.act().kind())
                .containsExactly(ComplaintEntries.LOOKED_AT_CASE);
        assertThat(lines(filter(TODAY.minusDays(3), TODAY.minusDays(1), any, Optional.empty())))
                .isEmpty();
        // Whoever did it, and not whom it was about.
        assertThat(lines(filter(TODAY, TODAY.plusDays(1), Optional.of(ALBERS), Optional.empty())))
                .extracting(line -> line.act().kind())
                .containsExactly(ReviewEntries.ASSIGNED, ReceptionEntries.TRIAGED);
        assertThat(lines(filter(TODAY, TODAY.plusDays(1), Optional.of(NASSER), Optional.empty())))
                .isEmpty();
        assertThat(lines(filter(TODAY, TODAY.plusDays(1), any, Optional.of(Journal.Group.LOOKS))))
                .extracting(line -> line.act().kind())
                .containsExactly(ComplaintEntries.LOOKED_AT_CASE);
    }

    private static Instant later(Duration time) {
        return Office.NOON.plus(time);
    }
}
