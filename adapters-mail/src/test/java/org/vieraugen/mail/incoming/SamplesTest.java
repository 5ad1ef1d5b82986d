package org.vieraugen.mail.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.vieraugen.domain.mail.MailKind;
import org.vieraugen.domain.mail.Segment;

/** The reader measured on other people's mails, which lie outside of the project: {@code -Dsamples=FOLDER}. */
class SamplesTest {
    private static final String LOREM = "Fusce bibendum,|nec nec nibh.";

    /** Where what somebody wrote begins and ends, as a person reads it. */
    private static final Map<String, String> WRITTEN = Map.ofEntries(
            Map.entry("email_1.txt", "Hi folks|-Abhishek Kona"),
            Map.entry("email_15.txt", "Fusce bibendum,|vel metus felis."),
            Map.entry("email_19.txt", "On Thursday, I|proper rendering."),
            Map.entry("email_20.txt", "On Thursday.|On Thursday."),
            Map.entry("email_2_1.txt", "Outlook with|a reply"),
            Map.entry("email_4.txt", "Awesome!|problem with it."),
            Map.entry("email_bullets.txt", "test 2|- and another"),
            Map.entry("email_custom_quote_header.txt", "Thank you!|Thank you!"),
            Map.entry("email_customer_quote_header_3.txt", "bonjour,|merci d'avance"),
            Map.entry("email_emoji.txt", "🎉|🎉"),
            Map.entry("email_german_3.txt", "Fusce bibendum,|Hi there!"),
            Map.entry("email_iphone.txt", "Here is|another email"),
            Map.entry("email_multi_word_sent_from_my_mobile_device.txt", "Here is|another email"),
            Map.entry("email_not_a_signature.txt", "Dear XXXXX|Domain Name Manager"),
            Map.entry("email_one_is_not_on.txt", "Thank, this|when I run..."),
            Map.entry("email_reply_header.txt", "This is the latest|Stranger"),
            Map.entry("email_sent_from.txt", "Hi it can|words or paragraphs."),
            Map.entry("email_sent_from_my_not_signature.txt", "Here is|mobile phone."),
            Map.entry("email_thread.txt", "This is new|from bellow."),
            Map.entry("email_tricky_13_timestamp_variations.txt", "Here are|not quote headers."),
            Map.entry("email_tricky_19_quote_without_header.txt", "I wanted to respond|my final thoughts."),
            Map.entry("email_tricky_1_on_false_positive.txt", "On the surface|performance is great."),
            Map.entry("email_tricky_20_html_entities.txt", "The data should|handled correctly."),
            Map.entry("email_tricky_3_code_block.txt", "Here's the code|actual signatures."),
            Map.entry("email_tricky_4_from_in_body.txt", "I need to parse|actual message content."),
            Map.entry("email_tricky_6_regards_in_sentence.txt", "I wanted to discuss|should be visible."),
            Map.entry("email_tricky_8_sent_from_in_content.txt", "The notification|the main server."),
            Map.entry("email_tricky_9_nested_quotes.txt", "I agree|points below."),
            Map.entry("email_unquoted_reply.txt", "This is my reply.|This is my reply."),
            Map.entry("email_with_date_headers.txt", "Thank you very much.|Thank you very much."),
            Map.entry("sig_no_empty_line.txt", "this is an|empty line above."));

