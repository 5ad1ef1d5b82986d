package org.vieraugen.application.testing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vieraugen.application.mail.MailReading;
import org.vieraugen.domain.mail.Addressed;
import org.vieraugen.domain.mail.AutomaticReason;
import org.vieraugen.domain.mail.Bounce;
import org.vieraugen.domain.mail.Correspondent;
import org.vieraugen.domain.mail.Envelope;
import org.vieraugen.domain.mail.FailedRecipient;
import org.vieraugen.domain.mail.MailFile;
import org.vieraugen.domain.mail.MailKind;
import org.vieraugen.domain.mail.Protection;
import org.vieraugen.domain.mail.ReadMail;
import org.vieraugen.domain.mail.Segment;

/**
 * Reads mails of a plain kind, with fields that say what a mail is: {@code X-Kind} is {@code automatic}, {@code bounce} or {@code calendar}, {@code X-File} a file's name. Lines that
 * begin with {@code >} are quoted, those from {@code --} on the signature.
 */
public final class PlainReading implements MailReading {
    /** A mail of these fields and this text. */
    public static byte[] mail(String text, String... fields) {
        var all = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            all.append(fields[i]).append(": ").append(fields[i + 1]).append("\r\n");
        }
        return all.append("\r\n").append(text).toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public ReadMail read(byte[] mail) {
        var whole = new String(mail, StandardCharsets.UTF_8);
        int end = whole.indexOf("\r\n\r\n");
        Map<String, String> fields = new HashMap<>();
        whole.substring(0, Math.max(end, 0)).lines().forEach(line -> {
            int colon = line.indexOf(':');
            fields.put(line.substring(0, colon), line.substring(colon + 1).strip());
        });
        return new ReadMail(
                kind(fields),
                envelope(fields),
                segments(whole.substring(end < 0 ? 0 : end + 4)),
                Optional.empty(),
                fields.containsKey("X-File") ? List.of(file(fields.get("X-File"))) : List.of(),
                Protection.UNPROTECTED,
                List.of());
    }

    private static MailFile file(String name) {
        var bytes = ("content of " + name).getBytes(StandardCharsets.UTF_8);
        return new MailFile(name, "application/pdf", bytes.length, false, Optional.empty(), bytes::clone);
    }

    private static MailKind kind(Map<String, String> fields) {
        return switch (fields.getOrDefault("X-Kind", "")) {
            case "automatic" -> new MailKind.Automatic(AutomaticReason.AUTO_SUBMITTED);
            case "bounce" ->
                new MailKind.Bounced(new Bounce(
                        List.of(new FailedRecipient(
                                "s@example.org",
                                Optional.of("5.1.1"),
                                FailedRecipient.Lasting.PERMANENT,
                                "550 no such user")),
                        Optional.ofNullable(fields.get("X-Original-Message-ID")),
                        List.of(),
                        List.of()));
            case "calendar" -> new MailKind.CalendarAnswer(file("reply.ics"));
            default -> new MailKind.Human();
        };
    }

    private static Envelope envelope(Map<String, String> fields) {
        var addressed = new ArrayList<Addressed>();
        for (var field : List.of("To", "Delivered-To")) {
            if (fields.containsKey(field)) {
                addressed.add(new Addressed(
                        field.equals("To") ? Addressed.Field.TO : Addressed.Field.DELIVERED_TO, fields.get(field)));
            }
        }
        return new Envelope(
                Optional.ofNullable(fields.get("Message-ID")),
                List.of(),
                List.of(),
                correspondent(fields.get("From")),
                correspondent(fields.get("Reply-To")).stream().toList(),
                addressed,
                fields.getOrDefault("Subject", ""),
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(fields.get("List-Id")));
    }

    private static Optional<Correspondent> correspondent(String given) {
        if (given == null) {
            return Optional.empty();
        }
        int bracket = given.indexOf('<');
        return Optional.of(
                bracket < 0
                        ? new Correspondent(given, "")
                        : new Correspondent(
                                given.substring(bracket + 1, given.indexOf('>')), given.substring(0, bracket)));
    }

    private static List<Segment> segments(String text) {
        var all = new ArrayList<Segment>();
        boolean signature = false;
        for (var line : text.split("(?<=\n)", -1)) {
            signature |= line.startsWith("--");
            var kind = signature
                    ? Segment.Kind.SIGNATURE
                    : line.startsWith(">") ? Segment.Kind.QUOTED : Segment.Kind.WRITTEN;
            all.add(new Segment(kind, line));
        }
        return all;
    }
}
