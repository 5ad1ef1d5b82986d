package org.vieraugen.domain.course;

import org.vieraugen.domain.message.Notice;

/** What people are told when two people decide something. */
public final class CourseNotices {
    public static final Notice.Kind CONFIRMATION_WANTED = new Notice.Kind("CONFIRMATION_WANTED");
    public static final Notice.Kind DISSENT = new Notice.Kind("DISSENT");

    private CourseNotices() {}
}
