package org.vieraugen.mail.message;

import jakarta.inject.Inject;
import jakarta.mail.Authenticator;
import jakarta.mail.MessagingException;
import jakarta.mail.NoSuchProviderException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.time.Clock;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.message.Courier;
import org.vieraugen.application.message.Mail;

/** Takes mails to the city's mail server by SMTP, one after the other on one connection. Signing them (DKIM) and finding the way to other servers is its business. */
@OnePerServer
public class SmtpCourier implements Courier {
    private static final String CONNECT_MILLIS = "10000";
    /** A server that looks through a mail before it takes it may need its time; what is sent again too early is there twice. */
    private static final String ANSWER_MILLIS = "60000";

    private final Optional<String> host;
    private final int port;
    private final boolean startTls;
    private final Optional<String> user;
    private final Optional<String> password;
    private final Messages messages;

    /**
     * @param from the sender's address
     * @param name whose name stands before it: the city's
     */
    @Inject
    public SmtpCourier(
            @ConfigProperty(name = "vieraugen.mail.host") Optional<String> host,
            @ConfigProperty(name = "vieraugen.mail.port", defaultValue = "587") int port,
            @ConfigProperty(name = "vieraugen.mail.starttls", defaultValue = "true") boolean startTls,
            @ConfigProperty(name = "vieraugen.mail.from", defaultValue = "beschwerde@localhost") String from,
            @ConfigProperty(name = "vieraugen.mail.name") Optional<String> name,
            @ConfigProperty(name = "vieraugen.mail.user") Optional<String> user,
            @ConfigProperty(name = "vieraugen.mail.password") Optional<String> password,
            Clock clock) {
        this.host = host;
        this.port = port;
        this.startTls = startTls;
        this.user = user;
        this.password = password;
        this.messages = new Messages(from, name, clock);
    }

    @Override
    public boolean isReady() {
        return host.isPresent();
    }

    @Override
    public Way open() throws Away {
        var session = session();
        Transport transport;
        try {
            transport = session.getTransport("smtp");
        } catch (NoSuchProviderException e) {
            throw new IllegalStateException("the mail library knows SMTP", e);
        }
        try {
            transport.connect();
        } catch (MessagingException e) {
            throw new Away(e);
        }
        return new Connected(session, transport);
    }

    private final class Connected implements Way {
        private final Session session;
        private final Transport transport;

        Connected(Session session, Transport transport) {
            this.session = session;
            this.transport = transport;
        }

        @Override
        public void send(UUID letter, Mail mail) throws Refused, Away {
            try {
                var message = messages.of(session, letter, mail);
                transport.sendMessage(message, message.getAllRecipients());
            } catch (MessagingException e) {
                if (!Answers.isTaken(e)) {
                    throw refused(e);
                }
            }
        }

        private Refused refused(MessagingException failed) throws Away {
            var why = Answers.refusal(failed);
            // A server that says "not now" and hangs up says it to all mails, and not of this one.
            if (why.isEmpty() || (!why.get().isLasting() && !transport.isConnected())) {
                throw new Away(failed);
            }
            return new Refused(why.get(), failed);
        }

        @Override
        public void close() {
            try {
                transport.close();
            } catch (MessagingException e) {
                // The mails are with the server, or have been refused: how it says goodbye changes nothing.
            }
        }
    }

    private Session session() {
        var settings = new Properties();
        settings.put("mail.smtp.host", host.orElseThrow());
        settings.put("mail.smtp.port", Integer.toString(port));
        settings.put("mail.smtp.starttls.enable", Boolean.toString(startTls));
        settings.put("mail.smtp.starttls.required", Boolean.toString(startTls));
        settings.put("mail.smtp.ssl.checkserveridentity", "true");
        settings.put("mail.smtp.connectiontimeout", CONNECT_MILLIS);
        settings.put("mail.smtp.timeout", ANSWER_MILLIS);
        settings.put("mail.smtp.writetimeout", ANSWER_MILLIS);
        settings.put("mail.smtp.sendpartial", "true");
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
