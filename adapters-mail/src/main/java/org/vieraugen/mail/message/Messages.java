package org.vieraugen.mail.message;

import jakarta.activation.DataHandler;
import jakarta.inject.Inject;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.message.KeyedAddresses;
import org.vieraugen.application.message.Mail;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.message.KeyedAddress.Purpose;

/** Mails as they travel (RFC 5322): the same words as plain text and as a page, marked as written by nobody (RFC 3834) where nobody wrote them, so that no robot answers. */
@OnePerServer
public class Messages {
    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private static final Pattern LINE_ENDS = Pattern.compile("[\\p{Cc}\\u2028\\u2029]+");

    private final String from;
    private final Optional<String> name;
    private final boolean bounces;
    private final Optional<String> bouncesTo;
    private final KeyedAddresses addresses;
    private final Clock clock;

    /**
     * @param from the sender's address
     * @param name whose name stands before it: the city's
     * @param bounces whether each mail says for itself where to say that it did not arrive
     * @param bouncesTo a box for that, in the place of the departments' own
     */
    @Inject
    public Messages(
            @ConfigProperty(name = "vieraugen.mail.from", defaultValue = "beschwerde@localhost") String from,
            @ConfigProperty(name = "vieraugen.mail.name") Optional<String> name,
            @ConfigProperty(name = "vieraugen.mail.bounces", defaultValue = "true") boolean bounces,
            @ConfigProperty(name = "vieraugen.mail.bounces-to") Optional<String> bouncesTo,
            KeyedAddresses addresses,
            Clock clock) {
        this.from = from;
        this.name = name;
        this.bounces = bounces;
        this.bouncesTo = bouncesTo;
        this.addresses = addresses;
        this.clock = clock;
    }

    /** The address to which mail servers say that this letter did not arrive; empty where nobody reads it, so that it is the sender's. */
    Optional<String> returnTo(UUID letter, Mail mail) {
        return bouncesTo
                .or(mail::box)
                .filter(box -> bounces)
                .flatMap(box -> addresses.of(box, Purpose.BOUNCE, letter, Purpose.BOUNCE.until(today())));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Terms.ZONE);
    }

    /**
     * @param letter whose mail has the same Message-ID each time it is sent
     * @param returnTo as the mail server is told, and not the readers
     * @throws AddressException when it cannot go to one of the addresses
     */
    MimeMessage of(Session session, UUID letter, Mail mail, Optional<String> returnTo) throws MessagingException {
        var message = new Identified(session, "<" + letter + "@" + domain() + ">");
        message.setFrom(sender());
        returnTo.ifPresent(message::setEnvelopeFrom);
        if (mail.replyTo().isPresent()) {
            message.setReplyTo(new InternetAddress[] {
                new InternetAddress(inAscii(mail.replyTo().get()), true)
            });
        }
        if (mail.to().isEmpty()) {
            message.setRecipient(RecipientType.TO, new InternetAddress(inAscii(from)));
        }
        for (var address : mail.to()) {
            message.addRecipient(RecipientType.TO, new InternetAddress(inAscii(address), true));
        }
        message.setSentDate(Date.from(clock.instant()));
        message.setSubject(onOneLine(mail.words().subject()), UTF_8);
        message.setHeader("Content-Language", onOneLine(mail.words().language()));
        if (mail.automatic()) {
            message.setHeader("Auto-Submitted", "auto-generated");
            // What Exchange asks before it answers.
            message.setHeader("X-Auto-Response-Suppress", "All");
        }
        message.setContent(content(mail));
        message.saveChanges();
        return message;
    }

    /** An invitation is one more way to say the same, the last and best of all (RFC 6047): as a file beside them programs would take it for any other. */
    private static MimeMultipart content(Mail mail) throws MessagingException {
        var plain = new MimeBodyPart();
        plain.setText(mail.words().text(), UTF_8);
        var page = new MimeBodyPart();
        page.setText(mail.words().html(), UTF_8, "html");
        var all = new MimeMultipart("alternative", plain, page);
        if (mail.calendar().isPresent()) {
            all.addBodyPart(calendar(mail.calendar().get()));
        }
        return all;
    }

    private static MimeBodyPart calendar(Mail.Calendar given) throws MessagingException {
        var type = "text/calendar; method=" + given.method() + "; charset=" + UTF_8;
        var part = new MimeBodyPart();
        part.setDataHandler(
                new DataHandler(new ByteArrayDataSource(given.text().getBytes(StandardCharsets.UTF_8), type)));
        part.setHeader("Content-Type", type);
        // Each line end counts in it, which base64 keeps through every server.
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }

    private InternetAddress sender() throws MessagingException {
        var sender = new InternetAddress(inAscii(from));
        if (name.isPresent()) {
            try {
                sender.setPersonal(onOneLine(name.get()), UTF_8);
            } catch (UnsupportedEncodingException e) {
                throw new IllegalStateException("every JDK has UTF-8", e);
            }
        }
        return sender;
    }

    /** Behind the end of a line another field would begin. */
    private static String onOneLine(String text) {
        return LINE_ENDS.matcher(text).replaceAll(" ");
    }

    private String domain() throws AddressException {
        var ascii = inAscii(from);
        return ascii.substring(ascii.lastIndexOf('@') + 1);
    }

    /** Mail servers know a domain of another script by letters of ASCII. */
    private static String inAscii(String address) throws AddressException {
        int at = address.lastIndexOf('@') + 1;
        try {
            return address.substring(0, at) + IDN.toASCII(address.substring(at));
        } catch (IllegalArgumentException e) {
            throw new AddressException("no domain of an e-mail address");
        }
    }

    /** A message whose Message-ID is not made up anew each time. */
    private static final class Identified extends SMTPMessage {
        private final String id;

        Identified(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
