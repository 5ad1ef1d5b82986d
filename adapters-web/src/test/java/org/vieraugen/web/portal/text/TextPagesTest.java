package org.vieraugen.web.portal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.domain.testing.Office.DEMIR;
import static org.vieraugen.domain.testing.Office.KESSLER;
import static org.vieraugen.domain.testing.Office.NASSER;
import static org.vieraugen.domain.testing.Texts.note;
import static org.vieraugen.domain.testing.Texts.of;
import static org.vieraugen.domain.testing.Texts.reply;

import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.testing.House;
import org.vieraugen.application.testing.Library;
import org.vieraugen.application.text.TextLine;
import org.vieraugen.domain.access.AccessEntries;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.complaint.Status;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.testing.Office;
import org.vieraugen.domain.text.Content;
import org.vieraugen.domain.text.Purpose;
import org.vieraugen.web.failure.NotSignedIn;
import org.vieraugen.web.portal.Screen;
import org.vieraugen.web.portal.Typed;
import org.vieraugen.web.testing.PageRequest;

/** The pages of text modules: what is shown, what is written, and what a second person answers. */
class TextPagesTest {
    private static final StaffKey AGAIN = new StaffKey("a.albers");

    private final House house = new House(Office.office().again(ALBERS, AGAIN, "office", Role.COORDINATOR));
    private final Library library = new Library(house);
    private final Screen screen = new Screen(house).at("/staff/texts").by(ALBERS);
    private final TextsPage all =
            new TextsPage(screen.pages, screen.visitor, screen.desk, library.read, library.write, house.departments);
    private final TextPage one = new TextPage(
            new TextScreen(screen.pages, screen.visitor, screen.desk, library.read, house.departments, screen.refusals),
            library.write,
            library.answer,
            library.tend);

    private Typed content(String title, String german, String... more) {
        var pairs = new ArrayList<>(List.of("purpose", "REPLY", "title", title, "texts.de", german));
        pairs.addAll(List.of(more));
        return screen.typed(pairs.toArray(String[]::new));
    }

    private List<String> titles(String... query) {
        var request = PageRequest.get("");
        for (int i = 0; i < query.length; i += 2) {
            request.with(query[i], query[i + 1]);
        }
        assertThat(all.show(request.info()).getStatus()).isEqualTo(200);
        return screen.shown(TextsPage.Shown.class).listed().lines().stream()
                .map(TextLine::title)
                .toList();
    }

    private TextScreen.Shown text() {
        assertThat(screen.template()).isEqualTo("text/text");
        return screen.shown(TextScreen.Shown.class);
    }

    private String html(UUID id) {
        return Screen.html(one.show(id, Screen.info()));
    }

    private void done(Response answer, String what) {
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(text().done()).contains(what);
    }

    private void wrong(Response answer, String form, String... wrong) {
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(text().form()).isEqualTo(form);
        assertThat(text().done()).isEmpty();
        assertThat(text().typed().wrongFields())
                .map(field -> field + " " + text().typed().wrong(field).orElseThrow())
                .containsExactly(wrong);
    }

    private void refused(Response answer, String form, String kind) {
        wrong(answer, form);
        assertThat(text().trouble())
                .hasValueSatisfying(trouble -> assertThat(trouble.kind()).isEqualTo(kind));
        if (!kind.equals("outdated")) {
            assertThat(house.atDesk()).extracting(Act::kind).contains(AccessEntries.DENIED);
        }
    }

    @Test
    void an_empty_list_says_so_and_a_search_that_finds_nothing_says_that() {
        assertThat(titles()).isEmpty();
        assertThat(Screen.html(all.show(Screen.info()))).contains("Es gibt noch keine Textbausteine");
        assertThat(Screen.html(all.show(PageRequest.get("").with("words", "x").info())))
                .contains("Dazu gibt es keinen Textbaustein");
    }

