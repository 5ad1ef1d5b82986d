package org.vieraugen.domain.question;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.vieraugen.domain.access.Acting;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.message.Notice;

/** Who is told what of a question: whoever answers, and the participant who asked. */
public final class QuestionNotices {
    public static final Notice.Kind ASKED = new Notice.Kind("EXCHANGE_QUESTION_ASKED");
    public static final Notice.Kind MOVED = new Notice.Kind("EXCHANGE_QUESTION_MOVED");
    public static final Notice.Kind ANSWERED = new Notice.Kind("EXCHANGE_QUESTION_ANSWERED");
    public static final Notice.Kind MISSED = new Notice.Kind("EXCHANGE_QUESTION_MISSED");
    public static final Notice.Kind OVERLOOKED = new Notice.Kind("EXCHANGE_QUESTION_OVERLOOKED");
    public static final Notice.Kind WITHDRAWN = new Notice.Kind("EXCHANGE_QUESTION_WITHDRAWN");

    private QuestionNotices() {}

    /** To whoever answers. */
    static Notice asked() {
        return Notice.to(Role.COORDINATOR, ASKED);
    }

    /** To whoever answers, who may be writing one; and to whoever asked, if it was another person of the organisation. */
    static List<Notice> withdrawn(Question question, Acting by) {
        var office = Notice.to(Role.COORDINATOR, WITHDRAWN);
        return question.participant().equals(by.participant())
                ? List.of(office)
                : Stream.concat(Stream.of(office), outside(question, WITHDRAWN).stream())
                        .toList();
    }

    /** To whoever asked, if it was somebody from outside. */
    static List<Notice> outside(Question question, Notice.Kind kind) {
        return question.participant().map(who -> Notice.to(Role.PARTICIPANT, kind)).stream()
                .toList();
    }

    /** The day for the answer has passed: up, to whoever answers, and to whoever asked (P5). */
    public static List<Notice> missed(Question question) {
        var all = new ArrayList<>(List.of(Notice.to(Role.OMBUDSPERSON, MISSED), Notice.to(Role.COORDINATOR, MISSED)));
        all.addAll(outside(question, MISSED));
        return all;
    }

    /** Nobody has looked whether its words can be shown. */
    public static List<Notice> overlooked() {
        return List.of(Notice.to(Role.COORDINATOR, OVERLOOKED));
    }
}
