package org.vieraugen.domain.correspondence;

import org.vieraugen.domain.journal.ActKind;

/** What the journal says when complainant and office write to each other. */
public final class CorrespondenceEntries {
    public static final ActKind ANSWERED = new ActKind("ANSWERED");
    public static final ActKind TAKEN_DOWN = new ActKind("TAKEN_DOWN");
    public static final ActKind HEARD = new ActKind("HEARD");
    public static final ActKind REPLIED = new ActKind("REPLIED");
    public static final ActKind WORKING_COPY = new ActKind("WORKING_COPY");
    public static final ActKind ATTACHED = new ActKind("ATTACHED");
    public static final ActKind AUTHORISED = new ActKind("AUTHORISED");
    public static final ActKind SECOND_SECRET_CHOSEN = new ActKind("SECOND_SECRET_CHOSEN");
    public static final ActKind RECEIPT_RENEWED = new ActKind("RECEIPT_RENEWED");
    public static final ActKind IDENTITY_CORRECTED = new ActKind("IDENTITY_CORRECTED");
    public static final ActKind WITHDRAWN = new ActKind("WITHDRAWN");

    public static final ActKind MAIL_FILED = new ActKind("MAIL_FILED");
    /** Of a mail's files some were refused at the door. */
    public static final ActKind FILES_NOT_TAKEN = new ActKind("FILES_NOT_TAKEN");

    public static final ActKind CODE_FETCHED = new ActKind("CODE_FETCHED");

    private CorrespondenceEntries() {}
}
