package org.vieraugen.domain.reception;

import org.vieraugen.domain.message.Notice;

/** What people are told when a complaint comes in, is clarified, or is sent elsewhere. */
public final class ReceptionNotices {
    public static final Notice.Kind SUBMITTED = new Notice.Kind("SUBMITTED");
    public static final Notice.Kind TREATED_WORSE = new Notice.Kind("TREATED_WORSE");
    public static final Notice.Kind LEFT_LIST = new Notice.Kind("LEFT_LIST");
    public static final Notice.Kind REDIRECTED = new Notice.Kind("REDIRECTED");

    /** To whoever complained by mail: that it has arrived. */
    public static final Notice.Kind MAIL_RECEIVED = new Notice.Kind("MAIL_RECEIVED");

    private ReceptionNotices() {}
}
