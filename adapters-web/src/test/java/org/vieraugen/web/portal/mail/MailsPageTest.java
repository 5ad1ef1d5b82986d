package org.vieraugen.web.portal.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.domain.testing.Office.DEMIR;
import static org.vieraugen.domain.testing.Office.NASSER;
import static org.vieraugen.domain.testing.Office.PETRENKO;

import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vieraugen.application.mail.ReadMails.Only;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.testing.Cases;
import org.vieraugen.web.portal.Screen;

/** Which mails are listed, with what of them, and before whom (K1, K3, F5, I1). */
class MailsPageTest {
    private static final Pattern CARD = Pattern.compile("id=\"m-");
    private static final Pattern NEXT = Pattern.compile("only=waiting&amp;after=([0-9a-f-]{36})");

    private final MailDesk desk = new MailDesk();

    private static long cards(String html) {
        return CARD.matcher(html).results().count();
    }

    @Test
    void K1_what_waits_is_listed_with_the_reason_and_empty_lists_say_so() {
        assertThat(desk.listed(ALBERS, Only.WAITING)).contains("Keine E-Mail wartet auf eine Entscheidung");
        desk.came(ALBERS, "Ich warte.");
        assertThat(desk.listed(ALBERS, Only.WAITING))
                .contains("Termin", "Samira Haddad", "samira@example.org", "Ich warte.", "entscheidet ein Mensch");
        for (var only : new Only[] {Only.DONE, Only.AUTOMATIC, Only.ASIDE}) {
            assertThat(desk.listed(ALBERS, only))
                    .doesNotContain("samira@example.org")
                    .contains("kern-alert--info");
        }
    }

    @Test
    void K4_what_a_program_sent_has_a_list_of_its_own() {
        desk.came(ALBERS, "Ich bin im Urlaub.", "From", MailDesk.SAMIRA, "X-Kind", "automatic");
        assertThat(cards(desk.listed(ALBERS, Only.WAITING))).isZero();
        assertThat(desk.listed(ALBERS, Only.AUTOMATIC)).contains("Von einem Programm geschickt", "Ich bin im Urlaub.");
    }

    @Test
    void K3_a_complaint_that_a_mail_names_is_linked_and_called_unsure() {
        var complaint = desk.held(Cases.in(desk.house.settings.now()).underReview());
        desk.came(ALBERS, "Zu " + complaint.reference() + ": im Mai.");
        assertThat(desk.listed(ALBERS, Only.WAITING))
                .contains(
                        "Nennt die Beschwerde " + complaint.reference() + ".",
                        "nicht sicher",
                        "href=\"/de/staff/cases/" + complaint.reference() + "\"");
    }

    @Test
    void what_became_of_it_is_linked() {
        var request = desk.came(ALBERS, "Wann?");
        desk.page.makeRequest(request.id(), desk.typed(request, "team", "t3", "language", "de"), Screen.info());
        assertThat(desk.listed(ALBERS, Only.DONE)).contains("Wurde eine Anfrage", "/de/staff/requests/ABH-A-1");
        var aside = desk.came(ALBERS, "Werbung");
        desk.page.layAside(aside.id(), desk.typed(aside, "reason", "Werbung für Öl"), Screen.info());
        assertThat(desk.listed(ALBERS, Only.ASIDE)).contains("Beiseite gelegt", "Werbung für Öl");
    }

    @Test
    void I1_of_a_confidential_complaints_mail_only_that_it_is_sealed_is_listed() {
        var came = desk.came(ALBERS, "Ich warte.", "From", MailDesk.SAMIRA, "Subject", "Von Samira");
        desk.page.makeComplaint(
                came.id(),
                desk.typed(came, "category", "DECISION", "identity", "CONFIDENTIAL", "language", "de"),
                Screen.info());
        assertThat(desk.listed(DEMIR, Only.DONE))
                .contains("Wer geschrieben hat, ist versiegelt", "/de/staff/cases/ABH-")
                .doesNotContain("samira", "Samira", "Ich warte.", "ohne Betreff");
    }

    @Test
    void F5_whoever_a_mail_names_finds_neither_it_nor_a_number_of_it() {
        var came = desk.came(ALBERS, "Renate Albers war frech.");
        for (var who : new org.vieraugen.domain.department.StaffKey[] {ALBERS, DEMIR}) {
            assertThat(desk.listed(who, Only.WAITING))
                    .doesNotContain("samira@example.org", came.id().toString())
                    .contains("Keine E-Mail wartet");
        }
        assertThat(desk.listed(PETRENKO, Only.WAITING)).contains("samira@example.org");
    }

    @Test
    void F5_a_page_whose_mails_are_hidden_is_filled_with_others() {
        for (int i = 0; i < 60; i++) {
            desk.came(ALBERS, i % 2 == 0 ? "Renate Albers war frech." : "Nummer " + i);
        }
        var html = desk.listed(ALBERS, Only.WAITING);
        assertThat(cards(html)).isEqualTo(30);
        assertThat(NEXT.matcher(html).find()).isFalse();
    }

    @Test
    void older_ones_stand_on_the_next_page_and_each_stands_once() {
        for (int i = 0; i < 51; i++) {
            desk.came(ALBERS, "Nummer " + i + ".");
            desk.house.clock.pass(Duration.ofSeconds(1));
        }
        var first = desk.listed(ALBERS, Only.WAITING);
        assertThat(cards(first)).isEqualTo(50);
        var next = NEXT.matcher(first);
        assertThat(next.find()).isTrue();
        var second = Screen.html(desk.list.show("waiting", next.group(1), null, Screen.info()));
        assertThat(cards(second)).isEqualTo(1);
        assertThat(second).contains("Nummer 0.").doesNotContain("after=");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "done ", "NEW", "'; drop table mail", "000"})
    void a_list_or_a_page_that_there_is_not_shows_what_waits(String wrong) {
        desk.came(ALBERS, "Ich warte.");
        desk.screen.at("/staff/mails").by(ALBERS);
        assertThat(Screen.html(desk.list.show(wrong, wrong, wrong, Screen.info())))
                .contains("Ich warte.")
                .doesNotContain("drop table");
    }

    @Test
    void names_and_words_of_strangers_are_text_in_their_own_direction() {
        desk.came(
                ALBERS, "<b>fett</b>", "From", "<script>x</script> <s@example.org>", "Subject", "\"><img src=x> موعدي");
        assertThat(desk.listed(ALBERS, Only.WAITING))
                .contains("&lt;b&gt;fett", "&lt;img src=x&gt; موعدي", "dir=\"auto\"", "<bdi>")
                .doesNotContain("<b>fett", "<img src=x", "<script>x");
    }

    @Test
    void a_threat_is_told_before_it_is_read_wherever_it_stands() {
        desk.came(ALBERS, "Ich bringe dich um.", "From", MailDesk.SAMIRA, "Subject", "Ich bringe dich um");
        assertThat(desk.listed(ALBERS, Only.WAITING))
                .contains("könnte eine Drohung")
                .doesNotContain("Ich bringe dich um");
    }

    @Test
    void others_duties_do_not_reach_mails() {
        desk.screen.at("/staff/mails").by(NASSER);
        assertThatThrownBy(() -> desk.list.show(null, null, null, Screen.info()))
                .isInstanceOf(Denied.class);
    }
}
