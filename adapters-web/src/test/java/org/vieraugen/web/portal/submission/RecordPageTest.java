package org.vieraugen.web.portal.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vieraugen.domain.testing.Office.ALBERS;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.reception.RecordComplaint;
import org.vieraugen.application.testing.House;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.web.Room;
import org.vieraugen.web.failure.NotSignedIn;
import org.vieraugen.web.portal.Screen;
import org.vieraugen.web.portal.attachment.FileForm;
import org.vieraugen.web.portal.attachment.FileForms;
import org.vieraugen.web.portal.attachment.Uploads;
import org.vieraugen.web.portal.attachment.Uploads.RefusedFile;
import org.vieraugen.web.portal.complaint.ReceiptResource.ReceiptPage;
import org.vieraugen.web.portal.submission.RecordResource.RecordPage;
import org.vieraugen.web.testing.Papers;

/** The page on which the complaints office writes down what came by letter or was told. */
class RecordPageTest {
    private final House house = new House();
    private final Screen screen = new Screen(house).at("/staff/record").in("de").by(ALBERS);
    private final RecordResource page = new RecordResource(
            screen.pages,
            screen.desk,
            new RecordComplaint(house.intake, house.departments),
            house.departments,
            screen.refusals,
            house.clock,
            new FormFiles(
                    screen.visitor, new Uploads(Papers.into(house.files), screen.visitor, new Room()), house.files));
    private final LocalDate today = LocalDate.ofInstant(house.clock.instant(), Terms.ZONE);

    private static String[] told(String... pairs) {
        var told = new String[] {
            "channel", "POST", "category", "PROCESSING_TIME", "language", "de", "identity", "ANONYMOUS", "ticket", "1"
        };
        return Stream.concat(Arrays.stream(told), Arrays.stream(pairs)).toArray(String[]::new);
    }

    private int sent(String... pairs) {
        return page.take(screen.typed(told(pairs)), Screen.info()).getStatus();
    }

    /** The same by a browser that sends a form with files, each of which holds its own name. */
    private int sent(List<String> papers, String... pairs) throws IOException {
        var body = new StringBuilder();
        screen.typed(told(pairs))
                .forEach((name, values) -> body.insert(
                        name.equals("token") ? 0 : body.length(),
                        "--B\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + values.get(0)
                                + "\r\n"));
        papers.forEach(paper -> body.append("--B\r\nContent-Disposition: form-data; name=\"files\"; filename=\"")
                .append(paper)
                .append("\"\r\n\r\n")
                .append(paper)
                .append("\r\n"));
        var in = new ByteArrayInputStream((body + "--B--\r\n").getBytes(StandardCharsets.UTF_8));
        var form = new FileForms()
                .readFrom(
                        FileForm.class,
                        FileForm.class,
                        new Annotation[0],
                        MediaType.valueOf("multipart/form-data; boundary=B"),
                        new MultivaluedHashMap<>(),
                        in);
        return page.take(form, Screen.info()).getStatus();
    }

    private Complaint recorded() {
        return house.complaint(new Reference(screen.shown(ReceiptPage.class).reference()));
    }

    private static List<String> names(Complaint complaint) {
        return complaint.file().attachments().stream()
                .map(attachment -> attachment.file().name().text())
                .toList();
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
    void what_is_scanned_goes_with_what_is_written_down() throws IOException {
        assertThat(sent(List.of("Paper 1.pdf", "Paper 2.pdf"), "text", "Ich warte."))
                .isEqualTo(200);
        assertThat(names(recorded())).containsExactly("Paper 1.pdf", "Paper 2.pdf");
        assertThat(Screen.html(page.ask(Screen.info()))).doesNotContain("Paper 1.pdf");
    }

    @Test
    void a_file_is_not_lost_when_a_field_is_wrong_or_another_file_is_refused() throws IOException {
        assertThat(sent(List.of("Paper.pdf"), "text", "")).isEqualTo(422);
        assertThat(Screen.html(page.ask(Screen.info()))).contains("Paper.pdf");
        assertThat(sent(List.of("other.exe", "Pass.pdf"), "text", "Ich warte.")).isEqualTo(422);
        var shown = screen.shown(RecordPage.class);
        assertThat(shown.refused()).extracting(RefusedFile::name).containsExactly("other.exe");
        assertThat(shown.typed().value("text")).isEqualTo("Ich warte.");
        assertThat(sent(List.of(), "text", "Ich warte.")).isEqualTo(200);
        assertThat(names(recorded())).containsExactly("Paper.pdf", "Pass.pdf");
    }

    @Test
    void adding_and_removing_files_leaves_everything_as_it_was_typed() throws IOException {
        assertThat(sent(List.of("Paper.pdf", "Pass.pdf"), "text", "Ich", "go", "files"))
                .isEqualTo(200);
        var added = screen.shown(RecordPage.class);
        assertThat(added.typed().value("text")).isEqualTo("Ich");
        assertThat(added.files()).hasSize(2);
        var first = added.files().get(0).copy().id().toString();
        assertThat(sent(List.of(), "text", "", "remove", first)).isEqualTo(200);
        assertThat(screen.shown(RecordPage.class).files())
                .extracting(file -> file.name().text())
                .containsExactly("Pass.pdf");
    }

    @Test
    void files_of_the_office_are_no_draft_of_whoever_complains_at_this_browser() throws IOException {
        sent(List.of("Paper.pdf"), "text", "");
        assertThat(new Drafts(screen.visitor.visit()).begun(house.departments.organisation()))
                .isEmpty();
    }

    @Test
    void a_scan_of_one_person_is_not_offered_to_whoever_signs_in_next_at_this_browser() throws IOException {
        sent(List.of("Paper.pdf"), "text", "");
        assertThat(Screen.html(page.ask(Screen.info()))).contains("Paper.pdf");
        screen.unsent.forget();
        assertThat(Screen.html(page.ask(Screen.info()))).doesNotContain("Paper.pdf");
    }

    @Test
    void what_was_typed_with_files_is_handed_on_when_the_session_is_over() {
        house.clock.pass(Duration.ofDays(2));
        assertThatThrownBy(() -> sent(List.of("Paper.pdf"), "text", "Ich warte."))
                .isInstanceOf(NotSignedIn.class);
        assertThat(screen.visitor.sent())
                .get()
                .extracting(typed -> typed.value("text"))
                .isEqualTo("Ich warte.");
        assertThat(screen.visitor.visit().files()).isEmpty();
    }

    @Test
    void who_interpreted_is_recorded_and_only_by_the_office() {
        assertThat(sent("text", "Ich warte.", "interpreter", "Die Tochter")).isEqualTo(200);
        assertThat(recorded().submission().particulars().interpreter()).contains("Die Tochter");
        assertThat(sent("text", "Ich warte.", "interpreter", "x".repeat(201))).isEqualTo(422);
        assertThat(screen.shown(RecordPage.class).typed().wrong("interpreter")).contains("too-long");
    }

    @Test
    void the_form_speaks_of_the_person_and_not_to_her() {
        var html = Screen.html(page.ask(Screen.info()));
        assertThat(html)
                .contains("Was die Person sagt", "Eingegangen am")
                .doesNotContain("Erzählen Sie, was passiert ist", "Wer vertritt Sie?");
    }
}
