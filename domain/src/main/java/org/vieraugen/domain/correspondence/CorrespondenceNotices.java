package org.vieraugen.domain.correspondence;

import org.vieraugen.domain.message.Notice;

/** What people are told when complainant and office write to each other. */
public final class CorrespondenceNotices {
    public static final Notice.Kind ANSWERED = new Notice.Kind("ANSWERED");
    public static final Notice.Kind REPLY = new Notice.Kind("REPLY");
    public static final Notice.Kind WITHDRAWN = new Notice.Kind("WITHDRAWN");

    /** To whoever sent files that were refused at the door. */
    public static final Notice.Kind FILES_NOT_TAKEN = new Notice.Kind("FILES_NOT_TAKEN");

    private CorrespondenceNotices() {}
}
