package org.vieraugen.application.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.Outdated;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.journal.Journal;
import org.vieraugen.application.mandate.Mandates;
import org.vieraugen.domain.access.Actor;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.journal.ActKind;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.mandate.Claim;
import org.vieraugen.domain.mandate.Dossier;
import org.vieraugen.domain.mandate.Evidence;
import org.vieraugen.domain.mandate.Mandate;
import org.vieraugen.domain.mandate.MandateEntries;
import org.vieraugen.domain.mandate.Paper;
import org.vieraugen.domain.mandate.Source;
import org.vieraugen.domain.mandate.Station;
import org.vieraugen.domain.testing.Council;
import org.vieraugen.domain.testing.Office;

/** What every store of mandates promises. */
public abstract class MandatesContract {
    private static final DepartmentKey ELSEWHERE = new DepartmentKey("registry");
    private static final Actor ONE = Council.keeper(Office.ALBERS);
    private static final Actor OTHER = Council.keeper(Office.DEMIR);

    /** Where nobody else's mandates are. */
    private final DepartmentKey here =
            new DepartmentKey("d" + UUID.randomUUID().toString().substring(0, 8));

    protected abstract Mandates mandates();

    protected abstract Journal journal();

    private Mandate entered(Dossier dossier) {
        var step = Mandate.enter(UUID.randomUUID(), here, dossier, ONE);
        mandates().add(step);
        return step.next();
    }

    private Mandate followed(Step<Mandate> step) {
        mandates().follow(step);
        return step.next();
    }

    private static Dossier numbered(String number, int day) {
        var paper = new Paper(
                number,
                Paper.Kind.STATEMENT,
                "Stellungnahme",
                List.of("Verwaltung"),
                Council.DAY.plusDays(day),
                new Source("Drucksache", Optional.empty()),
                Optional.empty());
        return new Dossier(paper, List.of(), List.of());
    }

    @Test
    void a_mandate_reads_back_as_it_was_stored_at_each_step_of_its_way() {
        var first = entered(Council.dossier());
        assertThat(mandates().get(here, first.id())).isEqualTo(first);
        var body = new Subject(new Subject.Kind("BODY"), UUID.randomUUID());
        var claim = new Claim(
                Claim.State.UNDERWAY,
                "Die Arbeitsgruppe tagt.",
                List.of(
                        Council.evidence(),
                        new Evidence("Arbeitsgruppe", Council.DAY, Optional.empty(), Optional.of(body))));
        var said = followed(first.report("1", claim, ONE));
        assertThat(mandates().get(here, first.id())).isEqualTo(said);
        var back = followed(said.sendBack(1, "Wer gehört dazu?", ONE));
        var again = followed(back.report("1", claim, ONE));
        var shown = followed(again.confirm(2, OTHER, Council.chart()));
        assertThat(mandates().news(1_000)).doesNotContain(shown);
        var published = followed(shown.publish(ONE));
        assertThat(mandates().news(1_000)).contains(published);
        assertThat(mandates().news(1)).hasSize(1);
        assertThat(mandates().departments()).contains(here).doesNotContain(new DepartmentKey("nobody"));
        var proposed = followed(published.takeBack("Falscher Tag", ONE));
        assertThat(mandates().get(here, first.id())).isEqualTo(proposed);
        var kept = followed(proposed.keepPublished(1, "Der Tag stimmt.", ONE));
        var twice = followed(kept.takeBack("Doch falsch", ONE));
        assertThat(mandates().of(here, Optional.empty())).containsExactly(twice);
        var taken = followed(twice.confirmTakingBack(2, OTHER, Council.chart()));
        assertThat(mandates().get(here, first.id())).isEqualTo(taken);
        assertThat(mandates().of(here, Optional.empty())).containsExactly(taken);
        assertThat(mandates().news(1_000)).as("taken back").doesNotContain(taken);
        assertThat(mandates().isAnyPublished()).isTrue();
        assertThat(noted(taken))
                .containsExactly(
                        MandateEntries.MANDATE_ENTERED,
                        MandateEntries.PROGRESS_REPORTED,
                        MandateEntries.PROGRESS_SENT_BACK,
                        MandateEntries.PROGRESS_REPORTED,
                        MandateEntries.PROGRESS_CONFIRMED,
                        MandateEntries.MANDATE_PUBLISHED,
                        MandateEntries.TAKING_BACK_PROPOSED,
                        MandateEntries.TAKING_BACK_SENT_BACK,
                        MandateEntries.TAKING_BACK_PROPOSED,
                        MandateEntries.MANDATE_TAKEN_BACK);
    }

