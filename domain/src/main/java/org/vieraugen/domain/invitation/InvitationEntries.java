package org.vieraugen.domain.invitation;

import org.vieraugen.domain.journal.ActKind;

/** What the journal of a series says about invitations; never to whom they go. */
public final class InvitationEntries {
    /** A participant got something for the calendar, or was told to take it out. */
    public static final ActKind INVITATIONS_SENT = new ActKind("INVITATIONS_SENT");
    /** Before a session, or before its agenda is closed. */
    public static final ActKind INVITED_REMINDED = new ActKind("INVITED_REMINDED");

    public static final ActKind INVITED_ANSWERED = new ActKind("INVITED_ANSWERED");
    public static final ActKind TIME_WISHED = new ActKind("TIME_WISHED");
    public static final ActKind WISH_FOLLOWED = new ActKind("WISH_FOLLOWED");
    public static final ActKind WISH_DECLINED = new ActKind("WISH_DECLINED");
    /** Nobody can follow it any more. */
    public static final ActKind WISH_LAPSED = new ActKind("WISH_LAPSED");

    private InvitationEntries() {}
}
