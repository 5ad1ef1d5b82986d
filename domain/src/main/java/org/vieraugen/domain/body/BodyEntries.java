package org.vieraugen.domain.body;

import org.vieraugen.domain.journal.ActKind;

/** What the journal says when a body is founded, changes and ends, and people join and leave it. */
public final class BodyEntries {
    public static final ActKind BODY_FOUNDED = new ActKind("BODY_FOUNDED");
    public static final ActKind BODY_CHANGED = new ActKind("BODY_CHANGED");
    public static final ActKind BODY_ENDED = new ActKind("BODY_ENDED");
    public static final ActKind BODY_COMPOSED = new ActKind("BODY_COMPOSED");
    public static final ActKind MEMBER_JOINED = new ActKind("MEMBER_JOINED");
    public static final ActKind MEMBER_LEFT = new ActKind("MEMBER_LEFT");
    public static final ActKind MEMBERSHIP_CALLED_OFF = new ActKind("MEMBERSHIP_CALLED_OFF");
    public static final ActKind CHAIR_CHOSEN = new ActKind("CHAIR_CHOSEN");
    public static final ActKind JOINING_ASKED = new ActKind("JOINING_ASKED");
    public static final ActKind JOINING_ADMITTED = new ActKind("JOINING_ADMITTED");
    public static final ActKind JOINING_DECLINED = new ActKind("JOINING_DECLINED");
    public static final ActKind JOINING_WITHDRAWN = new ActKind("JOINING_WITHDRAWN");
    /** By one person; another confirms it. */
    public static final ActKind REPORT_WRITTEN = new ActKind("BODY_REPORT_WRITTEN");

    public static final ActKind REPORT_SENT_BACK = new ActKind("BODY_REPORT_SENT_BACK");
    /** Told up by the clock, once. */
    public static final ActKind REPORT_MISSED = new ActKind("BODY_REPORT_MISSED");

    public static final ActKind REPORT_HANDED_IN = new ActKind("REPORT_HANDED_IN");

    private BodyEntries() {}
}
