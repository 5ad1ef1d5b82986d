package org.vieraugen.application.text;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.application.Outdated;
import org.vieraugen.application.Unknown;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.text.Edition;
import org.vieraugen.domain.text.TextModule;

/** All text modules, as if they were in memory. A module and its journal are stored in the same transaction. */
public interface TextModules {
    void add(Step<TextModule> first);

    /** @throws Outdated when somebody was faster */
    void follow(Step<TextModule> step);

    /** @throws Unknown when the department has none of that key */
    TextModule get(DepartmentKey department, UUID id);

    /** Everything that was ever written for it, the latest first; empty when there is no such module. */
    List<Edition> editions(DepartmentKey department, UUID id);

    /**
     * All of a department, those that are retired too, by title.
     *
     * @param words must stand in the title or in one of the texts as they are in force (or else as they were written last), whatever the capitals
     */
    List<TextLine> of(DepartmentKey department, Optional<String> words);

    /** How many are not retired; until the transaction ends, nobody else adds one to the department or brings one back. */
    int countToAdd(DepartmentKey department);

    /** One more use of that edition in that month; by whom is not known here (L10). */
    void use(DepartmentKey department, UUID id, int edition, YearMonth month);

    /** How often it was used, the latest month first. */
    List<Use> uses(DepartmentKey department, UUID id);

    /** How often an edition was put into something in a month. */
    record Use(YearMonth month, int edition, int times) {}
}
