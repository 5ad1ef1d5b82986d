package org.vieraugen.web.portal.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vieraugen.application.testing.PlainReading.mail;
import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.domain.testing.Office.NASSER;
import static org.vieraugen.domain.testing.Office.PETRENKO;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.mail.ReadMails.Only;
import org.vieraugen.application.testing.House;
import org.vieraugen.application.testing.MailRoom;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.mail.desk.Fate;
import org.vieraugen.domain.mail.desk.IncomingMail;
import org.vieraugen.domain.testing.Cases;
import org.vieraugen.web.portal.Screen;
import org.vieraugen.web.portal.Typed;

/** Mails before the desk: what is shown, to whom, and what each form makes of one (K1, K3, F5, I1). */
class MailPagesTest {
    private static final String SAMIRA = "Samira Haddad <samira@example.org>";

    private final House house = new House();
    private final MailRoom room = new MailRoom(house);
    private final Screen screen = new Screen(house);
    private final MailsPage list = new MailsPage(screen.pages, screen.desk, room.read, house.departments);
    private final MailPage page = new MailPage(
            new MailScreen(screen.pages, screen.visitor, screen.desk, room.read, house.departments, screen.refusals),
            screen.desk,
            room.read,
            room.act,
            room.decide);

    private void by(StaffKey who, IncomingMail mail) {
        screen.at("/staff/mails/" + mail.id()).by(who);
    }

    private Typed typed(IncomingMail mail, String... pairs) {
        var typed = screen.typed(pairs);
        return typed.with("version", Integer.toString(room.now(mail.id()).version()));
    }

    private String listed(StaffKey who, Only only) {
        screen.at("/staff/mails").by(who);
        return Screen.html(list.show(only.name(), null, Screen.info()));
    }

    @Test
    void K1_what_waits_is_listed_with_the_reason_and_empty_lists_say_so() {
        assertThat(listed(ALBERS, Only.WAITING)).contains("Keine E-Mail wartet auf eine Entscheidung");
        room.comes("office", mail("Ich warte.", "From", SAMIRA, "Subject", "Termin"));
        assertThat(listed(ALBERS, Only.WAITING))
                .contains("Termin", "samira@example.org", "Ich warte.", "entscheidet ein Mensch");
        for (var only : Only.values()) {
            if (only != Only.WAITING) {
                assertThat(listed(ALBERS, only)).doesNotContain("samira@example.org");
            }
        }
    }

    @Test
    void F5_whoever_a_mail_names_finds_it_on_no_page() {
        var came = room.comes("office", mail("Renate Albers war frech.", "From", SAMIRA));
        assertThat(listed(ALBERS, Only.WAITING)).doesNotContain("samira@example.org");
        by(ALBERS, came);
        assertThatThrownBy(() -> page.show(came.id(), Screen.info())).isInstanceOf(Unknown.class);
        assertThatThrownBy(() -> page.whole(came.id())).isInstanceOf(Unknown.class);
        assertThatThrownBy(() -> page.html(came.id())).isInstanceOf(Unknown.class);
        assertThat(listed(PETRENKO, Only.WAITING)).contains("samira@example.org");
    }

    @Test
    void others_duties_do_not_reach_mails() {
        screen.at("/staff/mails").by(NASSER);
        assertThatThrownBy(() -> list.show(null, null, Screen.info())).isInstanceOf(Denied.class);
    }

    @Test
    void names_and_words_of_strangers_are_text_and_a_signature_is_folded_and_not_lost() {
        var came = room.comes(
                "office",
                mail(
                        "Guten <b>Tag</b>\n> Zitat\n-- \nMeine Signatur",
                        "From",
                        "<script>x</script> <s@example.org>",
                        "Subject",
                        "<img src=x>"));
        by(ALBERS, came);
        var html = Screen.html(page.show(came.id(), Screen.info()));
        assertThat(html)
                .contains("&lt;b&gt;Tag", "&lt;img src=x&gt;", "Meine Signatur", "Zitat")
                .doesNotContain("<b>Tag", "<img src=x", "<script>x");
        assertThat(html.indexOf("<details")).isLessThan(html.indexOf("Meine Signatur"));
    }

    @Test
    void a_threat_is_told_before_it_is_read() {
        var came = room.comes("office", mail("Ich bringe dich um.", "From", SAMIRA));
        assertThat(listed(ALBERS, Only.WAITING)).contains("könnte eine Drohung").doesNotContain("Ich bringe dich um");
        by(ALBERS, came);
        assertThat(Screen.html(page.show(came.id(), Screen.info()))).contains("v-shield");
    }

