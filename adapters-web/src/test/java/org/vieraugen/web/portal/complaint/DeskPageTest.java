package org.vieraugen.web.portal.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.domain.testing.Office.KESSLER;
import static org.vieraugen.domain.testing.Office.NASSER;
import static org.vieraugen.domain.testing.Office.PETRENKO;
import static org.vieraugen.domain.testing.Office.WIRTH;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.protection.ProtectStaff;
import org.vieraugen.application.testing.House;
import org.vieraugen.application.testing.Library;
import org.vieraugen.domain.access.AccessEntries;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.correspondence.CorrespondenceAct;
import org.vieraugen.domain.correspondence.CorrespondenceEntries;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.file.Matter;
import org.vieraugen.domain.reception.ReceptionAct;
import org.vieraugen.domain.review.ReviewAct;
import org.vieraugen.domain.review.ReviewEntries;
import org.vieraugen.domain.testing.Cases;
import org.vieraugen.domain.undo.UndoEntries;
import org.vieraugen.web.language.Sentences;
import org.vieraugen.web.portal.Screen;
import org.vieraugen.web.portal.SealedPapers;
import org.vieraugen.web.portal.Typed;
import org.vieraugen.web.portal.act.Capabilities;
import org.vieraugen.web.portal.act.FormsOfActs;
import org.vieraugen.web.portal.complaint.DeskResource.CasePage;
import org.vieraugen.web.portal.undo.UndoResource;

/** The page on which the staff work a case: what is offered, what is done, and what is said where it is not. */
class DeskPageTest {
    private final House house = new House();
    private final Screen screen = new Screen(house);
    private final FormsOfActs forms = Capabilities.in(house);
    private final SealedPapers papers = screen.papers();
    private final Library library = new Library(house);
    private final CaseTexts texts = new CaseTexts(library.suggest, library.insert, forms, screen.desk);
    private final DeskPage page = new DeskPage(
            screen.pages,
            Tops.of(screen),
            house.departments,
            new Sentences(house.departments),
            papers,
            forms,
            texts,
            house.clock);
    private final DeskResource desk =
            new DeskResource(page, screen.desk, screen.visitor, house.readDesk(), forms, screen.refusals, texts);

    private Complaint at(Complaint complaint, StaffKey who) {
        house.holds(complaint);
        screen.at("/staff/cases/" + complaint.reference().text()).by(who);
        return complaint;
    }

    private Complaint submitted() {
        return at(Cases.in(house.settings.now()).submitted(), ALBERS);
    }

    private Complaint underReview() {
        return at(Cases.in(house.settings.now()).underReview(), NASSER);
    }

    private CasePage shown(Complaint complaint) {
        assertThat(desk.show(complaint.reference().text(), Screen.info()).getStatus())
                .isEqualTo(200);
        return screen.shown(CasePage.class);
    }

    private CasePage refused(Complaint complaint, String move, Typed typed) {
        assertThat(desk.act(complaint.reference().text(), move, typed, Screen.info())
                        .getStatus())
                .isEqualTo(422);
        return screen.shown(CasePage.class);
    }

    private String html() {
        return Screen.html(screen.pages.ok("complaint/desk", screen.shown(CasePage.class)));
    }

    private Complaint now(Complaint complaint) {
        return house.complaint(complaint.reference());
    }

    @Test
    void a_form_is_there_for_what_may_be_done_and_for_nothing_else() {
        var shown = shown(submitted());
        assertThat(shown.may(CorrespondenceAct.REPLY)).isTrue();
        assertThat(shown.may(ReviewAct.CONCUR)).isFalse();
        assertThat(html())
                .contains("id=\"REPLY\"")
                .doesNotContain("id=\"CONCUR\"")
                .doesNotContain("id=\"FIND\"");
        assertThat(shown.tried()).isEmpty();
        assertThat(shown.typedIn(CorrespondenceAct.REPLY).all("text")).isEmpty();
        assertThat(shown.path(ReviewAct.ASSIGN_FIRST))
                .isEqualTo("/de/staff/cases/" + shown.it().reference() + "/assign-first");
    }

    @Test
    void a_reference_is_read_whatever_its_case_and_no_other_page_is_there() {
        var complaint = submitted();
        desk.show(complaint.reference().text().toLowerCase(Locale.ROOT), Screen.info());
        assertThat(screen.shown(CasePage.class).it().reference())
                .isEqualTo(complaint.reference().text());
        assertThatThrownBy(() -> desk.show("ABH-1", Screen.info())).isInstanceOf(NotFoundException.class);
        var typed = screen.typed();
        assertThatThrownBy(() -> desk.act(complaint.reference().text(), "dance", typed, Screen.info()))
                .isInstanceOf(NotFoundException.class);
        screen.by(KESSLER);
        assertThatThrownBy(() -> shown(complaint)).isInstanceOf(Denied.class);
    }

