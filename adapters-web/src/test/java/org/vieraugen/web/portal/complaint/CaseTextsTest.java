package org.vieraugen.web.portal.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.domain.testing.Office.DEMIR;
import static org.vieraugen.domain.testing.Office.KESSLER;
import static org.vieraugen.domain.testing.Office.NASSER;
import static org.vieraugen.domain.testing.Texts.note;
import static org.vieraugen.domain.testing.Texts.of;
import static org.vieraugen.domain.testing.Texts.reply;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.complaint.Unseen;
import org.vieraugen.application.testing.House;
import org.vieraugen.application.testing.Library;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.correspondence.CorrespondenceAct;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.file.Message;
import org.vieraugen.domain.review.ReviewAct;
import org.vieraugen.domain.testing.Cases;
import org.vieraugen.domain.testing.Office;
import org.vieraugen.domain.text.Content;
import org.vieraugen.domain.text.Purpose;
import org.vieraugen.web.ApiJson;
import org.vieraugen.web.language.Sentences;
import org.vieraugen.web.language.Spoken;
import org.vieraugen.web.portal.Screen;
import org.vieraugen.web.portal.Typed;
import org.vieraugen.web.portal.act.Capabilities;
import org.vieraugen.web.portal.act.FormsOfActs;
import org.vieraugen.web.portal.complaint.DeskResource.CasePage;

/** Text modules at the forms of a case: offered, put in, and never a reason for which something is sent or lost. */
class CaseTextsTest {
    private final House house = new House();
    private final Screen screen = new Screen(house);
    private final Library library = new Library(house, new Spoken());
    private final FormsOfActs forms = Capabilities.in(house);
    private final CaseTexts texts = new CaseTexts(library.suggest, library.insert, forms, screen.desk);
    private final DeskResource desk = new DeskResource(
            new DeskPage(
                    screen.pages,
                    Tops.of(screen),
                    house.departments,
                    new Sentences(house.departments),
                    screen.papers(),
                    forms,
                    texts,
                    house.clock),
            screen.desk,
            screen.visitor,
            house.readDesk(),
            forms,
            screen.refusals,
            texts);
    private final CaseTextsResource words = new CaseTextsResource(screen.desk, screen.visitor, library.cases, texts);

    private Complaint at(Complaint complaint, StaffKey who) {
        house.holds(complaint);
        screen.at("/staff/cases/" + complaint.reference().text()).by(who);
        return complaint;
    }

    private Complaint submitted() {
        return at(Cases.in(house.settings.now()).submitted(), ALBERS);
    }

    private Response sent(Complaint complaint, String move, String... pairs) {
        return desk.act(complaint.reference().text(), move, screen.typed(pairs), Screen.info());
    }

    private CasePage shown() {
        return screen.shown(CasePage.class);
    }

    private String html(Complaint complaint) {
        return Screen.html(desk.show(complaint.reference().text(), Screen.info()));
    }

    private int messages(Complaint complaint) {
        return house.complaint(complaint.reference()).file().messages().size();
    }

    @Test
    void a_form_offers_what_is_for_it_and_a_form_without_any_shows_nothing_of_them() {
        var complaint = submitted();
        assertThat(html(complaint)).doesNotContain("data-texts");
        var id = library.inForce(reply("Hallo"));
        library.inForce(of(Purpose.FINDING, "Gründe", "x"));
        assertThat(html(complaint))
                .contains("data-field=\"REPLY-text\"", "value=\"" + id + "\"", "Passend")
                .contains("/de/staff/cases/" + complaint.reference().text() + "/texts/reply")
                .doesNotContain("Gründe</option>", "Weitere\"");
    }

    @Test
    void each_form_in_which_something_is_written_has_its_purpose() {
        assertThat(forms.texts(CorrespondenceAct.REPLY).orElseThrow().purpose()).isEqualTo(Purpose.REPLY);
        assertThat(forms.texts(ReviewAct.ASK).orElseThrow().purpose()).isEqualTo(Purpose.QUESTION);
        assertThat(forms.texts(ReviewAct.FIND).orElseThrow().field()).isEqualTo("reasons");
        assertThat(forms.texts(ReviewAct.DISSENT).orElseThrow().purpose()).isEqualTo(Purpose.NOTE);
        assertThat(forms.texts(ReviewAct.CONCUR)).isEmpty();
    }

