package org.vieraugen.application.department;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vieraugen.domain.definition.DefinitionEdit;
import org.vieraugen.domain.definition.DepartmentChange;
import org.vieraugen.domain.department.Department;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.journal.Hash;

/** Reads the texts that define departments, and knows which of them are in force on this server. */
public interface DefinitionTexts {
    /** The longest that a definition may be, in characters: room for ten thousand people. */
    int MOST = 500_000;

    /** What tells one text from another, for whoever says from which one something was written: 16 letters and digits. */
    static String version(String text) {
        return Hash.of(text.getBytes(StandardCharsets.UTF_8)).toString().substring(0, 16);
    }

    /** The text in force; empty when there is no such department. */
    Optional<String> text(DepartmentKey department);

    /**
     * What came of reading a text.
     *
     * @param department whose definition it is, when it can be told
     * @param problems each with its line; when there are none the text can be used
     * @param changes what would be different from the definition in force
     */
    record Checked(Optional<DepartmentKey> department, List<Problem> problems, List<DepartmentChange> changes) {}

    /** The department of a text, read by itself; empty while the text is wrong. */
    Optional<Department> department(String text);

    /**
     * The text with one thing of it changed, and everything else as it was written, comments and order included.
     *
     * @return empty where the text is written so that only a person can change it: lists in one line, or entries that stand for others
     * @throws org.vieraugen.domain.Malformed for a key that is taken, or that nothing has
     */
    Optional<String> edited(String text, DefinitionEdit edit);

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
