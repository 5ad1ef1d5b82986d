package org.vieraugen.domain.participant;

import org.vieraugen.domain.journal.ActKind;

/** What the journal says when people from outside are invited, change and leave, and when they sign in. */
public final class ParticipantEntries {
    public static final ActKind PARTICIPANT_INVITED = new ActKind("PARTICIPANT_INVITED");
    public static final ActKind PARTICIPANT_CHANGED = new ActKind("PARTICIPANT_CHANGED");
    public static final ActKind PARTICIPANT_ENDED = new ActKind("PARTICIPANT_ENDED");
    public static final ActKind PARTICIPANT_REMINDED = new ActKind("PARTICIPANT_REMINDED");

    public static final ActKind PARTICIPANT_SIGNED_IN = new ActKind("PARTICIPANT_SIGNED_IN");

    /** With which the participant signs in without a mail. */
    public static final ActKind PARTICIPANT_PASSKEY_ADDED = new ActKind("PARTICIPANT_PASSKEY_ADDED");

    public static final ActKind PARTICIPANT_PASSKEY_REMOVED = new ActKind("PARTICIPANT_PASSKEY_REMOVED");

    /** A rule refused something that the participant wanted to do (F13). */
    public static final ActKind PARTICIPANT_DENIED = new ActKind("PARTICIPANT_DENIED");

    private ParticipantEntries() {}
}
