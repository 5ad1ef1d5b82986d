package org.vieraugen.application.department;

import java.time.Instant;
import java.util.List;
import org.vieraugen.domain.definition.DefinitionProposal;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.department.StaffKey;

/** The texts that shall define departments: proposed by one person, put in force by another (F9). */
public interface Definitions {
    /** Stores a text that waits for confirmation, instead of any that waits for the same department. */
    void propose(DepartmentKey department, String text, StaffKey by, Instant at);

    /** Those that wait, the oldest first. */
    List<DefinitionProposal> waiting();

    /** Takes up what others have put in force; until the transaction ends no other server puts a text in force. */
    void holdStill();

    /**
     * Puts the text in force, on every server within seconds.
     *
     * @throws org.vieraugen.application.Outdated when it was answered meanwhile
     */
    void confirm(DefinitionProposal proposal, StaffKey by, Instant at);

    /** @throws org.vieraugen.application.Outdated when it was answered meanwhile */
    void refuse(DefinitionProposal proposal, StaffKey by, Instant at);

    /**
     * It waits no more, and nobody has answered it.
     *
     * @throws org.vieraugen.application.Outdated when it was answered meanwhile
     */
    void takeBack(DefinitionProposal proposal, Instant at);

    /** Looks whether another server has put a text in force. */
    void refresh();
}
