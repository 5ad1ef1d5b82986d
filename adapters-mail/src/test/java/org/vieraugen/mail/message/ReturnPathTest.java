package org.vieraugen.mail.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.message.Courier.Refused;
import org.vieraugen.application.message.Failure;
import org.vieraugen.application.message.KeyedAddresses.Known;
import org.vieraugen.application.message.Mail;
import org.vieraugen.application.message.Wording.Words;
import org.vieraugen.application.testing.PlainAddresses;
import org.vieraugen.domain.message.KeyedAddress.Purpose;

/** Under which address the mail server is told that a mail comes: the one to which it says later that it did not arrive (K5). */
class ReturnPathTest {
    private static final String BOX = "office@amt.example";

    private final UUID letter = UUID.randomUUID();
    private PlainServer server;

    @BeforeEach
    void open() throws IOException {
        server = new PlainServer();
    }

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    private void send(boolean bounces, String bouncesTo, String box, int times) throws Exception {
        var courier = new SmtpCourier(
                Couriers.server(server.port(), false),
                Couriers.messages(Couriers.FROM, "", bounces, bouncesTo),
                new LoggedMails(false, false));
        try (var way = courier.open()) {
            for (int i = 0; i < times; i++) {
                way.send(
                        letter,
                        new Mail(
                                List.of("samira@example.org"),
                                new Words("de", "Neues", "Neues", "<p>Neues"),
                                Optional.of(box).filter(known -> !known.isEmpty()),
                                Optional.empty()));
            }
        }
    }

    private List<String> senders() {
        return server.said.stream()
                .filter(line -> line.startsWith("MAIL FROM:<"))
                .map(line -> line.substring("MAIL FROM:<".length(), line.indexOf('>')))
                .toList();
    }

    private static Optional<Known> known(String address) {
        return new PlainAddresses().read(address, LocalDate.now(ZoneOffset.UTC));
    }

    @Test
    void K5_it_is_an_address_of_the_box_that_says_which_letter_it_is() throws Exception {
        send(true, "", BOX, 1);
        assertThat(senders()).singleElement().satisfies(address -> assertThat(known(address))
                .contains(new Known(BOX, Purpose.BOUNCE, letter, false)));
        assertThat(server.taken).singleElement().satisfies(mail -> assertThat(mail)
                .contains("From: " + Couriers.FROM)
                .doesNotContain(senders()));
    }

    @Test
    void one_box_may_take_the_bounces_of_all() throws Exception {
        send(true, "returned@stadt.example", BOX, 1);
        send(true, "returned@stadt.example", "", 1);
        assertThat(senders()).hasSize(2).allSatisfy(address -> assertThat(known(address))
                .contains(new Known("returned@stadt.example", Purpose.BOUNCE, letter, false)));
    }

    @Test
    void it_is_the_senders_own_where_that_is_switched_off_or_there_is_no_box_or_one_with_a_long_name()
            throws Exception {
        send(false, "", BOX, 1);
        send(false, "returned@stadt.example", BOX, 1);
        send(true, "", "", 1);
        send(true, "", "a".repeat(22) + "@amt.example", 1);
        assertThat(senders()).hasSize(4).containsOnly(Couriers.FROM);
    }

    @Test
    void K5_where_the_server_does_not_let_us_write_so_the_notice_goes_all_the_same() throws Exception {
        server.answering("MAIL FROM:<office+", "550 5.7.60 no permission to send as this sender");
        send(true, "", BOX, 3);
        assertThat(server.taken).hasSize(3);
        assertThat(senders()).hasSize(4).endsWith(Couriers.FROM, Couriers.FROM, Couriers.FROM);
    }

    @Test
    void K5_what_is_refused_under_either_address_is_refused() {
        server.answering(".", "554 5.7.1 this is spam");
        assertThatThrownBy(() -> send(true, "", BOX, 1))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.why()).isEqualTo(Failure.REFUSED));
        assertThat(server.taken).isEmpty();
    }

    @Test
    void an_address_that_there_is_not_is_asked_for_once() {
        server.answering("RCPT", "550 5.1.1 no such user");
        assertThatThrownBy(() -> send(true, "", BOX, 1)).isInstanceOf(Refused.class);
        assertThat(senders()).hasSize(1);
    }
}
