package org.vieraugen.mail.message;

import jakarta.inject.Inject;
import java.util.UUID;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.message.Courier;
import org.vieraugen.application.message.Mail;

/** Where a try-out's mails go while no mail server is set: into the log, so that whoever tries it reads the codes in them. Anywhere else no mail comes near a log. */
@OnePerServer
public class LoggedMails implements Courier.Way {
    private static final Logger LOG = Logger.getLogger(LoggedMails.class.getName());

    private final boolean on;

    @Inject
    public LoggedMails(
            @ConfigProperty(name = "vieraugen.tryout", defaultValue = "false") boolean tryOut,
            @ConfigProperty(name = "vieraugen.tryout.sample", defaultValue = "false") boolean sample) {
        on = tryOut && sample;
    }

    boolean isOn() {
        return on;
    }

    /** @throws IllegalStateException outside the try-out */
    @Override
    public void send(UUID letter, Mail mail) {
        if (!on) {
            throw new IllegalStateException("only a try-out shows its mails");
        }
        LOG.info(() -> "A mail of the try-out to " + String.join(", ", mail.to()) + ": "
                + mail.words().subject() + "\n" + mail.words().text());
    }

    @Override
    public void close() {
        // A log is always open.
    }
}
