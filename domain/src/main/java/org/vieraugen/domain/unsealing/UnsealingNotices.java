package org.vieraugen.domain.unsealing;

import org.vieraugen.domain.message.Notice;

/** What people are told when a confidential identity is opened. */
public final class UnsealingNotices {
    public static final Notice.Kind UNSEALED = new Notice.Kind("UNSEALED");

    private UnsealingNotices() {}
}
