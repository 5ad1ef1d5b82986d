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
        var said = headers.text("subject").orElse("");
        boolean status = parts.has("message/delivery-status");
        if (!status && PersonSigns.has(headers)) {
            return false;
        }
        boolean words = BounceWords.says(said) || BounceWords.says(text);
        // There are servers that leave it empty for all that they fetch, be it people's: words without an address are
        // theirs.
        boolean unanswerable = AutomaticSigns.isUnanswerable(headers)
                && (status || PERHAPS.contains(sender) || BounceText.namesAddress(text));
        // A city's form on the web sends what people write in such a name, too.
        boolean robot = AutomaticSigns.isRobot(headers) && parts.has("message/rfc822");
        // Servers leave the return path empty: where it is not, somebody may write from there about such mails.
        boolean named =
                BounceText.namesAddress(text) || (parts.has("message/rfc822") && BounceText.mentionsAddress(text));
        boolean perhaps =
                PERHAPS.contains(sender) && (!headers.has("return-path") || (BounceWords.says(said) && named));
        boolean machine = unanswerable || robot || perhaps || headers.has("x-failed-recipients");
        return machine && (status || words);
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
