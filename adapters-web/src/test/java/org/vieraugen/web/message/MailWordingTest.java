package org.vieraugen.web.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Mails in the reader's language. */
class MailWordingTest {
    private final MailWording wording = new MailWording(Optional.of("https://city.example/"), "http://localhost:9080/");

    @Test
    void a_mail_leads_to_the_page_of_its_language() {
        var mail = wording.news("en");
        assertThat(mail.subject()).isEqualTo("There is a new message for you");
        assertThat(mail.text())
                .isEqualTo(
                        "Hello,\n\nthere is something new for you. Open https://city.example/en/follow and enter your"
                                + " code there.\n\nPlease do not answer this e-mail; write on that page.\n\nThe city's"
                                + " complaints office. Four eyes check every complaint.\n");
        assertThat(wording.news("de-simple").text()).contains("https://city.example/de-simple/follow");
    }

    @Test
    void whoever_reads_another_language_gets_German_and_English() {
        var mail = wording.news("ja");
        assertThat(mail.subject()).isEqualTo("Es gibt eine neue Nachricht für Sie / There is a new message for you");
        assertThat(mail.text())
                .isEqualTo(
                        wording.news("de").text() + "\n\n" + wording.news("en").text());
    }

    @Test
    void an_address_that_nobody_configured_is_the_servers_own() {
        assertThat(new MailWording(Optional.empty(), "http://localhost:9080/")
                        .news("tr")
                        .text())
                .contains(" http://localhost:9080/tr/follow ");
        assertThat(new MailWording(Optional.of("https://city.example"), "")
                        .news("en")
                        .text())
                .contains(" https://city.example/en/follow ");
    }
}
