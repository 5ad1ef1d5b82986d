package org.vieraugen.web.portal.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.domain.testing.Office.DEMIR;
import static org.vieraugen.domain.testing.Office.NASSER;
import static org.vieraugen.domain.testing.Office.NORA_BRANDT;
import static org.vieraugen.domain.testing.Office.THAL;
import static org.vieraugen.domain.testing.Texts.reply;

import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.request.RequestLine;
import org.vieraugen.application.request.UnseenRequest;
import org.vieraugen.application.testing.House;
import org.vieraugen.application.testing.Library;
import org.vieraugen.application.testing.RequestDesk;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.request.Request;
import org.vieraugen.domain.request.Said;
import org.vieraugen.domain.testing.Office;
import org.vieraugen.web.failure.NotSignedIn;
import org.vieraugen.web.portal.Screen;
import org.vieraugen.web.portal.Typed;
import org.vieraugen.web.portal.complaint.ReceiptResource.ReceiptPage;

/** The pages of requests: the board, taking one in, and what becomes of one. */
class RequestPagesTest {
    private static final StaffKey ADMIN = new StaffKey("admin");

    private final House house = new House(Office.office().again(NASSER, ADMIN, "t4", Role.ADMIN));
    private final Library library = new Library(house);
    private final RequestDesk desk = new RequestDesk(house, library);
    private final Screen screen = new Screen(house).at("/staff/requests").by(THAL);
    private final RequestsPage board = new RequestsPage(screen.pages, screen.desk, desk.read);
    private final TakeRequestPage take = new TakeRequestPage(
            screen.pages, screen.visitor, screen.desk, house.departments, desk.take, screen.refusals);
    private final RequestScreen shared = new RequestScreen(
            screen.pages, screen.visitor, screen.desk, desk.read, desk.texts, house.departments, screen.refusals);
    private final RequestPage one = new RequestPage(shared, screen.pages, desk.answer, desk.move, desk.close);
    private final RequestComplaintPage complaint = new RequestComplaintPage(shared, screen.pages, desk.complain);

    private RequestsPage.Shown listed(String team, String state) {
        assertThat(board.show(team, state, null, null, Screen.info()).getStatus())
                .isEqualTo(200);
        return screen.shown(RequestsPage.Shown.class);
    }

    private RequestScreen.Shown shown() {
        assertThat(screen.template()).isEqualTo("request/request");
        return screen.shown(RequestScreen.Shown.class);
    }

    private Typed question(String... more) {
        var pairs = new ArrayList<>(List.of(
                "ticket", "1", "channel", "COUNTER", "team", "t3", "language", "ar", "text", "Wann ist mein Termin?"));
        pairs.addAll(List.of(more));
        return screen.typed(pairs.toArray(String[]::new));
    }

    private Typed consented(String... more) {
        var pairs = new ArrayList<>(List.of(
                "how",
                "PHONE",
                "on",
                "2026-11-24",
                "consent",
                "Ja, gern.",
                "category",
                "PROCESSING_TIME",
                "identity",
                "ANONYMOUS",
                "language",
                "de"));
        pairs.addAll(List.of(more));
        return screen.typed(pairs.toArray(String[]::new));
    }

    private void refused(Response answer, String form, String... wrong) {
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(shown().form()).isEqualTo(form);
        assertThat(shown().done()).isEmpty();
        assertThat(shown().typed().wrongFields())
                .map(field -> field + " " + shown().typed().wrong(field).orElseThrow())
                .containsExactly(wrong);
    }

    private String number(Request request) {
        return request.number().text();
    }

    @Test
    void the_board_shows_what_is_due_first_and_is_empty_in_words() {
        assertThat(Screen.html(board.show(null, null, null, null, Screen.info())))
                .contains("Hier liegt keine Anfrage");
        var first = desk.mailed("Frage");
        house.clock.at(Office.at("2026-12-02"));
        screen.by(THAL);
        var second = desk.mailed("Noch eine");
        var page = Screen.html(board.show("", "", null, null, Screen.info()));
        assertThat(page).contains(number(first), number(second), "Überfällig", "Termin");
        assertThat(page.indexOf(number(first))).isLessThan(page.indexOf(number(second)));
        assertThat(listed("t4", null).board().lines()).isEmpty();
        assertThat(listed("t3", "OPEN").board().lines())
                .extracting(RequestLine::number)
                .contains(first.number());
        assertThat(listed(null, "CLOSED").board().lines()).isEmpty();
        assertThat(listed("so nicht!", "NOTHING").board().lines()).hasSize(2);
    }

    @Test
    void F5_the_board_shows_nothing_of_other_teams_nor_of_what_names_its_reader() {
        var request = desk.mailed("Frau Nora Brandt hat mich angeschrien.");
        screen.by(NORA_BRANDT);
        assertThat(listed(null, null).board().lines()).isEmpty();
        assertThatThrownBy(() -> one.show(number(request), Screen.info())).isInstanceOf(UnseenRequest.class);
        screen.by(NASSER);
        assertThat(listed("t3", null).board().lines()).isEmpty();
        assertThatThrownBy(() -> one.show(number(request), Screen.info())).isInstanceOf(UnseenRequest.class);
        screen.by(THAL);
        assertThat(listed(null, null).board().lines()).hasSize(1);
    }

