package org.vieraugen.application.testing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vieraugen.application.department.DefinitionTexts;
import org.vieraugen.domain.definition.DepartmentChange;
import org.vieraugen.domain.department.DepartmentKey;

/** Texts of one line: the department, a colon, and what it says; "wrong" is wrong, and "same" changes nothing. */
public final class LineTexts implements DefinitionTexts {
    private boolean brokenSince;
    private DepartmentChange change = new DepartmentChange(DepartmentChange.Kind.STAFF, "x", "a", "b");

    /** From now on every text is wrong. */
    public void breakAll() {
        brokenSince = true;
    }

    /** What every text but "same" changes from now on. */
    public void changing(DepartmentChange what) {
        change = what;
    }

    @Override
    public Optional<String> text(DepartmentKey department) {
        return department.equals(new DepartmentKey("nowhere"))
                ? Optional.empty()
                : Optional.of(department + ": in force");
    }

    @Override
    public Checked check(String text) {
        var parts = text.split(": ", 2);
        var department =
                parts[0].isEmpty() ? Optional.<DepartmentKey>empty() : Optional.of(new DepartmentKey(parts[0]));
        boolean wrong = parts[1].equals("wrong") || brokenSince;
        return new Checked(
                department,
                wrong ? List.of("1: wrong") : List.of(),
                parts[1].equals("same") ? List.of() : List.of(change));
    }

    @Override
    public boolean fit(Map<DepartmentKey, String> given) {
        return true;
    }

    @Override
    public void replace(Map<DepartmentKey, String> given) {
        throw new AssertionError("nothing is put in force but through what is stored");
    }
}
