package org.vieraugen.mail.incoming.kind;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.vieraugen.mail.incoming.part.Headers;
import org.vieraugen.mail.incoming.part.Mailboxes;

/** How programs tell that they have sent a mail, each in its own way. */
final class AutomaticSigns {
    private static final List<String> FIELDS = List.of(
            "x-autoreply",
            "x-autorespond",
            "x-autoresponse",
            "x-autoresponder",
            "x-auto-reply",
            "x-autoreply-from",
            "x-autoreply-domain",
            "x-mail-autoreply",
            "x-vacation",
            "x-post-messageclass-autoreply",
            "x-fc-machinegenerated");

    /** As programs begin them; a person's answer has {@code Re:} or the like before. */
    private static final List<String> SUBJECTS = List.of(
            "automatische antwort:",
            "automatic reply:",
            "auto reply:",
            "auto-reply:",
            "autoreply:",
            "auto response:",
            "out of office:",
            "out of office autoreply:",
            "out of office reply:",
            "abwesenheitsnotiz:",
            "abwesend:",
            "réponse automatique :",
            "réponse automatique:",
            "respuesta automática:",
            "risposta automatica:",
            "automatisch antwoord:",
            "autoodpowiedź:",
            "odpowiedź automatyczna:",
            "otomatik yanıt:",
            "автоматический ответ:",
            "автоматична відповідь:",
            "رد تلقائي:",
            "resposta automática:",
            "răspuns automat:",
            "trả lời tự động:");

    /** Lists on which people write to each other have at least one of these. */
    private static final List<String> OF_PEOPLE =
            List.of("list-post", "x-beenthere", "x-mailman-version", "mailing-list", "x-ml-name");

    private static final Set<String> ROBOTS =
            Set.of("noreply", "no-reply", "no_reply", "donotreply", "do-not-reply", "do_not_reply", "nicht-antworten");

    private AutomaticSigns() {}

    static boolean hasField(Headers headers) {
        boolean apple = headers.raw("x-apple-action")
                .filter("VACATION"::equalsIgnoreCase)
                .isPresent();
        return apple
                || FIELDS.stream().anyMatch(name -> headers.raw(name)
                        .filter(value -> !value.equalsIgnoreCase("no") && !value.equalsIgnoreCase("false"))
                        .isPresent());
    }

    static boolean hasSubject(Headers headers) {
        var subject = headers.text("subject").orElse("").strip().toLowerCase(Locale.ROOT);
        boolean answers = headers.has("in-reply-to") || headers.has("references");
        return answers && SUBJECTS.stream().anyMatch(subject::startsWith);
    }

    static String precedence(Headers headers) {
        return headers.raw("precedence").orElse("").toLowerCase(Locale.ROOT);
    }

    static boolean isBulk(Headers headers) {
        boolean sentToMany = Set.of("bulk", "junk").contains(precedence(headers))
                && OF_PEOPLE.stream().noneMatch(headers::has);
        return sentToMany && (headers.has("list-unsubscribe") || isRobot(headers));
    }

    /** Whether the sender's address says that nobody reads what is sent to it, nor to another one that is told for answers. */
    static boolean isRobot(Headers headers) {
        boolean toSomebodyElse = headers.rawAll("reply-to").stream()
                .flatMap(raw -> Mailboxes.allOf(raw).stream())
                .anyMatch(one -> !ROBOTS.contains(one.localPart()));
        return ROBOTS.contains(BounceSigns.sender(headers)) && !toSomebodyElse;
    }
}
