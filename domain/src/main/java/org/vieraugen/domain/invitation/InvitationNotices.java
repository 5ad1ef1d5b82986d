package org.vieraugen.domain.invitation;

import org.vieraugen.domain.message.Notice;

/** What participants are written about sessions. */
public final class InvitationNotices {
    /** The letter says what it is for. */
    public static final Notice.Kind SESSION_LETTER = new Notice.Kind("SESSION_LETTER");

    private InvitationNotices() {}
}
