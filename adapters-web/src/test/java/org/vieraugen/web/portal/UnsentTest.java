package org.vieraugen.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vieraugen.application.testing.House;
import org.vieraugen.web.Room;
import org.vieraugen.web.portal.attachment.FileForm;
import org.vieraugen.web.portal.attachment.FileForms;
import org.vieraugen.web.portal.attachment.Uploads;
import org.vieraugen.web.testing.Papers;

/** What staff had typed when their session was over is given back once, on its own page. */
class UnsentTest {
    private static final String CASE = "/staff/cases/ABH-2026-00017-K";
    private static final int MOST = 200_000;

    private final House house = new House();
    private final Screen screen = new Screen(house);
    private final Unsent unsent = screen.unsent;

    private void lost(String path, String... pairs) {
        screen.at(path);
        screen.visitor.sent(Typing.typed(pairs));
        unsent.keep();
        screen.at(CASE);
    }

    @Test
    void what_was_typed_is_there_at_the_next_request_and_must_be_sent_by_hand() {
        lost(CASE + "/find", "text", " Ja.\n", "causes", "IT", "causes", "", "causes", "STAFFING", "note", "");
        assertThat(unsent.form(CASE)).contains("find");
        var typed = unsent.of(CASE, "find").orElseThrow();
        assertThat(typed.value("text")).isEqualTo(" Ja.\n");
        assertThat(typed.all("causes")).containsExactly("IT", "", "STAFFING");
        assertThat(typed.all("note")).containsExactly("");
        assertThat(typed.isStale()).isTrue();
    }

    @Test
    void neither_token_nor_ticket_are_kept() {
        lost(CASE + "/find", "token", "t", "ticket", "t", "text", "Ja.");
        assertThat(screen.visitor.words().keySet())
                .containsExactlyInAnyOrder("unsent.page", "unsent.form", "unsent.field.text");
    }

    @Test
    void it_is_given_back_to_its_own_form_only() {
        lost(CASE + "/find", "text", "Ja.");
        assertThat(unsent.of(CASE, "ask")).isEmpty();
        assertThat(unsent.of(CASE, "")).isEmpty();
        assertThat(unsent.of("/staff/cases/ABH-2026-00018-X", "find")).isEmpty();
        assertThat(unsent.form("/staff/record")).isEmpty();
    }

    @Test
    void the_form_of_a_page_itself_has_no_name() {
        lost("/staff/record", "text", "Ja.");
        assertThat(unsent.form("/staff/record")).contains("");
        assertThat(unsent.of("/staff/record", "")).isPresent();
        lost("/staff/administration/definitions/foreigners", "text", "teams:");
        assertThat(unsent.of("/staff/administration/definitions/foreigners", ""))
                .isPresent();
        assertThat(unsent.of("/staff/record", "")).as("what was kept before").isEmpty();
    }

    @Test
    void what_came_with_files_is_kept_without_them() throws IOException {
        screen.at("/staff/record");
        var body = "--B\r\nContent-Disposition: form-data; name=\"token\"\r\n\r\n" + screen.visitor.formToken()
                + "\r\n--B\r\nContent-Disposition: form-data; name=\"files\"; filename=\"P.pdf\"\r\n\r\nP"
                + "\r\n--B\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\nJa.\r\n--B--\r\n";
        var form = new FileForms()
                .readFrom(
                        FileForm.class,
                        FileForm.class,
                        new Annotation[0],
                        MediaType.valueOf("multipart/form-data; boundary=B"),
                        new MultivaluedHashMap<>(),
                        new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
        new Uploads(Papers.into(house.files), screen.visitor, new Room()).typed(form);
        unsent.keep();
        assertThat(unsent.of("/staff/record", "").orElseThrow().value("text")).isEqualTo("Ja.");
        assertThat(screen.visitor.visit().files()).isEmpty();
    }

    @Test
    void what_was_typed_about_a_mail_is_kept_too() {
        var mail = "/staff/mails/00000000-0000-0000-0000-000000000001";
        lost(mail + "/aside", "reason", "Werbung");
        assertThat(unsent.of(mail, "aside").orElseThrow().value("reason")).isEqualTo("Werbung");
    }

    @Test
    void a_text_module_that_was_being_written_is_kept_too() {
        var text = "/staff/texts/00000000-0000-0000-0000-000000000001";
        lost("/staff/texts/new", "texts.de", "Guten Tag");
        assertThat(unsent.of("/staff/texts/new", "").orElseThrow().value("texts.de"))
                .isEqualTo("Guten Tag");
        lost(text + "/change", "texts.de", "Servus");
        assertThat(unsent.form(text)).contains("change");
    }

    @Test
    void nothing_of_an_earlier_form_stays_with_a_later_one() {
        lost(CASE + "/find", "text", "Ja.", "minutes", "5");
        lost(CASE + "/ask", "text", "Seit wann?");
        var typed = unsent.of(CASE, "ask").orElseThrow();
        assertThat(typed.value("text")).isEqualTo("Seit wann?");
        assertThat(typed.all("minutes")).isEmpty();
    }

    @Test
    void what_was_typed_into_an_answer_to_a_request_or_to_a_question_or_as_a_new_request_is_given_back() {
        var request = "/staff/requests/ABH-A-2026-00000017-K";
        lost(request + "/answer", "text", "Guten Tag,");
        assertThat(unsent.form(request)).contains("answer");
        assertThat(unsent.of(request, "answer").orElseThrow().value("text")).isEqualTo("Guten Tag,");
        lost("/staff/requests/new", "text", "Am Telefon.");
        assertThat(unsent.of("/staff/requests/new", "").orElseThrow().value("text"))
                .isEqualTo("Am Telefon.");
        var question = "/staff/questions/00000000-0000-0000-0000-000000000001";
        lost(question + "/answer", "text", "Acht.");
        assertThat(unsent.of(question, "answer").orElseThrow().value("text")).isEqualTo("Acht.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/staff/absence/own", "/staff/account/password", "/staff", "/complain/foreigners/what"})
    void pages_that_do_not_give_it_back_do_not_keep_it(String path) {
        lost(path, "password", "geheim");
        assertThat(screen.visitor.words()).isEmpty();
        assertThat(screen.visits.size()).isZero();
    }

    @Test
    void a_request_without_a_form_leaves_what_is_kept() {
        lost(CASE + "/find", "text", "Ja.");
        screen.at(CASE + "/ask");
        unsent.keep();
        assertThat(unsent.of(CASE, "find")).isPresent();
    }

    @Test
    void up_to_200_000_characters_are_kept() {
        lost(CASE + "/find", "text", "x".repeat(MOST));
        assertThat(unsent.of(CASE, "find")).isPresent();
        unsent.forget();
        lost(CASE + "/find", "text", "x".repeat(MOST), "a", "x");
        assertThat(unsent.of(CASE, "find")).isEmpty();
    }

    @Test
    void once_it_is_forgotten_it_is_gone_and_other_words_stay() {
        lost(CASE + "/find", "text", "Ja.");
        screen.visitor.words().put("last.staff", "albers");
        unsent.forget();
        screen.at(CASE);
        assertThat(unsent.of(CASE, "find")).isEmpty();
        assertThat(screen.visitor.words()).containsOnlyKeys("last.staff");
    }

    @Test
    void where_there_is_nothing_to_forget_no_visit_begins() {
        unsent.forget();
        assertThat(screen.visits.size()).isZero();
        assertThat(screen.visitor.fresh()).isEmpty();
    }
}
