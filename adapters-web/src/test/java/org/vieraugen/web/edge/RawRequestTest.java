package org.vieraugen.web.edge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vieraugen.web.testing.Asked;

/** A request is let in when it means one thing only. */
class RawRequestTest {
    private static void assertIn(Asked asked) {
        assertThat(RawRequest.refusal(asked.request())).isEmpty();
    }

    private static void assertRefused(int status, Asked asked) {
        assertThat(RawRequest.refusal(asked.request()).map(Refusal::status)).contains(status);
    }

    private static Asked page() {
        return Asked.of("/de/");
    }

    private static Asked sent(String type) {
        return page().by("POST").header("Content-Length", "2").header("Content-Type", type);
    }

    @Test
    void what_browsers_and_programs_send_is_let_in() {
        assertIn(page());
        assertIn(page().query("a=1&b=%20;c"));
        assertIn(sent("application/json"));
        assertIn(sent("application/json; charset=utf-8").header("Expect", "100-Continue"));
        assertIn(sent("multipart/form-data; boundary=\"a b\""));
        assertIn(sent("text/plain;").header("Content-Encoding", "Identity"));
        assertIn(page().by("DELETE"));
    }

    @ParameterizedTest
    @CsvSource({"HTTP/2.0, 505", "HTTP/1.2, 505", "HTTP/0.9, 505", "xHTTP/1.1, 505", "HTTP/1.11, 505"})
    void another_protocol_is_refused(String protocol, int status) {
        assertRefused(status, page().speaking(protocol));
    }

    @Test
    void a_method_is_a_word() {
        assertIn(page().by("X".repeat(20)));
        assertRefused(400, page().by("X".repeat(21)));
        assertRefused(400, page().by(""));
        assertRefused(400, page().by("GE-T"));
    }

    @Test
    void there_is_one_host_and_only_the_old_protocol_may_leave_it_out() {
        assertRefused(400, page().without("Host"));
        assertRefused(400, page().header("Host", "other.example"));
        assertIn(page().without("Host").speaking("HTTP/1.0"));
        assertIn(page().speaking("HTTP/1.0"));
        assertRefused(400, page().header("Host", "other.example").speaking("HTTP/1.0"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"city.example", "city.example:9080", "h", "192.0.2.1", "[::1]:9080", "[2001:db8::1]", "a_b-c"})
    void a_host_is_a_name_or_an_address_perhaps_with_a_port(String host) {
        assertIn(page().without("Host").header("Host", host));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-a",
                ".a",
                "a b",
                "a@b",
                "a/b",
                "city.example:",
                "city.example:123456",
                "city.example:x",
                "[1]",
                "::1",
                "[::1",
                "a,b"
            })
    void anything_else_is_no_host(String host) {
        assertRefused(400, page().without("Host").header("Host", host));
    }

    @Test
    void a_hosts_name_has_at_most_253_characters() {
        assertIn(page().without("Host").header("Host", "a".repeat(253)));
        assertRefused(400, page().without("Host").header("Host", "a".repeat(254)));
    }

    @Test
    void what_the_server_makes_of_the_host_must_be_good_too() {
        assertIn(page().to("[::1]"));
        assertRefused(400, page().to("evil.example/"));
        assertIn(page().over("http"));
        assertRefused(400, page().over("ftp"));
        assertRefused(400, page().over("httpss"));
    }

    @Test
    void a_body_comes_with_its_length_and_in_no_other_way() {
        assertRefused(411, page().header("Transfer-Encoding", "chunked"));
        assertRefused(411, sent("application/json").header("Transfer-Encoding", "identity"));
        assertRefused(411, sent("application/json").without("Content-Length"));
        assertRefused(400, sent("application/json").header("Content-Length", "2"));
        assertIn(page().by("POST").header("Content-Length", "0"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "+1", "1,1", "0x1", " 1", "1234567890123456"})
    void a_length_is_a_number(String length) {
        assertRefused(400, page().header("Content-Length", length));
    }

    @Test
    void a_length_has_at_most_15_digits() {
        assertIn(page().header("Content-Length", "123456789012345"));
    }

    @Test
    void bodies_are_not_compressed() {
        assertRefused(415, sent("application/json").header("Content-Encoding", "gzip"));
        assertRefused(
                415,
                sent("application/json").header("Content-Encoding", "identity").header("Content-Encoding", "br"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "json",
                "application/",
                "/json",
                "application/json, text/plain",
                "application/json; q=1",
                "application/json;Q=0.5",
                "application/json; charset",
                "application/json; charset=",
                "application/json; charset=\"utf-8",
                "application/json charset=utf-8",
                "a/b/c",
                "*/*\n"
            })
    void a_body_is_of_one_media_type(String type) {
        assertRefused(415, sent(type));
    }

    @Test
    void a_media_type_has_at_most_ten_parameters_and_comes_once() {
        assertIn(sent("text/plain" + "; a=b".repeat(10)));
        assertRefused(415, sent("text/plain" + "; a=b".repeat(11)));
        assertRefused(415, sent("text/plain").header("Content-Type", "text/plain"));
    }

    @Test
    void nothing_but_to_go_on_can_be_expected() {
        assertRefused(417, page().header("Expect", "200-ok"));
        assertRefused(417, page().header("Expect", "100-continue").header("Expect", ""));
    }

    @Test
    void a_path_has_at_most_2000_characters() {
        assertIn(Asked.of("/" + "a".repeat(1_999)));
        assertRefused(414, Asked.of("/" + "a".repeat(2_000)));
    }

    @Test
    void a_query_has_at_most_6000_characters_and_100_parameters() {
        assertIn(page().query("a".repeat(6_000)));
        assertRefused(414, page().query("a".repeat(6_001)));
        assertIn(page().query("a" + "&a".repeat(99)));
        assertRefused(414, page().query("a" + "&a".repeat(100)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/de/follow",
                "/a..b",
                "/...",
                "/.well-known/x",
                "/a/.b/c",
                "/a%20b",
                "/%C3%A4",
                "/a+b=(c)'*,@:$&!~"
            })
    void a_path_goes_down_only(String path) {
        assertIn(Asked.of(path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "*",
                "de",
                "//",
                "/a//b",
                "/.",
                "/./a",
                "/a/.",
                "/..",
                "/a/..",
                "/a/../b",
                "/%2e%2e/a",
                "/a/%2E",
                "/a%2Fb",
                "/a%2fb",
                "/a;b",
                "/a%3Bb",
                "/a\\b",
                "/a%5Cb",
                "/a%00",
                "/a%",
                "/a%C3",
                "/ä",
                "/<a>",
                "/a b",
                "/a#b",
                "/a\"b",
                "/[a]",
                "/a|b",
                "/{a}"
            })
    void a_path_that_could_be_read_in_two_ways_is_refused(String path) {
        assertRefused(400, Asked.of(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=%", "a=%zz", "a=%FF", "a=<", "a=\"", "a= b", "a=ä", "a=%00"})
    void a_query_is_written_as_addresses_are(String query) {
        assertRefused(400, page().query(query));
    }

    @Test
    void a_query_may_name_what_a_path_must_not() {
        assertIn(page().query("to=%2Fde%2F..%2F&x=//"));
    }

    @Test
    void a_sessions_number_is_not_cut_off_unseen() {
        assertRefused(400, page().session(";jsessionid=1"));
    }

    @Test
    void what_is_refused_is_told_in_words_that_repeat_nothing_of_the_request() {
        assertThat(RawRequest.refusal(Asked.of("/secret%00").request())
                        .orElseThrow()
                        .detail())
                .isEqualTo("the address is not written as addresses are");
    }
}
