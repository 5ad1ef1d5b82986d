package org.vieraugen.web.portal.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.domain.testing.Office.DEMIR;
import static org.vieraugen.domain.testing.Office.NASSER;
import static org.vieraugen.domain.testing.Office.WIRTH;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.complaint.Unseen;
import org.vieraugen.application.reading.ReadDesk;
import org.vieraugen.application.testing.Given;
import org.vieraugen.application.testing.House;
import org.vieraugen.application.testing.Library;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.note.InternalNote;
import org.vieraugen.domain.testing.Cases;
import org.vieraugen.web.language.Sentences;
import org.vieraugen.web.portal.Screen;
import org.vieraugen.web.portal.act.Capabilities;
import org.vieraugen.web.portal.complaint.CaseTexts;
import org.vieraugen.web.portal.complaint.DeskPage;
import org.vieraugen.web.portal.complaint.DeskResource;
import org.vieraugen.web.portal.complaint.DeskResource.CasePage;
import org.vieraugen.web.portal.complaint.Tops;

class NotesOnThePageTest {
    private final House house = new House();
    private final Screen screen = new Screen(house);
    private final Complaint complaint = Given.a(Cases::underReview).apply(house);
    private final Library library = new Library(house);
    private final ReadDesk read = house.readDesk();
    private final CaseTexts texts = new CaseTexts(library.suggest, library.insert, Capabilities.in(house), screen.desk);
    private final DeskPage page = new DeskPage(
            screen.pages,
            Tops.of(screen),
            house.departments,
            new Sentences(house.departments),
            screen.papers(),
            Capabilities.in(house),
            texts,
            house.clock);
    private final DeskResource desk =
            new DeskResource(page, screen.desk, screen.visitor, read, Capabilities.in(house), screen.refusals, texts);
    private final NotesResource notes = new NotesResource(
            page, screen.desk, screen.visitor, read, house.writeNote(), house.takeNoteBack(), screen.refusals);

    @BeforeEach
    void held() {
        house.holds(complaint);
        screen.at("/staff/cases/" + complaint.reference().text()).by(ALBERS);
    }

    private Response write(String... typed) {
        return notes.write(complaint.reference().text(), screen.typed(typed), Screen.info());
    }

    private void written(String... typed) {
        Screen.leads(write(typed), "/de/staff/cases/" + complaint.reference().text());
    }

    private CasePage wrong(Response answer) {
        assertThat(answer.getStatus()).isEqualTo(422);
        return screen.shown(CasePage.class);
    }

    private String page() {
        assertThat(desk.show(complaint.reference().text(), Screen.info()).getStatus())
                .isEqualTo(200);
        return html();
    }

    private String html() {
        return Screen.html(screen.pages.ok("complaint/desk", screen.shown(CasePage.class)));
    }

    private List<InternalNote> kept() {
        return house.notes.of(complaint);
    }

    @Test
    void a_note_is_written_shown_and_can_be_taken_back_by_its_writer_from_two_places() {
        assertThat(page()).contains("Interne Notizen (0)").doesNotContain("Notiz zurücknehmen");
        written("text", "Bitte <b>ansehen</b>", "mentioned", NASSER.text(), "ticket", "1");
        assertThat(page())
                .contains("Interne Notizen (1)", "Bitte &lt;b", "Erwähnt: Amira Nasser")
                .contains("Davon erfahren: Amira Nasser.")
                .containsPattern("(?s)id=\"done\".*Notiz zurücknehmen.*id=\"notes\".*Notiz zurücknehmen");
        assertThat(page()).as("the second time").doesNotContain("id=\"done\"").contains("Notiz zurücknehmen");
        screen.by(NASSER);
        assertThat(page()).contains("Interne Notizen (1)").doesNotContain("Notiz zurücknehmen");
    }

    @Test
    void a_second_press_writes_one_note() {
        written("text", "Einmal", "ticket", "1");
        written("text", "Einmal", "ticket", "1");
        assertThat(kept()).hasSize(1);
    }

    @Test
    void whoever_may_see_the_case_can_be_chosen_and_no_other() {
        assertThat(page())
                .contains(
                        "value=\"demir\"><label class=\"kern-label\" for=\"NOTE-mentioned-demir\">Yusuf Demir</label>")
                .contains("id=\"NOTE-mentioned-nasser\"")
                .doesNotContain("id=\"NOTE-mentioned-albers\"");
        assertThat(screen.shown(CasePage.class).top().notes().all().people())
                .noneMatch(person -> person.key().equals(WIRTH) || person.key().equals(ALBERS));
    }

    @Test
    void F5_a_refusal_names_who_cannot_be_mentioned_and_nothing_typed_is_lost() {
        var shown = wrong(write("text", "Bitte @wirth und @olbrich", "mentioned", DEMIR.text()));
        assertThat(shown.top().notes().tried()).isTrue();
        assertThat(html())
                .contains("Das gilt nicht für: Jens Olbrich, Helena Wirth.")
                .contains("Bitte @wirth und @olbrich", "id=\"NOTE-mentioned-demir\" value=\"demir\" checked>");
        assertThat(kept()).isEmpty();
        screen.in("en");
        wrong(write("text", "@wirth"));
        assertThat(html()).contains("That does not hold for: Helena Wirth.");
    }

    @Test
    void an_empty_note_is_refused_beside_its_field() {
        wrong(write("text", " \u200b"));
        assertThat(html()).contains("id=\"NOTE-text-error\"").contains("id=\"notes\" open");
    }

    @Test
    void a_note_is_taken_back_and_told_so() {
        written("text", "Falscher Fall");
        Screen.leads(
                notes.takeBack(complaint.reference().text(), kept().get(0).id(), screen.typed(), Screen.info()),
                "/de/staff/cases/" + complaint.reference().text());
        assertThat(kept()).isEmpty();
        assertThat(page()).contains("Interne Notiz zurückgenommen", "Interne Notizen (0)");
    }

    @Test
    void too_late_a_note_stays_and_the_page_says_why() {
        written("text", "Bleibt");
        house.clock.pass(Duration.ofSeconds(61));
        wrong(notes.takeBack(complaint.reference().text(), kept().get(0).id(), screen.typed(), Screen.info()));
        assertThat(html()).contains("Die Minute zum Zurücknehmen ist vorbei. Die Notiz bleibt.");
        assertThat(kept()).hasSize(1);
    }

    @Test
    void F5_for_whoever_does_not_see_the_case_there_is_none() {
        screen.by(WIRTH);
        assertThatThrownBy(() -> write("text", "Ich")).isInstanceOf(Unseen.class);
        assertThat(kept()).isEmpty();
        assertThatThrownBy(() -> notes.write("ABH-1", screen.typed("text", "x"), Screen.info()))
                .isInstanceOf(NotFoundException.class);
    }
}
