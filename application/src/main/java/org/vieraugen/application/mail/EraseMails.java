package org.vieraugen.application.mail;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.mail.desk.Fate;
import org.vieraugen.domain.mail.desk.IncomingMail;
import org.vieraugen.domain.mail.desk.Quiet;

/** Mails that nothing became of are kept for a while, and all others as long as what they belong to (I8). */
@OnePerServer
@Transactional
public class EraseMails {
    private static final int AT_ONCE = 50;
    private static final Set<Fate.Kind> IDLE =
            EnumSet.allOf(Fate.Kind.class).stream().filter(Fate.Kind::isIdle).collect(Collectors.toUnmodifiableSet());

    private final Mails mails;
    private final Quiets quiets;
    private final Clock clock;

    @Inject
    public EraseMails(Mails mails, Quiets quiets, Clock clock) {
        this.mails = mails;
        this.quiets = quiets;
        this.clock = clock;
    }

    /** Some of those whose time is over; whether there may be more. */
    public boolean handle() {
        var now = clock.instant();
        quiets.forget(now.minus(Quiet.FORGOTTEN));
        var some = mails.since(IDLE, now.minus(Fate.KEPT), AT_ONCE);
        some.forEach(this::erase);
        return some.size() == AT_ONCE;
    }

    /** Those that are part of a complaint that is being erased; what only names it goes on waiting for a person (K1). Part of the caller's transaction. */
    public void of(DepartmentKey department, Reference complaint) {
        mails.of(department, complaint).stream()
                .filter(mail -> mail.fate().kind().isComplaints())
                .forEach(this::erase);
    }

    /** Those of a request that is being erased; part of the caller's transaction. */
    public void of(DepartmentKey department, String request) {
        mails.of(department, request).forEach(this::erase);
    }

    private void erase(IncomingMail mail) {
        mails.erase(mail.erased(clock.instant()));
    }
}
