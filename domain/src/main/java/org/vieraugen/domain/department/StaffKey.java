package org.vieraugen.domain.department;

import org.vieraugen.domain.Malformed;

/** A person of the staff, unique over all departments of the installation: 1 to 40 of {@code a-z}, digits, dot and hyphen. */
public record StaffKey(String text) implements Comparable<StaffKey> {
    public StaffKey {
        if (!isKey(text)) {
            throw new Malformed("staff", "bad-key", "a staff key has 1 to 40 of a-z, 0-9, dot and hyphen");
        }
    }

    private static boolean isKey(String text) {
        if (text.isEmpty() || text.length() > 40) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            if (!plain && (i == 0 || (c != '.' && c != '-'))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int compareTo(StaffKey other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
