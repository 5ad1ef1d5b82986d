package org.vieraugen.mail.incoming;

import jakarta.mail.internet.MailDateFormat;
import java.text.ParseException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.vieraugen.domain.mail.Addressed;
import org.vieraugen.domain.mail.Correspondent;
import org.vieraugen.domain.mail.Envelope;
import org.vieraugen.domain.mail.Trouble;
import org.vieraugen.mail.incoming.part.Headers;
import org.vieraugen.mail.incoming.part.Limits;
import org.vieraugen.mail.incoming.part.Mailboxes;
import org.vieraugen.mail.incoming.part.Troubles;

/** Reads the fields above a mail. */
final class EnvelopeReader {
    private static final int MOST_OF_AN_ID = 998;
    private static final int MOST_OF_A_SUBJECT = 1_000;

    /** How programs begin the subject of a mail that passes on another. */
    private static final Set<String> PASSED_ON = Set.of(
            "fw", "fwd", "wg", "tr", "rv", "i", "enc", "pd", "ilt", "fs", "vs", "vb", "vl", "tov", "doorst", "пересл",
            "rif", "forward", "转发");

    private EnvelopeReader() {}

    static Envelope read(Headers headers, Troubles troubles) {
        var from = from(headers);
        if (from.filter(Correspondent::isAddress).isEmpty()) {
            troubles.note(Trouble.NO_SENDER);
        }
        if (senders(headers)
                        .map(one -> one.address().toLowerCase(Locale.ROOT))
                        .distinct()
                        .count()
                > 1) {
            troubles.note(Trouble.SEVERAL_SENDERS);
        }
        var date = headers.raw("date").flatMap(EnvelopeReader::date);
        if (date.isEmpty()) {
            troubles.note(Trouble.NO_DATE);
        }
        return new Envelope(
                headers.raw("message-id").flatMap(raw -> ids(raw).stream().findFirst()),
                all(headers, "in-reply-to"),
                all(headers, "references"),
                from,
                headers.rawAll("reply-to").stream()
                        .flatMap(raw -> Mailboxes.allOf(raw).stream())
                        .limit(Limits.ADDRESSES)
                        .toList(),
                addressed(headers),
                cut(headers.text("subject").orElse("").strip()),
                date,
                headers.text("auto-submitted").map(EnvelopeReader::cut),
                headers.text("list-id").map(EnvelopeReader::cut));
    }

    /** Whether the subject says that the mail passes on another. */
    static boolean isPassedOn(String subject) {
        int colon = subject.indexOf(':');
        return colon > 0
                && colon < 12
                && PASSED_ON.contains(subject.substring(0, colon).strip().toLowerCase(Locale.ROOT));
    }

    private static Optional<Correspondent> from(Headers headers) {
        var all = senders(headers).toList();
        return all.stream().filter(Correspondent::isAddress).findFirst().or(() -> all.stream()
                .findFirst());
    }

    private static Stream<Correspondent> senders(Headers headers) {
        return headers.rawAll("from").stream().flatMap(raw -> Mailboxes.allOf(raw).stream());
    }

    private static List<Addressed> addressed(Headers headers) {
        var all = new ArrayList<Addressed>();
        for (var field : Addressed.Field.values()) {
            headers.rawAll(header(field)).stream()
                    .flatMap(raw -> Mailboxes.allOf(raw).stream())
                    .filter(Correspondent::isAddress)
                    .limit(Limits.ADDRESSES)
                    .forEach(one -> all.add(new Addressed(field, one.address())));
        }
        return all;
    }

    private static List<String> all(Headers headers, String name) {
        return headers.rawAll(name).stream()
                .flatMap(raw -> ids(raw).stream())
                .limit(Limits.ADDRESSES)
                .toList();
    }

    /** What stands in brackets, or, where a program has left them out, each word. */
    private static List<String> ids(String raw) {
        int bracket = raw.indexOf('<');
        var pieces =
                bracket < 0 ? raw.split("\\s", -1) : raw.substring(bracket + 1).split("<", -1);
        var found = new ArrayList<String>();
        for (var piece : pieces) {
            int end = piece.indexOf('>');
            var id = (end < 0 ? piece : piece.substring(0, end)).strip();
            if (!id.isEmpty() && id.length() <= MOST_OF_AN_ID && found.size() < Limits.ADDRESSES) {
                found.add(id);
            }
        }
        return found;
    }

    private static Optional<Instant> date(String raw) {
        try {
            return Optional.of(new MailDateFormat().parse(raw).toInstant());
        } catch (ParseException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) > MOST_OF_A_SUBJECT
                ? text.substring(0, text.offsetByCodePoints(0, MOST_OF_A_SUBJECT))
                : text;
    }

    private static String header(Addressed.Field field) {
        return field.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
