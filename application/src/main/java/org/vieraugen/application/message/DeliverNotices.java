package org.vieraugen.application.message;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import org.vieraugen.application.Single;
import org.vieraugen.application.complaint.Complaints;
import org.vieraugen.application.department.Departments;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.department.Mailbox;
import org.vieraugen.domain.department.Role;

/** Takes what waits in the outbox to the courier; runs on every server, again and again. */
@Single
public class DeliverNotices {
    private static final int AT_ONCE = 20;
    private static final int MOST_ATTEMPTS = 12;
    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);

    private final Outbox outbox;
    private final Courier courier;
    private final Wording wording;
    private final Complaints complaints;
    private final Departments departments;
    private final Clock clock;

    @Inject
    public DeliverNotices(
            Outbox outbox,
            Courier courier,
            Wording wording,
            Complaints complaints,
            Departments departments,
            Clock clock) {
        this.outbox = outbox;
        this.courier = courier;
        this.wording = wording;
        this.complaints = complaints;
        this.departments = departments;
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
        if (department.isEmpty()) {
            return;
        }
        if (letter.notice().to() != Role.COMPLAINANT) {
            var mailbox = department
                    .get()
                    .mailboxFor(letter.notice().to(), letter.isProtected())
                    .map(Mailbox::address);
            // Without a box of the ombudsperson's own, what is new of a protected complaint stands on her page only.
            if (mailbox.isPresent() || !letter.isProtected()) {
                courier.carry(mailbox, letter.reference(), letter.notice());
            }
            return;
        }
        var complaint = complaints.get(new Reference(letter.reference()));
        var address = complaints.address(complaint);
        if (address.isPresent()) {
            courier.write(address.get(), wording.news(complaint.submission().language()));
        }
    }
}
