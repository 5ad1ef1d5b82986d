package org.vieraugen.mail.mailbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Semaphore;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.mailbox.MailServers;
import org.vieraugen.application.start.OpenedAtStart;
import org.vieraugen.mail.mailbox.Wire.Patience;

/** The mailboxes of the folder {@code vieraugen.mailboxes}, by IMAP. Without the folder there are none. */
@OnePerServer
@OpenedAtStart("vieraugen.mailboxes")
public class ImapServers implements MailServers {
    private static final Logger LOG = Logger.getLogger(ImapServers.class.getName());
    static final Patience USUAL =
            new Patience(Duration.ofSeconds(15), Duration.ofSeconds(60), Duration.ofMinutes(5), 32L * 1024 * 1024);

    private final Map<String, Mailbox> boxes;
    private final Patience patience;
    private final Clock clock;
    private final Semaphore large = new Semaphore(1, true);

    /** @throws WrongMailboxes with every problem of every file */
    @Inject
    public ImapServers(@ConfigProperty(name = "vieraugen.mailboxes") Optional<String> folder, Clock clock) {
        this(folder.map(Path::of).map(MailboxFiles::in).orElse(Map.of()), USUAL, clock);
    }

    ImapServers(Map<String, Mailbox> boxes, Patience patience, Clock clock) {
        this.boxes = boxes;
        this.patience = patience;
        this.clock = clock;
    }

    /** Wrong files refuse the start, and not only the first look into a box. */
    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        if (!boxes.isEmpty()) {
            LOG.info(() -> "Mailboxes: " + String.join(", ", new TreeSet<>(boxes.keySet())));
        }
    }

    @Override
    public Set<String> boxes() {
        return boxes.keySet();
    }

    @Override
    public Session open(String address) throws Away {
        var box = boxes.get(address);
        if (box == null) {
            throw new IllegalArgumentException("no mailbox is configured for this address");
        }
        return new ImapSession(box, new SignIn(box, patience).open(), large, clock);
    }
}
