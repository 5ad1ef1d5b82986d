package org.vieraugen.mail.incoming.kind;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.vieraugen.mail.incoming.part.Headers;
import org.vieraugen.mail.incoming.part.Mailboxes;
import org.vieraugen.mail.incoming.part.Part;

/** What tells that a mail is about one that did not arrive: a report for programs, or a mail server's sender together with what such servers say. */
final class BounceSigns {
    private static final int WORDS = 4_000;

    /** Nobody's names but a mail server's. */
    private static final Set<String> SERVERS =
            Set.of("mailer-daemon", "mail-daemon", "mailerdaemon", "mail.delivery.system");

    /** Somebody may read and write there, too. */
    private static final Set<String> PERHAPS = Set.of("postmaster", "post_master");

    private static final List<String> SAID = List.of(
            "undeliverable",
            "undelivered",
            "returned mail",
            "returned to sender",
            "delivery failure",
            "delivery has failed",
            "delivery failed",
            "delivery error",
            "delivery status",
            "failure notice",
            "mail delivery",
            "not be delivered",
            "not delivered",
            "unable to deliver",
            "not able to deliver",
            "trouble delivering",
            "did not reach",
            "could not be reached",
            "couldn't be delivered",
            "user unknown",
            "unknown user",
            "no such user",
            "invalid user",
            "mailbox is full",
            "mailbox full",
            "recipient address rejected",
            "could not send mail",
            "error sending your mail",
            "unzustellbar",
            "nicht zugestellt werden",
            "konnte nicht zugestellt",
            "nicht übermittelt werden",
            "non remis",
            "n'a pas pu être remis",
            "échec de la remise",
            "no se ha podido entregar",
            "no se pudo entregar",
            "mancato recapito",
            "impossibile recapitare",
            "niet worden bezorgd",
            "onbestelbaar",
            "nie można dostarczyć",
            "niedostarczon",
            "teslim edilemedi",
            "не доставлено",
            "не удалось доставить",
            "não foi possível entregar",
            "配信できません",
            "送信できません");

    private BounceSigns() {}

    static boolean isBounce(Part mail, Parts parts, String text) {
        if (mail.is("multipart/report") && parts.reports("delivery-status")) {
            return true;
        }
        var headers = mail.headers();
        var sender = sender(headers);
        boolean server = SERVERS.contains(sender) || isNamedServer(headers);
        if (server && !headers.raw("x-autoreply").isPresent()) {
            return true;
        }
        boolean unanswerable = isUnanswerable(headers);
        // A city's form on the web sends what people write in such a name, too.
        boolean robot = AutomaticSigns.isRobot(headers) && parts.has("message/rfc822");
        boolean machine = unanswerable || robot || PERHAPS.contains(sender) || headers.has("x-failed-recipients");
        return machine
                && (parts.has("message/delivery-status")
                        || says(headers.text("subject").orElse(""))
                        || says(text));
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
        return named && isUnanswerable(headers);
    }

    /** Mail servers say so of what they send themselves, so that nothing comes back of it. */
    private static boolean isUnanswerable(Headers headers) {
        return headers.rawAll("return-path").stream()
                .map(path -> path.replace(" ", "").toLowerCase(Locale.ROOT))
                .anyMatch(path -> path.equals("<>") || path.startsWith("<mailer-daemon"));
    }

    /** Whether something is said that mail servers say, or that they say to each other. */
    static boolean says(String text) {
        var small = text.substring(0, Math.min(text.length(), WORDS)).toLowerCase(Locale.ROOT);
        return SAID.stream().anyMatch(small::contains)
                || BounceText.status(small).isPresent();
    }
}
