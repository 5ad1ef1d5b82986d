package org.vieraugen.application.message;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.complaint.Complaints;
import org.vieraugen.application.complaint.CurrentSetting;
import org.vieraugen.application.complaint.Erased;
import org.vieraugen.application.department.Departments;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.department.Mailbox;
import org.vieraugen.domain.department.Role;

/** Takes what waits in the outbox to the courier; runs on every server, again and again. */
@OnePerServer
public class DeliverNotices {
    private static final int AT_ONCE = 20;
    private static final int MOST_ATTEMPTS = 12;
    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);

    private final Outbox outbox;
    private final Courier courier;
    private final Wording wording;
    private final Complaints complaints;
    private final Departments departments;
    private final CurrentSetting settings;
    private final Clock clock;

    @Inject
    public DeliverNotices(
            Outbox outbox,
            Courier courier,
            Wording wording,
            Complaints complaints,
            Departments departments,
            CurrentSetting settings,
            Clock clock) {
        this.outbox = outbox;
        this.courier = courier;
        this.wording = wording;
        this.complaints = complaints;
        this.departments = departments;
        this.settings = settings;
        this.clock = clock;
    }

    /** Delivers up to 20 and returns how many it took; those that failed wait 1, 2, 4, ... minutes, at most a day. */
    @Transactional
    public int handle() {
        if (!courier.isReady()) {
            return 0;
        }
        var letters = outbox.claim(AT_ONCE, clock.instant());
        for (var letter : letters) {
            try {
                deliver(letter);
                outbox.delivered(letter);
            } catch (Courier.Undeliverable e) {
                if (letter.attempts() >= MOST_ATTEMPTS && letter.notice().to() == Role.COMPLAINANT) {
                    // An address that never takes a mail; what is new stands on the complaint's page all the same.
                    outbox.delivered(letter);
                } else {
                    var wait = FIRST_WAIT.multipliedBy(1L << Math.min(letter.attempts(), 10));
                    outbox.tryAgain(letter, clock.instant().plus(wait));
                }
            }
        }
        return letters.size();
    }

    private void deliver(Outbox.Letter letter) throws Courier.Undeliverable {
        var department = departments.organisation().find(new DepartmentKey(letter.department()));
        var complaint = complaint(letter);
        if (department.isEmpty() || complaint.isEmpty()) {
            return;
        }
        var to = letter.notice().to();
        if (to == Role.COMPLAINANT) {
            var address = complaints.address(complaint.get());
            if (address.isPresent()) {
                courier.write(
                        address.get(), wording.news(complaint.get().submission().language()));
            }
            return;
        }
        var mailbox = complaint.get().mailbox(to, settings.around(complaint.get()));
        // Where every box is read by somebody who must keep away, what is new stands on the page of whoever may know
        // it.
        if (mailbox.isPresent()
                || (department.get().mailboxes().isEmpty() && !complaint.get().isProtected())) {
            courier.carry(mailbox.map(Mailbox::address), letter.reference(), letter.notice());
        }
    }

    /** Empty once it is erased: nobody needs to know any more. */
    private Optional<Complaint> complaint(Outbox.Letter letter) {
        try {
            return Optional.of(complaints.get(new Reference(letter.reference())));
        } catch (Erased e) {
            return Optional.empty();
        }
    }
}
