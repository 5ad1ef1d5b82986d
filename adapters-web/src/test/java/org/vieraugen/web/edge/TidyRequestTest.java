package org.vieraugen.web.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vieraugen.web.failure.BodyBroken;
import org.vieraugen.web.testing.Asked;

/** Whatever reads optional headers behind the edge can read them. */
class TidyRequestTest {
    private static TidyRequest tidy(String header, String... values) {
        var asked = Asked.of("/de/");
        for (var value : values) {
            asked.header(header, value);
        }
        return new TidyRequest(asked.request());
    }

    private static TidyRequest cookies(String... lines) {
        return tidy("Cookie", lines);
    }

    @Test
    void languages_come_in_their_order_and_in_a_form_that_everybody_reads() {
        var request = tidy("Accept-Language", "de;q=abc, en;q=0.5", "fr");
        assertThat(request.getHeader("accept-language")).isEqualTo("fr,en;q=0.999,de;q=0.998");
        assertThat(Collections.list(request.getHeaders("Accept-Language"))).containsExactly("fr,en;q=0.999,de;q=0.998");
        assertThat(Collections.list(request.getLocales()))
                .containsExactly(Locale.FRENCH, Locale.ENGLISH, Locale.GERMAN);
        assertThat(request.getLocale()).isEqualTo(Locale.FRENCH);
    }

    @Test
    void whoever_wants_no_language_gets_German() {
        var request = tidy("Accept-Language", "<script>");
        assertThat(request.getHeader("Accept-Language")).isNull();
        assertThat(request.getHeaders("Accept-Language").hasMoreElements()).isFalse();
        assertThat(request.getLocale()).isEqualTo(Locale.GERMAN);
    }

    @Test
    void a_header_of_which_nothing_is_left_is_not_listed() {
        var asked = Asked.of("/de/")
                .header("Accept", "x")
                .header("Cookie", "a=b")
                .header("Accept-Language", "de")
                .header("X-Any", "y")
                .request();
        assertThat(Collections.list(new TidyRequest(asked).getHeaderNames()))
                .containsExactlyInAnyOrder("Host", "Accept-Language", "X-Any");
    }

    @Test
    void every_other_header_stays_as_it_is() {
        var request = tidy("X-Any", "a", "b");
        assertThat(request.getHeader("x-any")).isEqualTo("a");
        assertThat(Collections.list(request.getHeaders("x-any"))).containsExactly("a", "b");
        assertThat(request.getHeader("X-None")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*/*",
                "text/*",
                "text/html",
                "text/html;q=1",
                "text/html;q=1.000",
                "text/html;q=0.125",
                "text/html; Q=0.",
                "application/problem+json;level=\"a b\";q=0.5"
            })
    void a_good_format_is_kept(String range) {
        assertThat(tidy("Accept", range).getHeader("Accept")).isEqualTo(range);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "*/html",
                "text",
                "text/",
                "/html",
                "text/html;q=2",
                "text/html;q=1.001",
                "text/html;q=1.0000",
                "text/html;q=0.1234",
                "text/html;q=-1",
                "text/html;q=.5",
                "text/html;q=abc",
                "text/html;q",
                "text/html;q=1;q=7"
            })
    void a_format_that_is_written_wrongly_is_left_out(String range) {
        assertThat(tidy("Accept", range).getHeader("Accept")).isNull();
        assertThat(tidy("Accept", "text/plain," + range, " text/css ").getHeader("Accept"))
                .isEqualTo("text/plain,text/css");
    }

    @Test
    void cookies_are_those_of_ours() {
        var request = cookies("a=b; __Host-visit=abc-_.~1; __Host-Staff=no", "__Host-staff=xyz;c=d");
        assertThat(request.getCookies())
                .extracting(Cookie::getName, Cookie::getValue)
                .containsExactly(tuple("__Host-visit", "abc-_.~1"), tuple("__Host-staff", "xyz"));
        assertThat(request.getHeader("Cookie")).isEqualTo("__Host-visit=abc-_.~1; __Host-staff=xyz");
        assertThat(Collections.list(request.getHeaders("cookie"))).hasSize(1);
    }

