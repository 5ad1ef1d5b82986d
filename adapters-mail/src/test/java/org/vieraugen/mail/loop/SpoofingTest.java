package org.vieraugen.mail.loop;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vieraugen.application.testing.PlainAddresses;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.mail.desk.Doubt;
import org.vieraugen.domain.mail.desk.Fate;
import org.vieraugen.domain.message.KeyedAddress.Purpose;
import org.vieraugen.domain.request.Said;
import org.vieraugen.domain.testing.Office;

/** K3, over a real mail server: what others send in somebody's name reaches no case, and what they write into fields goes out as no field. */
@Timeout(60)
class SpoofingTest {
    private static final String MARIA = "maria@buero.example";
    private static final String EVE = "eve@fremd.example";

    @TempDir
    Path folder;

    private final Year year = new Year();
    private PostOffice post;
    private Vieraugen city;
    private Person maria;
    private Person eve;
    private Complaint complaint;

    @BeforeEach
    void maria_has_complained_by_mail() throws Exception {
        post = new PostOffice();
        maria = new Person(MARIA, year, post);
        eve = new Person(EVE, year, post);
        city = new Vieraugen("hier.example", "ABH", year, post, folder);
        for (var party : List.of(maria, eve, city)) {
            post.joins(party);
            year.joins(party);
        }
        maria.begins(city.complaints);
        hour();
        complaint = city.house.complaint(fates().get(0).complaint().orElseThrow());
    }

    @AfterEach
    void close() throws MessagingException {
        city.close();
        post.close();
    }

    private void hour() throws Exception {
        year.runTo(Duration.between(Office.NOON, year.now()).plusHours(1));
    }

    private List<Fate> fates() {
        return city.house.mails.all().stream().map(mail -> mail.fate()).toList();
    }

    /** What becomes of a mail of Eve's. */
    private Fate sends(String from, String to, String subject, String text, String... fields) throws Exception {
        var head = "From: " + from + "\nTo: <" + to + ">\nSubject: " + subject + "\nMessage-ID: <" + UUID.randomUUID()
                + "@fremd.example>\n" + String.join("\n", fields);
        post.send(eve, EVE, to, head.strip() + "\n\n" + text);
        hour();
        var all = fates();
        return all.get(all.size() - 1);
    }

    private String field(String name) throws MessagingException {
        return String.join(",", post.sent(city, maria).get(0).mail().mail().getHeader(name));
    }

    private String replyTo() throws MessagingException {
        return field("Reply-To").replaceAll("[<>]", "");
    }

    private void untouched() {
        assertThat(city.house.complaint(complaint.reference())).isEqualTo(complaint);
    }

    @Test
    void K3_a_number_in_subject_or_text_and_a_forged_sender_reach_no_case() throws Exception {
        var number = complaint.reference().text();
        var waits = Fate.waiting(Doubt.REFERENCE, Optional.of(complaint.reference()));
        assertThat(sends(EVE, city.complaints, "Re: " + number, "Ich ziehe zurück."))
                .isEqualTo(waits);
        assertThat(sends(MARIA, city.complaints, "Rücknahme", "Zu " + number + "."))
                .isEqualTo(waits);
        var words = "=?utf-8?B?" + base64("Re: " + number) + "?=";
        assertThat(sends(MARIA, city.complaints, words, "Schluss.")).isEqualTo(waits);
        var own = post.sent(city, maria).get(0).mail().mail().getMessageID();
        var fields = new String[] {"In-Reply-To: " + own, "References: " + own};
        // By its sender alone, or by what it says it answers, never.
        assertThat(sends(MARIA, city.complaints, "Re:", "Ich ziehe zurück.", fields)
                        .complaint())
                .isNotEqualTo(Optional.of(complaint.reference()));
        untouched();
    }

    @Test
    void K3_whoever_has_her_keyed_address_answers_in_her_case_and_is_never_written_to() throws Exception {
        var fate = sends(EVE, replyTo(), "Re:", "Es war im Mai.");
        assertThat(fate).isEqualTo(Fate.of(Fate.Kind.IN_CASE, complaint.reference()));
        var now = city.house.complaint(complaint.reference());
        assertThat(city.house.complaints.address(now)).contains(MARIA);
        assertThat(now.status()).isEqualTo(complaint.status());
        assertThat(post.sent(city, eve)).isEmpty();
    }

