package org.vieraugen.mail.message;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.application.message.Mail;
import org.vieraugen.application.message.Wording.Words;

/** Mails as they travel (RFC 5322): the same words as plain text and as a page, marked as written by nobody (RFC 3834), so that no robot answers. */
final class Messages {
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final String from;
    private final Optional<String> name;
    private final Clock clock;

    Messages(String from, Optional<String> name, Clock clock) {
        this.from = from;
        this.name = name;
        this.clock = clock;
    }

    /**
     * @param letter whose mail has the same Message-ID each time it is sent
     * @throws AddressException when it cannot go to one of the addresses
     */
    MimeMessage of(Session session, UUID letter, Mail mail) throws MessagingException {
        var message = new Identified(session, "<" + letter + "@" + domain() + ">");
        message.setFrom(sender());
        if (mail.to().isEmpty()) {
            message.setRecipient(RecipientType.TO, new InternetAddress(inAscii(from)));
        }
        for (var address : mail.to()) {
            message.addRecipient(RecipientType.TO, new InternetAddress(inAscii(address), true));
        }
        message.setSentDate(Date.from(clock.instant()));
        message.setSubject(mail.words().subject(), UTF_8);
        message.setHeader("Content-Language", mail.words().language());
        message.setHeader("Auto-Submitted", "auto-generated");
        // What Exchange asks before it answers.
        message.setHeader("X-Auto-Response-Suppress", "All");
        message.setContent(content(mail.words()));
        message.saveChanges();
        return message;
    }

    private static MimeMultipart content(Words words) throws MessagingException {
        var plain = new MimeBodyPart();
        plain.setText(words.text(), UTF_8);
        var page = new MimeBodyPart();
        page.setText(words.html(), UTF_8, "html");
        return new MimeMultipart("alternative", plain, page);
    }

    private InternetAddress sender() throws MessagingException {
        var sender = new InternetAddress(inAscii(from));
        if (name.isPresent()) {
            try {
                sender.setPersonal(name.get(), UTF_8);
            } catch (UnsupportedEncodingException e) {
                throw new IllegalStateException("every JDK has UTF-8", e);
            }
        }
        return sender;
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
    private static final class Identified extends MimeMessage {
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
