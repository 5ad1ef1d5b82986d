package org.vieraugen.domain.protection;

import org.vieraugen.domain.message.Notice;

/** What people are told when the staff is protected. */
public final class ProtectionNotices {
    public static final Notice.Kind CONTACT_LIMITED = new Notice.Kind("CONTACT_LIMITED");

    private ProtectionNotices() {}
}
