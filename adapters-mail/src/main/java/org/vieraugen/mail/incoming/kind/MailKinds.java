package org.vieraugen.mail.incoming.kind;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.vieraugen.domain.mail.AutomaticReason;
import org.vieraugen.domain.mail.MailKind;
import org.vieraugen.domain.mail.MailKind.Automatic;
import org.vieraugen.domain.mail.MailKind.Bounced;
import org.vieraugen.domain.mail.MailKind.CalendarAnswer;
import org.vieraugen.domain.mail.MailKind.Complained;
import org.vieraugen.domain.mail.MailKind.Human;
import org.vieraugen.domain.mail.Segment;
import org.vieraugen.mail.incoming.part.Attachments;
import org.vieraugen.mail.incoming.part.Headers;
import org.vieraugen.mail.incoming.part.Part;
import org.vieraugen.mail.incoming.part.Troubles;

/** Tells what kind of mail a mail is. Words alone make no machine of a person, who may write about bounces and pass them on, but for an answering
 * machine's own subject above a note that begins by saying that somebody is away. */
public final class MailKinds {
    private static final int CALENDAR = 100_000;
    private static final Set<String> ANSWERS = Set.of("REPLY", "COUNTER", "REFRESH");

    private MailKinds() {}

    /**
     * @param text what the mail says
     * @param divided the same, by whose words they are
     */
    public static MailKind of(Part mail, String text, List<Segment> divided) {
        var parts = Parts.of(mail);
        if (isComplaint(mail, parts)) {
            return new Complained(BounceReader.complaint(mail, parts, text));
        }
        if (BounceSigns.isBounce(mail, parts, text)) {
            return BounceReader.saysThatItArrived(parts)
                    ? new Automatic(AutomaticReason.ARRIVED)
                    : new Bounced(BounceReader.read(mail, parts, text));
        }
        var calendar =
                parts.all(MailKinds::isCalendar).filter(MailKinds::isAnswer).findFirst();
        if (calendar.isPresent()) {
            return new CalendarAnswer(Attachments.of(calendar.orElseThrow()));
        }
        var automatic = automatic(mail, divided);
        if (automatic.isEmpty()) {
            return new Human();
        }
        // Google's invitations say that nobody wrote them; somebody invited, all the same.
        return parts.all(part -> isCalendar(part) && part.type().label("method").isPresent())
                .findFirst()
                .<MailKind>map(part -> new CalendarAnswer(Attachments.of(part)))
                .orElseGet(() -> new Automatic(automatic.get()));
    }

    private static boolean isComplaint(Part mail, Parts parts) {
        if (parts.reports("feedback-report") || (mail.is("multipart/report") && parts.has("message/feedback-report"))) {
            return true;
        }
        // Outlook.com sends the mail it is about and says the rest in the subject.
        var subject = mail.headers().text("subject").orElse("");
        return subject.startsWith("complaint about message from ")
                && mail.children().size() == 1
                && mail.children().get(0).is("message/rfc822");
    }

    private static boolean isCalendar(Part part) {
        return part.is("text/calendar")
                || part.is("application/ics")
                || part.fileName().orElse("").toLowerCase(Locale.ROOT).endsWith(".ics");
    }

    /** Whether it answers an invitation, or asks for it once more. */
    private static boolean isAnswer(Part calendar) {
        var told = calendar.type().label("method").orElse("").toUpperCase(Locale.ROOT);
        if (!told.isEmpty()) {
            return ANSWERS.contains(told);
        }
        var text = new String(calendar.bytes(CALENDAR, new Troubles()), StandardCharsets.UTF_8);
        return ANSWERS.stream().anyMatch(method -> text.contains("\nMETHOD:" + method));
    }

    private static Optional<AutomaticReason> automatic(Part mail, List<Segment> divided) {
        var headers = mail.headers();
        if (saysAutoSubmitted(headers)) {
            return Optional.of(AutomaticReason.AUTO_SUBMITTED);
        }
        if (AutomaticSigns.hasField(headers)) {
            return Optional.of(AutomaticReason.AUTOREPLY_FIELD);
        }
        if (AutomaticSigns.precedence(headers).equals("auto_reply") || AutomaticSigns.isUnimportant(headers)) {
            return Optional.of(AutomaticReason.PRECEDENCE);
        }
        if (Parts.of(mail).reports("disposition-notification")) {
            return Optional.of(AutomaticReason.READ_RECEIPT);
        }
        return bySubject(headers, divided)
                .or(() -> AutomaticSigns.isBulk(headers) ? Optional.of(AutomaticReason.BULK) : Optional.empty());
    }

    /** Whoever quotes what they answer, or writes with a program that people write with, is a person. */
    private static Optional<AutomaticReason> bySubject(Headers headers, List<Segment> divided) {
        var written = divided.stream()
                .filter(segment -> segment.kind() == Segment.Kind.WRITTEN)
                .map(Segment::text)
                .collect(Collectors.joining());
        boolean quotes = divided.stream().anyMatch(segment -> segment.kind() == Segment.Kind.QUOTED);
        if (PersonSigns.has(headers) || quotes) {
            return Optional.empty();
        }
        if (AutomaticSigns.hasSubject(headers, written)) {
            return Optional.of(AutomaticReason.SUBJECT);
        }
        return AutomaticSigns.wantsNoReturn(headers, written)
                ? Optional.of(AutomaticReason.NO_RETURN)
                : Optional.empty();
    }

    private static boolean saysAutoSubmitted(Headers headers) {
        return headers.raw("auto-submitted")
                .map(value -> value.toLowerCase(Locale.ROOT))
                .filter(value -> value.startsWith("auto-"))
                .isPresent();
    }
}
