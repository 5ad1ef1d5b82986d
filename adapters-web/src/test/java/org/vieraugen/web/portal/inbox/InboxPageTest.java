package org.vieraugen.web.portal.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.domain.testing.Office.NASSER;
import static org.vieraugen.domain.testing.Office.WIRTH;

import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.inbox.Inbox;
import org.vieraugen.application.inbox.KeepViews;
import org.vieraugen.application.inbox.ReadBeginnings;
import org.vieraugen.application.inbox.ReadInbox;
import org.vieraugen.application.testing.House;
import org.vieraugen.application.testing.MemoryKeptViews;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.access.Reader;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.note.InternalNote;
import org.vieraugen.domain.testing.Cases;
import org.vieraugen.web.portal.Screen;
import org.vieraugen.web.portal.act.Capabilities;

/** The list of work: what a line says, what a search says of other lists, what is kept, and what is done with several at once. */
class InboxPageTest {
    private final House house = new House();
    private final Screen screen = new Screen(house).at("/staff").by(ALBERS);
    private final Rows rows = new Rows();
    private final KeepViews views = new KeepViews(new MemoryKeptViews());
    private final InboxLists lists = new InboxLists(
            screen.pages,
            screen.visitor,
            new ReadInbox(rows, house.departments, house.desk, house.clock),
            new ReadBeginnings(house.complaints, house.looks),
            views,
            house.departments,
            house.clock);
    private final InboxResource inbox = new InboxResource(screen.pages, screen.desk, lists);
    private final ChangesResource changes = new ChangesResource(screen.pages, screen.desk, lists);
    private final PrintResource print = new PrintResource(
            screen.pages,
            screen.desk,
            screen.visitor,
            house.readCase(),
            screen.refusals,
            house.departments,
            house.clock);
    private final AssignResource assign = new AssignResource(
            screen.pages, screen.desk, screen.visitor, house.assignBoth(), Capabilities.undo(house), screen.refusals);

    private final SeveralNotesResource several =
            new SeveralNotesResource(screen.pages, screen.desk, screen.visitor, house.writeNote(), screen.refusals);

    /** Lists the complaints that it is given; three more lie in every other list. */
    private static final class Rows implements Inbox {
        private List<Line> lines = List.of();

        @Override
        public Page page(Reader reader, Filter filter, LocalDate today, Optional<String> after) {
            return new Page(lines, Optional.empty());
        }

        @Override
        public Map<Filter, Integer> countEach(Reader reader, Collection<Filter> all, LocalDate today) {
            return all.stream().collect(Collectors.toMap(list -> list, this::count));
        }

        private int count(Filter filter) {
            return filter.view() == View.ALL && filter.status().isEmpty() ? 3 : lines.size();
        }

        @Override
        public Map<View, Integer> counts(Reader reader, LocalDate today) {
            return Map.of(View.ALL, 3);
        }
    }

    private Complaint listed() {
        var complaint =
                Cases.in(house.settings.now()).saying("Seit März warte ich.").submitted();
        house.holds(complaint);
        lists(complaint);
        return complaint;
    }

    private void lists(Complaint complaint) {
        var told = complaint.submission();
        rows.lines = List.of(new Inbox.Line(
                complaint.reference().text(),
                complaint.status().name(),
                told.category(),
                told.language(),
                told.channel().name(),
                new Inbox.Marks(false, false, false, false),
                Optional.empty(),
                told.at(),
                new Inbox.Reviewers(Optional.empty(), Optional.empty()),
                complaint.version()));
    }

    private Response changed(@Nullable String words, @Nullable String showing, @Nullable String seen) {
        screen.at("/staff/changes");
        try {
            return changes.show("ALL", null, null, null, words, null, showing, null, seen, Screen.info());
        } finally {
            screen.at("/staff");
        }
    }

    private static String tag(String page) {
        return page.replaceFirst("(?s).*data-tag=\"([0-9a-f]{64})\".*", "$1");
    }

    private String shown(
            @Nullable String view, @Nullable String status, @Nullable String words, @Nullable String showing) {
        return Screen.html(inbox.show(view, null, status, null, words, null, showing, null, Screen.info()));
    }

