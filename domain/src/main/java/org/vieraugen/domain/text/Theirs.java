package org.vieraugen.domain.text;

import java.util.Optional;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.complaint.Submission;

/** What somebody of the staff gives in the complainant's language, beside the German that everybody works with. */
public final class Theirs {
    /** What stands behind the name of a German field to name the same in the complainant's language. */
    public static final String BESIDE = "InTheirs";

    private Theirs() {}

    /**
     * @param field the name of the German one
     * @throws Malformed while there is a gap, or for a complaint that is in German itself
     */
    public static void check(String field, Optional<String> theirs, Submission submission) {
        theirs.ifPresent(text -> {
            if (!submission.isForeign()) {
                throw new Malformed(field + BESIDE, "german", "the complaint is in German, which the text is already");
            }
            Gaps.requireNone(field + BESIDE, text);
        });
    }
}