    @Test
    void K3_an_old_a_changed_or_a_foreign_keyed_address_reaches_no_case() throws Exception {
        var to = replyTo();
        int last = to.indexOf('@') - 1;
        var changed = to.substring(0, last) + (to.charAt(last) == 'a' ? 'b' : 'a') + to.substring(last + 1);
        var until = city.house.clock.today().plusDays(80);
        var ofOthers = new PlainAddresses("another key")
                .of(city.complaints, Purpose.REPLY, complaint.id(), until)
                .orElseThrow();
        var ofOtherBox = city.house
                .addresses
                .of(city.requests, Purpose.REPLY, complaint.id(), until)
                .orElseThrow()
                .replace("t3+", "office+");
        for (var wrong : List.of(changed, ofOthers, ofOtherBox)) {
            assertThat(sends(MARIA, wrong, "Re:", "Ich ziehe zurück: " + wrong).complaint())
                    .as(wrong)
                    .isNotEqualTo(Optional.of(complaint.reference()));
        }
        untouched();
        year.runTo(Duration.ofDays(91));
        var before = city.house.complaint(complaint.reference());
        assertThat(sends(MARIA, to, "Re:", "Ich ziehe zurück."))
                .isEqualTo(Fate.waiting(Doubt.OLD_ADDRESS, Optional.of(complaint.reference())));
        assertThat(city.house.complaint(complaint.reference())).isEqualTo(before);
    }

    @Test
    void K3_where_bounces_go_takes_no_answer_and_a_bounce_of_nothing_no_notice() throws Exception {
        var back = post.sent(city, maria).get(0).mail().envelopeFrom();
        assertThat(sends(EVE, back, "Re:", "Ich ziehe zurück."))
                .isEqualTo(Fate.waiting(Doubt.RETURN_ADDRESS, Optional.empty()));
        var guessed =
                city.house.addresses.of(city.complaints, Purpose.BOUNCE, UUID.randomUUID(), city.house.clock.today());
        for (var to : List.of(city.complaints, guessed.orElseThrow())) {
            var bounce = "550 5.1.1 " + MARIA + ": user unknown\n\nOriginal message:\n\nMessage-ID: <"
                    + UUID.randomUUID() + "@hier.example>\nTo: " + MARIA;
            sends("MAILER-DAEMON@fremd.example", to, "Undelivered mail", bounce);
        }
        assertThat(city.house.outbox.undelivered(Office.FOREIGNERS, 10)).isEmpty();
        untouched();
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String encoded(String text) {
        return "=?utf-8?B?" + base64(text) + "?=";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Eve\r\nBcc: alle@opfer.example",
                "Eve\nReply-To: alle@opfer.example\n\nText",
                "Eve\r\n.\r\nMAIL FROM:<a@opfer.example>\r\nRCPT TO:<alle@opfer.example>",
                "Eve\u0000\u0085\u2028Bcc: alle@opfer.example",
                "Eve <alle@opfer.example>, Eve",
                "a very long name "
            })
    void K5_what_stands_in_names_and_subjects_goes_out_as_no_field_and_to_nobody_else(String hostile) throws Exception {
        var name = hostile.startsWith("a very") ? hostile.repeat(400) : hostile;
        for (var box : List.of(city.complaints, city.requests)) {
            sends(encoded(name) + " <" + EVE + ">", box, encoded(name), "Ich warte an " + box + " auf " + name);
            sends("\"" + name.replaceAll("[\\r\\n\\u0000]+", " ") + "\" <" + EVE + ">", box, "Frage", name + box);
            sends(EVE, box, "Frage", "Wann? " + box, "Reply-To: " + encoded(name) + " <" + EVE + ">");
        }
        for (var number : fates().stream()
                .flatMap(fate -> fate.request().stream())
                .distinct()
                .toList()) {
            var request = city.desk.now(number);
            city.desk.answer.handle(
                    city.desk.on(request, Office.THAL), "Am Montag.\r\nBcc: x@y.example", Said.Way.MAIL);
        }
        hour();
        assertThat(post.sent(city, eve)).hasSizeGreaterThan(3);
        for (var sent : post.sentBy(city)) {
            assertThat(sent.envelopeTo()).doesNotContain("opfer");
            var names = Collections.list(sent.mail().getAllHeaders()).stream()
                    .map(header -> header.getName().toLowerCase(Locale.ROOT))
                    .toList();
            assertThat(names).doesNotHaveDuplicates().doesNotContain("bcc", "cc");
            assertThat(Collections.list(sent.mail().getAllHeaderLines()))
                    .noneMatch(line -> line.contains("opfer") || line.contains("y.example"));
        }
    }
}