    @Test
    void whoever_has_no_duty_or_is_not_signed_in_finds_no_page() {
        screen.by(ADMIN);
        assertThatThrownBy(() -> board.show(null, null, null, null, Screen.info()))
                .isInstanceOf(Denied.class);
        assertThatThrownBy(() -> take.ask(Screen.info())).isInstanceOf(Denied.class);
        screen.visitor.signOut();
        assertThatThrownBy(() -> take.take(question(), Screen.info())).isInstanceOf(NotSignedIn.class);
    }

    @Test
    void a_request_is_taken_in_once_and_its_number_is_told() {
        assertThat(take.ask(Screen.info()).getStatus()).isEqualTo(200);
        assertThat(screen.shown(TakeRequestPage.Shown.class).typed().value("team"))
                .isEqualTo("t3");
        var answer = take.take(question("email", "samira@example.org"), Screen.info());
        var number = listed(null, null).board().lines().get(0).number().text();
        Screen.leads(answer, "/de/staff/requests?done=taken&number=" + number);
        take.take(question("email", "samira@example.org"), Screen.info());
        assertThat(listed(null, null).board().lines()).hasSize(1);
        assertThat(Screen.html(board.show(null, null, "taken", number, Screen.info())))
                .contains("Ihre Nummer ist " + number);
        assertThat(Screen.html(board.show(null, null, "<script>", "<script>", Screen.info())))
                .doesNotContain("<script>\"");
    }

    @Test
    void what_is_wrong_with_a_request_is_said_beside_its_field_and_nothing_is_taken() {
        var answer = take.take(
                screen.typed("channel", "EMAIL", "language", "de", "email", "keine Adresse", "text", " "),
                Screen.info());
        assertThat(answer.getStatus()).isEqualTo(422);
        var typed = screen.shown(TakeRequestPage.Shown.class).typed();
        assertThat(typed.wrongFields()).contains("text", "email", "team");
        var stale = question();
        screen.by(THAL);
        assertThat(take.take(stale, Screen.info()).getStatus()).isEqualTo(422);
        assertThat(screen.shown(TakeRequestPage.Shown.class).typed().isStale()).isTrue();
        assertThat(listed(null, null).board().lines()).isEmpty();
    }

