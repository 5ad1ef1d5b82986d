package org.vieraugen.web.portal.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.domain.testing.Office.NASSER;
import static org.vieraugen.domain.testing.Office.PETRENKO;

import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vieraugen.application.mail.MailAccess.UnseenMail;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.file.Message;
import org.vieraugen.domain.identity.IdentityMode;
import org.vieraugen.domain.mail.desk.Fate;
import org.vieraugen.domain.mail.desk.IncomingMail;
import org.vieraugen.domain.reception.ReceptionNotices;
import org.vieraugen.domain.testing.Cases;
import org.vieraugen.web.portal.Screen;
import org.vieraugen.web.portal.Typed;

/** What each form makes of a mail: done, refused, stale, wrong, and by whom it must not be (K1, K3, F5, F13, I1, I9). */
class MailFormsTest {
    private final MailDesk desk = new MailDesk();

    private Response complain(IncomingMail mail, String... pairs) {
        var typed = desk.typed(mail, "category", "DECISION", "language", "de", "identity", "CONFIDENTIAL");
        for (int i = 0; i < pairs.length; i += 2) {
            typed = typed.with(pairs[i], pairs[i + 1]);
        }
        return desk.page.makeComplaint(mail.id(), typed, Screen.info());
    }

    private Response put(IncomingMail mail, String... pairs) {
        return desk.page.putInCase(mail.id(), desk.typed(mail, pairs), Screen.info());
    }

    private Response request(IncomingMail mail, String... pairs) {
        return desk.page.makeRequest(mail.id(), desk.typed(mail, pairs), Screen.info());
    }

