package org.vieraugen.application.invitation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.application.Outdated;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.invitation.SessionInvitation;
import org.vieraugen.domain.journal.Step;

/** All invitations, as if they were in memory. Each is stored with the journal of its series in the same transaction. */
public interface SessionInvitations {
    /** Nobody else invites to that series before the transaction ends. */
    void hold(DepartmentKey department, UUID series);

    /**
     * Also the first step of one.
     *
     * @throws Outdated when somebody was faster
     */
    void follow(Step<SessionInvitation> step);

    /** Empty when there is none of that key. */
    Optional<SessionInvitation> find(UUID id);

    /** Empty when there is no such letter, or a later one has taken its place. */
    Optional<SessionInvitation> ofLetter(UUID letter);

    /** Those to a series of whom a calendar may have to be told something: of participants whose term is not over, and of others who were asked to something, or wished something. A pre-selection, of which the domain says what is due. */
    default List<SessionInvitation> alive(DepartmentKey department, UUID series, LocalDate today) {
        return alive(department, List.of(series), today);
    }

    /** The same to some series. */
    List<SessionInvitation> alive(DepartmentKey department, Collection<UUID> series, LocalDate today);

    /** The keys of a department's series of which a wish is open. */
    List<UUID> wished(DepartmentKey department);

    /** All of a participant. */
    List<SessionInvitation> ofParticipant(DepartmentKey department, UUID participant);

    /** What a participant was sent, and what came back, goes (I8). */
    void forget(DepartmentKey department, UUID participant);

    /** All to a series. */
    List<SessionInvitation> of(DepartmentKey department, UUID series);
}
