package org.vieraugen.application.exchange.shown;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.department.Departments;
import org.vieraugen.application.mandate.ReadMandates;
import org.vieraugen.application.mandate.Things;
import org.vieraugen.application.question.ReadQuestions;
import org.vieraugen.application.testing.House;
import org.vieraugen.application.testing.MemoryMandates;
import org.vieraugen.application.testing.MemoryQuestions;
import org.vieraugen.domain.access.Actor;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.mandate.Dossier;
import org.vieraugen.domain.mandate.Mandate;
import org.vieraugen.domain.mandate.Paper;
import org.vieraugen.domain.mandate.Point;
import org.vieraugen.domain.mandate.Source;
import org.vieraugen.domain.organisation.Organisation;
import org.vieraugen.domain.question.Asked;
import org.vieraugen.domain.question.Question;
import org.vieraugen.domain.testing.Office;

/** What a department was asked, and what the council resolved about it, is public when it is no department any more. */
class StaysPublicTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private final House house = new House();
    private final Organisation none = new Organisation(List.of());
    private final Departments departments = () -> none;

    private Actor keeper() {
        return new Actor(Office.ALBERS, Role.COORDINATOR, house.clock.instant());
    }

    @Test
    void a_question_and_its_year() {
        var questions = new MemoryQuestions(house.journal);
        questions.add(Question.ask(
                UUID.randomUUID(),
                Office.FOREIGNERS,
                new Asked("Beirat", Asked.Capacity.PARTNER, "Telefon", "Wann?", DAY, Optional.empty()),
                Optional.empty(),
                keeper()));
        var read = new ReadQuestions(questions, departments, house.clock);
        assertThat(read.shown(Optional.empty())).hasSize(1);
        assertThat(read.shown(Optional.of(2026))).hasSize(1);
        assertThat(read.years()).containsExactly(2026);
    }

    @Test
    void a_paper_and_its_year() {
        var mandates = new MemoryMandates(house.journal);
        var paper = new Paper(
                "VII-A-1",
                Paper.Kind.RESOLUTION,
                "Vier Augen",
                List.of("Fraktion"),
                DAY,
                new Source("Ratsinformation", Optional.empty()),
                Optional.empty());
        var point = new Point("1", "Verfahren", Optional.empty(), "", Optional.empty(), true);
        var entered = Mandate.enter(
                UUID.randomUUID(), Office.FOREIGNERS, new Dossier(paper, List.of(), List.of(point)), keeper());
        mandates.add(entered);
        var read = new ReadMandates(mandates, new Things(List.of()), departments, house.clock);
        assertThat(read.published(Optional.empty())).isEmpty();
        mandates.follow(entered.next().publish(keeper()));
        assertThat(read.published(Optional.empty())).hasSize(1);
        assertThat(read.yearsPublished()).containsExactly(2026);
    }
}
