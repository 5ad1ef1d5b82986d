package org.vieraugen.mail.message;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.vieraugen.application.message.Failure;

/** What a mail server means by its answer: a number (RFC 5321), and mostly a status that says more (RFC 3463). */
final class Answers {
    private static final Pattern STATUS = Pattern.compile("\\b[45]\\.(\\d{1,3}\\.\\d{1,3})\\b");
    private static final int TRY_LATER = 400;
    private static final int FOR_GOOD = 500;
    private static final int STORAGE = 552;

    private Answers() {}

    /** Whether the server took the mail for some of its readers. */
    static boolean isTaken(MessagingException failed) {
        return failed instanceof SendFailedException partly
                && partly.getValidSentAddresses() != null
                && partly.getValidSentAddresses().length > 0;
    }

    /** Why the server does not take a mail; empty when it gave no answer, and so is not there. */
    static Optional<Failure> refusal(MessagingException failed) {
        var why = Optional.<Failure>empty();
        // The word about an address comes after the word about the whole, and says more.
        for (Exception at = failed; at instanceof MessagingException one; at = one.getNextException()) {
            var said = said(one);
            why = said.isPresent() ? said : why;
        }
        return why;
    }

    private static Optional<Failure> said(MessagingException failed) {
        var text = String.valueOf(failed.getMessage());
        if (failed instanceof AddressException) {
            return Optional.of(Failure.ADDRESS);
        }
        if (failed instanceof SMTPAddressFailedException address) {
            return means(address.getReturnCode(), text, Failure.ADDRESS);
        }
        if (failed instanceof SMTPSenderFailedException sender) {
            return means(sender.getReturnCode(), text, Failure.REFUSED);
        }
        return failed instanceof SMTPSendFailedException send
                ? means(send.getReturnCode(), text, Failure.REFUSED)
                : Optional.empty();
    }

    /** @param usually what a refusal for good means at this point, where the server says no more */
    private static Optional<Failure> means(int code, String text, Failure usually) {
        if (code < TRY_LATER) {
            return Optional.empty();
        }
        var found = STATUS.matcher(text);
        var status = found.find() ? found.group(1) : "";
        if (status.equals("2.2")) {
            return Optional.of(Failure.FULL);
        }
        if (code < FOR_GOOD) {
            return Optional.of(Failure.LATER);
        }
        return Optional.of(
                switch (status) {
                    case "1.1", "1.2", "1.3", "1.6", "1.10", "2.1" -> Failure.ADDRESS;
                    case "2.3", "3.4" -> Failure.TOO_LARGE;
                    case "" -> code == STORAGE ? storage(usually) : usually;
                    default -> Failure.REFUSED;
                });
    }

    /** Of an address it says that its box is full; of a mail, that it is too large. */
    private static Failure storage(Failure usually) {
        return usually == Failure.ADDRESS ? Failure.FULL : Failure.TOO_LARGE;
    }
}
