package org.vieraugen.domain.question;

import org.vieraugen.domain.journal.ActKind;

/** What the journal says of questions. */
public final class QuestionEntries {
    public static final ActKind QUESTION_ASKED = new ActKind("EXCHANGE_QUESTION_ASKED");
    public static final ActKind QUESTION_MOVED = new ActKind("EXCHANGE_QUESTION_MOVED");
    public static final ActKind QUESTION_SHOWN = new ActKind("EXCHANGE_QUESTION_SHOWN");
    public static final ActKind QUESTION_KEPT_BACK = new ActKind("EXCHANGE_QUESTION_KEPT_BACK");
    public static final ActKind ANSWER_WRITTEN = new ActKind("EXCHANGE_ANSWER_WRITTEN");
    public static final ActKind ANSWER_CONFIRMED = new ActKind("EXCHANGE_ANSWER_CONFIRMED");
    public static final ActKind ANSWER_SENT_BACK = new ActKind("EXCHANGE_ANSWER_SENT_BACK");
    public static final ActKind QUESTION_WITHDRAWN = new ActKind("EXCHANGE_QUESTION_WITHDRAWN");

    private QuestionEntries() {}
}
