package org.vieraugen.domain.mail.desk;

import org.vieraugen.domain.access.Duty;

/** What somebody of the desk can do with a mail. */
public enum MailAct {
    /** It is an answer to a complaint. */
    PUT_IN_CASE,
    MAKE_COMPLAINT,
    MAKE_REQUEST,
    /** Nothing follows from it; for a reason. */
    LAY_ASIDE,
    /** What was laid aside, or sorted as automatic, comes before a person again. */
    BRING_BACK;

    public Duty duty() {
        return MailDuty.SORT_MAILS;
    }
}
