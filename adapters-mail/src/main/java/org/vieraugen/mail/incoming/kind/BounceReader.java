package org.vieraugen.mail.incoming.kind;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.vieraugen.domain.mail.Bounce;
import org.vieraugen.domain.mail.Correspondent;
import org.vieraugen.domain.mail.FailedRecipient;
import org.vieraugen.domain.mail.FailedRecipient.Lasting;
import org.vieraugen.mail.incoming.part.Bytes;
import org.vieraugen.mail.incoming.part.Headers;
import org.vieraugen.mail.incoming.part.Mailboxes;
import org.vieraugen.mail.incoming.part.Part;
import org.vieraugen.mail.incoming.part.Troubles;

/** Reads who was not reached, why, and by which mail. */
final class BounceReader {
    private static final int REPORT = 200_000;
    private static final Set<String> ARRIVED = Set.of("delivered", "relayed", "expanded");

    private BounceReader() {}

    /** Whether a report speaks of nothing but mails that arrived. */
    static boolean saysThatItArrived(Parts parts) {
        var actions = groups(parts).stream()
                .flatMap(group -> group.raw("action").stream())
                .map(action -> action.toLowerCase(Locale.ROOT))
                .toList();
        return !actions.isEmpty() && ARRIVED.containsAll(actions);
    }

    static Bounce read(Part mail, Parts parts, String text) {
        var failed = reported(parts);
        if (failed.isEmpty()) {
            var headers = mail.headers();
            failed = new BounceText(text)
                    .failed(addresses(headers.rawAll("x-failed-recipients")), lowered(addresses(headers.rawAll("to"))));
        }
        return bounce(mail, parts, text, failed);
    }

    /** Of whom a mail was unwanted, by the report; its words name others. */
    static Bounce complaint(Part mail, Parts parts, String text) {
        var failed = new ArrayList<FailedRecipient>();
        for (var group : groups(parts, "message/feedback-report")) {
            Stream.of("original-rcpt-to", "removed-recipient")
                    .flatMap(name -> addresses(group.rawAll(name)).stream())
                    .distinct()
                    .map(address -> new FailedRecipient(address, Optional.empty(), Lasting.UNKNOWN, ""))
                    .forEach(failed::add);
        }
        return bounce(mail, parts, text, failed);
    }

    private static Bounce bounce(Part mail, Parts parts, String text, List<FailedRecipient> failed) {
        var headers = mail.headers();
        var returnedTo = new LinkedHashSet<String>();
        for (var name : List.of("delivered-to", "x-original-to", "envelope-to", "to")) {
            addresses(headers.rawAll(name)).forEach(returnedTo::add);
        }
        var words = new BounceText(text);
        var returned = returned(parts, words);
        var sentTo = new LinkedHashSet<String>();
        for (var name : List.of("to", "delivered-to", "x-original-to")) {
            returned.ifPresent(sent -> addresses(sent.rawAll(name)).forEach(sentTo::add));
        }
        var id = returned.flatMap(sent -> sent.raw("message-id"))
                .map(raw -> raw.replaceAll("[<>\\s]", ""))
                .or(words::messageId);
        return new Bounce(failed, id.filter(one -> !one.isEmpty()), List.copyOf(sentTo), List.copyOf(returnedTo));
    }

    private static Set<String> lowered(List<String> addresses) {
        var small = new LinkedHashSet<String>();
        addresses.forEach(address -> small.add(address.toLowerCase(Locale.ROOT)));
        return small;
    }

    private static List<String> addresses(List<String> fields) {
        return fields.stream()
                .flatMap(field -> Mailboxes.allOf(field).stream())
                .filter(Correspondent::isAddress)
                .map(Correspondent::address)
                .distinct()
                .toList();
    }

    /** The fields of each recipient in the reports for programs (RFC 3464). */
    private static List<Headers> groups(Parts parts) {
        var all = new ArrayList<>(groups(parts, "message/delivery-status"));
        all.addAll(groups(parts, "message/global-delivery-status"));
        return all;
    }

    private static List<Headers> groups(Parts parts, String type) {
        var groups = new ArrayList<Headers>();
        for (var report : parts.all(type).toList()) {
            var lines = new String(report.bytes(REPORT, new Troubles()), StandardCharsets.ISO_8859_1);
            for (var group : lines.replaceAll("\\r+\\n?", "\n").split("\\n\\s*\\n", -1)) {
                // A field that is usual, so that the others are believed.
                var fields = "From: \n" + group.strip() + "\n\n";
                groups.add(Headers.ofReturned(Bytes.of(fields.getBytes(StandardCharsets.ISO_8859_1))));
            }
        }
        return groups;
    }

    private static List<FailedRecipient> reported(Parts parts) {
        var failed = new ArrayList<FailedRecipient>();
        for (var group : groups(parts)) {
            var recipient = group.text("final-recipient").or(() -> group.text("original-recipient"));
            var action = group.raw("action").orElse("failed").toLowerCase(Locale.ROOT);
            if (recipient.isEmpty() || ARRIVED.contains(action)) {
                continue;
            }
            var diagnostic =
                    group.text("diagnostic-code").map(BounceReader::untyped).orElse("");
            var status = group.raw("status").flatMap(BounceText::status);
            var lasting = action.startsWith("delayed")
                    ? Lasting.TEMPORARY
                    : BounceText.lasting(status, diagnostic.isEmpty() ? action : diagnostic);
            failed.add(new FailedRecipient(address(recipient.orElseThrow()), status, lasting, diagnostic));
        }
        return failed;
    }

    private static String address(String recipient) {
        return untyped(recipient).replaceAll("[<>]", "").strip();
    }

    /** Such a field begins with the kind of what follows: {@code rfc822; maria@example.org}. */
    private static String untyped(String field) {
        int semicolon = field.indexOf(';');
        return (semicolon >= 0 && semicolon < 30 ? field.substring(semicolon + 1) : field).strip();
    }

    private static Optional<Headers> returned(Parts parts, BounceText words) {
        for (var type : List.of(
                "message/rfc822",
                "text/rfc822-headers",
                "message/global",
                "message/rfc822-headers",
                "message/global-headers")) {
            var part = parts.all(type).findFirst();
            if (part.isPresent()) {
                return Optional.of(Headers.ofReturned(part.orElseThrow().body()));
            }
        }
        var text = words.returned();
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(Headers.ofReturned(Bytes.of(text.getBytes(StandardCharsets.UTF_8))));
    }
}