    @Test
    void a_line_says_when_it_came_in_and_its_first_words_only_to_whoever_asks() {
        listed();
        assertThat(shown("ALL", null, null, null)).contains("heute").doesNotContain("Seit März");
        assertThat(shown("ALL", null, null, "yes")).contains("Seit März warte ich.");
    }

    @Test
    void a_search_that_finds_nothing_in_a_view_says_where_it_finds_something() {
        assertThat(shown("MY_TURN", null, "Pass", null))
                .contains("Nichts gefunden", "Dieselbe Suche findet auch hier etwas", "view=ALL&amp;words=Pass");
        assertThat(shown("MY_TURN", null, null, null)).doesNotContain("Dieselbe Suche");
    }

    @Test
    void a_list_is_kept_and_dropped_from_the_page_on_which_it_stands() {
        var resource = new ViewsResource(screen.pages, screen.desk, screen.visitor, views, house.departments);
        assertThat(shown("ALL", null, null, null)).doesNotContain("value=\"keep\"");
        assertThat(shown("ALL", "DECIDED", null, null)).contains("value=\"keep\"");
        resource.change(screen.typed("view", "ALL", "status", "DECIDED", "go", "keep"));
        assertThat(shown("ALL", "DECIDED", null, null))
                .contains("value=\"drop\"", "status=DECIDED\" aria-current=\"page\"");
        resource.change(screen.typed("view", "ALL", "status", "DECIDED", "go", "drop"));
        assertThat(views.of(house.caller(ALBERS))).isEmpty();
    }

    @Test
    void several_are_assigned_each_by_itself_and_what_cannot_be_is_named() {
        var complaint = listed();
        var reference = complaint.reference().text();
        assertThat(shown("ALL", null, null, null)).contains("value=\"" + reference + "\" form=\"several\"");
        Screen.leads(
                assign.assign(screen.typed("complaint", reference, "complaint", "ABH-1", "ticket", "1")), "/de/staff");
        assertThat(house.complaint(complaint.reference()).seats().first()).isPresent();
        assertThat(house.complaint(complaint.reference()).seats().second()).isPresent();
        assertThat(shown("ALL", null, null, null)).contains("Eine Beschwerde ist zugeteilt", "/de/staff/cases/ABH-1\"");
        assertThat(shown("ALL", null, null, null)).doesNotContain("Eine Beschwerde ist zugeteilt");
    }

    @Test
    void what_a_first_press_has_assigned_is_not_said_to_be_left_by_the_second() {
        var reference = listed().reference();
        var form = screen.typed("complaint", reference.text(), "ticket", "1");
        assign.assign(form);
        assign.assign(form);
        var seats = house.complaint(reference).seats();
        var first = house.departments.organisation().staff(seats.first().orElseThrow());
        var second = house.departments.organisation().staff(seats.second().orElseThrow());
        assertThat(shown("ALL", null, null, null))
                .contains("Eine Beschwerde war schon zugeteilt")
                .contains(reference + " war schon zugeteilt: an " + first.name() + " und " + second.name() + ".")
                .doesNotContain("Unverändert", "Nichts wurde zugeteilt");
    }

    @Test
    void nothing_but_numbers_of_complaints_is_said_again_of_what_was_assigned() {
        listed();
        assign.assign(screen.typed("complaint", "ABH 1\nGIVEN", "complaint", "ABH-2", "ticket", "1"));
        assertThat(shown("ALL", null, null, null)).contains("ABH-2").doesNotContain("ABH 1");
    }

    @Test
    void several_that_were_assigned_are_taken_back_each_by_itself() {
        var complaint = listed();
        var reference = complaint.reference().text();
        assign.assign(screen.typed("complaint", reference, "ticket", "1"));
        assertThat(shown("ALL", null, null, null))
                .contains(
                        "/de/staff/assignment/undo\"",
                        "name=\"complaint\" value=\"" + reference + "\"",
                        "Zurücknehmen");
        Screen.leads(
                assign.takeBack(screen.typed("complaint", reference, "complaint", "ABH-1", "ticket", "2")),
                "/de/staff");
        assertThat(house.complaint(complaint.reference()).seats()).isEqualTo(complaint.seats());
        assertThat(shown("ALL", null, null, null))
                .contains("Eine Zuteilung ist zurückgenommen", "/de/staff/cases/ABH-1\"")
                .doesNotContain("assignment/undo");
    }

