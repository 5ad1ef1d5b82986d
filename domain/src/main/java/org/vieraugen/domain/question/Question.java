package org.vieraugen.domain.question;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.access.Acting;
import org.vieraugen.domain.access.Actor;
import org.vieraugen.domain.act.Proposed;
import org.vieraugen.domain.act.SecondWord;
import org.vieraugen.domain.act.TwoPeople;
import org.vieraugen.domain.act.Versioned;
import org.vieraugen.domain.department.Chart;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.journal.ActKind;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.message.Notice;
import org.vieraugen.domain.party.OrganisationNames;

/**
 * A question of a partner, a member of a body or a councillor. It has a date for its answer, and what was promised stays to be read; asked again, it is linked with the first one (E10). An answer is one person's
 * words that another confirmed (F9). A date that passes is missed by itself (P5).
 *
 * @param participant who asked it from outside; empty where staff entered it
 * @param promises the dates for the answer, in the order in which they were given; the last one holds
 * @param replies in the order in which they were written
 * @param withdrawn whether its organisation does not ask it any more
 * @param version how many steps have led here, from 1
 */
public record Question(
        UUID id,
        DepartmentKey department,
        Asked asked,
        Optional<UUID> participant,
        List<Promise> promises,
        Showing showing,
        List<Reply> replies,
        boolean withdrawn,
        int version)
        implements Versioned {
    /** What the journal calls a question. */
    public static final Subject.Kind KIND = new Subject.Kind("EXCHANGE_QUESTION");

    /** Who writes an answer, and who confirms it. */
    public static final TwoPeople RULE = new TwoPeople(
            "F9", QuestionDuty.KEEP_QUESTIONS.roles(), QuestionDuty.CONFIRM_ANSWER.roles(), Optional.empty());

    /** By when a question is answered if nothing else is said. */
    public static final Period USUAL = Period.ofWeeks(4);

    /** By when a question is answered at the latest. */
    public static final Period LONGEST = Period.ofMonths(3);

    /** So long somebody may take to look whether the words can be shown, from the day of the question. */
    public static final int WEEKS_TO_LOOK = 1;

    private static final String DATE_RULE = "E10";

    public Question {
        promises = List.copyOf(promises);
        replies = List.copyOf(replies);
    }

    /**
     * @param due by when it is answered; four weeks after it was asked when nothing is said
     * @throws Malformed for a day to come on which it would have been asked, or an answer before today or more than three months after the question
     */
    public static Step<Question> ask(
            UUID id, DepartmentKey department, Asked asked, Optional<LocalDate> due, Acting by) {
        if (asked.day().isAfter(by.today())) {
            throw new Malformed("day", "in-the-future", "must be today or earlier");
        }
        if (asked.day().isBefore(by.today().minus(LONGEST))) {
            throw new Malformed("day", "out-of-range", "what was asked more than three months ago is asked again");
        }
        var day = due.orElseGet(() -> latest(asked.day().plus(USUAL), by.today()));
        requirePromisable(asked, day, by.today());
        var question = new Question(
                id,
                department,
                asked,
                by.participant(),
                List.of(Promise.first(day)),
                Showing.UNSEEN,
                List.of(),
                false,
                1);
        var act = by.did(QuestionEntries.QUESTION_ASKED)
                .with("capacity", asked.capacity())
                .with("due", day);
        return Step.to(question)
                .noting(asked.again().map(first -> act.with("again", first)).orElse(act))
                .telling(QuestionNotices.asked());
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }

    private static void requirePromisable(Asked asked, LocalDate due, LocalDate today) {
        if (due.isBefore(today)) {
            throw new Malformed("due", "in-the-past", "must be today or later");
        }
        if (due.isAfter(asked.day().plus(LONGEST))) {
            throw new Malformed("due", "out-of-range", "must be within three months of the question");
        }
    }

    /**
     * Another day for the answer; the one before stays to be read.
     *
     * @throws Malformed without a reason, or for a day that is past or more than three months after the question
     * @throws RuleBroken E10 when it is answered or withdrawn, or the day has passed: what was missed stays missed
     */
    public Step<Question> move(LocalDate due, String reason, Actor by) {
        requireOpen();
        if (isMissed(by.today())) {
            throw broken("answer-day-past", "the day for the answer has passed; answer it");
        }
        var next = Promise.moved(due, reason);
        requirePromisable(asked, due, by.today());
        if (due.equals(due())) {
            return Step.to(this);
        }
        var more = new ArrayList<>(promises);
        more.add(next);
        return told(
                Step.to(with(more, showing, replies, withdrawn))
                        .noting(by.did(QuestionEntries.QUESTION_MOVED)
                                .with("from", due())
                                .with("due", due)),
                QuestionNotices.outside(this, QuestionNotices.MOVED));
    }

    /** What the public reads of it. */
    public Publishing publishing() {
        return new Publishing(this);
    }

    Question shown(Showing next) {
        return with(promises, next, replies, withdrawn);
    }

    private Question with(List<Promise> due, Showing shown, List<Reply> all, boolean gone) {
        return new Question(id, department, asked, participant, due, shown, all, gone, version + 1);
    }

    private static Step<Question> told(Step<Question> step, List<Notice> notices) {
        var next = step;
        for (var notice : notices) {
            next = next.telling(notice);
        }
        return next;
    }

    /**
     * Somebody writes an answer; it is one when another person confirms it.
     *
     * @throws Malformed for an empty answer
     * @throws RuleBroken E10 when it is answered or withdrawn; F11 while another answer waits
     */
    public Step<Question> answer(String text, Actor by) {
        requireOpen();
        Proposed.requireNoneWaiting(replies.stream());
        var more = Proposed.and(replies, Reply.written(replies.size() + 1, text, by));
        return noted(more, more.size(), QuestionEntries.ANSWER_WRITTEN, by);
    }

    /**
     * The second person agrees, and from now on it is the office's answer.
     *
     * @param number of the answer that was read
     * @throws RuleBroken F9 for whoever wrote it, under whichever key; F11 when that does not wait; E10 when the question was withdrawn
     */
    public Step<Question> confirm(int number, Actor by, Chart chart) {
        var word = SecondWord.confirmed(by.who(), by.at());
        return told(
                answered(number, word, QuestionEntries.ANSWER_CONFIRMED, by, chart),
                QuestionNotices.outside(this, QuestionNotices.ANSWERED));
    }

    /**
     * The second person does not agree; the question stays open.
     *
     * @param number of the answer that was read
     * @throws Malformed without a reason
     * @throws RuleBroken F9 for whoever wrote it, under whichever key; F11 when that does not wait; E10 when the question was withdrawn
     */
    public Step<Question> sendBack(int number, String reason, Actor by, Chart chart) {
        return answered(
                number, SecondWord.sentBack(by.who(), by.at(), reason), QuestionEntries.ANSWER_SENT_BACK, by, chart);
    }

    private Step<Question> answered(int number, SecondWord word, ActKind kind, Actor by, Chart chart) {
        requireOpen();
        return noted(Proposed.with(replies, RULE.answered(replies, number, word, chart)), number, kind, by);
    }

    private Step<Question> noted(List<Reply> all, int number, ActKind kind, Actor by) {
        return Step.to(with(promises, showing, all, withdrawn))
                .noting(by.did(kind).with("number", number));
    }

    /**
     * Whoever asked does not want to know any more; that it was asked stays to be read.
     *
     * @param side for which organisation somebody acts
     * @throws RuleBroken E10 for another organisation, or when it is answered or withdrawn
     */
    public Step<Question> withdraw(String side, Acting by) {
        requireOpen();
        if (!OrganisationNames.isSame(asked.organisation(), side)) {
            throw broken("question-of-others", "whoever asked withdraws a question");
        }
        var step = Step.to(with(promises, showing, replies, true)).noting(by.did(QuestionEntries.QUESTION_WITHDRAWN));
        return told(step, QuestionNotices.withdrawn(this, by));
    }

    private void requireOpen() {
        if (!isOpen()) {
            throw broken(
                    "question-over",
                    withdrawn ? "this question was withdrawn" : "this question is answered; it can be asked again",
                    withdrawn ? "WITHDRAWN" : "ANSWERED");
        }
    }

    /** Whether an answer is owed. */
    public boolean isOpen() {
        return !withdrawn && answer().isEmpty();
    }

    /** The office's. */
    public Optional<Reply> answer() {
        return replies.stream().filter(reply -> reply.given().isPresent()).findFirst();
    }

    /** What waits for the second person. */
    public Optional<Reply> waiting() {
        return Proposed.waiting(replies.stream());
    }

    /** The day that holds. */
    public LocalDate due() {
        return promises.get(promises.size() - 1).due();
    }

    /** Whether the day has passed without an answer, which shows by itself (P5). */
    public boolean isMissed(LocalDate today) {
        return isOpen() && due().isBefore(today);
    }

    /** Whether an answer is owed, and its day has not passed. */
    public boolean isOwedInTime(LocalDate today) {
        return isOpen() && !isMissed(today);
    }

    /** Whether nobody has looked for {@value #WEEKS_TO_LOOK} week whether its words can be shown (P5). */
    public boolean isOverlooked(LocalDate today) {
        return isUnseen() && !asked.day().plusWeeks(WEEKS_TO_LOOK).isAfter(today);
    }

    /** Whether somebody is to look whether its words can be shown. */
    public boolean isUnseen() {
        return !withdrawn && showing.state() == Showing.State.UNSEEN;
    }

    /** Whether the answer came after its day. */
    public boolean isLate() {
        return answer().flatMap(Reply::given).filter(due()::isBefore).isPresent();
    }

    /** The question that was asked first: itself, unless it was asked again. */
    public UUID first() {
        return asked.again().orElse(id);
    }

    static RuleBroken broken(String reason, String detail, Object... values) {
        return new RuleBroken(DATE_RULE, reason, detail, values);
    }
}