    @Test
    void F5_F13_whoever_is_named_does_not_take_it_in_and_that_leaves_a_trace() {
        var typed =
                screen.typed("channel", "PHONE", "team", "t3", "language", "de", "text", "Herr Thal hat meinen Pass.");
        var answer = take.take(typed, Screen.info());
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Screen.html(answer)).contains("nennt Sie selbst", "Herr Thal hat meinen Pass.");
        assertThat(house.atDesk().toString()).contains("rule=F5");
    }

    @Test
    void a_request_shows_its_words_and_what_can_be_done() {
        var request = desk.mailed("Wann ist <b>mein</b> Termin?");
        var page = Screen.html(one.show(number(request), Screen.info()));
        assertThat(page)
                .contains("Wann ist &lt;b&gt;mein", "samira@example.org", "/answer", "/team", "/closing")
                .doesNotContain("/complaint\"");
        assertThat(shown().typedIn("answer").is("way", Said.Way.MAIL.name())).isTrue();
        screen.by(ALBERS);
        assertThat(Screen.html(one.show(number(request), Screen.info()))).contains("/complaint\"");
    }

    @Test
    void an_answer_is_sent_and_shown_and_what_is_wrong_with_it_is_said() {
        var request = desk.mailed("Frage");
        refused(
                one.answer(number(request), screen.typed("text", " "), Screen.info()),
                "answer",
                "way missing",
                "text empty");
        refused(
                one.answer(number(request), screen.typed("text", "Bis [[Frist]]", "way", "MAIL"), Screen.info()),
                "answer",
                "text unfilled");
        assertThat(shown().typedIn("answer").value("text")).isEqualTo("Bis [[Frist]]");
        var answer = one.answer(number(request), screen.typed("text", "Am Montag.", "way", "MAIL"), Screen.info());
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(Screen.html(answer)).contains("Am Montag.", "Ruben Thal", "per E-Mail geschickt");
        assertThat(shown().done()).contains("answered");
        assertThat(shown().view().isOpen()).isFalse();
        assertThat(shown().view().isAnswerable()).isTrue();
    }

    @Test
    void a_text_module_comes_to_the_end_of_what_is_typed_and_nothing_is_sent() {
        var request = desk.mailed("Frage");
        var module = library.inForce(reply("Ihre [[Behörde]]"));
        var answer = one.answer(
                number(request),
                screen.typed("text", "Guten Tag", "go", "insert", "module", module.toString()),
                Screen.info());
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(shown().typedIn("answer").value("text")).isEqualTo("Guten Tag\n\nIhre foreigners");
        assertThat(desk.now(request).state()).isEqualTo(Request.State.OPEN);
        refused(
                one.answer(number(request), screen.typed("go", "insert", "module", "x"), Screen.info()),
                "answer",
                "module unknown");
        refused(one.answer(number(request), screen.typed("go", "insert"), Screen.info()), "answer", "module missing");
    }

    @Test
    void moved_it_leads_back_to_the_board_of_whoever_sees_it_no_longer() {
        var request = desk.mailed("Frage");
        refused(one.move(number(request), screen.typed(), Screen.info()), "move", "team missing");
        refused(one.move(number(request), screen.typed("team", "r1"), Screen.info()), "move", "team unknown");
        Screen.leads(
                one.move(number(request), screen.typed("team", "t4"), Screen.info()), "/de/staff/requests?done=moved");
        assertThat(Screen.html(board.show(null, null, "moved", null, Screen.info())))
                .contains("beim anderen Team");
        assertThat(desk.now(request).state()).isEqualTo(Request.State.MOVED);
    }

    @Test
    void closed_it_offers_nothing_more_and_a_second_try_says_why_and_leaves_a_trace() {
        var request = desk.mailed("Werbung");
        refused(one.close(number(request), screen.typed("reason", ""), Screen.info()), "close", "reason empty");
        var page = Screen.html(one.close(number(request), screen.typed("reason", "Werbung"), Screen.info()));
        assertThat(page).contains("Ohne Antwort geschlossen").doesNotContain("/answer\"", "/closing\"");
        var again = one.close(number(request), screen.typed("reason", "Werbung"), Screen.info());
        assertThat(again.getStatus()).isEqualTo(422);
        assertThat(Screen.html(again)).contains("mit dieser Anfrage jetzt nicht möglich");
        assertThat(house.atDesk().toString()).contains("rule=" + Request.COURSE);
    }

    @Test
    void F8_whoever_saw_another_version_is_told_so_and_keeps_what_was_typed() {
        var request = desk.mailed("Frage");
        var typed = screen.typed("version", "7", "text", "Am Montag.", "way", "MAIL");
        assertThat(one.answer(number(request), typed, Screen.info()).getStatus())
                .isEqualTo(422);
        assertThat(shown().typedIn("answer").value("text")).isEqualTo("Am Montag.");
        assertThat(desk.now(request)).isEqualTo(request);
    }

    @Test
    void with_consent_it_becomes_a_complaint_whose_receipt_is_shown_and_the_request_leads_there() {
        var request = desk.mailed("Seit März keine Antwort.");
        screen.by(ALBERS);
        var answer = complaint.record(number(request), consented(), Screen.info());
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(screen.template()).isEqualTo("complaint/receipt");
        var reference = screen.shown(ReceiptPage.class).reference();
        screen.by(DEMIR);
        assertThat(Screen.html(one.show(number(request), Screen.info())))
                .contains("/staff/cases/" + reference, "Ja, gern.")
                .doesNotContain("samira", "März", "/answer\"", "/complaint\"");
        screen.by(THAL);
        assertThatThrownBy(() -> one.show(number(request), Screen.info())).isInstanceOf(UnseenRequest.class);
        assertThat(listed(null, "MADE_COMPLAINT").board().lines()).isEmpty();
    }

    @Test
    void without_a_consent_nothing_is_recorded_and_the_form_says_what_is_missing() {
        var request = desk.mailed("Frage");
        screen.by(ALBERS);
        refused(
                complaint.record(number(request), screen.typed("on", "gestern", "identity", "OPEN"), Screen.info()),
                "complaint",
                "how missing",
                "on bad-date",
                "consent empty",
                "category missing",
                "name empty");
        refused(
                complaint.record(
                        number(request),
                        screen.typed("how", "PHONE", "consent", "Ja", "category", "DECISION", "identity", "ANONYMOUS"),
                        Screen.info()),
                "complaint",
                "on missing");
        screen.by(THAL);
        assertThatThrownBy(() -> complaint.record(number(request), consented(), Screen.info()))
                .isInstanceOf(Denied.class);
        assertThat(desk.now(request)).isEqualTo(request);
    }

    @Test
    void a_stale_form_does_nothing_and_a_mistyped_number_is_told() {
        var request = desk.mailed("Frage");
        var stale = screen.typed("reason", "Werbung");
        screen.by(THAL);
        refused(one.close(number(request), stale, Screen.info()), "close");
        assertThat(shown().typed().isStale()).isTrue();
        refused(one.answer(number(request), screen.typed("go", "insert").with("token", "x"), Screen.info()), "answer");
        assertThatThrownBy(() -> one.show("ABH-A-2026-00000000-A", Screen.info()))
                .isInstanceOf(Malformed.class);
    }
}
