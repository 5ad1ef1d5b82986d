package org.vieraugen.application.department;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vieraugen.domain.definition.DefinitionProposal;
import org.vieraugen.domain.definition.DepartmentChange;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.department.StaffKey;

/** The texts that define departments: those in force, and those that shall be. */
public interface Definitions {
    /** The longest that a definition may be, in characters: room for ten thousand people. */
    int MOST = 500_000;

    /** The text in force; empty when there is no such department. */
    Optional<String> text(DepartmentKey department);

    /**
     * What came of reading a text.
     *
     * @param department whose definition it is, when it can be told
     * @param problems each with its line; when there are none the text can be used
     * @param changes what would be different from the definition in force
     */
    record Checked(Optional<DepartmentKey> department, List<String> problems, List<DepartmentChange> changes) {}

    /** Reads a text as if it took the place of the one in force; nothing is stored. */
    Checked check(String text);

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

    /** Looks whether another server has put a text in force. */
    void refresh();
}
