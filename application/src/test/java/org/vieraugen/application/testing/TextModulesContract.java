package org.vieraugen.application.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.Outdated;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.journal.Journal;
import org.vieraugen.application.text.TextLine;
import org.vieraugen.application.text.TextModules;
import org.vieraugen.domain.access.Actor;
import org.vieraugen.domain.complaint.Status;
import org.vieraugen.domain.department.Chart;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.journal.ActKind;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.testing.Office;
import org.vieraugen.domain.testing.Texts;
import org.vieraugen.domain.text.Care;
import org.vieraugen.domain.text.Content;
import org.vieraugen.domain.text.Edition;
import org.vieraugen.domain.text.Purpose;
import org.vieraugen.domain.text.TextEntries;
import org.vieraugen.domain.text.TextModule;

/** What every store of text modules promises. */
public abstract class TextModulesContract {
    private static final LocalDate REVIEW = LocalDate.of(2027, 5, 1);
    private static final Actor ALBERS = Texts.writer(Office.ALBERS);
    private static final Actor DEMIR = Texts.writer(Office.DEMIR);
    private static final Chart CHART = Office.office().organisation().chart();
    private static final DepartmentKey ELSEWHERE = new DepartmentKey("registry");

    /** Where nobody else's modules are. */
    private final DepartmentKey here =
            new DepartmentKey("d" + UUID.randomUUID().toString().substring(0, 8));

    protected abstract TextModules texts();

    protected abstract Journal journal();

    /** In several languages, one from right to left, with characters outside of the first plane. */
    protected static Content rich(Purpose purpose, String title) {
        return new Content(
                purpose,
                title,
                Set.of(Status.SUBMITTED, Status.DECIDED),
                Set.of("DECISION", "PROCESSING_TIME"),
                Map.of(
                        "de",
                        "Zu [[Beschwerde-Nummer]]:\n\nEs dauert länger. 😀",
                        "en",
                        "It takes longer.",
                        "ar",
                        "شكواك [[Frist]] عندنا"));
    }

    private TextModule written(Content content) {
        // A department of the store's own offers nothing, so the module is made beside the rule that asks it.
        var foreigners = TextModule.write(
                UUID.randomUUID(),
                Texts.foreigners(),
                Texts.of(content.purpose(), content.title(), "x"),
                Office.ALBERS,
                REVIEW,
                0,
                ALBERS);
        var made = foreigners.next();
        var first = new Edition(
                1,
                content,
                made.latest().by(),
                made.latest().at(),
                made.latest().answer());
        var module =
                new TextModule(made.id(), here, made.care(), made.inForce().map(edition -> first), first, false, 1);
        texts().add(new Step<>(module, foreigners.acts(), List.of()));
        return module;
    }

    private TextModule followed(Step<TextModule> step) {
        texts().follow(step);
        return step.next();
    }

    private List<ActKind> noted(TextModule module) {
        return journal().of(here, new Subject(TextModule.KIND, module.id())).stream()
                .map(noted -> noted.act().kind())
                .toList();
    }

    private List<TextLine> lines(String words) {
        return texts().of(here, Optional.of(words));
    }

    @Test
    void a_module_reads_back_as_it_was_stored_and_each_step_stands_in_its_chain() {
        var module = written(rich(Purpose.REPLY, "Dauer"));
        assertThat(texts().get(here, module.id())).isEqualTo(module);
        var confirmed = followed(module.confirm(1, DEMIR, CHART));
        assertThat(texts().get(here, module.id())).isEqualTo(confirmed);
        var proposed = followed(confirmed.propose(Texts.reply("Kürzer."), Texts.foreigners(), DEMIR));
        assertThat(texts().get(here, module.id())).isEqualTo(proposed);
        var refused = followed(proposed.refuse(2, "Zu kurz.", ALBERS, CHART));
        assertThat(texts().get(here, module.id())).isEqualTo(refused);
        var retired = followed(refused.retire(DEMIR));
        assertThat(texts().get(here, module.id())).isEqualTo(retired);
        assertThat(noted(module))
                .containsExactly(
                        TextEntries.TEXT_WRITTEN,
                        TextEntries.TEXT_CONFIRMED,
                        TextEntries.TEXT_PROPOSED,
                        TextEntries.TEXT_REFUSED,
                        TextEntries.TEXT_RETIRED);
    }

    @Test
    void everything_that_was_ever_written_stays_readable_the_latest_first() {
        var first = written(rich(Purpose.REPLY, "Dauer"));
        var confirmed = followed(first.confirm(1, DEMIR, CHART));
        var proposed = followed(confirmed.propose(Texts.reply("Kürzer."), Texts.foreigners(), DEMIR));
        var back = followed(proposed.takeBack(2, DEMIR, CHART));
        var again = followed(back.propose(Texts.reply("Besser."), Texts.foreigners(), DEMIR));
        var last = followed(again.confirm(3, ALBERS, CHART));
        assertThat(texts().editions(here, first.id()))
                .containsExactly(last.latest(), back.latest(), confirmed.latest());
        assertThat(texts().get(here, first.id()).inForce().orElseThrow().number())
                .isEqualTo(3);
        assertThat(texts().editions(here, UUID.randomUUID())).isEmpty();
    }