    @Test
    void the_mail_as_it_came_is_a_file_that_no_browser_opens() {
        var came = room.comes("office", mail("Ich warte.", "From", SAMIRA));
        by(ALBERS, came);
        var answer = page.whole(came.id());
        assertThat(answer.getHeaderString("Content-Type")).isEqualTo("application/octet-stream");
        assertThat(answer.getHeaderString("Content-Disposition")).startsWith("attachment");
        assertThat(answer.getHeaderString("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat((byte[]) answer.getEntity()).isEqualTo(mail("Ich warte.", "From", SAMIRA));
    }

    @Test
    void K3_a_mail_that_names_a_complaint_is_filed_there_with_one_button() {
        var complaint = held();
        var came = room.comes("office", mail("Zu " + complaint.reference() + ": im Mai.", "From", SAMIRA));
        by(ALBERS, came);
        assertThat(Screen.html(page.show(came.id(), Screen.info())))
                .contains("value=\"" + complaint.reference() + "\"", "Nennt eine Beschwerde");
        var wrong = page.putInCase(came.id(), typed(came, "reference", "ABH-1"), Screen.info());
        assertThat(wrong.getStatus()).isEqualTo(422);
        var done = page.putInCase(
                came.id(),
                typed(came, "reference", complaint.reference().text().toLowerCase(java.util.Locale.ROOT)),
                Screen.info());
        Screen.leads(done, "/de/staff/cases/" + complaint.reference());
        assertThat(room.fate(came.id())).isEqualTo(Fate.Kind.IN_CASE);
    }

    private Complaint held() {
        var complaint = Cases.in(house.settings.now()).underReview();
        house.holds(complaint, House.SAMIRA);
        return complaint;
    }

    @Test
    void I1_a_complaint_made_of_it_is_confidential_unless_said_otherwise_and_seals_the_mail() {
        var came = room.comes("office", mail("Ich warte.", "From", SAMIRA, "Subject", "Von Samira"));
        by(ALBERS, came);
        var missing = page.makeComplaint(came.id(), typed(came, "category", "DECISION"), Screen.info());
        assertThat(missing.getStatus()).isEqualTo(422);
        var made = page.makeComplaint(
                came.id(),
                typed(came, "category", "DECISION", "identity", "CONFIDENTIAL", "language", "de"),
                Screen.info());
        assertThat(made.getStatus()).isEqualTo(303);
        assertThat(Screen.html(page.show(came.id(), Screen.info())))
                .contains("Wer geschrieben hat, ist versiegelt")
                .doesNotContain("samira@example.org", "Von Samira");
        assertThat(listed(ALBERS, Only.DONE)).doesNotContain("samira@example.org", "Von Samira");
    }

    @Test
    void what_is_laid_aside_needs_a_reason_and_comes_back() {
        var came = room.comes("office", mail("Werbung", "From", SAMIRA));
        by(ALBERS, came);
        assertThat(page.layAside(came.id(), typed(came), Screen.info()).getStatus())
                .isEqualTo(422);
        Screen.leads(page.layAside(came.id(), typed(came, "reason", "Werbung"), Screen.info()), "/de/staff/mails");
        by(ALBERS, came);
        assertThat(Screen.html(page.show(came.id(), Screen.info()))).contains("Beiseite gelegt", "Wieder vorlegen");
        page.bringBack(came.id(), typed(came), Screen.info());
        assertThat(room.fate(came.id())).isEqualTo(Fate.Kind.WAITING);
    }

    @Test
    void a_request_goes_to_the_team_that_was_chosen() {
        var came = room.comes("office", mail("Wann?", "From", SAMIRA));
        by(ALBERS, came);
        assertThat(page.makeRequest(came.id(), typed(came), Screen.info()).getStatus())
                .isEqualTo(422);
        page.makeRequest(came.id(), typed(came, "team", "t3"), Screen.info());
        assertThat(room.fate(came.id())).isEqualTo(Fate.Kind.REQUEST);
    }

    @Test
    void a_stale_form_and_an_older_state_change_nothing() {
        var came = room.comes("office", mail("Werbung", "From", SAMIRA));
        by(ALBERS, came);
        var stale = page.layAside(came.id(), new Typed(Map.of("reason", java.util.List.of("x"))), Screen.info());
        assertThat(stale.getStatus()).isEqualTo(422);
        var old = screen.typed("reason", "Werbung").with("version", "0");
        assertThat(page.layAside(came.id(), old, Screen.info()).getStatus()).isEqualTo(422);
        assertThat(room.fate(came.id())).isEqualTo(Fate.Kind.WAITING);
        assertThatThrownBy(() -> page.show(new UUID(1, 1), Screen.info())).isInstanceOf(Unknown.class);
    }
}
