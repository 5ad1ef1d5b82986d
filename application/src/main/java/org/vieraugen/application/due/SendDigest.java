package org.vieraugen.application.due;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.TimeOrdered;
import org.vieraugen.application.department.Departments;
import org.vieraugen.application.message.Outbox;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.due.Digest;
import org.vieraugen.domain.due.DueNotices;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.message.Notice;

/** Takes care of one person's digest of today, once: posted where there is something to say, and then made when the mail goes, so that nothing of it is stored. */
@OnePerServer
@Transactional
public class SendDigest {
    private final ReadDigest digests;
    private final Digests sent;
    private final Outbox outbox;
    private final Departments departments;
    private final Clock clock;

    @Inject
    public SendDigest(ReadDigest digests, Digests sent, Outbox outbox, Departments departments, Clock clock) {
        this.digests = digests;
        this.sent = sent;
        this.outbox = outbox;
        this.departments = departments;
        this.clock = clock;
    }

    /** Nothing when another server, or another place of the person, was faster. */
    public void handle(StaffKey who) {
        var organisation = departments.organisation();
        var now = clock.instant();
        var id = TimeOrdered.id(now);
        var person = Collections.min(organisation.chart().keysOf(who));
        if (!sent.claim(person, LocalDate.ofInstant(now, Terms.ZONE), id)) {
            return;
        }
        var role = organisation.staff(who).roles().stream().sorted().findFirst().orElse(Role.SYSTEM);
        digests.handle(who)
                .ifPresent(digest -> outbox.post(
                        organisation.home(who),
                        new Subject(Digest.KIND, id),
                        List.of(Notice.to(who, role, DueNotices.DIGEST)),
                        now));
    }
}