    @Test
    void a_list_is_narrowed_and_what_cannot_be_asked_narrows_nothing() {
        library.inForce(of(Purpose.REPLY, "A", "Eingang"));
        library.written(of(Purpose.QUESTION, "B", "Nachfrage"));
        assertThat(titles()).containsExactly("A", "B");
        assertThat(titles("words", "nachFRAGE")).containsExactly("B");
        assertThat(titles("purpose", "REPLY")).containsExactly("A");
        assertThat(titles("only", "WAITING")).containsExactly("B");
        assertThat(titles("language", "en")).isEmpty();
        assertThat(titles("purpose", "POEM", "only", "BLUE", "words", "x".repeat(101)))
                .containsExactly("A", "B");
    }

    @Test
    void its_owner_is_told_which_are_to_be_reviewed() {
        library.inForce(reply("Hallo"));
        house.clock.pass(Duration.ofDays(181));
        screen.by(ALBERS);
        assertThat(Screen.html(all.show(Screen.info()))).contains("Von Ihnen zu prüfen", "Prüfdatum vorbei");
        screen.by(DEMIR);
        assertThat(Screen.html(all.show(Screen.info()))).doesNotContain("Von Ihnen zu prüfen");
    }

    @Test
    void whoever_keeps_them_writes_one_and_whoever_only_reads_finds_no_form() {
        var made = all.write(content("Eingang", "Hallo", "reviewBy", "2027-05-01", "ticket", "1"), Screen.info());
        assertThat(made.getStatus()).isEqualTo(303);
        assertThat(all.write(content("Eingang", "Hallo", "reviewBy", "2027-05-01", "ticket", "1"), Screen.info())
                        .getLocation())
                .isEqualTo(made.getLocation());
        assertThat(titles()).containsExactly("Eingang");
        screen.by(NASSER);
        assertThat(titles()).containsExactly("Eingang");
        assertThat(Screen.html(all.show(Screen.info()))).doesNotContain("/staff/texts/new");
        assertThatThrownBy(() -> all.form(Screen.info())).isInstanceOf(Denied.class);
        assertThatThrownBy(() -> all.write(content("x", "y", "reviewBy", "2027-05-01"), Screen.info()))
                .isInstanceOf(Denied.class);
        screen.by(KESSLER);
        assertThatThrownBy(() -> all.show(Screen.info())).isInstanceOf(Denied.class);
        screen.visitor.signOut();
        assertThatThrownBy(() -> all.show(Screen.info())).isInstanceOf(NotSignedIn.class);
    }

    @Test
    void what_is_wrong_is_said_beside_each_field_with_its_place_and_nothing_is_written() {
        var answer = all.write(
                screen.typed("texts.de", "Guten Tag\n[[Nmae]]", "texts.en", "x".repeat(10_001), "states", "NOWHERE"),
                Screen.info());
        assertThat(answer.getStatus()).isEqualTo(422);
        var form = screen.shown(TextsPage.ToWrite.class).form();
        assertThat(form.typed().wrongFields())
                .containsExactlyInAnyOrder("purpose", "title", "states", "texts.de", "texts.en", "reviewBy");
        assertThat(form.wrong("texts.de")).contains("[[Nmae]] in Zeile 2, Zeichen 1 ist kein Platzhalter");
        assertThat(form.wrong("texts.en")).contains("Das ist zu lang. Bitte kürzen Sie es");
        assertThat(form.label("texts.en")).isEqualTo("Englisch (en)");
        assertThat(Screen.html(answer)).contains("href=\"#texts.de\"", "id=\"texts.de-error\"", "Guten Tag\n[[Nmae]]");
        assertThat(titles()).isEmpty();
    }

    @Test
    void a_form_of_another_window_writes_nothing() {
        var stale = content("Eingang", "Hallo", "reviewBy", "2027-05-01");
        screen.by(ALBERS);
        assertThat(all.write(stale, Screen.info()).getStatus()).isEqualTo(422);
        assertThat(screen.shown(TextsPage.ToWrite.class).form().typed().value("title"))
                .isEqualTo("Eingang");
        assertThat(titles()).isEmpty();
    }

