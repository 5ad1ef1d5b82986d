package org.vieraugen.domain.due;

import org.vieraugen.domain.message.Notice;

/** What people are told of what is due. */
public final class DueNotices {
    /** What is theirs and near, in the morning of a working day. */
    public static final Notice.Kind DIGEST = new Notice.Kind("DIGEST");

    private DueNotices() {}
}
