package org.vieraugen.domain.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.domain.testing.Office.DEMIR;
import static org.vieraugen.domain.testing.Office.MERTENS;
import static org.vieraugen.domain.testing.Office.NASSER;
import static org.vieraugen.domain.testing.Office.NOON;
import static org.vieraugen.domain.testing.Office.PETRENKO;
import static org.vieraugen.domain.testing.Refusals.malformed;
import static org.vieraugen.domain.testing.Refusals.refused;
import static org.vieraugen.domain.testing.Texts.note;
import static org.vieraugen.domain.testing.Texts.of;
import static org.vieraugen.domain.testing.Texts.reply;
import static org.vieraugen.domain.testing.Texts.writer;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vieraugen.domain.access.Actor;
import org.vieraugen.domain.complaint.Status;
import org.vieraugen.domain.department.Chart;
import org.vieraugen.domain.department.Department;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.journal.ActKind;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.testing.Office;
import org.vieraugen.domain.testing.Texts;
import org.vieraugen.domain.text.Edition.State;

class TextModuleTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate NEXT_YEAR = TODAY.plusDays(365);
    private static final Department HOME = Texts.foreigners();
    private static final Chart CHART = Office.office().organisation().chart();

    private static Step<TextModule> writing(Content content, int others) {
        return TextModule.write(new UUID(0, 1), HOME, content, ALBERS, NEXT_YEAR, others, writer(ALBERS));
    }

    private static TextModule written(Content content) {
        return writing(content, 0).next();
    }

    private static TextModule inForce(Content content) {
        return written(content).confirm(1, writer(DEMIR), CHART).next();
    }

    private static ActKind noted(Step<TextModule> step) {
        assertThat(step.acts()).hasSize(1);
        return step.acts().get(0).kind();
    }

    @ParameterizedTest
    @EnumSource(Purpose.class)
    void F9_what_goes_to_complainants_waits_for_a_second_person_and_what_stays_in_the_office_does_not(Purpose purpose) {
        var module = written(of(purpose, "Eingang", "Wir haben Ihre Beschwerde."));
        assertThat(module.inForce().isPresent()).isEqualTo(purpose == Purpose.NOTE);
        assertThat(module.waiting().isPresent()).isEqualTo(purpose != Purpose.NOTE);
        assertThat(module.offered(purpose).isPresent()).isEqualTo(purpose == Purpose.NOTE);
    }

    @Test
    void F11_exactly_what_was_shown_takes_effect_once_another_person_confirms_it() {
        var content = reply("Wir haben Ihre Beschwerde.");
        var step = written(content).confirm(1, writer(DEMIR), CHART);
        assertThat(noted(step)).isEqualTo(TextEntries.TEXT_CONFIRMED);
        assertThat(step.acts().get(0).facts()).containsEntry("edition", "1");
        assertThat(step.next().inForce()).hasValueSatisfying(edition -> {
            assertThat(edition.content()).isEqualTo(content);
            assertThat(edition.by()).isEqualTo(ALBERS);
            assertThat(edition.answer().by()).contains(DEMIR);
        });
        assertThat(step.next().waiting()).isEmpty();
        assertThat(step.next().version()).isEqualTo(2);
    }

    @Test
    void F9_whoever_wrote_it_neither_confirms_nor_refuses_it() {
        var module = written(reply("Hallo"));
        refused("F9", () -> module.confirm(1, writer(ALBERS), CHART));
        refused("F9", () -> module.refuse(1, "Nein.", writer(ALBERS), CHART));
    }

    @Test
    void F9_whoever_wrote_it_does_not_confirm_it_under_another_key_either() {
        var again = new StaffKey("a.albers");
        var chart = Office.office()
                .again(ALBERS, again, "ombuds", Role.OMBUDSPERSON)
                .organisation()
                .chart();
        var module = written(reply("Hallo"));
        refused("F9", () -> module.confirm(1, writer(again), chart));
        refused("F9", () -> module.refuse(1, "Nein.", writer(again), chart));
        assertThat(module.takeBack(1, writer(again), chart).next().waiting()).isEmpty();
    }

    @Test
    void F9_whoever_owns_it_and_did_not_write_it_may_confirm_and_whoever_confirmed_one_before_may_write() {
        var module = TextModule.write(new UUID(0, 1), HOME, reply("Hallo"), DEMIR, NEXT_YEAR, 0, writer(ALBERS))
                .next();
        var confirmed = module.confirm(1, writer(DEMIR), CHART).next();
        var proposed =
                confirmed.propose(reply("Guten Tag"), HOME, writer(DEMIR)).next();
        refused("F9", () -> proposed.confirm(2, writer(DEMIR), CHART));
        assertThat(proposed.confirm(2, writer(ALBERS), CHART)
                        .next()
                        .inForce()
                        .orElseThrow()
                        .content())
                .isEqualTo(reply("Guten Tag"));
    }

    @Test
    void F11_what_was_changed_after_it_was_shown_is_not_confirmed_unseen() {
        var shown = written(reply("Harmlos"));
        var changed = shown.takeBack(1, writer(ALBERS), CHART)
                .next()
                .propose(reply("Anders"), HOME, writer(ALBERS))
                .next();
        refused("F11", () -> changed.confirm(1, writer(DEMIR), CHART));
        refused("F11", () -> changed.confirm(3, writer(DEMIR), CHART));
        assertThat(changed.inForce()).isEmpty();
    }

    @Test
    void F11_what_was_taken_back_refused_or_confirmed_is_answered_no_more() {
        var module = written(reply("Hallo"));
        var back = module.takeBack(1, writer(ALBERS), CHART).next();
        var refused = module.refuse(1, "Falsch.", writer(DEMIR), CHART).next();
        var confirmed = module.confirm(1, writer(DEMIR), CHART).next();
        for (var over : Set.of(back, refused, confirmed)) {
            refused("F11", () -> over.confirm(1, writer(PETRENKO), CHART));
            refused("F11", () -> over.refuse(1, "Falsch.", writer(PETRENKO), CHART));
            refused("F11", () -> over.takeBack(1, writer(ALBERS), CHART));
        }
        assertThat(back.latest().answer().state()).isEqualTo(State.TAKEN_BACK);
        assertThat(refused.latest().answer().state()).isEqualTo(State.REFUSED);
        assertThat(refused.latest().answer().reason()).isEqualTo("Falsch.");
    }

    @Test
    void F9_what_somebody_put_forward_is_taken_back_by_nobody_else() {
        refused("F9", () -> written(reply("Hallo")).takeBack(1, writer(DEMIR), CHART));
    }

    @Test
    void a_refusal_says_why() {
        malformed("reason", () -> written(reply("Hallo")).refuse(1, " ", writer(DEMIR), CHART));
        malformed("reason", () -> written(reply("Hallo"))
                .refuse(1, "x".repeat(Edition.MOST_REASON + 1), writer(DEMIR), CHART));
    }

    @Test
    void what_is_in_force_stays_until_the_change_is_confirmed() {
        var changed = inForce(reply("Alt")).propose(reply("Neu"), HOME, writer(ALBERS));
        assertThat(noted(changed)).isEqualTo(TextEntries.TEXT_PROPOSED);
        assertThat(changed.next().offered(Purpose.REPLY).orElseThrow().number()).isEqualTo(1);
        var refused = changed.next().refuse(2, "Nein.", writer(DEMIR), CHART).next();
        assertThat(refused.offered(Purpose.REPLY).orElseThrow().number()).isEqualTo(1);
        var confirmed = changed.next().confirm(2, writer(DEMIR), CHART).next();
        assertThat(confirmed.offered(Purpose.REPLY).orElseThrow().number()).isEqualTo(2);
    }

    @Test
    void one_change_waits_at_a_time() {
        var waiting = written(reply("Hallo"));
        refused("text", () -> waiting.propose(reply("Anders"), HOME, writer(DEMIR)));
    }

    @Test
    void what_changes_nothing_is_no_step_and_what_was_refused_can_be_put_forward_again() {
        var module = inForce(reply("Hallo"));
        assertThat(module.propose(reply("Hallo"), HOME, writer(DEMIR))).isEqualTo(Step.to(module));
        var refused =
                written(reply("Hallo")).refuse(1, "Nein.", writer(DEMIR), CHART).next();
        assertThat(refused.propose(reply("Hallo"), HOME, writer(DEMIR))
                        .next()
                        .waiting()
                        .orElseThrow()
                        .number())
                .isEqualTo(2);
    }

    @Test
    void F9_a_note_becomes_no_letter_by_one_person_and_a_letter_no_note() {
        var note = written(note("Intern"));
        var toLetter = note.propose(reply("Intern"), HOME, writer(ALBERS)).next();
        assertThat(toLetter.offered(Purpose.REPLY)).isEmpty();
        assertThat(toLetter.offered(Purpose.NOTE)).isPresent();
        assertThat(toLetter.waiting()).isPresent();

        var toNote = inForce(reply("Hallo"))
                .propose(note("Weg"), HOME, writer(ALBERS))
                .next();
        assertThat(toNote.offered(Purpose.REPLY)).isPresent();
        assertThat(toNote.waiting()).isPresent();

        var changed = note.propose(note("Anders"), HOME, writer(DEMIR)).next();
        assertThat(changed.offered(Purpose.NOTE).orElseThrow().number()).isEqualTo(2);
    }

    @Test
    void a_module_goes_into_what_it_is_for_and_nowhere_else() {
        assertThat(written(note("Intern")).offered(Purpose.REPLY)).isEmpty();
        assertThat(inForce(reply("Hallo")).offered(Purpose.QUESTION)).isEmpty();
    }

    @Test
    void on_the_day_of_review_itself_a_module_is_not_stale_and_on_the_next_it_is_and_is_still_offered() {
        var module = inForce(reply("Hallo"));
        assertThat(module.care().isStale(NEXT_YEAR)).isFalse();
        assertThat(module.care().isStale(NEXT_YEAR.plusDays(1))).isTrue();
        assertThat(module.offered(Purpose.REPLY)).isPresent();
    }

    @Test
    void one_person_says_that_it_is_still_right_and_that_is_noted() {
        var module = inForce(reply("Hallo"));
        var later = new Actor(DEMIR, Role.COORDINATOR, NOON.plus(Duration.ofDays(400)));
        var reviewed = module.review(later.today(), later);
        assertThat(noted(reviewed)).isEqualTo(TextEntries.TEXT_REVIEWED);
        assertThat(reviewed.acts().get(0).facts())
                .containsEntry("until", later.today().toString());
        assertThat(reviewed.next().care()).isEqualTo(new Care(ALBERS, later.today()));
        assertThat(reviewed.next().inForce()).isEqualTo(module.inForce());
        malformed("reviewBy", () -> module.review(later.today().minusDays(1), later));
        malformed("reviewBy", () -> module.review(later.today().plusDays(Care.LONGEST + 1), later));
    }

    @Test
    void a_day_of_review_is_not_past_and_not_too_far_ahead() {
        for (var day : Set.of(TODAY.minusDays(1), TODAY.plusDays(Care.LONGEST + 1), LocalDate.of(9999, 1, 1))) {
            malformed(
                    "reviewBy",
                    () -> TextModule.write(new UUID(0, 1), HOME, note("x"), ALBERS, day, 0, writer(ALBERS)));
        }
        assertThat(TextModule.write(new UUID(0, 1), HOME, note("x"), ALBERS, TODAY, 0, writer(ALBERS))
                        .next()
                        .care()
                        .reviewBy())
                .isEqualTo(TODAY);
    }

    @Test
    void whoever_owns_one_keeps_texts_in_that_department() {
        for (var who : Set.of(NASSER, Office.LENT, new StaffKey("nobody"))) {
            malformed(
                    "owner",
                    () -> TextModule.write(new UUID(0, 1), HOME, note("x"), who, NEXT_YEAR, 0, writer(ALBERS)));
            malformed("owner", () -> written(note("x")).handOver(who, HOME, writer(ALBERS)));
        }
        var handed = written(note("x")).handOver(MERTENS, HOME, writer(ALBERS));
        assertThat(noted(handed)).isEqualTo(TextEntries.TEXT_HANDED_OVER);
        assertThat(handed.acts().get(0).people()).contains(MERTENS);
        assertThat(handed.next().care().owner()).isEqualTo(MERTENS);
        assertThat(handed.next().handOver(MERTENS, HOME, writer(ALBERS)).acts()).isEmpty();
    }

    @Test
    void a_retired_module_is_offered_no_more_and_nothing_of_it_changes_until_it_is_back() {
        var retired = inForce(reply("Hallo")).retire(writer(DEMIR));
        assertThat(noted(retired)).isEqualTo(TextEntries.TEXT_RETIRED);
        var module = retired.next();
        assertThat(module.offered(Purpose.REPLY)).isEmpty();
        refused("text", () -> module.propose(reply("Neu"), HOME, writer(DEMIR)));
        refused("text", () -> module.review(NEXT_YEAR, writer(DEMIR)));
        refused("text", () -> module.retire(writer(DEMIR)));
        var back = module.bringBack(499, writer(DEMIR));
        assertThat(noted(back)).isEqualTo(TextEntries.TEXT_BROUGHT_BACK);
        assertThat(back.next().offered(Purpose.REPLY))
                .isEqualTo(inForce(reply("Hallo")).offered(Purpose.REPLY));
        refused("text", () -> back.next().bringBack(0, writer(DEMIR)));
    }

    @Test
    void F9_retiring_and_bringing_back_puts_nothing_in_force_that_waits() {
        var module = written(reply("Hallo"));
        var retired = module.retire(writer(ALBERS)).next();
        refused("text", () -> retired.confirm(1, writer(DEMIR), CHART));
        var back = retired.bringBack(0, writer(ALBERS)).next();
        assertThat(back.inForce()).isEmpty();
        refused("F9", () -> back.confirm(1, writer(ALBERS), CHART));
        assertThat(retired.takeBack(1, writer(ALBERS), CHART).next().waiting()).isEmpty();
        assertThat(retired.refuse(1, "Nein.", writer(DEMIR), CHART).next().waiting())
                .isEmpty();
    }

    @Test
    void a_department_has_at_most_500() {
        assertThat(writing(note("x"), TextModule.MOST - 1).next().version()).isEqualTo(1);
        malformed("title", () -> writing(note("x"), TextModule.MOST));
        var retired = written(note("x")).retire(writer(ALBERS)).next();
        malformed("title", () -> retired.bringBack(TextModule.MOST, writer(ALBERS)));
    }

    @Test
    void a_text_is_in_german_and_in_languages_that_the_department_offers() {
        malformed("texts.de", () -> new Content(Purpose.NOTE, "x", Set.of(), Set.of(), Map.of("en", "Hello")));
        malformed(
                "texts.ar",
                () -> writing(
                        new Content(Purpose.NOTE, "x", Set.of(), Set.of(), Map.of("de", "Hallo", "ar", "مرحبا")), 0));
        var both = new Content(Purpose.NOTE, "x", Set.of(), Set.of(), Map.of("de", "Hallo", "en", "Hello"));
        assertThat(writing(both, 0).next().latest().content().languageFor("en")).isEqualTo("en");
        assertThat(both.languageFor("ar")).isEqualTo("de");
        malformed("texts.en", () -> inForce(reply("Hallo"))
                .propose(
                        new Content(Purpose.REPLY, "x", Set.of(), Set.of(), Map.of("de", "a", "en", "[[Name]]")),
                        HOME,
                        writer(ALBERS)));
    }

    @Test
    void a_text_is_for_states_and_categories_that_there_are() {
        malformed(
                "categories",
                () -> writing(new Content(Purpose.NOTE, "x", Set.of(), Set.of("WEATHER"), Map.of("de", "Hallo")), 0));
        var content = new Content(Purpose.NOTE, "x", Set.of(Status.DECIDED), Set.of("DECISION"), Map.of("de", "Hallo"));
        assertThat(content.suits(Status.DECIDED, "DECISION")).isTrue();
        assertThat(content.suits(Status.SUBMITTED, "DECISION")).isFalse();
        assertThat(content.suits(Status.DECIDED, "PROCESSING_TIME")).isFalse();
        assertThat(note("x").suits(Status.CLOSED, "PROCESSING_TIME")).isTrue();
    }

    @Test
    void titles_and_texts_have_limits_counted_in_characters_as_people_count() {
        malformed("title", () -> of(Purpose.NOTE, " ", "x"));
        malformed("title", () -> of(Purpose.NOTE, "x".repeat(201), "x"));
        malformed("texts.de", () -> of(Purpose.NOTE, "x", "\u200f \u200b"));
        malformed("texts.de", () -> of(Purpose.NOTE, "x", "x".repeat(10_001)));
        malformed("texts.de", () -> of(Purpose.NOTE, "x", "a\u0000b"));
        assertThat(of(Purpose.NOTE, "😀".repeat(200), "😀".repeat(10_000)).title())
                .hasSize(400);
    }
}
