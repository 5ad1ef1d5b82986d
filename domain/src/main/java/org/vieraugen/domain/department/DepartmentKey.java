package org.vieraugen.domain.department;

import java.util.regex.Pattern;
import org.vieraugen.domain.Malformed;

/** A department's short name in addresses and files: 2 to 30 of {@code a-z}, digits and hyphens, beginning with a letter. */
public record DepartmentKey(String text) implements Comparable<DepartmentKey> {
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{1,29}");

    public DepartmentKey {
        if (!FORM.matcher(text).matches()) {
            throw new Malformed("department", "bad-key", "a department's key has 2 to 30 of a-z, 0-9 and hyphen");
        }
    }

    @Override
    public int compareTo(DepartmentKey other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
