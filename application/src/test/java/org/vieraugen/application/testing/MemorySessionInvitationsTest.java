package org.vieraugen.application.testing;

import java.util.List;
import java.util.UUID;
import org.vieraugen.application.invitation.SessionInvitations;

/** The invitations of the tests of acts are as the port promises it. */
class MemorySessionInvitationsTest extends SessionInvitationsContract {
    private final MemorySessionInvitations invitations =
            new MemorySessionInvitations(new MemoryJournal(subject -> "", new MemoryOutbox()));

    @Override
    protected SessionInvitations invitations() {
        return invitations;
    }

    @Override
    protected List<UUID> seriesAndParticipant() {
        return List.of(UUID.randomUUID(), UUID.randomUUID());
    }
}
