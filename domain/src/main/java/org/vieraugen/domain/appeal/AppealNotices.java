package org.vieraugen.domain.appeal;

import org.vieraugen.domain.message.Notice;

/** What people are told when somebody asks for another look at a decision. */
public final class AppealNotices {
    public static final Notice.Kind OBJECTION = new Notice.Kind("OBJECTION");
    public static final Notice.Kind COUNTERSIGNATURE_WANTED = new Notice.Kind("COUNTERSIGNATURE_WANTED");

    private AppealNotices() {}
}
