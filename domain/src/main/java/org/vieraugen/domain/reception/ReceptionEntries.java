package org.vieraugen.domain.reception;

import org.vieraugen.domain.journal.ActKind;

/** What the journal says when a complaint comes in, is clarified, or is sent elsewhere. */
public final class ReceptionEntries {
    public static final ActKind SUBMITTED = new ActKind("SUBMITTED");
    public static final ActKind RECORDED = new ActKind("RECORDED");
    public static final ActKind SHIELDED = new ActKind("SHIELDED");
    public static final ActKind TRIAGED = new ActKind("TRIAGED");
    public static final ActKind NAME_SETTLED = new ActKind("NAME_SETTLED");
    public static final ActKind LEAVING_PROPOSED = new ActKind("LEAVING_PROPOSED");
    public static final ActKind LEFT_LIST = new ActKind("LEFT_LIST");
    public static final ActKind REDIRECT_PROPOSED = new ActKind("REDIRECT_PROPOSED");
    public static final ActKind REDIRECTED = new ActKind("REDIRECTED");

    private ReceptionEntries() {}
}
