package org.vieraugen.mail.incoming.part;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import org.vieraugen.domain.mail.MailFile;

/** Makes files of what came with a mail. */
public final class Attachments {
    private Attachments() {}

    /** The part as a file. */
    public static MailFile of(Part part) {
        var type = part.type().value().isEmpty()
                ? "application/octet-stream"
                : part.type().value();
        var told = part.fileName().or(() -> part.is("message/rfc822") ? subject(part) : Optional.empty());
        var name = FileName.cleaned(told.orElse(""), otherwise(type));
        var id = part.headers().raw("content-id").map(raw -> raw.replaceAll("[<>\\s]", ""));
        boolean inline = !part.disposition().value().equals("attachment")
                && (id.isPresent() || part.disposition().value().equals("inline"))
                && part.is("image/");
        return new MailFile(ended(name, type), type, size(part), inline, id, () -> bytes(part));
    }

    /** Bytes that are there already as a file. */
    public static MailFile of(String name, String mediaType, Bytes bytes) {
        return new MailFile(
                FileName.cleaned(name, otherwise(mediaType)),
                mediaType,
                bytes.length(),
                false,
                Optional.empty(),
                bytes::copy);
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

    private static long size(Part part) {
        try (var in = part.open()) {
            return in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Part part) {
        try (var in = part.open()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