    @Test
    void what_was_done_leads_back_to_the_page() {
        var complaint = submitted();
        Screen.leads(
                desk.act(
                        complaint.reference().text(),
                        "reply",
                        screen.typed("text", "Wir prüfen es.", "ticket", "1"),
                        Screen.info()),
                "/de/staff/cases/" + complaint.reference().text());
        assertThat(now(complaint).file().messages()).hasSize(1);
    }

    @Test
    void the_next_page_says_once_what_was_done_who_learns_of_it_and_what_is_next() {
        var complaint = submitted();
        desk.act(
                complaint.reference().text(),
                "assign-first",
                screen.typed("staff", "nasser", "second", "wirth", "ticket", "1"),
                Screen.info());
        screen.at("/staff/cases/" + complaint.reference().text());
        var shown = shown(complaint);
        assertThat(shown.top().done()).hasValueSatisfying(done -> {
            assertThat(done.did()).contains(ReviewEntries.ASSIGNED.code());
            assertThat(done.told()).map(told -> told.staff().orElseThrow()).containsExactly(NASSER, WIRTH);
        });
        assertThat(html())
                .contains(
                        "id=\"done\" role=\"status\" tabindex=\"-1\" autofocus",
                        "Davon erfahren: ",
                        "Als Nächstes am Zug: Prüfende, bis ");
        screen.at("/staff/cases/" + complaint.reference().text());
        assertThat(shown(complaint).top().done()).isEmpty();
    }

    private Response undo(Complaint complaint, Typed typed) {
        var undo = new UndoResource(
                screen.desk, screen.visitor, Capabilities.undo(house), house.readDesk(), page, screen.refusals);
        return undo.takeBack(complaint.reference().text(), typed, Screen.info());
    }

    @Test
    void what_was_just_done_can_be_taken_back_on_the_page_that_says_so_and_its_words_stand_in_their_field() {
        var complaint = submitted();
        var text = complaint.reference().text();
        desk.act(text, "reply", screen.typed("text", "Wir prüfen das bald.", "ticket", "1"), Screen.info());
        screen.at("/staff/cases/" + text);
        var undoable = shown(complaint).top().done().orElseThrow().undo().orElseThrow();
        assertThat(undoable.until()).isEqualTo(house.clock.instant().plusSeconds(60));
        assertThat(undoable.version()).isEqualTo(now(complaint).version());
        assertThat(html())
                .contains(
                        "/de/staff/cases/" + text + "/undo\"",
                        "data-undo=\"60000\"",
                        "Zurücknehmen",
                        "Benachrichtigt wird erst danach.");

        undo(complaint, screen.typed("version", Integer.toString(undoable.version()), "ticket", "2"));
        screen.at("/staff/cases/" + text);
        var back = shown(complaint);
        assertThat(back.top().done()).hasValueSatisfying(done -> {
            assertThat(done.did()).containsExactly(UndoEntries.TAKEN_BACK.code());
            assertThat(done.undo()).isEmpty();
        });
        assertThat(back.hasTried(CorrespondenceAct.REPLY)).isTrue();
        assertThat(back.typed().isStale()).isFalse();
        assertThat(html())
                .contains("Zurückgenommen", "Wir prüfen das bald.</textarea>")
                .doesNotContain("/undo\"");
        assertThat(now(complaint).file().messages()).isEmpty();
    }

    @Test
    void what_somebody_has_opened_since_is_not_taken_back_and_the_page_says_why() {
        var complaint = submitted();
        var text = complaint.reference().text();
        desk.act(text, "assign-first", screen.typed("staff", "nasser", "ticket", "1"), Screen.info());
        house.readCase().handle(house.caller(NASSER), complaint.reference());
        screen.at("/staff/cases/" + text + "/undo");
        assertThat(undo(complaint, screen.typed("ticket", "2")).getStatus()).isEqualTo(422);
        assertThat(screen.shown(CasePage.class).isToldAbove()).isTrue();
        assertThat(html()).contains("Jemand anderes hat die Beschwerde inzwischen geöffnet");
        assertThat(now(complaint).seats().first()).contains(NASSER);
    }

