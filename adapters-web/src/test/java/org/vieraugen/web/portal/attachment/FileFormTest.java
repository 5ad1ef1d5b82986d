package org.vieraugen.web.portal.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.testing.House;
import org.vieraugen.domain.testing.Refusals;
import org.vieraugen.web.Room;
import org.vieraugen.web.failure.TooLarge;
import org.vieraugen.web.portal.Screen;
import org.vieraugen.web.portal.Typed;

/** A form with files is read part by part, and no file is looked at before the form has proved whose it is. */
class FileFormTest {
    private static final String TYPE = "multipart/form-data; boundary=B";

    private final House house = new House();
    private final Screen screen = new Screen(house).at("/case");
    private final String token = field("token", screen.visitor.formToken());
    private final Map<String, String> taken = new LinkedHashMap<>();

    private static String field(String name, String value) {
        return "--B\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }

    private static String file(String name, String content) {
        return "--B\r\nContent-Disposition: form-data; name=\"files\"; filename=\"" + name
                + "\"\r\nContent-Type: application/pdf\r\n\r\n" + content + "\r\n";
    }

    private Typed read(String type, String body) throws IOException {
        var form = new FileForm(type, new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
        return form.read(
                screen.visitor,
                new Room(),
                (name, in) -> taken.put(name, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
    }

    private Typed read(String parts) throws IOException {
        return read(TYPE, parts + "--B--\r\n");
    }

    @Test
    void fields_are_read_and_files_are_handed_on_in_their_order() throws IOException {
        var typed = read(token
                + field("text", "Straße\r\n1")
                + file("Brief ä.pdf", "one")
                + field("go", "check")
                + file("zwei.pdf", "two\r\n--b\r\n"));
        assertThat(typed.isStale()).isFalse();
        assertThat(typed.value("text")).isEqualTo("Straße\n1");
        assertThat(typed.value("go")).isEqualTo("check");
        assertThat(taken).containsExactly(Map.entry("Brief ä.pdf", "one"), Map.entry("zwei.pdf", "two\r\n--b\r\n"));
    }

    @Test
    void an_empty_choice_of_files_is_none() throws IOException {
        assertThat(read(token + file("", "") + file("  ", "")).isStale()).isFalse();
        assertThat(taken).isEmpty();
    }

    @Test
    void no_file_is_read_before_the_token() throws IOException {
        assertThat(read(file("brief.pdf", "one") + token + file("zwei.pdf", "two"))
                        .isStale())
                .isTrue();
        assertThat(taken).isEmpty();
        assertThat(read(field("text", "Ja.") + file("brief.pdf", "one")).isStale())
                .isTrue();
        assertThat(taken).isEmpty();
    }

    @Test
    void no_file_of_another_browser_is_read_either() throws IOException {
        var other = field("token", new Screen(house).visitor.formToken());
        var typed = read(other + field("text", "Ja.") + file("brief.pdf", "one"));
        assertThat(typed.isStale()).isTrue();
        assertThat(typed.value("text")).isEqualTo("Ja.");
        assertThat(taken).isEmpty();
        assertThat(read(other + field("text", "Ja.")).isStale()).isTrue();
    }

    @Test
    void of_a_form_with_a_wrong_token_nothing_is_kept() throws IOException {
        var typed = read(field("text", "Ja.") + field("token", "wrong") + file("brief.pdf", "one"));
        assertThat(typed.isStale()).isTrue();
        assertThat(typed.all("text")).isEmpty();
        assertThat(taken).isEmpty();
    }

    @Test
    void without_a_token_no_more_than_a_few_KiB_are_read() throws IOException {
        var typed = read(field("text", "x".repeat(20_000)) + token + file("brief.pdf", "one"));
        assertThat(typed.isStale()).isTrue();
        assertThat(typed.all("text")).isEmpty();
        assertThat(taken).isEmpty();
    }

    @Test
    void behind_the_token_a_file_may_be_large() throws IOException {
        assertThat(read(token + file("brief.pdf", "x".repeat(300_000))).isStale())
                .isFalse();
        assertThat(taken.get("brief.pdf")).hasSize(300_000);
    }

    @Test
    void a_form_has_two_hundred_parts_and_not_many_more() throws IOException {
        assertThat(read(token + field("a", "").repeat(199)).all("a")).hasSize(199);
        var many = token + field("a", "").repeat(201);
        assertThatThrownBy(() -> read(many)).isInstanceOf(TooLarge.class);
    }

    @Test
    void what_is_no_form_with_files_is_refused() {
        Refusals.malformed("body", () -> read("multipart/form-data", token));
        Refusals.malformed("body", () -> read("text/plain", token));
    }

    @Test
    void it_is_handed_on_unread() throws IOException {
        var forms = new FileForms();
        var media = new MediaType("multipart", "form-data", Map.of("boundary", "B"));
        assertThat(forms.isReadable(FileForm.class, FileForm.class, new Annotation[0], media))
                .isTrue();
        assertThat(forms.isReadable(Typed.class, Typed.class, new Annotation[0], media))
                .isFalse();
        var body = (token + file("brief.pdf", "one") + "--B--\r\n").getBytes(StandardCharsets.UTF_8);
        var in = new ByteArrayInputStream(body);
        var form = forms.readFrom(
                FileForm.class, FileForm.class, new Annotation[0], media, new MultivaluedHashMap<>(), in);
        assertThat(in.available()).isEqualTo(body.length);
        form.read(screen.visitor, new Room(), (name, file) -> taken.put(name, ""));
        assertThat(taken).containsOnlyKeys("brief.pdf");
    }
}
