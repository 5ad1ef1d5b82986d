package org.vieraugen.domain.protection;

import org.vieraugen.domain.journal.ActKind;

/** What the journal says when the staff is protected. */
public final class ProtectionEntries {
    public static final ActKind SUMMARISED = new ActKind("SUMMARISED");
    public static final ActKind LIMIT_PROPOSED = new ActKind("LIMIT_PROPOSED");
    public static final ActKind CONTACT_LIMITED = new ActKind("CONTACT_LIMITED");
    public static final ActKind LIMIT_CONTESTED = new ActKind("LIMIT_CONTESTED");
    public static final ActKind LIMIT_UPHELD = new ActKind("LIMIT_UPHELD");
    public static final ActKind LIMIT_LIFTED = new ActKind("LIMIT_LIFTED");
    public static final ActKind THREAT_REPORTED = new ActKind("THREAT_REPORTED");

    private ProtectionEntries() {}
}
