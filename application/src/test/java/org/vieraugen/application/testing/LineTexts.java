package org.vieraugen.application.testing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vieraugen.application.department.DefinitionTexts;
import org.vieraugen.application.department.Problem;
import org.vieraugen.domain.definition.DefinitionEdit;
import org.vieraugen.domain.definition.DepartmentChange;
import org.vieraugen.domain.definition.DepartmentChange.About;
import org.vieraugen.domain.definition.Differences;
import org.vieraugen.domain.department.Department;
import org.vieraugen.domain.department.DepartmentKey;

/** Texts of one line: the department, a colon, and what it says; "wrong" is wrong, and "same" changes nothing. What is edited says what its edits make of the department. */
public final class LineTexts implements DefinitionTexts {
    private static final String IN_FORCE = ": in force";

    private final Map<String, Department> said = new HashMap<>();
    private String inForce = IN_FORCE;
    private boolean brokenSince;
    private boolean byHand;
    private DepartmentChange change =
            new DepartmentChange(DepartmentChange.Kind.STAFF, new About("x", "b"), List.of("a"), List.of("b"));

    /** From now on every text is wrong. */
    public void breakAll() {
        brokenSince = true;
    }

    /** From now on no text has a place for an edit. */
    public void writeByHand() {
        byHand = true;
    }

    /** What every text but "same" changes from now on. */
    public void changing(DepartmentChange what) {
        change = what;
    }

    /** The text in force says so. */
    public LineTexts saying(Department department) {
        said.put(department.key() + inForce, department);
        return this;
    }

    /** Another text has come into force, which says the same. */
    public void comesIntoForce(String words, Department department) {
        inForce = ": " + words;
        saying(department);
    }

    @Override
    public Optional<String> text(DepartmentKey department) {
        return department.equals(new DepartmentKey("nowhere")) ? Optional.empty() : Optional.of(department + inForce);
    }

    @Override
    public Optional<Department> department(String text) {
        return Optional.ofNullable(said.get(text));
    }

    @Override
    public Optional<String> edited(String text, DefinitionEdit edit) {
        var next = edit.on(department(text).orElseThrow());
        if (byHand) {
            return Optional.empty();
        }
        var known = said.entrySet().stream()
                .filter(one -> one.getValue().equals(next))
                .map(Map.Entry::getKey)
                .findFirst();
        var written = known.orElseGet(() -> next.key() + ": edited " + said.size());
        said.put(written, next);
        return Optional.of(written);
    }

    @Override
    public Checked check(String text) {
        var parts = text.split(": ", 2);
        var department =
                parts[0].isEmpty() ? Optional.<DepartmentKey>empty() : Optional.of(new DepartmentKey(parts[0]));
        boolean wrong = parts[1].equals("wrong") || brokenSince;
        return new Checked(
                department,
                wrong ? List.of(new Problem("1", Map.of("de", "falsch", "en", "wrong"))) : List.of(),
                changes(text));
    }

    private List<DepartmentChange> changes(String text) {
        var next = said.get(text);
        if (next != null) {
            return Differences.between(said.getOrDefault(next.key() + inForce, next), next);
        }
        return text.endsWith(": same") ? List.of() : List.of(change);
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