    private static Path folder(String name) {
        var samples = System.getProperty("samples", "");
        var folder = Path.of(samples.isBlank() ? "no samples" : samples).resolve(name);
        Assumptions.assumeTrue(
                Files.isDirectory(folder),
                () -> "no samples of other people's mails; -Dsamples=FOLDER has the reader measured on them");
        return folder;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** By what the file's name says of it, but for a mail in which a person passes on a bounce, and a robot's request to leave a list. */
    private static String expected(Path file) {
        var name = file.getFileName().toString();
        if (name.equals("make-test-36.eml")) {
            return "Human";
        }
        if (name.startsWith("rfc3834") || name.equals("arf-26.eml")) {
            return "Automatic";
        }
        return name.startsWith("arf") ? "Complained" : "Bounced";
    }

    @Test
    void bounces_reports_and_automatic_answers_are_told_apart_and_no_person_is_taken_for_a_machine()
            throws IOException {
        var reader = Mails.reader();
        var matrix = new TreeMap<String, Integer>();
        var wrong = new ArrayList<String>();
        int right = 0;
        int named = 0;
        int identified = 0;
        int bounces = 0;
        var files = files(folder("bounces"));
        for (var file : files) {
            var mail = reader.read(Files.readAllBytes(file));
            var expected = expected(file);
            var found = mail.kind().getClass().getSimpleName();
            matrix.merge(expected + " read as " + found, 1, Integer::sum);
            if (found.equals(expected)) {
                right++;
            } else {
                wrong.add(file.getParent().getFileName() + "/" + file.getFileName() + ": " + expected + " read as "
                        + found);
            }
            if (mail.kind() instanceof MailKind.Bounced bounced) {
                bounces++;
                boolean addressed = bounced.bounce().failed().stream()
                        .anyMatch(one -> !one.address().isEmpty());
                named += addressed ? 1 : 0;
                if (!addressed) {
                    System.out.println("  names nobody: " + file.getFileName());
                }
                identified += bounced.bounce().messageId().isPresent() ? 1 : 0;
            }
        }
        System.out.println("Bounces and others, " + files.size() + " mails:");
        matrix.forEach((cell, count) -> System.out.println("  " + cell + ": " + count));
        wrong.forEach(one -> System.out.println("  WRONG " + one));
        System.out.println("  of " + bounces + " bounces " + named + " name a recipient, " + identified
                + " the mail that was sent");
        assertThat(wrong).noneMatch(one -> one.contains("Human read as"));
        assertThat(right).isGreaterThanOrEqualTo((files.size() * 99 + 99) / 100);
        assertThat(named * 100).isGreaterThanOrEqualTo(bounces * 95);
    }

    @Test
    void what_another_library_finds_in_a_mail_is_in_its_text_or_its_files() throws IOException {
        var reader = Mails.reader();
        var lost = new ArrayList<String>();
        for (var file : files(folder("bounces"))) {
            var bytes = Files.readAllBytes(file);
            var mail = reader.read(bytes);
            var said = new StringBuilder(squeezed(mail.wholeText()));
            for (var attachment : mail.attachments()) {
                try (var in =
                        new java.io.ByteArrayInputStream(attachment.content().bytes())) {
                    said.append(squeezed(new String(in.readAllBytes(), StandardCharsets.ISO_8859_1)));
                }
            }
            for (var line : linesByAnotherLibrary(bytes)) {
                if (said.indexOf(squeezed(line)) < 0) {
                    lost.add(file.getParent().getFileName() + "/" + file.getFileName() + ": " + line);
                }
            }
        }
        assertThat(lost).isEmpty();
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }

    /** The lines in ASCII of all plain texts. */
    private static List<String> linesByAnotherLibrary(byte[] bytes) {
        try {
            var mail = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes));
            var texts = new ArrayList<String>();
            collect(mail, texts);
            return texts.stream()
                    .flatMap(text -> text.replace("\r", "\n").lines())
                    .filter(line -> !line.isBlank() && line.chars().allMatch(c -> c >= 32 && c < 127))
                    .toList();
        } catch (MessagingException | IOException | RuntimeException e) {
            return List.of();
        }
    }

    private static void collect(jakarta.mail.Part part, List<String> texts) throws MessagingException, IOException {
        if (part.isMimeType("text/plain")) {
            var out = new ByteArrayOutputStream();
            part.getInputStream().transferTo(out);
            texts.add(out.toString(StandardCharsets.ISO_8859_1));
        } else if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart child = parts.getBodyPart(i);
                collect(child, texts);
            }
        }
    }

    @Test
    void what_somebody_wrote_is_found_in_replies_and_nothing_of_them_is_lost() throws IOException {
        var wrong = new ArrayList<String>();
        var files = files(folder("replies"));
        for (var file : files) {
            var text = Files.readString(file);
            var mail = Mails.read(Mails.mail("Content-Type: text/plain; charset=utf-8", text.replace("\r\n", "\n")));
            assertThat(mail.wholeText()).isEqualTo(text.replace("\r\n", "\n"));
            assertThat(mail.kind().getClass().getSimpleName())
                    .as(file.toString())
                    .isEqualTo("Human");
            var written = mail.text().stream()
                    .filter(segment -> segment.kind() == Segment.Kind.WRITTEN)
                    .map(Segment::text)
                    .collect(Collectors.joining())
                    .strip();
            var expected =
                    WRITTEN.getOrDefault(file.getFileName().toString(), LOREM).split("\\|", -1);
            if (!written.startsWith(expected[0]) || !written.endsWith(expected[1])) {
                wrong.add(file.getFileName() + ": ..." + written.substring(Math.max(0, written.length() - 60)));
            }
        }
        System.out.println(
                "Replies: what was written is found in " + (files.size() - wrong.size()) + " of " + files.size());
        wrong.forEach(one -> System.out.println("  WRONG " + one.replace('\n', '/')));
        assertThat(wrong.size() * 100).isLessThanOrEqualTo(files.size() * 5);
    }
}