    @Test
    void without_a_script_the_words_come_behind_what_was_typed_and_nothing_is_sent_or_lost() {
        var complaint = submitted();
        var id = library.inForce(reply("Zu [[Beschwerde-Nummer]] bis [[Frist]]."));
        var answer = sent(complaint, "reply", "go", "insert", "module", id.toString(), "text", "Guten Tag <b>,\n");
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(shown().typedIn(CorrespondenceAct.REPLY).value("text"))
                .startsWith("Guten Tag <b>,\n\n\nZu " + complaint.reference().text() + " bis ");
        assertThat(shown().typed().value("module")).isEmpty();
        assertThat(Screen.html(answer)).contains("open id=\"REPLY\"", "Guten Tag &lt;b");
        assertThat(messages(complaint)).isZero();
        assertThat(library.stored.uses(Office.FOREIGNERS, id)).hasSize(1);
    }

    @Test
    void everything_else_in_the_form_stays_as_it_was_typed() {
        var complaint = at(Cases.in(house.settings.now()).underReview(), NASSER);
        var id = library.inForce(of(Purpose.FINDING, "Gründe", "Es dauerte zu lange."));
        sent(
                complaint,
                "find",
                "go",
                "insert",
                "module",
                id.toString(),
                "outcome",
                "UPHELD",
                "minutes",
                "12",
                "remedy0",
                "APOLOGY",
                "description0",
                "Brief");
        var typed = shown().typedIn(ReviewAct.FIND);
        assertThat(typed.value("reasons")).isEqualTo("Es dauerte zu lange.");
        assertThat(typed.value("outcome")).isEqualTo("UPHELD");
        assertThat(typed.value("minutes")).isEqualTo("12");
        assertThat(typed.value("description0")).isEqualTo("Brief");
        assertThat(house.complaint(complaint.reference()).file().finding()).isEmpty();
    }

    @Test
    void a_module_fills_the_field_of_the_complainants_language_beside_the_german_one() {
        var complaint = at(Cases.in(house.settings.now()).speaking("en").submitted(), ALBERS);
        assertThat(html(complaint)).contains("id=\"REPLY-textInTheirs\"", "Englisch", "lang=\"en\" dir=\"ltr\"");
        var id = library.inForce(
                new Content(Purpose.REPLY, "Beides", Set.of(), Set.of(), Map.of("de", "Guten Tag.", "en", "Hello.")));
        sent(complaint, "reply", "go", "insert", "module", id.toString(), "text", "", "textInTheirs", "Hi");
        var typed = shown().typedIn(CorrespondenceAct.REPLY);
        assertThat(typed.value("text")).isEqualTo("Guten Tag.");
        assertThat(typed.value("textInTheirs")).isEqualTo("Hi\n\nHello.");
        assertThat(sent(complaint, "reply", "text", "Guten Tag.", "textInTheirs", " ")
                        .getStatus())
                .isEqualTo(303);
        assertThat(sent(complaint, "reply", "text", "Bis Freitag.", "textInTheirs", "By Friday.")
                        .getStatus())
                .isEqualTo(303);
        assertThat(house.complaint(complaint.reference()).file().messages())
                .extracting(Message::inTheirs)
                .containsExactly(Optional.empty(), Optional.of("By Friday."));
        assertThat(html(complaint)).contains(">By Friday.<");
    }

    @Test
    void a_complaint_in_german_is_asked_for_no_second_language_and_what_is_wrong_with_one_is_said_beside_it() {
        assertThat(html(submitted())).doesNotContain("InTheirs");
        var complaint =
                at(Cases.in(house.settings.now()).numbered(2).speaking("ar").underReview(), NASSER);
        var answer = sent(complaint, "extend", "until", "2026-12-09", "text", "Akte.", "textInTheirs", "[[Frist]]");
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(shown().typed().wrong("textInTheirs")).contains("unfilled");
        assertThat(Screen.html(answer)).contains("id=\"EXTEND-textInTheirs-error\"");
    }

    @Test
    void L2_the_form_is_refused_while_a_gap_is_left_and_sent_once_it_is_filled() {
        var complaint = submitted();
        var answer = sent(complaint, "reply", "text", "Sie hören bis [[Frist]] von uns.");
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(shown().typed().wrong("text")).contains("unfilled");
        assertThat(Screen.html(answer)).contains("doppelten eckigen Klammern", "[[Frist]]");
        assertThat(messages(complaint)).isZero();
        assertThat(sent(complaint, "reply", "text", "Sie hören bis Freitag von uns.")
                        .getStatus())
                .isEqualTo(303);
        assertThat(messages(complaint)).isEqualTo(1);
    }

