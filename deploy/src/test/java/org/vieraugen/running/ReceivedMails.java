package org.vieraugen.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What people find in their mailboxes. */
public final class ReceivedMails {
    private static final Duration PATIENCE = Duration.ofSeconds(70);
    private static final Pattern CODE = Pattern.compile("(?<!\\d)(\\d{8})(?!\\d)");

    private ReceivedMails() {}

    /** The mails with such a subject to that address, as soon as there are so many; waits longer than the clocks that send. */
    static List<MimeMessage> to(String address, String subject, int atLeast, GreenMail post) throws Exception {
        return to(address, subject, atLeast, post, PATIENCE);
    }

    /** The same, and waits only so long. */
    public static List<MimeMessage> to(String address, String subject, int atLeast, GreenMail post, Duration patience)
            throws Exception {
        var until = Instant.now().plus(patience);
        while (true) {
            var found = Arrays.stream(post.getReceivedMessages())
                    .filter(mail -> isTo(mail, address) && is(mail, subject))
                    .toList();
            if (found.size() >= atLeast || Instant.now().isAfter(until)) {
                assertThat(found).as(subject + " to " + address).hasSizeGreaterThanOrEqualTo(atLeast);
                return found;
            }
            Thread.sleep(200);
        }
    }

    private static boolean isTo(MimeMessage mail, String address) {
        try {
            return Arrays.stream(mail.getAllRecipients())
                    .anyMatch(to -> to.toString().contains(address));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean is(MimeMessage mail, String subject) {
        try {
            return Pattern.compile(subject).matcher(mail.getSubject()).find();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Its words for readers of plain text. */
    public static String text(Part part) throws Exception {
        return part(part, "text/plain").orElseThrow();
    }

    /** Its first part of that type, as it is read. */
    public static Optional<String> part(Part part, String type) throws Exception {
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                var found = part(parts.getBodyPart(i), type);
                if (found.isPresent()) {
                    return found;
                }
            }
            return Optional.empty();
        }
        return part.isMimeType(type)
                ? Optional.of(new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                : Optional.empty();
    }

    /** The code to sign in that it holds. */
    public static String code(MimeMessage mail) throws Exception {
        var code = CODE.matcher(text(mail));
        assertThat(code.find()).isTrue();
        return code.group(1);
    }
}
