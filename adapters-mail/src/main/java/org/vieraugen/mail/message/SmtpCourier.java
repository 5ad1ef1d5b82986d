package org.vieraugen.mail.message;

import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.NoSuchProviderException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Logger;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.message.Courier;
import org.vieraugen.application.message.Failure;
import org.vieraugen.application.message.Mail;

/** Takes mails to the city's mail server by SMTP, one after the other on each connection. Signing them (DKIM) and finding the way to other servers is its business. */
@OnePerServer
public class SmtpCourier implements Courier {
    private static final Logger LOG = Logger.getLogger(SmtpCourier.class.getName());

    private final MailServer server;
    private final Messages messages;
    private final LoggedMails logged;
    private final AtomicBoolean warned = new AtomicBoolean();

    @Inject
    public SmtpCourier(MailServer server, Messages messages, LoggedMails logged) {
        this.server = server;
        this.messages = messages;
        this.logged = logged;
    }

    @Override
    public boolean isReady() {
        return server.isConfigured() || logged.isOn();
    }

    @Override
    public Way open() throws Away {
        if (!server.isConfigured()) {
            return logged;
        }
        var session = server.session();
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
        /** Whether this server takes mails from addresses that bounces come back to. */
        private boolean returning = true;

        Connected(Session session, Transport transport) {
            this.session = session;
            this.transport = transport;
        }

        @Override
        public void send(UUID letter, Mail mail) throws Refused, Away {
            var back = returning ? messages.returnTo(letter, mail) : Optional.<String>empty();
            try {
                send(letter, mail, back);
            } catch (Refused e) {
                if (back.isEmpty() || e.why() != Failure.REFUSED) {
                    throw e;
                }
                // Perhaps it does not let us write under that address: the notice is worth more than its bounce.
                send(letter, mail, Optional.empty());
                returning = false;
                if (!warned.getAndSet(true)) {
                    LOG.warning(
                            "The mail server refuses mails that come from the address of a box with something behind a plus;"
                                    + " without that, nobody is told of what does not arrive");
                }
            }
        }

        private void send(UUID letter, Mail mail, Optional<String> returnTo) throws Refused, Away {
            try {
                var message = messages.of(session, letter, mail, returnTo);
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
}