    @Test
    void what_the_rules_refuse_of_owner_day_and_category_is_said_beside_the_field() {
        for (var pair : List.of(
                List.of("owner", NASSER.text(), "owner unknown"),
                List.of("reviewBy", "2026-11-23", "reviewBy in-the-past"),
                List.of("reviewBy", "bald", "reviewBy bad-date"),
                List.of("categories", "WEATHER", "categories unknown"))) {
            var values = new ArrayList<>(List.of(pair.get(0), pair.get(1)));
            if (!pair.get(0).equals("reviewBy")) {
                values.addAll(List.of("reviewBy", "2027-05-01"));
            }
            assertThat(all.write(content("x", "y", values.toArray(String[]::new)), Screen.info())
                            .getStatus())
                    .isEqualTo(422);
            var typed = screen.shown(TextsPage.ToWrite.class).form().typed();
            assertThat(typed.wrongFields())
                    .map(field -> field + " " + typed.wrong(field).orElseThrow())
                    .containsExactly(pair.get(2));
        }
    }

    @Test
    void F11_a_second_person_reads_the_proposal_with_what_it_changes_and_confirms_exactly_that() {
        var id = library.inForce(reply("Guten Tag\nalt\nGruß"));
        done(
                one.change(id, content("Anderer Titel", "Guten Tag\nneu\nGruß", "states", "SUBMITTED"), Screen.info()),
                "changed");
        assertThat(html(id))
                .contains("Vorschlag: Fassung 2", "Vorschlag zurücknehmen")
                .doesNotContain("Genau so bestätigen");
        screen.by(DEMIR);
        assertThat(html(id))
                .contains(
                        "Vorschlag: Fassung 2",
                        "<del dir=\"auto\"><span class=\"v-sr\">Fällt weg: </span>alt</del>",
                        "</span>neu</ins>")
                .contains("<del dir=\"auto\">Eingang</del>", "Genau so bestätigen", "name=\"edition\" value=\"2\"")
                .doesNotContain("Vorschlag zurücknehmen");
        done(one.answer(id, screen.typed("edition", "2", "go", "confirm"), Screen.info()), "confirmed");
        assertThat(text().view().module().inForce().orElseThrow().number()).isEqualTo(2);
    }

    @Test
    void F9_whoever_wrote_it_finds_no_button_and_is_refused_under_every_key_with_a_trace() {
        var id = library.written(reply("Hallo"));
        refused(one.answer(id, screen.typed("edition", "1"), Screen.info()), "answer", "rule-f9");
        screen.by(AGAIN);
        assertThat(html(id)).doesNotContain("Genau so bestätigen").contains("Vorschlag zurücknehmen");
        refused(one.answer(id, screen.typed("edition", "1", "go", "confirm"), Screen.info()), "answer", "rule-f9");
        screen.by(DEMIR);
        refused(one.takeBack(id, screen.typed("edition", "1"), Screen.info()), "taking-back", "rule-f9");
        assertThat(text().view().module().inForce()).isEmpty();
    }

    @Test
    void F11_a_page_that_shows_something_else_by_now_confirms_nothing() {
        var id = library.written(reply("Hallo"));
        library.answer.takeBack(Library.on(id, house.caller(ALBERS)), 1);
        library.write.propose(Library.on(id, house.caller(ALBERS)), reply("Anders"));
        screen.by(DEMIR);
        refused(one.answer(id, screen.typed("edition", "1", "version", "1"), Screen.info()), "answer", "outdated");
        refused(one.answer(id, screen.typed("edition", "1"), Screen.info()), "answer", "rule-f11");
        wrong(one.answer(id, screen.typed(), Screen.info()), "answer", "edition missing");
        assertThat(text().view().module().inForce()).isEmpty();
    }