    @Test
    void F9_nobody_assigns_without_the_duty_or_from_another_page() {
        var complaint = listed();
        var foreign = screen.typed("complaint", complaint.reference().text(), "token", "another");
        assign.assign(foreign.with("token", "another"));
        assertThat(house.complaint(complaint.reference()).seats().first()).isEmpty();
        screen.by(NASSER);
        var typed = screen.typed("complaint", complaint.reference().text());
        assertThatThrownBy(() -> assign.assign(typed)).isInstanceOf(Denied.class);
        assertThat(shown("ALL", null, null, null)).contains("form=\"several\"").doesNotContain("/staff/assignment");
    }

    @Test
    void a_script_hears_that_nothing_changed_until_a_line_or_a_number_does() {
        var complaint = listed();
        var page = shown("ALL", null, null, null);
        assertThat(page).contains("data-live=\"/de/staff/changes?view=ALL\"");
        var unchanged = changed(null, null, "W/\"" + tag(page) + "\"");
        assertThat(unchanged.getStatus()).isEqualTo(304);
        assertThat(unchanged.hasEntity()).isFalse();
        house.meanwhile(house.complaint(complaint.reference()));
        lists(house.complaint(complaint.reference()));
        var changed = changed(null, null, "\"" + tag(page) + "\"");
        assertThat(changed.getStatus()).isEqualTo(200);
        assertThat(Screen.html(changed))
                .contains("data-row=\"" + complaint.reference() + "\"", "data-count=\"ALL\"")
                .doesNotContain("<html", "class=\"v-filter\"");
        assertThat(changed.getHeaderString("ETag")).isNotEqualTo('"' + tag(page) + '"');
    }

    @Test
    void a_script_that_looks_for_changes_lengthens_no_session_leaves_no_look_and_repeats_no_search() {
        var complaint = listed();
        assertThat(shown("ALL", null, null, "yes")).contains("Seit März warte ich.", "beginnings=yes\" data-tag=");
        int looks = house.acts(complaint).size();
        int before = screen.gate.sessions.watched();
        assertThat(Screen.html(changed(null, "yes", null))).doesNotContain("Seit März");
        assertThat(house.acts(complaint)).hasSize(looks);
        assertThat(screen.gate.sessions.watched()).isGreaterThan(before);
        assertThat(shown("ALL", null, "Pass", null)).doesNotContain("data-live");
        int noted = house.atDesk().size();
        assertThat(changed("Pass", null, null).getStatus()).isEqualTo(404);
        assertThat(house.atDesk()).hasSize(noted);
    }

    @Test
    void a_script_of_whoever_is_not_signed_in_any_more_is_told_so_and_led_nowhere() {
        screen.visitor.signOut();
        var answer = changed(null, null, null);
        assertThat(answer.getStatus()).isEqualTo(401);
        assertThat(answer.getLocation()).isNull();
    }

    @Test
    void chosen_complaints_are_printed_one_to_a_page_and_each_is_a_look() {
        var complaint = listed();
        var reference = complaint.reference().text();
        Screen.leads(
                print.choose(screen.typed("complaint", reference, "complaint", "ABH-1")),
                "/de/staff/print?complaint=" + reference);
        int before = house.acts(complaint).size();
        var page = Screen.html(print.show(List.of(reference), Screen.info()));
        assertThat(page).contains("id=\"case-" + reference + "\"", "Seit März warte ich.", "v-sheet");
        assertThat(house.acts(complaint)).hasSize(before + 1);
        Screen.leads(print.show(List.of("ABH-1"), Screen.info()), "/de/staff");
    }

    @Test
    void F5_what_is_chosen_and_not_to_be_seen_is_missing_on_paper() {
        var complaint = listed();
        screen.by(WIRTH);
        assertThat(Screen.html(print.show(List.of(complaint.reference().text()), Screen.info())))
                .contains("Eine ausgewählte Beschwerde fehlt hier")
                .doesNotContain("Seit März");
    }

