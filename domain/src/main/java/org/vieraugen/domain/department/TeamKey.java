package org.vieraugen.domain.department;

import java.util.regex.Pattern;
import org.vieraugen.domain.Malformed;

/** A team's short name, unique over all departments of the installation: 1 to 40 of {@code a-z}, digits, dot and hyphen. */
public record TeamKey(String text) implements Comparable<TeamKey> {
    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9.-]{0,39}");

    public TeamKey {
        if (!FORM.matcher(text).matches()) {
            throw new Malformed("team", "bad-key", "a team's key has 1 to 40 of a-z, 0-9, dot and hyphen");
        }
    }

    @Override
    public int compareTo(TeamKey other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
