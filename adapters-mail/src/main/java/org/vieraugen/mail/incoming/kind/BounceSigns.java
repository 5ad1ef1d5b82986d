package org.vieraugen.mail.incoming.kind;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.vieraugen.mail.incoming.part.Headers;
import org.vieraugen.mail.incoming.part.Mailboxes;
import org.vieraugen.mail.incoming.part.Part;

/** What tells that a mail is about one that did not arrive: a report for programs, or a mail server's sender together with what such servers say. */
final class BounceSigns {
    /** Nobody's names but a mail server's. */
    private static final Set<String> SERVERS =
            Set.of("mailer-daemon", "mail-daemon", "mailerdaemon", "mail.delivery.system", "post_master");

    /** Somebody may read and write there, too. */
    private static final Set<String> PERHAPS = Set.of("postmaster");

    private BounceSigns() {}

    static boolean isBounce(Part mail, Parts parts, String text) {
        boolean report = parts.reports("delivery-status") || parts.reports("global-delivery-status");
        if (mail.is("multipart/report") && report) {
            return true;
        }
        var headers = mail.headers();
        var sender = sender(headers);
        boolean server = SERVERS.contains(sender) || isNamedServer(headers);
        if (server && !headers.raw("x-autoreply").isPresent()) {
            return true;
        }
        boolean status = parts.has("message/delivery-status");
        if (!status && PersonSigns.has(headers)) {
            return false;
        }
        var subject = headers.text("subject").orElse("");
        boolean perhaps = PERHAPS.contains(sender);
        // There are servers that leave it empty for all that they fetch, be it people's: words without an address are
        // theirs.
        boolean unanswerable =
                AutomaticSigns.isUnanswerable(headers) && (status || perhaps || BounceText.namesAddress(text));
        // A city's form on the web sends what people write in such a name, too.
        boolean robot = AutomaticSigns.isRobot(headers) && parts.has("message/rfc822");
        boolean machine = unanswerable
                || robot
                || headers.has("x-failed-recipients")
                || (perhaps && isServers(headers, parts, subject, text));
        return machine && (status || BounceWords.says(subject) || BounceWords.says(text));
    }

    /** Servers leave the return path empty: where it is not, somebody may write from a postmaster's address about such mails. */
    private static boolean isServers(Headers headers, Parts parts, String subject, String text) {
        if (!headers.has("return-path")) {
            return true;
        }
        boolean named =
                BounceText.namesAddress(text) || (parts.has("message/rfc822") && BounceText.mentionsAddress(text));
        return named && BounceWords.says(subject);
    }

    /** What stands before the {@code @} of the sender, in small letters. */
    static String sender(Headers headers) {
        return headers.raw("from").map(Mailboxes::allOf).stream()
                .flatMap(List::stream)
                .findFirst()
                .map(from -> from.address().isEmpty() ? from.name().toLowerCase(Locale.ROOT) : from.localPart())
                .orElse("");
    }

    private static boolean isNamedServer(Headers headers) {
        var from = headers.text("from").orElse("").toLowerCase(Locale.ROOT);
        boolean named = from.contains("mail delivery system")
                || from.contains("mail delivery subsystem")
                || from.contains("mail deliver system");
        return named && AutomaticSigns.isUnanswerable(headers);
    }
}