    @Test
    void without_cookies_of_ours_there_are_none() {
        assertThat(cookies("a=b", "").getCookies()).isEmpty();
        assertThat(cookies("a=b", "").getHeader("Cookie")).isNull();
    }

    @Test
    void a_cookie_has_at_most_500_characters() {
        assertThat(cookies("__Host-visit=" + "a".repeat(500)).getCookies()).hasSize(1);
    }

    private static TidyRequest sent(String body) {
        return new TidyRequest(Asked.of("/de/").by("POST").body(body).request());
    }

    @Test
    void a_body_that_nobody_read_to_its_end_is_unread() throws IOException {
        var request = sent("hello");
        assertThat(request.hasUnreadBody()).isTrue();
        assertThat(request.getInputStream().readNBytes(4)).hasSize(4);
        assertThat(request.hasUnreadBody()).isTrue();
        assertThat(request.getInputStream().read()).isEqualTo('o');
        assertThat(request.hasUnreadBody()).isFalse();
        for (int i = 0; i < 6; i++) {
            assertThat(request.getInputStream().read(new byte[4], 0, 4)).isEqualTo(-1);
        }
        assertThat(request.hasUnreadBody()).isFalse();
    }

    @Test
    void reading_on_at_the_end_counts_for_nothing() throws IOException {
        var request = new TidyRequest(Asked.of("/de/")
                .body("hello")
                .body(InputStream.nullInputStream())
                .request());
        var in = request.getInputStream();
        for (int i = 0; i < 6; i++) {
            assertThat(in.read()).isEqualTo(-1);
            assertThat(in.read(new byte[8], 0, 8)).isEqualTo(-1);
        }
        assertThat(request.hasUnreadBody()).isTrue();
    }

    @Test
    void where_nothing_was_sent_nothing_is_unread() {
        assertThat(sent("").hasUnreadBody()).isFalse();
        assertThat(tidy("X-Any").hasUnreadBody()).isFalse();
    }

    @Test
    void a_body_that_breaks_off_says_so() throws IOException {
        var broken = new IOException("reset by peer");
        var request = new TidyRequest(Asked.of("/de/")
                .body(new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw broken;
                    }

                    @Override
                    public int read(byte[] bytes, int from, int most) throws IOException {
                        throw broken;
                    }
                })
                .request());
        var in = request.getInputStream();
        assertThatThrownBy(in::read).isInstanceOf(BodyBroken.class).hasCause(broken);
        assertThatThrownBy(() -> in.read(new byte[1], 0, 1))
                .isInstanceOf(BodyBroken.class)
                .hasCause(broken);
    }

    @ParameterizedTest
    @CsvSource({"ACCEPT, text/html", "Accept, text/html"})
    void a_headers_name_is_the_same_in_every_case(String name, String value) {
        assertThat(tidy("accept", value).getHeader(name)).isEqualTo(value);
        assertThat(Collections.list(tidy("accept", value + ", x").getHeaders(name)))
                .containsExactly(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x__Host-staff=evil",
                "-__Host-staff=evil",
                "x=__Host-staff=evil",
                "x=a,__Host-staff=evil",
                "x=\"a __Host-staff=evil\"",
                "__Host-staff=evil\"",
                "__Host-staff=evil evil",
                "__Host-staff =evil",
                "\u2000__Host-staff=evil",
                "\u3000__Host-staff=evil",
                "\u001c__Host-staff=evil",
                "\u000b__Host-staff=evil"
            })
    void what_only_holds_the_name_of_one_of_ours_is_none_of_ours(String cookie) {
        assertThat(cookies(cookie).getCookies()).isEmpty();
        assertThat(cookies(cookie + "; __Host-visit=abc").getHeader("Cookie")).isEqualTo("__Host-visit=abc");
    }

    @Test
    void a_cookie_that_is_too_long_is_left_out_whole() {
        assertThat(cookies("__Host-visit=" + "a".repeat(501)).getCookies()).isEmpty();
    }
}
