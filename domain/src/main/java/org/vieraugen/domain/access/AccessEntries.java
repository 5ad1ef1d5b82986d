package org.vieraugen.domain.access;

import java.util.Set;
import org.vieraugen.domain.journal.ActKind;

/** What the journal says of who came in, got access or was denied something, and of what was searched and taken along. */
public final class AccessEntries {
    public static final ActKind SIGNED_IN = new ActKind("SIGNED_IN");
    public static final ActKind SIGN_IN_FAILED = new ActKind("SIGN_IN_FAILED");
    public static final ActKind ACCESS_ASKED = new ActKind("ACCESS_ASKED");
    public static final ActKind ACCESS_GIVEN = new ActKind("ACCESS_GIVEN");
    public static final ActKind ACCESS_REFUSED = new ActKind("ACCESS_REFUSED");
    public static final ActKind PASSWORD_CHOSEN = new ActKind("PASSWORD_CHOSEN");
    public static final ActKind FACTOR_ADDED = new ActKind("FACTOR_ADDED");
    public static final ActKind FACTOR_REMOVED = new ActKind("FACTOR_REMOVED");
    public static final ActKind SIGNED_OUT_EVERYWHERE = new ActKind("SIGNED_OUT_EVERYWHERE");
    public static final ActKind DENIED = new ActKind("DENIED");
    public static final ActKind SEARCHED = new ActKind("SEARCHED");
    public static final ActKind EXPORTED = new ActKind("EXPORTED");

    /** Who signed in or failed to, got access, or was denied something. */
    public static final Set<ActKind> SIGN_INS = Set.of(
            SIGNED_IN,
            SIGN_IN_FAILED,
            ACCESS_ASKED,
            ACCESS_GIVEN,
            ACCESS_REFUSED,
            PASSWORD_CHOSEN,
            FACTOR_ADDED,
            FACTOR_REMOVED,
            SIGNED_OUT_EVERYWHERE,
            DENIED);

    /** What was read of many things at once, or taken along. */
    public static final Set<ActKind> LOOKS = Set.of(SEARCHED, EXPORTED);

    private AccessEntries() {}
}