    @Test
    void F8_of_two_who_confirm_at_once_the_second_is_told_and_nothing_is_stored_of_it() {
        var module = written(rich(Purpose.REPLY, "Dauer"));
        var one = module.confirm(1, DEMIR, CHART);
        var other = module.refuse(1, "Nein.", Texts.writer(Office.PETRENKO), CHART);
        texts().follow(one);
        assertThatThrownBy(() -> texts().follow(other))
                .isInstanceOfSatisfying(
                        Outdated.class, e -> assertThat(e.expectedByCaller()).isFalse());
        assertThat(texts().get(here, module.id())).isEqualTo(one.next());
        assertThat(noted(module)).containsExactly(TextEntries.TEXT_WRITTEN, TextEntries.TEXT_CONFIRMED);
    }

    @Test
    void to_another_department_a_module_does_not_exist() {
        var module = written(rich(Purpose.NOTE, "Dauer"));
        assertThatThrownBy(() -> texts().get(ELSEWHERE, module.id()))
                .isInstanceOfSatisfying(Unknown.class, e -> assertThat(e.what()).isEqualTo("text"));
        assertThatThrownBy(() -> texts().get(here, UUID.randomUUID())).isInstanceOf(Unknown.class);
        assertThat(texts().of(ELSEWHERE, Optional.empty()))
                .extracting(TextLine::id)
                .doesNotContain(module.id());
    }

    @Test
    void a_list_shows_what_is_in_force_or_else_what_was_written_last() {
        var waiting = written(rich(Purpose.REPLY, "B"));
        var inForce = written(rich(Purpose.NOTE, "A"));
        followed(followed(inForce.propose(Texts.reply("Neu"), Texts.foreigners(), DEMIR))
                .retire(DEMIR));
        var care = new Care(Office.ALBERS, REVIEW);
        var languages = Set.of("de", "en", "ar");
        var content = waiting.latest().content();
        assertThat(texts().of(here, Optional.empty()))
                .containsExactly(
                        new TextLine(
                                inForce.id(),
                                Purpose.NOTE,
                                "A",
                                content.states(),
                                content.categories(),
                                languages,
                                care,
                                true,
                                true,
                                true),
                        new TextLine(
                                waiting.id(),
                                Purpose.REPLY,
                                "B",
                                content.states(),
                                content.categories(),
                                languages,
                                care,
                                false,
                                true,
                                false));
    }

    @Test
    void words_are_found_in_titles_and_in_texts_of_every_language_whatever_the_capitals_and_nothing_else_is_a_sign() {
        var module = written(rich(Purpose.NOTE, "Dauer: 100 % über_Zeit"));
        for (var words : List.of("dauer", "LÄNGER", "ÜBER_zeit", "it takes", "شكواك", "😀", "100 %")) {
            assertThat(lines(words)).as(words).extracting(TextLine::id).containsExactly(module.id());
        }
        for (var words : List.of("dau%", "it_takes", "SUBMITTED", "kürzer")) {
            assertThat(lines(words)).as(words).isEmpty();
        }
        followed(module.propose(Texts.note("Kürzer."), Texts.foreigners(), DEMIR));
        assertThat(lines("kürzer")).hasSize(1);
        assertThat(lines("länger")).isEmpty();
    }

    @Test
    void those_that_are_retired_leave_room_for_others() {
        assertThat(texts().countToAdd(here)).isZero();
        var module = written(rich(Purpose.NOTE, "A"));
        written(rich(Purpose.REPLY, "B"));
        assertThat(texts().countToAdd(here)).isEqualTo(2);
        followed(module.retire(DEMIR));
        assertThat(texts().countToAdd(here)).isEqualTo(1);
    }

    @Test
    void L10_uses_are_counted_by_edition_and_month_and_by_nothing_else() {
        var module = written(rich(Purpose.NOTE, "A"));
        followed(module.propose(Texts.note("Neu"), Texts.foreigners(), DEMIR));
        var november = YearMonth.of(2026, 11);
        texts().use(here, module.id(), 1, november);
        texts().use(here, module.id(), 1, november);
        texts().use(here, module.id(), 2, november);
        texts().use(here, module.id(), 1, november.plusMonths(2));
        assertThat(texts().uses(here, module.id()))
                .containsExactly(
                        new TextModules.Use(november.plusMonths(2), 1, 1),
                        new TextModules.Use(november, 2, 1),
                        new TextModules.Use(november, 1, 2));
        assertThat(texts().uses(here, UUID.randomUUID())).isEmpty();
        assertThat(noted(module)).containsExactly(TextEntries.TEXT_WRITTEN, TextEntries.TEXT_PROPOSED);
    }
}
