package org.vieraugen.web.portal.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vieraugen.application.testing.PlainReading.mail;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.identity.FetchCode;
import org.vieraugen.application.secret.CodeLinks;
import org.vieraugen.application.testing.House;
import org.vieraugen.application.testing.MailRoom;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.department.Mailbox;
import org.vieraugen.domain.department.Mailbox.Becomes;
import org.vieraugen.domain.department.TeamKey;
import org.vieraugen.domain.testing.Office;
import org.vieraugen.web.portal.Screen;
import org.vieraugen.web.portal.Typed;

/** Programs open every link in a mail; only a person's button brings the code, and brings it once. */
class FetchCodePageTest {
    private final House house = new House(Office.office()
            .receiving(new Mailbox(
                    "office@amt.example",
                    new TeamKey("office"),
                    "Beschwerden",
                    List.of("de"),
                    Becomes.COMPLAINT,
                    Optional.of("DECISION"))));
    private final Screen screen = new Screen(house);
    private final CodeLinks links = new CodeLinks(text -> "M" + Integer.toHexString(text.hashCode()));
    private final FetchCodePage page = new FetchCodePage(
            screen.pages,
            screen.visitor,
            new FetchCode(links, house.complaints, house.receipts, house.settings, house.journal));
    private Complaint complaint;
    private String token;

    @BeforeEach
    void a_complaint_came_by_mail() {
        var came = new MailRoom(house).comes("office", mail("Ich warte.", "From", "samira@example.org"));
        complaint = house.complaint(came.fate().complaint().orElseThrow());
        token = links.token(new CodeLinks.Claim(
                complaint.submission().department(), complaint.id(), LocalDate.parse("2026-12-08")));
        screen.at("/code/" + token);
    }

    @Test
    void I9_opening_the_link_changes_nothing_and_pressing_the_button_brings_the_code_once() {
        int acts = house.acts(complaint).size();
        var asked = page.ask(token, Screen.info());
        assertThat(asked.getStatus()).isEqualTo(200);
        assertThat(Screen.html(asked)).contains("Code zeigen");
        assertThat(house.acts(complaint)).hasSize(acts);

        var fetched = page.fetch(token, screen.typed(), Screen.info());
        Screen.leads(fetched, "/de/receipt");
        assertThat(screen.visitor.words()).containsValue(complaint.reference().text());

        assertThat(page.fetch(token, screen.typed(), Screen.info()).getStatus()).isEqualTo(404);
        var gone = page.ask(token, Screen.info());
        assertThat(gone.getStatus()).isEqualTo(404);
        assertThat(Screen.html(gone)).contains("Dieser Code ist nicht mehr da");
    }

    @Test
    void a_form_that_was_not_made_for_this_browser_brings_nothing() {
        var answer = page.fetch(token, new Typed(Map.of("token", List.of("made up"))), Screen.info());
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Screen.html(answer)).contains("Code zeigen");
        assertThat(page.ask(token, Screen.info()).getStatus()).isEqualTo(200);
    }

    @Test
    void a_link_that_somebody_made_up_says_no_more_than_one_that_is_used() {
        var answer = page.ask(token + "x", Screen.info());
        assertThat(answer.getStatus()).isEqualTo(404);
        assertThat(Screen.html(answer)).doesNotContain(complaint.reference().text());
    }
}
