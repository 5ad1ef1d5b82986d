package org.vieraugen.domain.mail.desk;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.Text;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.department.Mailbox;
import org.vieraugen.domain.mail.Bounce;
import org.vieraugen.domain.mail.Correspondent;
import org.vieraugen.domain.mail.MailFile;
import org.vieraugen.domain.mail.MailKind;
import org.vieraugen.domain.mail.Protection;
import org.vieraugen.domain.mail.ReadMail;
import org.vieraugen.domain.mail.Segment;
import org.vieraugen.domain.mail.Trouble;
import org.vieraugen.domain.party.EmailAddress;

/** What becomes of a mail by itself: as little as can be said for sure. Everything else is put before a person (K1, K3, K4). */
public final class Sorting {
    private static final Pattern REFERENCE = Pattern.compile("(?<![A-Z0-9-])" + Reference.FORM + "(?![A-Z0-9-])");
    private static final Pattern NO_LETTER = Pattern.compile("\\P{L}+");
    private static final Pattern BEFORE_ITS_NUMBER = Pattern.compile("[A-Za-z]+(\\.[A-Za-z]+)*");
    /** So far into the text a number is looked for. */
    private static final int LOOKED_AT = 20_000;

    private Sorting() {}

    /** What a keyed address says to which the mail was sent. */
    public sealed interface Keyed {
        /** An answer to a notice about that complaint. */
        record ToComplaint(UUID complaint) implements Keyed {}

        record ToRequest(UUID request) implements Keyed {}

        /** Where calendars answer an invitation, and people write about it. */
        record ToInvitation() implements Keyed {}

        /** It was valid once, for that complaint or request. */
        record Old(UUID about) implements Keyed {}

        /** Where only mail servers write: from there mails of ours go out, and no reader is asked to answer there. */
        record ToServers() implements Keyed {}

        /** None of ours, or none at all. */
        record None() implements Keyed {}
    }

    /** What is to be done. */
    public sealed interface Sorted {
        /** The complainant answers (K3). */
        record Answer(UUID complaint, String words) implements Sorted {}

        record FollowUp(UUID request, String words) implements Sorted {}

        record NewComplaint(String category, String words) implements Sorted {}

        record NewRequest(String words) implements Sorted {}

        /** A calendar's answer, for whoever invited. */
        record Calendar(MailFile calendar) implements Sorted {}

        record Returned(Bounce bounce) implements Sorted {}

        record Automatic() implements Sorted {}

        /** @param about the complaint or request of an old keyed address */
        record ForAPerson(Doubt why, Optional<UUID> about) implements Sorted {
            static ForAPerson because(Doubt why) {
                return new ForAPerson(why, Optional.empty());
            }
        }
    }

    /**
     * @param keyed what its addresses say
     * @param box to which it came
     * @param whole whether all of it was fetched
     * @param ours whether notices of the office go to where it comes from
     * @param names whether it names a complaint that there is
     * @param often whether more came from its address lately than a person writes
     */
    public record Given(
            ReadMail mail, Keyed keyed, Mailbox box, boolean whole, boolean ours, boolean names, boolean often) {}

    public static Sorted of(Given given) {
        if (!given.whole()) {
            return Sorted.ForAPerson.because(Doubt.TOO_LARGE);
        }
        var kind = given.mail().kind();
        if (kind instanceof MailKind.Automatic) {
            return new Sorted.Automatic();
        }
        if (kind instanceof MailKind.Bounced bounced) {
            return new Sorted.Returned(bounced.bounce());
        }
        if (kind instanceof MailKind.Complained) {
            // Somebody called a notice unwanted: nothing follows, and nobody is told, but it can be found.
            return new Sorted.Automatic();
        }
        if (kind instanceof MailKind.CalendarAnswer answer) {
            return new Sorted.Calendar(answer.calendar());
        }
        return ofPerson(given);
    }

    private static Sorted ofPerson(Given given) {
        var mail = given.mail();
        if (given.keyed() instanceof Keyed.Old old) {
            return new Sorted.ForAPerson(Doubt.OLD_ADDRESS, Optional.of(old.about()));
        }
        if (given.keyed() instanceof Keyed.ToServers) {
            return Sorted.ForAPerson.because(Doubt.RETURN_ADDRESS);
        }
        if (given.keyed() instanceof Keyed.ToInvitation) {
            return Sorted.ForAPerson.because(Doubt.INVITATION);
        }
        boolean keyed = !(given.keyed() instanceof Keyed.None);
        if (!keyed && given.names()) {
            return Sorted.ForAPerson.because(Doubt.REFERENCE);
        }
        if (!keyed && given.box().becomes() == Mailbox.Becomes.PERSON) {
            return Sorted.ForAPerson.because(Doubt.BOX);
        }
        if (!keyed && given.ours() && given.box().becomes() == Mailbox.Becomes.COMPLAINT) {
            return Sorted.ForAPerson.because(Doubt.OFFICE);
        }
        var doubt = doubt(given);
        if (doubt.isPresent()) {
            return new Sorted.ForAPerson(doubt.get(), about(given.keyed()));
        }
        var words = words(mail);
        if (given.keyed() instanceof Keyed.ToComplaint to) {
            return new Sorted.Answer(to.complaint(), words);
        }
        if (given.keyed() instanceof Keyed.ToRequest to) {
            return new Sorted.FollowUp(to.request(), words);
        }
        return given.box().becomes() == Mailbox.Becomes.REQUEST
                ? new Sorted.NewRequest(words)
                : new Sorted.NewComplaint(given.box().category().orElseThrow(), titled(mail, words));
    }

