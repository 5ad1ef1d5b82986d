package org.vieraugen.application.mail;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.department.Departments;
import org.vieraugen.application.mailbox.Inlet;

/** Where mails come in: each is stored whole before anything else is done with it (K1), and then sorted at once. */
@OnePerServer
public class TakeMail implements Inlet {
    private final MailSteps steps;
    private final SortMails sort;
    private final Departments departments;
    private final Clock clock;

    @Inject
    public TakeMail(MailSteps steps, SortMails sort, Departments departments, Clock clock) {
        this.steps = steps;
        this.sort = sort;
        this.departments = departments;
        this.clock = clock;
    }

    @Override
    public boolean take(String box, Instant received, byte[] mail) {
        return taken(box, received, mail.length, mail);
    }

    /** Whose header is all that is fetched: somebody of the desk looks at it in the box. */
    @Override
    public boolean tooLarge(String box, Instant received, long size, byte[] head) {
        return taken(box, received, size, head);
    }

    private boolean taken(String box, Instant received, long size, byte[] mail) {
        for (var department : departments.organisation().departments()) {
            for (var known : department.mailboxes()) {
                if (known.address().equalsIgnoreCase(box)) {
                    var now = clock.instant();
                    // A mail server's clock may be ahead of ours: nobody waits from a day that is still to come (K6).
                    var came = received.isAfter(now) ? now : received;
                    var arrived = steps.arrive(department.key(), known.address(), came, size, mail, now);
                    sort.handle(department.key(), arrived.id());
                    return arrived.isNew();
                }
            }
        }
        // No definition names the box any more: what comes there stays there, unread.
        throw new Unknown("mailbox");
    }
}