    private static void assertWrong(Response answer, String field, String words) {
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Screen.html(answer)).contains("id=\"" + field, "href=\"#" + field + "\"", words);
    }

    private Complaint made(IncomingMail mail) {
        return desk.house.complaint(desk.room.now(mail.id()).fate().complaint().orElseThrow());
    }

    private void assertWaits(IncomingMail mail) {
        assertThat(desk.room.now(mail.id())).isEqualTo(mail);
    }

    @Test
    void K3_a_mail_that_names_a_complaint_is_filed_there_with_one_button() {
        var complaint = desk.held(Cases.in(desk.house.settings.now()).underReview());
        var came = desk.came(ALBERS, "Zu " + complaint.reference() + ": im Mai.");
        assertThat(desk.shown(came)).contains("value=\"" + complaint.reference() + "\"");
        Screen.leads(
                put(came, "reference", " " + complaint.reference().text().toLowerCase(Locale.ROOT) + " "),
                "/de/staff/cases/" + complaint.reference());
        assertThat(desk.room.now(came.id()).fate()).isEqualTo(Fate.of(Fate.Kind.IN_CASE, complaint.reference()));
    }

    @Test
    void F5_a_complaint_about_the_caller_looks_like_one_that_there_is_not_and_the_try_is_noted() {
        var aboutHer = desk.held(
                Cases.in(desk.house.settings.now()).naming("Renate Albers").submitted());
        var came = desk.came(ALBERS, "Im Mai.");
        var nothing = Reference.of("ABH", 2026, 404).text();
        var none = Screen.html(put(came, "reference", nothing));
        assertThat(desk.denied()).isEmpty();
        var hidden = put(came, "reference", aboutHer.reference().text());
        assertWrong(hidden, "case-reference", "Diese Beschwerde gibt es nicht");
        assertThat(Screen.html(hidden).replace(aboutHer.reference().text(), "it"))
                .isEqualTo(none.replace(nothing, "it"));
        assertThat(desk.denied()).containsExactly("F5 /staff/mails/" + came.id() + "/" + aboutHer.reference());
        assertWaits(came);
    }

    @Test
    void what_a_complaint_that_is_over_does_not_take_is_said_with_everything_typed_still_there() {
        var complaint = desk.held(Cases.in(desk.house.settings.now()).withdrawn());
        var came = desk.came(ALBERS, "Doch nicht.");
        var answer = put(came, "reference", complaint.reference().text());
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Screen.html(answer)).contains("kern-alert--danger", "value=\"" + complaint.reference() + "\"");
        assertThat(desk.denied()).hasSize(1);
        assertWaits(came);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ABH-1", "<script>", "ABH-2026-00000001-A"})
    void a_reference_that_is_none_is_named_beside_its_field(String wrong) {
        var came = desk.came(ALBERS, "Im Mai.");
        assertWrong(put(came, "reference", wrong), "case-reference", "kern-error");
        assertWaits(came);
    }

    @Test
    void I9_a_complaint_made_of_it_is_told_with_its_reference_and_its_code_is_shown_to_nobody() {
        var came = desk.came(ALBERS, "Ich warte.");
        Screen.leads(complain(came, "urgent", "yes"), "/de/staff/mails/" + came.id() + "?done=complaint");
        var complaint = made(came);
        assertThat(complaint.submission().urgent()).isTrue();
        assertThat(complaint.submission().identityMode()).isEqualTo(IdentityMode.CONFIDENTIAL);
        assertThat(desk.house.told(complaint))
                .extracting(notice -> notice.kind())
                .contains(ReceptionNotices.MAIL_RECEIVED);
        assertThat(Screen.html(desk.page.show(came.id(), "complaint", Screen.info())))
                .contains(
                        "Die Beschwerde " + complaint.reference() + " ist angelegt",
                        "bekommt jetzt eine E-Mail",
                        "Den Code sieht im Amt niemand");
        // What did not happen is not claimed by an address.
        for (var claimed : List.of("request", "return", "aside", "<b>")) {
            assertThat(Screen.html(desk.page.show(came.id(), claimed, Screen.info())))
                    .doesNotContain("kern-alert--success");
        }
    }

    @Test
    void I1_an_anonymous_one_stores_nobody_and_says_that_nobody_is_told() {
        var came = desk.came(ALBERS, "Ohne Namen.");
        Screen.leads(complain(came, "identity", "OPEN"), "/de/staff/mails/" + came.id() + "?done=complaint");
        var other = desk.came(ALBERS, "Ohne Namen.", "From", MailDesk.SAMIRA);
        Screen.leads(complain(other, "identity", "ANONYMOUS"), "/de/staff/mails/" + other.id() + "?done=anonymous");
        assertThat(desk.house.complaints.address(made(other))).isEmpty();
        assertThat(Screen.html(desk.page.show(other.id(), "anonymous", Screen.info())))
                .contains("bekommt keine Nachricht");
    }

    @Test
    void confidential_is_chosen_beforehand_and_the_language_is_that_of_the_box() {
        var html = desk.shown(desk.came(ALBERS, "Ich warte."));
        assertThat(html).containsPattern("value=\"CONFIDENTIAL\" checked").containsPattern("value=\"de\" selected");
        assertThat(html).doesNotContainPattern("value=\"(OPEN|ANONYMOUS)\" checked");
    }

    @Test
    void what_is_missing_or_wrong_is_named_beside_its_field_and_nothing_is_made() {
        var came = desk.came(ALBERS, "Ich warte.");
        assertWrong(
                desk.page.makeComplaint(came.id(), desk.typed(came), Screen.info()), "complaint-identity", "wählen");
        for (var field : List.of("category", "language", "identity")) {
            assertWrong(complain(came, field, ""), "complaint-" + field, "id=\"complaint-" + field + "-error\"");
            assertWrong(complain(came, field, "<i>"), "complaint-" + field, "id=\"complaint-" + field + "-error\"");
        }
        assertWaits(came);
        assertWrong(request(came), "request-team", "");
        assertWrong(request(came, "team", "no such team", "language", "de"), "request-team", "");
        assertWrong(
                desk.page.layAside(came.id(), desk.typed(came, "reason", "\u200b"), Screen.info()),
                "aside-reason",
                "füllen");
        assertThat(desk.room.requests.taken).isEmpty();
        assertWaits(came);
    }

    @Test
    void K1_where_it_has_no_words_somebody_writes_down_what_it_says() {
        var came = desk.came(ALBERS, "", "From", MailDesk.SAMIRA, "X-File", "brief.pdf");
        assertWrong(complain(came), "complaint-words", "");
        Screen.leads(complain(came, "words", "Steht im Brief."), "/de/staff/mails/" + came.id() + "?done=complaint");
        assertThat(made(came).submission().particulars().text()).isEqualTo("Steht im Brief.");

        var complaint = desk.held(Cases.in(desk.house.settings.now()).underReview());
        var another = desk.came(ALBERS, "", "From", MailDesk.SAMIRA, "Subject", "Noch eine");
        assertWrong(put(another, "reference", complaint.reference().text()), "case-words", "");
        put(another, "reference", complaint.reference().text(), "words", "Im Mai.");
        assertThat(desk.house.complaint(complaint.reference()).file().leaves())
                .filteredOn(Message.class::isInstance)
                .extracting(leaf -> ((Message) leaf).text())
                .containsExactly("Im Mai.");
    }

    @Test
    void a_mail_that_names_nobody_is_said_to_be_one_whom_nobody_can_answer() {
        var came = desk.came(ALBERS, "Ich warte.", "Subject", "Wer bin ich?");
        assertWrong(complain(came), "complaint-mail", "wem zu antworten ist");
        assertWrong(request(came, "team", "t3", "language", "de"), "request-mail", "wem zu antworten ist");
        assertWaits(came);
    }

    @Test
    void K1_while_files_cannot_be_checked_nothing_is_made_and_the_page_says_so() {
        var came = desk.came(ALBERS, "Anbei.", "From", MailDesk.SAMIRA, "X-File", "bescheid.pdf");
        desk.room.scannerAway = true;
        assertWrong(complain(came), "complaint-files", "Gerade werden sehr viele Dateien geprüft");
        assertWaits(came);
        desk.room.scannerAway = false;
        assertThat(complain(came).getStatus()).isEqualTo(303);
        assertThat(made(came).file().attachments()).hasSize(1);
    }

    @Test
    void a_request_goes_to_the_team_that_was_chosen_in_the_language_that_was_chosen() {
        var came = desk.came(ALBERS, "Wann?");
        Screen.leads(request(came, "team", "t3", "language", "ar"), "/de/staff/mails/" + came.id() + "?done=request");
        assertThat(desk.room.requests.taken.get("ABH-A-1").language()).isEqualTo("ar");
        assertThat(Screen.html(desk.page.show(came.id(), "request", Screen.info())))
                .contains("Das Team hat die Anfrage ABH-A-1");
    }

    @Test
    void what_is_laid_aside_needs_a_reason_and_comes_back() {
        var came = desk.came(ALBERS, "Werbung");
        Screen.leads(
                desk.page.layAside(came.id(), desk.typed(came, "reason", "Werbung"), Screen.info()),
                "/de/staff/mails?done=aside");
        assertThat(Screen.html(desk.list.show(null, null, "aside", Screen.info())))
                .contains("Die E-Mail ist beiseite gelegt");
        assertThat(desk.shown(came))
                .contains("Beiseite gelegt", "Wieder vorlegen")
                .doesNotContain("/complaint\"");
        Screen.leads(
                desk.page.bringBack(came.id(), desk.typed(came), Screen.info()),
                "/de/staff/mails/" + came.id() + "?done=return");
        assertThat(desk.room.fate(came.id())).isEqualTo(Fate.Kind.WAITING);
        var again = desk.page.bringBack(came.id(), desk.typed(came), Screen.info());
        assertThat(again.getStatus()).isEqualTo(422);
        assertThat(Screen.html(again)).contains("K1:");
        assertThat(desk.denied()).containsExactly("K1 /staff/mails/" + came.id());
    }

    @Test
    void K2_a_second_press_makes_nothing_twice_and_says_what_became_of_it() {
        var came = desk.came(ALBERS, "Ich warte.");
        var typed = desk.typed(came, "category", "DECISION", "language", "de", "identity", "OPEN");
        desk.page.makeComplaint(came.id(), typed, Screen.info());
        int complaints = desk.house.complaints.count();
        var again = desk.page.makeComplaint(came.id(), typed, Screen.info());
        assertThat(again.getStatus()).isEqualTo(422);
        assertThat(Screen.html(again)).contains("K2:", made(came).reference().text());
        assertThat(desk.house.complaints.count()).isEqualTo(complaints);
    }

    @Test
    void a_stale_form_and_an_older_state_change_nothing_and_keep_what_was_typed() {
        var came = desk.came(ALBERS, "Werbung");
        var stale = desk.page.layAside(came.id(), new Typed(Map.of("reason", List.of("Werbung!"))), Screen.info());
        assertThat(stale.getStatus()).isEqualTo(422);
        assertThat(Screen.html(stale)).contains("Werbung!");
        var old = desk.screen.typed("reason", "Werbung?").with("version", "0");
        var answer = desk.page.layAside(came.id(), old, Screen.info());
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Screen.html(answer)).contains("Jemand war schneller", "Werbung?");
        assertWaits(came);
    }

    @Test
    void F5_whoever_it_names_can_send_no_form_of_it() {
        var came = desk.came(ALBERS, "Renate Albers war frech.");
        assertThatThrownBy(() -> complain(came)).isInstanceOf(UnseenMail.class);
        assertThatThrownBy(() -> request(came, "team", "t3", "language", "de")).isInstanceOf(UnseenMail.class);
        assertThatThrownBy(() -> desk.page.layAside(came.id(), desk.typed(came, "reason", "x"), Screen.info()))
                .isInstanceOf(UnseenMail.class);
        assertThatThrownBy(() -> desk.page.bringBack(came.id(), desk.typed(came), Screen.info()))
                .isInstanceOf(UnseenMail.class);
        assertThatThrownBy(() -> put(came, "reference", "nonsense")).isInstanceOf(UnseenMail.class);
        assertWaits(came);
    }

    @Test
    void complaints_are_recorded_by_the_complaints_office_alone() {
        var came = desk.came(PETRENKO, "Ich warte.");
        assertThat(desk.shown(came)).contains("legt die Beschwerdestelle an").doesNotContain("/complaint\"");
        assertThatThrownBy(() -> complain(came)).isInstanceOf(Denied.class);
        desk.by(NASSER, came);
        assertThatThrownBy(() -> desk.page.layAside(came.id(), desk.typed(came, "reason", "x"), Screen.info()))
                .isInstanceOf(Denied.class);
        assertWaits(came);
    }
}
