package org.vieraugen.domain.mail.desk;

import org.vieraugen.domain.journal.ActKind;

/** What the journal says of mails that came in. */
public final class MailEntries {
    public static final ActKind MAIL_READ = new ActKind("MAIL_READ");
    public static final ActKind MAIL_PUT_IN_CASE = new ActKind("MAIL_PUT_IN_CASE");
    public static final ActKind MAIL_MADE_COMPLAINT = new ActKind("MAIL_MADE_COMPLAINT");
    public static final ActKind MAIL_MADE_REQUEST = new ActKind("MAIL_MADE_REQUEST");
    public static final ActKind MAIL_LAID_ASIDE = new ActKind("MAIL_LAID_ASIDE");
    public static final ActKind MAIL_BROUGHT_BACK = new ActKind("MAIL_BROUGHT_BACK");

    private MailEntries() {}
}
