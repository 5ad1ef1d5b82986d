package org.vieraugen.application.message;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import org.vieraugen.application.Single;
import org.vieraugen.application.department.Departments;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.department.Role;

/** Takes what waits in the outbox to the courier; runs on every server, again and again. */
@Single
public class DeliverNotices {
    private static final int AT_ONCE = 20;
    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);

    private final Outbox outbox;
    private final Courier courier;
    private final Departments departments;
    private final Clock clock;

    @Inject
    public DeliverNotices(Outbox outbox, Courier courier, Departments departments, Clock clock) {
        this.outbox = outbox;
        this.courier = courier;
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
            var department = departments.organisation().find(new DepartmentKey(letter.department()));
            if (department.isEmpty() || letter.notice().to() == Role.COMPLAINANT) {
                // The complainant reads it with the receipt.
                outbox.delivered(letter);
                continue;
            }
            try {
                courier.carry(department.get(), letter.reference(), letter.notice());
                outbox.delivered(letter);
            } catch (Courier.Undeliverable e) {
                var wait = FIRST_WAIT.multipliedBy(1L << Math.min(letter.attempts(), 10));
                outbox.tryAgain(letter, clock.instant().plus(wait));
            }
        }
        return letters.size();
    }
}