    private Response noteOn(String text, Complaint... complaints) {
        var typed = new ArrayList<>(List.of("text", text, "ticket", "1"));
        for (var complaint : complaints) {
            typed.addAll(List.of("complaint", complaint.reference().text()));
        }
        return several.write(screen.typed(typed.toArray(String[]::new)), Screen.info());
    }

    private List<String> notes(Complaint complaint) {
        return house.notes.of(complaint).stream().map(InternalNote::text).toList();
    }

    private String notePage() {
        return Screen.html(screen.pages.ok("inbox/notes", screen.shown(SeveralNotesPage.class)));
    }

    @Test
    void one_note_is_written_on_each_complaint_that_was_chosen_and_told_once() {
        var one = listed();
        var other = Cases.in(house.settings.now()).numbered(2).submitted();
        house.holds(other);
        Screen.leads(
                several.choose(screen.typed(
                        "complaint",
                        one.reference().text(),
                        "complaint",
                        "ABH-1",
                        "complaint",
                        other.reference().text())),
                "/de/staff/notes?complaint=" + one.reference() + "&complaint=" + other.reference());
        assertThat(Screen.html(several.show(List.of(one.reference().text()), Screen.info())))
                .contains("Zu dieser Beschwerde", "value=\"" + one.reference() + "\" checked", "NOTE-text");

        Screen.leads(noteOn("Gleicher Fall?", one, other), "/de/staff");

        assertThat(notes(one)).containsExactly("Gleicher Fall?");
        assertThat(notes(other)).containsExactly("Gleicher Fall?");
        assertThat(shown("ALL", null, null, null))
                .contains("Die Notiz ist bei 2 Beschwerden geschrieben", "eine Minute lang");
        assertThat(shown("ALL", null, null, null)).doesNotContain("Die Notiz ist bei");
    }

    @Test
    void a_second_press_writes_no_second_note_anywhere() {
        var one = listed();
        noteOn("Einmal", one);
        noteOn("Einmal", one);
        assertThat(notes(one)).hasSize(1);
    }

    @Test
    void an_empty_note_is_refused_beside_its_field_and_stands_nowhere() {
        var one = listed();
        assertThat(noteOn(" ", one).getStatus()).isEqualTo(422);
        assertThat(notePage()).contains("id=\"NOTE-text-error\"", "value=\"" + one.reference() + "\" checked");
        assertThat(notes(one)).isEmpty();
    }

    @Test
    void F5_where_a_note_is_refused_it_stays_to_be_written_and_no_word_is_lost() {
        var seen = listed();
        var unseen = Cases.in(house.settings.now()).numbered(2).submitted();
        assertThat(noteOn("Bitte prüfen", seen, unseen).getStatus()).isEqualTo(422);
        assertThat(notes(seen)).hasSize(1);
        assertThat(notes(unseen)).isEmpty();
        assertThat(notePage())
                .contains("Geschrieben ist die Notiz schon hier:", ">" + seen.reference() + "</a>")
                .contains("value=\"" + unseen.reference() + "\" checked", "Bitte prüfen")
                .doesNotContain("value=\"" + seen.reference() + "\" checked");
    }

    @Test
    void without_a_complaint_or_by_another_browser_s_form_nothing_is_written() {
        Screen.leads(several.show(List.of("ABH-1"), Screen.info()), "/de/staff");
        Screen.leads(several.write(screen.typed("text", "Nichts"), Screen.info()), "/de/staff");
        var mistyped = List.of("ABH-2026-00000017-A", "ABH-2026-00000017-B");
        Screen.leads(several.show(mistyped, Screen.info()), "/de/staff");
        Screen.leads(print.show(mistyped, Screen.info()), "/de/staff");
        var one = listed();
        var foreign = screen.typed("text", "Fremd", "complaint", one.reference().text())
                .with("token", "fremd");
        var answer = several.write(foreign, Screen.info());
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(notes(one)).isEmpty();
    }
}
