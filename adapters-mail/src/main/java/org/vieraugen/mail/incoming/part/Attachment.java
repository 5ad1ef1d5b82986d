package org.vieraugen.mail.incoming.part;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;

/**
 * A file that came with a mail.
 *
 * @param name cleaned, never empty
 * @param mediaType as the sender declared it, which proves nothing; {@code message/rfc822} is a mail that can be read like this one
 * @param size in bytes, decoded
 * @param inline whether the mail shows it within its text, as pictures in HTML
 * @param contentId by which HTML names it, without brackets
 */
public record Attachment(
        String name, String mediaType, long size, boolean inline, Optional<String> contentId, Content content) {
    /** The bytes of a file, which are decoded anew each time. */
    @FunctionalInterface
    public interface Content {
        InputStream open();
    }

    /** The part as a file. */
    public static Attachment of(Part part) {
        var type = part.type().value().isEmpty()
                ? "application/octet-stream"
                : part.type().value();
        var told = part.fileName().or(() -> part.is("message/rfc822") ? subject(part) : Optional.empty());
        var name = FileName.cleaned(told.orElse(""), otherwise(type));
        var id = part.headers().raw("content-id").map(raw -> raw.replaceAll("[<>\\s]", ""));
        boolean inline = !part.disposition().value().equals("attachment")
                && (id.isPresent() || part.disposition().value().equals("inline"))
                && part.is("image/");
        return new Attachment(ended(name, type), type, size(part::open), inline, id, part::open);
    }

    /** Bytes that are there already as a file. */
    public static Attachment of(String name, String mediaType, Bytes bytes) {
        return new Attachment(
                FileName.cleaned(name, otherwise(mediaType)),
                mediaType,
                bytes.length(),
                false,
                Optional.empty(),
                bytes::open);
    }

    private static Optional<String> subject(Part mail) {
        return Headers.ofReturned(mail.body()).text("subject").map(subject -> subject.replaceAll("[/\\\\]", "_"));
    }

    private static String ended(String name, String type) {
        boolean mail =
                type.equals("message/rfc822") && !name.toLowerCase(Locale.ROOT).endsWith(".eml");
        return mail ? name + ".eml" : name;
    }

    private static String otherwise(String type) {
        return switch (type) {
            case "message/rfc822", "message/global" -> "mail.eml";
            case "text/plain" -> "text.txt";
            case "text/html" -> "text.html";
            case "text/calendar" -> "calendar.ics";
            case "message/delivery-status", "text/rfc822-headers", "message/feedback-report" -> "report.txt";
            case "image/jpeg" -> "picture.jpg";
            case "image/png" -> "picture.png";
            case "image/gif" -> "picture.gif";
            case "application/pdf" -> "document.pdf";
            case "application/ms-tnef" -> "winmail.dat";
            case "application/pgp-signature" -> "signature.asc";
            default -> "file.bin";
        };
    }

    private static long size(Content content) {
        try (var in = content.open()) {
            return in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
