package org.vieraugen.application.account;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.access.Factors;
import org.vieraugen.application.access.LocalPasswords;
import org.vieraugen.application.access.Sessions.Session;
import org.vieraugen.application.department.Departments;
import org.vieraugen.application.journal.Journal;
import org.vieraugen.application.secret.Passkey;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.access.Reader;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.journal.Act;

/** Shows staff their own account, and what happened at it lately. */
@OnePerServer
public class ReadAccount {
    private static final int MOST_LATELY = 12;
    private static final int DAYS_LATELY = 90;

    private final LocalPasswords passwords;
    private final Factors factors;
    private final ProveOwner prove;
    private final Journal journal;
    private final Departments departments;
    private final Clock clock;

    @Inject
    public ReadAccount(
            LocalPasswords passwords,
            Factors factors,
            ProveOwner prove,
            Journal journal,
            Departments departments,
            Clock clock) {
        this.passwords = passwords;
        this.factors = factors;
        this.prove = prove;
        this.journal = journal;
        this.departments = departments;
        this.clock = clock;
    }

    /**
     * The account as its owner sees it.
     *
     * @param fresh whether it may be changed in this session still
     * @param lately sign-ins, mistakes and changes, the newest first
     */
    public record Shown(
            boolean local, boolean code, List<Passkey> passkeys, int recoveryLeft, boolean fresh, List<Act> lately) {
        public boolean isProtected() {
            return code || !passkeys.isEmpty();
        }

        /** Whether there is anything that could be asked for once more. */
        public boolean isAsked() {
            return local || code;
        }
    }

    public Shown handle(Session session) {
        var staff = session.staff();
        return new Shown(
                passwords.exists(staff),
                factors.totp(staff).isPresent(),
                factors.passkeys(staff),
                factors.recoveryLeft(staff),
                prove.isFresh(session),
                lately(staff));
    }

    private List<Act> lately(StaffKey staff) {
        var today = LocalDate.ofInstant(clock.instant(), Terms.ZONE);
        var organisation = departments.organisation();
        var filter = new Journal.Filter(
                Reader.of(new Caller(staff, Set.of()), true, organisation),
                organisation.home(staff),
                today.minusDays(DAYS_LATELY),
                today,
                Optional.empty(),
                Optional.of(staff),
                Optional.of(Journal.Group.SIGN_INS));
        return journal.lines(filter, Optional.empty(), MOST_LATELY).stream()
                .map(Journal.Line::act)
                .toList();
    }
}
