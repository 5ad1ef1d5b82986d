package org.vieraugen.domain.question;

import org.vieraugen.domain.journal.ActKind;

/** What the journal says of questions. */
public final class QuestionEntries {
    public static final ActKind QUESTION_ASKED = new ActKind("EXCHANGE_QUESTION_ASKED");
    public static final ActKind QUESTION_MOVED = new ActKind("EXCHANGE_QUESTION_MOVED");
    public static final ActKind QUESTION_SHOWN = new ActKind("EXCHANGE_QUESTION_SHOWN");
    public static final ActKind QUESTION_KEPT_BACK = new ActKind("EXCHANGE_QUESTION_KEPT_BACK");
    /** One person wants to take back what everybody reads. */
    public static final ActKind KEEPING_BACK_PROPOSED = new ActKind("EXCHANGE_TAKING_BACK_PROPOSED");
    /** Another did not agree. */
    public static final ActKind KEEPING_BACK_SENT_BACK = new ActKind("EXCHANGE_TAKING_BACK_SENT_BACK");

    public static final ActKind ANSWER_WRITTEN = new ActKind("EXCHANGE_ANSWER_WRITTEN");
    public static final ActKind ANSWER_CONFIRMED = new ActKind("EXCHANGE_ANSWER_CONFIRMED");
    public static final ActKind ANSWER_SENT_BACK = new ActKind("EXCHANGE_ANSWER_SENT_BACK");
    public static final ActKind QUESTION_WITHDRAWN = new ActKind("EXCHANGE_QUESTION_WITHDRAWN");
    /** The day passed without an answer. */
    public static final ActKind QUESTION_MISSED = new ActKind("EXCHANGE_QUESTION_MISSED");
    /** Nobody looked for a week whether its words can be shown. */
    public static final ActKind QUESTION_OVERLOOKED = new ActKind("EXCHANGE_QUESTION_OVERLOOKED");

    private QuestionEntries() {}
}
