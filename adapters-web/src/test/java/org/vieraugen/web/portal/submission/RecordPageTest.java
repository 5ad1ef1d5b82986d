package org.vieraugen.web.portal.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vieraugen.domain.testing.Office.ALBERS;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.reception.RecordComplaint;
import org.vieraugen.application.testing.House;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.web.portal.Screen;
import org.vieraugen.web.portal.complaint.ReceiptResource.ReceiptPage;
import org.vieraugen.web.portal.submission.RecordResource.RecordPage;

/** The page on which the complaints office writes down what came by letter or was told. */
class RecordPageTest {
    private final House house = new House();
    private final Screen screen = new Screen(house).at("/staff/record").in("de").by(ALBERS);
    private final RecordResource page = new RecordResource(
            screen.pages,
            screen.visitor,
            screen.desk,
            new RecordComplaint(house.intake, house.departments),
            house.departments,
            screen.refusals,
            house.clock);
    private final LocalDate today = LocalDate.ofInstant(house.clock.instant(), Terms.ZONE);

    private int sent(String... pairs) {
        var told = new String[] {
            "channel", "POST", "category", "PROCESSING_TIME", "language", "de", "identity", "ANONYMOUS", "ticket", "1"
        };
        return page.take(
                        screen.typed(Stream.concat(Arrays.stream(told), Arrays.stream(pairs))
                                .toArray(String[]::new)),
                        Screen.info())
                .getStatus();
    }

    @Test
    void K6_a_letter_is_received_on_the_day_that_the_office_says() {
        assertThat(sent("text", "Ich warte.", "received", today.minusDays(3).toString()))
                .isEqualTo(200);
        var receipt = screen.shown(ReceiptPage.class);
        assertThat(house.complaint(new Reference(receipt.reference()))
                        .submission()
                        .at())
                .isEqualTo(today.minusDays(3).atStartOfDay(Terms.ZONE).toInstant());
    }

    @Test
    void what_came_tomorrow_or_on_no_day_is_said_beside_its_field_with_everything_else_that_is_wrong() {
        assertThat(sent("text", "", "received", today.plusDays(1).toString())).isEqualTo(422);
        var typed = screen.shown(RecordPage.class).typed();
        assertThat(typed.wrong("received")).contains("day-to-come");
        assertThat(typed.wrong("text")).contains("empty");
        assertThat(sent("text", "Ich warte.", "received", "gestern")).isEqualTo(422);
        assertThat(screen.shown(RecordPage.class).typed().wrong("received")).contains("bad-date");
        assertThat(sent("text", "Ich warte.", "received", "")).isEqualTo(200);
    }

    @Test
    void the_form_speaks_of_the_person_and_not_to_her() {
        var html = Screen.html(page.ask(Screen.info()));
        assertThat(html)
                .contains("Was die Person sagt", "Eingegangen am")
                .doesNotContain("Erzählen Sie, was passiert ist", "Wer vertritt Sie?");
    }
}
