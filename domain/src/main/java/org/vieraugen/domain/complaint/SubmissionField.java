package org.vieraugen.domain.complaint;

import org.vieraugen.domain.Text;

/** What a complainant tells in words of their own, and how much of it; the names are those of the request's fields. */
public enum SubmissionField {
    TEXT("text", Text.MOST, true),
    WISH("wish", Text.MOST, false),
    /** When and where it happened. */
    CIRCUMSTANCES("circumstances", 2_000, false),
    /** One person or unit, as written. */
    NAMED("namedStaff", 200, true),
    REPRESENTATIVE("representative", 300, true),
    FILE_NUMBER("fileNumber", 100, true),
    /** Only the office says it, of what it writes down. */
    INTERPRETER("interpreter", 200, true);

    private final String field;
    private final int most;
    private final boolean required;

    SubmissionField(String field, int most, boolean required) {
        this.field = field;
        this.most = most;
        this.required = required;
    }

    public String field() {
        return field;
    }

    /** The longest it may be, in code points. */
    public int most() {
        return most;
    }

    /** @throws org.vieraugen.domain.Malformed when it is too long, not storable, or blank where something must be said */
    public String check(String given) {
        return required ? Text.required(field, given, most) : Text.optional(field, given, most);
    }
}
