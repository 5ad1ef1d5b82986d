package org.vieraugen.application.department;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vieraugen.domain.definition.DepartmentChange;
import org.vieraugen.domain.department.DepartmentKey;

/** Reads the texts that define departments, and knows which of them are in force on this server. */
public interface DefinitionTexts {
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

    /** Reads a text as if it took the place of the one in force; nothing changes. */
    Checked check(String text);

    /** Whether these texts can be in force in place of the files'. */
    boolean fit(Map<DepartmentKey, String> texts);

    /**
     * Puts these texts in force in place of the files'.
     *
     * @throws WrongDefinition with every problem; what was in force stays
     */
    void replace(Map<DepartmentKey, String> texts);
}
