package org.vieraugen.web.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import org.vieraugen.domain.testing.Refusals;
import org.vieraugen.web.Room;
import org.vieraugen.web.failure.TooLarge;

/** A form's body is read into its fields, wherever its pieces end. */
class FormBodiesTest {
    private static final int PIECE = 2_048;

    private final Screen screen = new Screen(new House());
    private final FormBodies bodies = new FormBodies();
    private final String token = "token=" + screen.visitor.formToken();

    @SuppressWarnings("UnnecessaryAssignment")
    FormBodiesTest() {
        bodies.visitor = screen.visitor;
        bodies.room = new Room();
    }

    private Typed read(String body) throws IOException {
        return bodies.readFrom(
                Typed.class,
                Typed.class,
                new Annotation[0],
                MediaType.APPLICATION_FORM_URLENCODED_TYPE,
                new MultivaluedHashMap<>(),
                new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void fields_are_told_from_each_other_and_their_letters_read() throws IOException {
        var typed = read(token + "&text=Stra%C3%9Fe+1%0D%0A%26+%3D&a=1&&a=2&flag&empty=&%C3%A4=x=y");
        assertThat(typed.value("text")).isEqualTo("Straße 1\n& =");
        assertThat(typed.all("a")).containsExactly("1", "2");
        assertThat(typed.all("flag")).containsExactly("");
        assertThat(typed.all("empty")).containsExactly("");
        assertThat(typed.value("ä")).isEqualTo("x=y");
        assertThat(typed.isStale()).isFalse();
        assertThat(screen.visitor.sent()).containsSame(typed);
    }

    @ParameterizedTest
    @ValueSource(ints = {-2, -1, 0, 1, 2})
    void a_field_that_ends_where_a_piece_ends_is_read_whole(int more) throws IOException {
        var first = "x".repeat(PIECE - token.length() - "&long=".length() + more);
        var typed = read(token + "&long=" + first + "&next=" + "y".repeat(3 * PIECE) + "&last=z");
        assertThat(typed.value("long")).isEqualTo(first);
        assertThat(typed.value("next")).hasSize(3 * PIECE).containsOnlyOnce("y".repeat(3 * PIECE));
        assertThat(typed.value("last")).isEqualTo("z");
    }

    @Test
    void a_form_without_a_token_is_read_and_proves_nothing() throws IOException {
        var typed = read("a=1");
        assertThat(typed.value("a")).isEqualTo("1");
        assertThat(screen.visitor.made(typed.value("token"))).isFalse();
    }

    @Test
    void of_a_form_with_a_wrong_token_nothing_is_kept() throws IOException {
        var typed = read("a=1&token=wrong&b=2");
        assertThat(typed.isStale()).isTrue();
        assertThat(typed.all("a")).isEmpty();
        assertThat(screen.visitor.sent()).isEmpty();
        assertThat(read("a=" + "1".repeat(9_000)).isStale()).isTrue();
    }

    @Test
    void what_is_no_form_is_refused() {
        Refusals.malformed("body", () -> read(token + "&a=%zz"));
        Refusals.malformed("body", () -> read(token + "&%=a"));
    }

    @Test
    void a_form_has_at_most_as_much_room_as_a_request() {
        assertThatThrownBy(() -> read(token + "&text=" + "x".repeat(Room.MOST))).isInstanceOf(TooLarge.class);
        assertThat(screen.visitor.sent()).isEmpty();
    }

    @Test
    void forms_are_read_and_nothing_else() {
        var media = MediaType.APPLICATION_FORM_URLENCODED_TYPE;
        assertThat(bodies.isReadable(Typed.class, Typed.class, new Annotation[0], media))
                .isTrue();
        assertThat(bodies.isReadable(String.class, String.class, new Annotation[0], media))
                .isFalse();
    }
}
