package org.vieraugen.domain.participant;

import org.vieraugen.domain.message.Notice;

/** What people from outside are written. */
public final class ParticipantNotices {
    /** Where to sign in. */
    public static final Notice.Kind PARTICIPANT_INVITED = new Notice.Kind("PARTICIPANT_INVITED");

    /** A code to sign in with. */
    public static final Notice.Kind PARTICIPANT_CODE = new Notice.Kind("PARTICIPANT_CODE");

    private ParticipantNotices() {}
}
