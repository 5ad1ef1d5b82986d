package org.vieraugen.domain.course;

import org.vieraugen.domain.journal.ActKind;

/** What the journal says when two people decide something. */
public final class CourseEntries {
    public static final ActKind TAKING_PROPOSED = new ActKind("TAKING_PROPOSED");

    private CourseEntries() {}
}
