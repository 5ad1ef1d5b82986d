package org.vieraugen.domain.access;

import java.util.Set;
import org.vieraugen.domain.journal.ActKind;

/** What the journal says of notices that could not be delivered. */
public final class NoticeEntries {
    public static final ActKind NOTICE_SENT_AGAIN = new ActKind("NOTICE_SENT_AGAIN");
    public static final ActKind NOTICE_LAID_ASIDE = new ActKind("NOTICE_LAID_ASIDE");

    /** All of them, as an auditor asks for them. */
    public static final Set<ActKind> ALL = Set.of(NOTICE_SENT_AGAIN, NOTICE_LAID_ASIDE);

    private NoticeEntries() {}
}