    @Test
    void a_wrong_choice_is_said_beside_the_list_and_what_was_typed_stays() {
        var complaint = submitted();
        var note = library.written(note("Intern"));
        var retired = library.inForce(reply("Alt"));
        library.inForce(reply("Da"));
        library.tend.retire(Library.on(retired, house.caller(DEMIR)));
        for (var choice :
                new String[] {"", "kein Schlüssel", UUID.randomUUID().toString(), note.toString(), retired.toString()
                }) {
            assertThat(sent(complaint, "reply", "go", "insert", "module", choice, "text", "Getippt")
                            .getStatus())
                    .isEqualTo(422);
            assertThat(shown().typed().wrong("module")).contains(choice.isEmpty() ? "missing" : "unknown");
            assertThat(shown().typedIn(CorrespondenceAct.REPLY).value("text")).isEqualTo("Getippt");
        }
        assertThat(sent(complaint, "concur", "go", "insert", "module", note.toString())
                        .getStatus())
                .isEqualTo(422);
    }

    @Test
    void a_stale_form_puts_nothing_in_and_keeps_what_was_typed() {
        var complaint = submitted();
        var id = library.inForce(reply("Hallo"));
        var typed = screen.typed("go", "insert", "module", id.toString(), "text", "Getippt");
        screen.by(ALBERS);
        assertThat(desk.act(complaint.reference().text(), "reply", typed, Screen.info())
                        .getStatus())
                .isEqualTo(422);
        assertThat(shown().typed().isStale()).isTrue();
        assertThat(shown().typed().value("text")).isEqualTo("Getippt");
        assertThat(library.stored.uses(Office.FOREIGNERS, id)).isEmpty();
    }

    @Test
    void a_stale_module_is_offered_with_a_warning() {
        var complaint = submitted();
        library.inForce(reply("Hallo"));
        house.clock.pass(Duration.ofDays(181));
        screen.by(ALBERS);
        assertThat(html(complaint)).contains("Prüfdatum vorbei</option>");
    }

    private Response asked(Complaint complaint, String move, Typed typed) {
        return words.words(complaint.reference().text(), move, typed);
    }

    @Test
    void a_script_is_given_the_words_alone() throws Exception {
        var complaint = submitted();
        var id = library.inForce(reply("Zu [[Beschwerde-Nummer]] <b>"));
        var answer = asked(complaint, "reply", screen.typed("module", id.toString()));
        assertThat(answer.getStatus()).isEqualTo(200);
        var words = ApiJson.MAPPER.readTree((byte[]) answer.getEntity());
        assertThat(words.path("german").asText())
                .isEqualTo("Zu " + complaint.reference().text() + " <b>");
        assertThat(words.has("inTheirs")).isFalse();
        assertThat(answer.getHeaderString("Content-Type")).isEqualTo("application/json;charset=UTF-8");
        assertThat(library.stored.uses(Office.FOREIGNERS, id)).hasSize(1);
    }

    @Test
    void F5_a_script_is_given_nothing_by_mistake() {
        var complaint = submitted();
        var id = library.inForce(reply("Hallo"));
        assertThat(asked(complaint, "ask", screen.typed("module", id.toString()))
                        .getStatus())
                .isEqualTo(404);
        assertThat(asked(complaint, "concur", screen.typed("module", id.toString()))
                        .getStatus())
                .isEqualTo(404);
        assertThat(asked(complaint, "reply", screen.typed()).getStatus()).isEqualTo(404);
        assertThatThrownBy(() -> asked(complaint, "dance", screen.typed())).isInstanceOf(NotFoundException.class);
        var foreign = screen.typed("module", id.toString());
        screen.by(NASSER);
        assertThat(asked(complaint, "reply", foreign).getStatus()).isEqualTo(422);
        assertThatThrownBy(() -> asked(complaint, "reply", screen.typed("module", id.toString())))
                .isInstanceOf(Unseen.class);
        screen.by(KESSLER);
        assertThatThrownBy(() -> asked(complaint, "reply", screen.typed("module", id.toString())))
                .isInstanceOf(Denied.class);
        assertThat(library.stored.uses(Office.FOREIGNERS, id)).isEmpty();
    }
}
