package org.vieraugen.mail.message;

import jakarta.inject.Inject;
import jakarta.mail.Authenticator;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.message.Courier;
import org.vieraugen.application.message.Wording.Words;
import org.vieraugen.domain.message.Notice;

/**
 * Sends notices to the mailboxes of the office, and news to complainants. A mail to the office holds the reference and what happened, one to a
 * complainant only that there is something new: never a name or a word of the complaint.
 */
@OnePerServer
public class SmtpCourier implements Courier {
    private static final String TIMEOUT_MILLIS = "10000";

    private final Optional<String> host;
    private final int port;
    private final boolean startTls;
    private final String from;
    private final Optional<String> user;
    private final Optional<String> password;

    @Inject
    public SmtpCourier(
            @ConfigProperty(name = "vieraugen.mail.host") Optional<String> host,
            @ConfigProperty(name = "vieraugen.mail.port", defaultValue = "587") int port,
            @ConfigProperty(name = "vieraugen.mail.starttls", defaultValue = "true") boolean startTls,
            @ConfigProperty(name = "vieraugen.mail.from", defaultValue = "beschwerde@localhost") String from,
            @ConfigProperty(name = "vieraugen.mail.user") Optional<String> user,
            @ConfigProperty(name = "vieraugen.mail.password") Optional<String> password) {
        this.host = host;
        this.port = port;
        this.startTls = startTls;
        this.from = from;
        this.user = user;
        this.password = password;
    }

    @Override
    public boolean isReady() {
        return host.isPresent();
    }

    @Override
    public void carry(Optional<String> mailbox, String reference, Notice notice) throws Undeliverable {
        Words words;
        try {
            words = new Words(
                    reference + ": " + NoticeTexts.subject(notice.kind()), NoticeTexts.body(reference, notice));
        } catch (MissingResourceException e) {
            throw new Undeliverable("only a newer server, which has posted the notice, has words for it", e);
        }
        send(mailbox.orElse(from), words);
    }

    @Override
    public void write(String address, Words words) throws Undeliverable {
        send(address, words);
    }

    private void send(String address, Words words) throws Undeliverable {
        try {
            var mail = new MimeMessage(session());
            mail.setFrom(new InternetAddress(from));
            mail.setRecipient(RecipientType.TO, new InternetAddress(inAscii(address)));
            mail.setSubject(words.subject(), StandardCharsets.UTF_8.name());
            mail.setText(words.text(), StandardCharsets.UTF_8.name());
            mail.setHeader("Auto-Submitted", "auto-generated");
            Transport.send(mail);
        } catch (MessagingException e) {
            throw new Undeliverable("the mail server did not take the mail", e);
        }
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

    private Session session() {
        var settings = new Properties();
        settings.put("mail.smtp.host", host.orElseThrow());
        settings.put("mail.smtp.port", Integer.toString(port));
        settings.put("mail.smtp.starttls.enable", Boolean.toString(startTls));
        settings.put("mail.smtp.starttls.required", Boolean.toString(startTls));
        settings.put("mail.smtp.ssl.checkserveridentity", "true");
        settings.put("mail.smtp.connectiontimeout", TIMEOUT_MILLIS);
        settings.put("mail.smtp.timeout", TIMEOUT_MILLIS);
        if (user.isEmpty()) {
            return Session.getInstance(settings);
        }
        settings.put("mail.smtp.auth", "true");
        return Session.getInstance(settings, new Authenticator() {
            @Override
            protected @Nullable PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(user.orElseThrow(), password.orElse(""));
            }
        });
    }
}