    private List<ActKind> noted(Mandate mandate) {
        return journal().of(here, new Subject(Mandate.KIND, mandate.id())).stream()
                .map(noted -> noted.act().kind())
                .toList();
    }

    @Test
    void what_the_papers_say_changes_as_the_council_goes_on() {
        var first = entered(Council.dossier());
        var next = Council.dossier()
                .with(Council.station("Hauptausschuss", -5, Station.Result.POSTPONED))
                .without("6a")
                .with(numbered("A0193/22", 1).paper());
        var changed = followed(first.change(next, ONE));
        assertThat(mandates().get(here, first.id())).isEqualTo(changed);
        assertThat(changed.dossier().route()).hasSize(3);
    }

    @Test
    void F8_of_two_who_change_one_at_once_the_second_is_told() {
        var mandate = entered(Council.dossier());
        var one = mandate.publish(ONE);
        var other = mandate.report("1", Council.claim(Claim.State.KEPT), OTHER);
        mandates().follow(one);
        assertThatThrownBy(() -> mandates().follow(other))
                .isInstanceOfSatisfying(
                        Outdated.class, e -> assertThat(e.expectedByCaller()).isFalse());
        assertThat(mandates().get(here, mandate.id())).isEqualTo(one.next());
    }

    @Test
    void what_was_never_entered_is_not_changed() {
        var never =
                Mandate.enter(UUID.randomUUID(), here, Council.dossier(), ONE).next();
        assertThatThrownBy(() -> mandates().follow(never.publish(ONE))).isInstanceOf(Outdated.class);
    }

    @Test
    void of_many_the_latest_are_read_and_the_others_by_their_year() {
        var old = entered(numbered("S0001/20", -1_500));
        var published = old.publish(ONE);
        mandates().follow(published);
        for (int i = 0; i < Mandates.MOST; i++) {
            entered(numbered("A" + i + "/22", 0));
        }
        int then = old.dossier().paper().day().getYear();
        assertThat(mandates().of(here, Optional.empty())).hasSize(Mandates.MOST).doesNotContain(published.next());
        assertThat(mandates().of(here, Optional.of(then))).containsExactly(published.next());
        assertThat(mandates().of(here, Optional.of(then - 1))).isEmpty();
        assertThat(mandates().published(here, Optional.empty())).containsExactly(published.next());
        assertThat(mandates().published(here, Optional.of(then + 1))).isEmpty();
        assertThat(mandates().of(here, List.of(old.id(), UUID.randomUUID()))).containsExactly(published.next());
        assertThat(mandates().of(ELSEWHERE, List.of(old.id()))).isEmpty();
        assertThat(mandates().of(here, List.of())).isEmpty();
        assertThat(mandates().numbers(here)).hasSize(Mandates.MOST + 1).containsEntry(old.id(), "S0001/20");
        assertThat(mandates().years(here, false)).hasSize(2).last().isEqualTo(then);
        assertThat(mandates().years(here, true)).containsExactly(then);
    }

    @Test
    void all_of_a_department_are_listed_the_latest_first_and_none_of_another() {
        var old = entered(numbered("S0386/22", -300));
        var second = entered(numbered("A0193/22", 0));
        var third = entered(numbered("A0194/22", 0));
        assertThat(mandates().of(here, Optional.empty())).containsExactly(second, third, old);
        assertThat(mandates().of(ELSEWHERE, Optional.empty())).doesNotContain(old, second, third);
        assertThatThrownBy(() -> mandates().get(ELSEWHERE, old.id()))
                .isInstanceOfSatisfying(Unknown.class, e -> assertThat(e.what()).isEqualTo("mandate"));
        assertThatThrownBy(() -> mandates().get(here, UUID.randomUUID())).isInstanceOf(Unknown.class);
    }
}
