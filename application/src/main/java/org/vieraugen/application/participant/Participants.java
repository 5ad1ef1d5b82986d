package org.vieraugen.application.participant;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.vieraugen.application.Outdated;
import org.vieraugen.application.Unknown;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.participant.Participant;

/** All people from outside, as if they were in memory; those that were erased are unknown. Each is stored with its journal in the same transaction. */
public interface Participants {
    /** @throws Outdated when somebody has just invited another with the same mailbox */
    void add(Step<Participant> first);

    /** @throws Outdated when somebody was faster, or has just invited another with the same mailbox */
    void follow(Step<Participant> step);

    /** @throws Unknown when the department has none of that key */
    Participant get(DepartmentKey department, UUID id);

    /** All of a department, those whose term is over too, by organisation and name. */
    List<Participant> of(DepartmentKey department);

    /** Those of a department whose term holds that day, and who speak for one of those organisations; by organisation and name. */
    List<Participant> speaking(DepartmentKey department, Collection<String> organisations, LocalDate day);

    /** Those of these keys that the department has, by organisation and name. */
    List<Participant> of(DepartmentKey department, Collection<UUID> keys);

    /** Everybody of all departments who signs in or signed in with that mailbox ({@link Participant#box}), those whose term is over too; by department. */
    List<Participant> at(String box);

    /** Those of all departments whose last day was before that day, the longest ago first. */
    List<Participant> over(LocalDate today);

    /**
     * Stores the last step, and erases who it was: name, mailbox, and whom the journal names of it (I8, L9).
     *
     * @throws Outdated when somebody was faster
     */
    void erase(Step<Participant> last);
}