    @Test
    void a_repeat_says_no_less_than_the_first_press() {
        var complaint = submitted();
        for (int press = 0; press < 2; press++) {
            desk.act(
                    complaint.reference().text(),
                    "reply",
                    screen.typed("text", "Wir prüfen es.", "ticket", "1"),
                    Screen.info());
        }
        screen.at("/staff/cases/" + complaint.reference().text());
        assertThat(shown(complaint).top().done().orElseThrow().did())
                .containsExactly(CorrespondenceEntries.REPLIED.code());
        assertThat(now(complaint).file().messages()).hasSize(1);
    }

    @Test
    void F1_both_seats_are_offered_at_once_to_whoever_gives_them_and_only_while_both_are_free() {
        var complaint = submitted();
        var top = shown(complaint).top();
        assertThat(top.lead()).contains(ReviewAct.ASSIGN_FIRST);
        var pair = top.pair().orElseThrow();
        assertThat(pair.first()).isNotEqualTo(pair.second());
        assertThat(html()).contains("id=\"assign-both\"");
        desk.act(
                complaint.reference().text(),
                "assign-first",
                screen.typed("staff", "nasser", "ticket", "1"),
                Screen.info());
        assertThat(shown(complaint).top().pair()).isEmpty();
        assertThat(screen.shown(CasePage.class).top().lead()).contains(ReviewAct.ASSIGN_SECOND);
        assertThat(html()).doesNotContain("id=\"assign-both\"");
    }

    @Test
    void what_brings_the_case_on_stands_open() {
        var complaint = underReview();
        assertThat(shown(complaint).isOpen(ReviewAct.FIND)).isTrue();
        assertThat(html()).contains("open id=\"FIND\"").doesNotContain("open id=\"ASK\"");
    }

    @Test
    void whoever_gives_up_a_seat_is_led_to_the_inbox() {
        var complaint = underReview();
        Screen.leads(
                desk.act(
                        complaint.reference().text(),
                        "recuse",
                        screen.typed("text", "Mein Nachbar.", "ticket", "1"),
                        Screen.info()),
                "/de/staff");
    }

    @Test
    void what_is_missing_is_said_in_its_form_which_stands_open_with_what_was_typed() {
        var complaint = submitted();
        var shown = refused(complaint, "redirect", screen.typed("target", "Das Standesamt.", "consent", "yes"));
        assertThat(shown.hasTried(ReceptionAct.REDIRECT)).isTrue();
        assertThat(shown.hasTried(CorrespondenceAct.REPLY)).isFalse();
        assertThat(shown.typedIn(ReceptionAct.REDIRECT).value("target")).isEqualTo("Das Standesamt.");
        assertThat(shown.typedIn(CorrespondenceAct.REPLY).all("target")).isEmpty();
        assertThat(shown.typed().wrongFields()).containsExactly("text");
        assertThat(html()).contains("href=\"#REDIRECT-text\"", "open id=\"REDIRECT\"");
        assertThat(now(complaint).file().pending()).isEmpty();
    }

    @Test
    void everything_that_is_wrong_with_a_form_is_said_at_once_in_the_order_of_the_page_and_beside_its_field() {
        var shown = refused(
                underReview(),
                "find",
                screen.typed("remedy0", "APOLOGY", "due0", "soon", "minutes", "much", "reasons", " "));
        assertThat(shown.typed().wrongFields()).containsExactly("outcome", "reasons", "owner0", "due0", "minutes");
        assertThat(html())
                .contains(
                        "id=\"FIND-outcome-error\"",
                        "id=\"FIND-reasons-error\"",
                        "id=\"FIND-owner0-error\"",
                        "id=\"FIND-due0-error\"",
                        "id=\"FIND-minutes-error\"");
        assertThat(html().indexOf("#FIND-outcome")).isLessThan(html().indexOf("#FIND-reasons"));
    }

    @Test
    void fields_that_must_be_filled_are_marked_for_eyes_and_for_screen_readers() {
        shown(underReview());
        assertThat(html()).containsPattern("id=\"FIND-reasons\"[^>]*aria-required=\"true\"");
        assertThat(html()).contains("class=\"v-needed\"", "Pflichtfeld");
    }

    @Test
    void F8_the_slower_of_two_reads_so_in_the_windows_name_and_first_of_all_and_her_text_is_in_its_field() {
        var complaint = submitted();
        refused(complaint, "reply", screen.typed("text", "Wir rufen an.", "version", "9"));
        assertThat(html())
                .contains(
                        "<title>Jemand war schneller – " + complaint.reference().text(), "Wir rufen an.</textarea>")
                .containsPattern("role=\"alert\" tabindex=\"-1\" data-summary");
    }

    @Test
    void what_a_rule_refuses_is_said_in_the_readers_language_and_in_no_other() {
        var complaint = underReview();
        refused(complaint, "concur", screen.typed());
        assertThat(html()).contains("Das geht nicht in diesem Stand der Beschwerde: In Prüfung.");
        assertThat(html()).doesNotContain("is not possible while");
    }

