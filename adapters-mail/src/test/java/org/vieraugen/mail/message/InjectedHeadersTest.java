package org.vieraugen.mail.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vieraugen.application.message.Courier.Refused;
import org.vieraugen.application.message.Failure;
import org.vieraugen.application.message.Mail;
import org.vieraugen.application.message.Wording.Words;

/** Whatever stands in a name, a subject or an address, it makes no header of its own, and reaches nobody else. */
class InjectedHeadersTest {
    private PlainServer server;

    @BeforeEach
    void open() throws IOException {
        server = new PlainServer();
    }

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    private void send(String name, Words words, String to, String replyTo) throws Exception {
        var courier = new SmtpCourier(
                Couriers.server(server.port(), false),
                Couriers.messages(Couriers.FROM, name, true, ""),
                new LoggedMails(false, false));
        try (var way = courier.open()) {
            way.send(
                    UUID.randomUUID(),
                    new Mail(List.of(to), words, Optional.of("office@amt.example"), Optional.of(replyTo)));
        }
    }

    private static Words words(String language, String subject) {
        return new Words(language, subject, "Guten Tag", "<p>Guten Tag");
    }

    /** The names of the fields of the mail that was sent. */
    private List<String> fields() {
        assertThat(server.taken).hasSize(1);
        var head = server.taken.get(0).replace("\r", "").split("\n\n", 2)[0];
        return Arrays.stream(head.split("\n", -1))
                .filter(line -> !line.startsWith(" ") && !line.startsWith("\t"))
                .map(line -> line.substring(0, Math.max(line.indexOf(':'), 0)).toLowerCase(Locale.ROOT))
                .toList();
    }

    private void onlyUsual() {
        assertThat(fields())
                .containsExactlyInAnyOrder(
                        "date",
                        "from",
                        "reply-to",
                        "to",
                        "message-id",
                        "subject",
                        "mime-version",
                        "content-type",
                        "content-language",
                        "auto-submitted",
                        "x-auto-response-suppress");
        assertThat(server.said.stream().filter(line -> line.startsWith("RCPT"))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Neues\r\nBcc: alle@opfer.example",
                "Neues\nBcc: alle@opfer.example",
                "Neues\rBcc: alle@opfer.example",
                "Neues\r\n\r\nEin anderer Text",
                "Neues\n\n\nBcc: alle@opfer.example",
                "Neues\r\n.\r\nMAIL FROM:<a@b.example>",
                "Grüße\r\nBcc: alle@opfer.example",
                "Neues\u0000\u0085\u2028Bcc: alle@opfer.example"
            })
    void a_subject_a_name_and_a_language_are_one_line_each(String hostile) throws Exception {
        send(hostile, words(hostile, hostile), "samira@example.org", "office@amt.example");
        onlyUsual();
    }

    @Test
    void a_subject_longer_than_any_line_stays_one() throws Exception {
        var longOne = "Bcc: x@y.example ".repeat(500);
        send("Stadt " + longOne, words("de", longOne), "samira@example.org", "office@amt.example");
        onlyUsual();
        assertThat(server.taken.get(0).lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThan(998));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "samira@example.org\r\nBcc: alle@opfer.example",
                "samira@example.org, alle@opfer.example",
                "samira@example.org>\r\nRCPT TO:<alle@opfer.example",
                "samira@example.org\nalle@opfer.example"
            })
    void an_address_with_more_behind_it_is_refused(String hostile) {
        assertThatThrownBy(() -> send("Stadt", words("de", "Neues"), hostile, "office@amt.example"))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.why()).isEqualTo(Failure.ADDRESS));
        assertThatThrownBy(() -> send("Stadt", words("de", "Neues"), "samira@example.org", hostile))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.why()).isEqualTo(Failure.ADDRESS));
        assertThat(server.taken).isEmpty();
        assertThat(server.said).noneMatch(line -> line.contains("opfer"));
    }
}
