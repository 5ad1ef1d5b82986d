package org.vieraugen.mail.incoming.kind;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.vieraugen.domain.mail.Correspondent;
import org.vieraugen.mail.incoming.part.Headers;
import org.vieraugen.mail.incoming.part.Mailboxes;

/** How programs tell that they have sent a mail, each in its own way. */
final class AutomaticSigns {
    private static final List<String> FIELDS = List.of(
            "x-autoreply",
            "x-autorespond",
            "x-autoresponse",
            "x-auto-response",
            "x-autoresponder",
            "x-auto-reply",
            "x-autoreply-from",
            "x-autoreply-domain",
            "x-mail-autoreply",
            "x-yandex-autoreply",
            "x-zohomail-autoreply",
            "x-vacation",
            "x-post-messageclass-autoreply",
            "x-otrs-loop",
            "x-list-administrivia",
            "x-cron-env",
            "x-fc-machinegenerated");

    /** Lists on which people write to each other have at least one of these. */
    private static final List<String> OF_PEOPLE =
            List.of("list-post", "x-beenthere", "x-mailman-version", "mailing-list", "x-ml-name", "x-google-group-id");

    /** Fields of services that send the same to many. Single mails have some of them, too. */
    private static final List<String> OF_SERVICES = List.of(
            "feedback-id",
            "x-campaign",
            "x-campaignid",
            "x-campaign-id",
            "x-csa-complaints",
            "x-report-abuse",
            "x-mailin-eid",
            "x-sib-id",
            "x-rmid",
            "x-sg-eid",
            "x-mailgun-sid",
            "x-mj-mid",
            "x-mc-user");

    /** Programs that send nothing but newsletters. */
    private static final List<String> NEWSLETTERS = List.of(
            "cleverreach",
            "mailchimp",
            "rapidmail",
            "sendinblue",
            "brevo",
            "inxmail",
            "newsletter",
            "campaign",
            "mailerlite",
            "activecampaign",
            "phplist",
            "acymailing",
            "klick-tipp",
            "emarsys",
            "evalanche",
            "listmonk",
            "mailingwork",
            "getresponse");

    private static final Set<String> ROBOTS =
            Set.of("noreply", "no-reply", "no_reply", "donotreply", "do-not-reply", "do_not_reply", "nicht-antworten");

    private static final Set<String> DENIED = Set.of("", "no", "none", "false", "off", "0");

    private AutomaticSigns() {}

    static boolean hasField(Headers headers) {
        boolean apple = headers.raw("x-apple-action")
                .filter(value -> value.toUpperCase(Locale.ROOT).startsWith("VACATION"))
                .isPresent();
        return apple
                || FIELDS.stream().anyMatch(name -> headers.raw(name)
                        .filter(value -> !DENIED.contains(value.strip().toLowerCase(Locale.ROOT)))
                        .isPresent());
    }

    /**
     * Whether it answers a mail, and its subject begins as programs begin it; a person's answer has {@code Re:} or the like before. Where nothing tells that it
     * answers one, it says so itself.
     */
    static boolean hasSubject(Headers headers, String written) {
        var subject = subject(headers);
        boolean asked = headers.text("x-auto-response-suppress")
                .map(value -> value.toLowerCase(Locale.ROOT))
                .filter(value -> value.contains("all") || value.contains("autoreply"))
                .isPresent();
        boolean begun = MachineWords.beginsBeforeAnswer(subject)
                || (MachineWords.beginsAnswer(subject) && AbsenceWords.begin(written));
        return begun
                || (answers(headers)
                        && (MachineWords.begins(subject)
                                || saysAway(headers)
                                || (asked && MachineWords.saysReceived(subject))));
    }

    /** Whether nothing may come back to its sender, and it says itself that a program wrote it. */
    static boolean wantsNoReturn(Headers headers, String written) {
        var subject = subject(headers);
        return isUnanswerable(headers)
                && (MachineWords.begins(subject) || MachineWords.saysReceived(subject) || MachineWords.saysSo(written));
    }

    /** Mail servers and other programs say so of what they send themselves, so that nothing comes back of it. */
    static boolean isUnanswerable(Headers headers) {
        return headers.rawAll("return-path").stream()
                .map(path -> path.replace(" ", "").toLowerCase(Locale.ROOT))
                .anyMatch(path -> path.equals("<>") || path.startsWith("<mailer-daemon"));
    }

    static String precedence(Headers headers) {
        return headers.raw("precedence").orElse("").toLowerCase(Locale.ROOT);
    }

    /** Old answering machines say nothing but that nobody need answer, and that somebody is away. */
    static boolean isUnimportant(Headers headers) {
        return isToMany(headers)
                && !isListOfPeople(headers)
                && (MachineWords.begins(subject(headers)) || saysAway(headers));
    }

    static boolean isBulk(Headers headers) {
        if (isListOfPeople(headers)) {
            return false;
        }
        boolean listed = headers.has("list-unsubscribe");
        boolean many = isToMany(headers) && !answers(headers) && !PersonSigns.has(headers);
        return (many && (listed || isRobot(headers))) || (listed && isNewsletter(headers));
    }

    private static boolean saysAway(Headers headers) {
        var sender = senders(headers).findFirst().map(Correspondent::name).orElse("");
        return MachineWords.saysAway(subject(headers), sender);
    }

    private static boolean isListOfPeople(Headers headers) {
        return OF_PEOPLE.stream().anyMatch(headers::has);
    }

    private static boolean isToMany(Headers headers) {
        return Set.of("bulk", "junk").contains(precedence(headers));
    }

    /** A form on the web may send a person's words by such a service, too: then answers go elsewhere. */
    private static boolean isNewsletter(Headers headers) {
        var mailer = headers.text("x-mailer").orElse("").toLowerCase(Locale.ROOT);
        boolean program = NEWSLETTERS.stream().anyMatch(mailer::contains);
        boolean service =
                headers.has("list-unsubscribe-post") && OF_SERVICES.stream().anyMatch(headers::has);
        return (program || service) && !answers(headers) && !isForSomebodyElse(headers);
    }

    private static boolean isForSomebodyElse(Headers headers) {
        var own = senders(headers).map(AutomaticSigns::domain).findFirst().orElse("");
        return replyTo(headers).anyMatch(one -> !domain(one).equals(own));
    }

    private static String domain(Correspondent one) {
        return one.address().substring(one.address().lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
    }

    /** Whether the sender's address says that nobody reads what is sent to it, nor to another one that is told for answers. */
    static boolean isRobot(Headers headers) {
        boolean toSomebodyElse = replyTo(headers).anyMatch(one -> !ROBOTS.contains(one.localPart()));
        return ROBOTS.contains(BounceSigns.sender(headers)) && !toSomebodyElse;
    }

    private static boolean answers(Headers headers) {
        return headers.has("in-reply-to") || headers.has("references");
    }

    private static String subject(Headers headers) {
        return headers.text("subject").orElse("");
    }

    private static Stream<Correspondent> senders(Headers headers) {
        return headers.rawAll("from").stream().flatMap(raw -> Mailboxes.allOf(raw).stream());
    }

    private static Stream<Correspondent> replyTo(Headers headers) {
        return headers.rawAll("reply-to").stream().flatMap(raw -> Mailboxes.allOf(raw).stream());
    }
}
