package org.vieraugen.web.portal.submission;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The short steps of the form, and the fields each asks for. How somebody wants to be known comes first: what is asked, and what is not, hangs on it (L1). */
public enum FormStep {
    CONTACT("identity", "name", "address", "email", "phone"),
    WHAT("category", "text"),
    WHERE("circumstances", "fileNumber"),
    WHO("namedStaff", "representative"),
    WISH("wish", "urgent"),
    FILES,
    CHECK;

    // The checker does not see that List.of is immutable.
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> fields;

    FormStep(String... fields) {
        this.fields = List.of(fields);
    }

    public List<String> fields() {
        return fields;
    }

    /** As it stands in addresses and in the keys of texts. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<FormStep> of(String word) {
        return Arrays.stream(values()).filter(step -> step.word().equals(word)).findFirst();
    }

    private static final List<FormStep> COURSE = List.of(values());

    /** Where the form begins. */
    public static FormStep first() {
        return COURSE.get(0);
    }

    /** Counted from 1. */
    public int number() {
        return COURSE.indexOf(this) + 1;
    }

    FormStep next() {
        return COURSE.get(Math.min(number(), COURSE.size() - 1));
    }

    /** The step before, or the first itself. */
    public FormStep before() {
        return COURSE.get(Math.max(number() - 2, 0));
    }
}
