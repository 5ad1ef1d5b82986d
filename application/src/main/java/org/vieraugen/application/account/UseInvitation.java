package org.vieraugen.application.account;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.access.Accounts;
import org.vieraugen.application.journal.DeskJournal;
import org.vieraugen.domain.access.AccessEntries;
import org.vieraugen.domain.department.StaffMember;

/** Uses a one-time link up: the password that was chosen with it counts from now on. */
@OnePerServer
@Transactional
public class UseInvitation {
    private final Invitations invitations;
    private final Accounts accounts;
    private final DeskJournal journal;
    private final Clock clock;

    @Inject
    public UseInvitation(Invitations invitations, Accounts accounts, DeskJournal journal, Clock clock) {
        this.invitations = invitations;
        this.accounts = accounts;
        this.journal = journal;
        this.clock = clock;
    }

    /** @throws Unknown when the link was used while the password was hashed */
    void handle(String token, Optional<String> second, StaffMember person, String hash) {
        if (invitations
                .whose(token, second, clock.instant())
                .filter(person.key()::equals)
                .isEmpty()) {
            throw new Unknown("invitation");
        }
        accounts.set(person.key(), hash);
        invitations.used(person.key());
        journal.note(person.key(), person.roles(), AccessEntries.PASSWORD_CHOSEN, Map.of());
    }
}