    @Test
    void L7_what_has_no_form_on_the_page_any_more_is_told_above_everything_with_what_was_typed() {
        var complaint = submitted();
        var shown = refused(
                complaint, "settle-name", screen.typed("name", "Niemand", "text", "Mein Grund.", "version", "9"));
        assertThat(shown.isToldAbove()).isTrue();
        assertThat(html()).contains("Jemand war schneller", "Das hatten Sie geschrieben:", "Mein Grund.");
    }

    @Test
    void words_that_are_too_long_are_refused_beside_the_field_they_were_typed_in() {
        var complaint = submitted();
        var shown =
                refused(complaint, "redirect", screen.typed("target", "Das Standesamt.", "text", "x".repeat(2_001)));
        assertThat(shown.typed().wrong("text")).contains("too-long");
        assertThat(shown.typed().wrongFields()).containsExactly("text");
    }

    @Test
    void a_field_of_a_remedy_is_named_as_the_form_names_it() {
        refused(
                underReview(),
                "find",
                screen.typed("outcome", "UPHELD", "minutes", "5", "reasons", "Ja.", "remedy1", "APOLOGY"));
        var frame = screen.shown(CasePage.class).frame();
        assertThat(html())
                .contains("href=\"#FIND-owner1\">" + frame.say("field.staff.owner") + " – " + frame.say("wrong.empty"));
    }

    @Test
    void F13_what_a_rule_forbids_is_told_in_words_and_noted() {
        var complaint = underReview();
        var shown = refused(complaint, "concur", screen.typed());
        assertThat(shown.trouble()).isPresent();
        assertThat(shown.typed().wrongFields()).isEmpty();
        assertThat(house.atDesk()).last().satisfies(act -> {
            assertThat(act.kind()).isEqualTo(AccessEntries.DENIED);
            assertThat(act.by()).contains(NASSER);
        });
    }

    @Test
    void F8_whoever_saw_another_version_is_told_so() {
        var complaint = submitted();
        assertThat(refused(complaint, "reply", screen.typed("text", "Ja.", "version", "9"))
                        .trouble())
                .hasValueSatisfying(trouble -> assertThat(trouble.kind()).isEqualTo("outdated"));
        assertThat(now(complaint).file().messages()).isEmpty();
    }

    @Test
    void a_stale_form_does_nothing_and_an_act_of_the_complainants_is_none_of_the_staffs() {
        var complaint = submitted();
        var stale = screen.typed("text", "Ja.");
        screen.by(ALBERS);
        assertThat(refused(complaint, "reply", stale).typed().isStale()).isTrue();
        assertThat(now(complaint).file().messages()).isEmpty();
        assertThat(refused(complaint, "object", screen.typed("text", "Nein."))
                        .typed()
                        .wrong("move"))
                .contains("unknown");
    }

    @Test
    void a_threat_is_printed_word_for_word_and_without_who_complained() {
        var complaint = submitted();
        new ProtectStaff(house.acts)
                .report(house.on(complaint, ALBERS), "Ich weiß, wo du parkst.", "Er nennt den Ort.");
        var number = complaint.reference().text();
        var paper = desk.threat(number, 1, Screen.info());
        assertThat(paper.getHeaderString("Content-Disposition")).contains("\"" + number + "-1.pdf\"");
        assertThat(Screen.html(paper))
                .contains("Ich weiß, wo du parkst.", "Er nennt den Ort.", "Renate Albers", " sealed")
                .doesNotContain("Samira");
        for (int none : new int[] {0, 2}) {
            assertThatThrownBy(() -> desk.threat(number, none, Screen.info())).isInstanceOf(NotFoundException.class);
        }
    }

    @Test
    void F11_what_waits_is_confirmed_from_this_page_by_somebody_else() {
        var complaint = submitted();
        desk.act(
                complaint.reference().text(),
                "redirect",
                screen.typed("target", "Das Standesamt.", "text", "Nicht unseres."),
                Screen.info());
        assertThat(now(complaint).file().pending(Matter.Kind.REDIRECTION)).isPresent();
        screen.by(PETRENKO);
        assertThat(shown(complaint).may(ReceptionAct.CONFIRM_REDIRECTION)).isTrue();
        assertThat(html()).contains("Das Standesamt.", "Nicht unseres.");
        Screen.leads(
                desk.act(complaint.reference().text(), "confirm-redirection", screen.typed(), Screen.info()),
                "/de/staff/cases/" + complaint.reference().text());
        assertThat(now(complaint).file().pending()).isEmpty();
    }
}