    @Test
    void a_refusal_needs_a_reason_which_its_history_shows() {
        var id = library.written(reply("Hallo"));
        screen.by(DEMIR);
        wrong(one.answer(id, screen.typed("edition", "1", "go", "refuse"), Screen.info()), "answer", "reason empty");
        done(
                one.answer(id, screen.typed("edition", "1", "go", "refuse", "reason", "Zu <knapp>."), Screen.info()),
                "refused");
        assertThat(html(id)).contains("Zu &lt;knapp", "abgelehnt", "Abgelehnt von Yusuf Demir");
    }

    @Test
    void the_form_of_a_change_says_what_the_module_is_until_something_else_is_typed() {
        var id = library.written(new Content(
                Purpose.NOTE, "Vermerk", Set.of(Status.CLOSED), Set.of("DECISION"), Map.of("de", "Hallo", "en", "Hi")));
        html(id);
        assertThat(text().typedIn("change").typed().value("texts.en")).isEqualTo("Hi");
        assertThat(text().typedIn("change").typed().is("states", "CLOSED")).isTrue();
        wrong(one.change(id, content(" ", "Neu", "states", "CLOSED"), Screen.info()), "change", "title empty");
        assertThat(text().typedIn("change").typed().value("texts.de")).isEqualTo("Neu");
        refused(one.change(id, content("x", "y", "version", "7"), Screen.info()), "change", "outdated");
    }

    @Test
    void it_is_reviewed_handed_over_retired_and_brought_back_by_one_person() {
        var id = library.inForce(reply("Hallo"));
        wrong(one.review(id, screen.typed("reviewBy", "2026-01-01"), Screen.info()), "review", "reviewBy in-the-past");
        wrong(one.review(id, screen.typed(), Screen.info()), "review", "reviewBy missing");
        done(one.review(id, screen.typed("reviewBy", "2027-11-24"), Screen.info()), "reviewed");
        wrong(one.handOver(id, screen.typed(), Screen.info()), "owner", "owner missing");
        wrong(one.handOver(id, screen.typed("owner", NASSER.text()), Screen.info()), "owner", "owner unknown");
        done(one.handOver(id, screen.typed("owner", DEMIR.text()), Screen.info()), "handed-over");
        assertThat(html(id)).contains("Verantwortlich: Yusuf Demir");
        done(one.retire(id, screen.typed(), Screen.info()), "retired");
        assertThat(html(id)).contains("Zurückholen").doesNotContain("Änderung vorschlagen");
        refused(one.retire(id, screen.typed(), Screen.info()), "retirement", "text");
        done(one.bringBack(id, screen.typed(), Screen.info()), "brought-back");
    }

    @Test
    void a_text_from_right_to_left_stands_in_its_own_direction_and_every_page_is_there_in_english_too() {
        var id = library.written(
                new Content(Purpose.NOTE, "Vermerk", Set.of(), Set.of(), Map.of("de", "Hallo", "en", "شكواك عندنا")));
        assertThat(html(id)).contains("<p class=\"v-words\" dir=\"auto\" lang=\"en\">شكواك عندنا</p>");
        screen.in("en");
        assertThat(html(id)).contains("Propose a change");
        assertThat(Screen.html(all.form(Screen.info()))).contains("[[Beschwerde-Nummer]]", "Number of the complaint");
    }

    @Test
    void uses_are_shown_by_month_and_never_by_person() {
        var id = library.written(note("x"));
        library.stored.use(Office.FOREIGNERS, id, 1, YearMonth.of(2026, 11));
        assertThat(html(id)).contains("2026-11 · Fassung 1 · 1 Mal", "nicht, wer");
    }

    @Test
    void one_that_there_is_not_is_unknown() {
        assertThatThrownBy(() -> one.show(UUID.randomUUID(), Screen.info())).isInstanceOf(Unknown.class);
    }
}