    /** Many say the half of it in the subject. */
    private static String titled(ReadMail mail, String words) {
        var subject = mail.envelope().subject().strip();
        boolean fits = subject.length() + words.length() + 2 <= Text.MOST;
        return subject.isEmpty() || !fits ? words : subject + "\n\n" + words;
    }

    private static Optional<UUID> about(Keyed keyed) {
        if (keyed instanceof Keyed.ToComplaint to) {
            return Optional.of(to.complaint());
        }
        return keyed instanceof Keyed.ToRequest to ? Optional.of(to.request()) : Optional.empty();
    }

    /** Why a machine should not go on with it. */
    private static Optional<Doubt> doubt(Given given) {
        var mail = given.mail();
        if (mail.protection().state() == Protection.State.ENCRYPTED) {
            return Optional.of(Doubt.ENCRYPTED);
        }
        if (mail.troubles().contains(Trouble.NOT_READABLE)) {
            return Optional.of(Doubt.FAILED);
        }
        var words = words(mail);
        if (Text.isEmpty(words)) {
            return Optional.of(Doubt.NO_WORDS);
        }
        try {
            Text.required("text", words, Text.MOST);
        } catch (Malformed e) {
            return Optional.of(Doubt.TOO_LONG);
        }
        if (given.keyed() instanceof Keyed.None && sender(mail).isEmpty()) {
            return Optional.of(Doubt.NO_SENDER);
        }
        return given.often() ? Optional.of(Doubt.TOO_MANY) : Optional.empty();
    }

    /**
     * Where its sender is answered: the one address that the mail asks for, or else its sender's; of what came by a list the sender's alone, since the list asks that answers
     * go to all who read it. Empty when mail could not reach it.
     */
    public static Optional<String> sender(ReadMail mail) {
        var asked = mail.envelope().replyTo();
        boolean list = mail.envelope().listId().isPresent();
        return (asked.size() == 1 && !list
                        ? Optional.of(asked.get(0))
                        : mail.envelope().from())
                .flatMap(one -> EmailAddress.read(one.address()));
    }

    /** Its sender's address, and where an answer to it would go. */
    public static Stream<String> answeredAt(ReadMail mail) {
        return Stream.concat(mail.envelope().from().map(Correspondent::address).stream(), sender(mail).stream());
    }

    /**
     * Under what it is counted how often a program answers such mails: the sender's address, and what is written, but for its numbers, together with how the address begins and
     * its domain. Programs that number their address anew for each mail say the same each time; people who send the same letter have other names.
     */
    public static List<String> answeredUnder(ReadMail mail) {
        var address = counted(mail);
        var begins = BEFORE_ITS_NUMBER.matcher(address);
        var domain = address.substring(address.lastIndexOf('@') + 1);
        return List.of(
                address,
                (begins.lookingAt() ? begins.group() : "") + "@" + domain + " says "
                        + NO_LETTER.matcher(words(mail)).replaceAll(""));
    }

    /** Under which address it is counted how much comes from one; all that say none are counted as one. */
    public static String counted(ReadMail mail) {
        return sender(mail).orElse("");
    }

    /** What its sender is called; as the mail says it. */
    public static Optional<String> name(ReadMail mail) {
        return mail.envelope().from().map(Correspondent::name).filter(given -> !given.isEmpty());
    }

    /** What the sender wrote, or passes on: without signature and quote, which stay in the mail. */
    public static String words(ReadMail mail) {
        return mail.text().stream()
                .filter(one -> one.kind() == Segment.Kind.WRITTEN || one.kind() == Segment.Kind.FORWARDED)
                .map(Segment::text)
                .collect(Collectors.joining())
                .strip();
    }

    /** Numbers of complaints that stand in subject or text, of any department; whether there are such complaints is another question. */
    public static Stream<Reference> references(ReadMail mail) {
        var text = mail.wholeText();
        var looked = mail.envelope().subject() + "\n" + text.substring(0, Math.min(text.length(), LOOKED_AT));
        return REFERENCE
                .matcher(looked)
                .results()
                .flatMap(found -> read(found.group()).stream())
                .distinct();
    }

    private static Optional<Reference> read(String text) {
        try {
            return Optional.of(new Reference(text));
        } catch (Malformed e) {
            return Optional.empty();
        }
    }
}
