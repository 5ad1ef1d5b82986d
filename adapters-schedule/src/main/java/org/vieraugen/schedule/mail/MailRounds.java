package org.vieraugen.schedule.mail;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.mail.EraseMails;
import org.vieraugen.application.mail.SortMails;
import org.vieraugen.application.start.Ready;
import org.vieraugen.application.start.Scheduler;

/** Sorts what a server has left behind, and erases what nothing became of when its time is over; on every server. */
@OnePerServer
public class MailRounds {
    private static final int SORT_SECONDS = 15;
    private static final int ERASE_SECONDS = 3_600;

    private final Scheduler scheduler;
    private final SortMails sort;
    private final EraseMails erase;

    @Inject
    public MailRounds(Scheduler scheduler, SortMails sort, EraseMails erase) {
        this.scheduler = scheduler;
        this.sort = sort;
        this.erase = erase;
    }

    void begin(@Observes Ready ready) {
        scheduler.every(SORT_SECONDS, "mails", this::sortAll);
        scheduler.every(ERASE_SECONDS, "erasing mails", this::eraseAll);
    }

    private void sortAll() {
        while (sort.handle()) {
            // each call takes some of those that are due
        }
    }

    private void eraseAll() {
        while (erase.handle()) {
            // each call takes some of those whose time is over
        }
    }
}
