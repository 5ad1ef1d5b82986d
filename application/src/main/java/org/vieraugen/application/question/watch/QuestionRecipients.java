package org.vieraugen.application.question.watch;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.department.Departments;
import org.vieraugen.application.message.Mail;
import org.vieraugen.application.message.Recipients;
import org.vieraugen.application.message.RoleMail;
import org.vieraugen.application.message.Wording;
import org.vieraugen.application.participant.Participants;
import org.vieraugen.application.question.Questions;
import org.vieraugen.application.question.watch.QuestionWording.Kind;
import org.vieraugen.application.question.watch.QuestionWording.Told;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.message.Notice;
import org.vieraugen.domain.participant.Participant;
import org.vieraugen.domain.question.Question;
import org.vieraugen.domain.question.QuestionDuty;
import org.vieraugen.domain.question.QuestionNotices;

/**
 * Of a question whoever holds a role is written to, and in the own language whoever asked, or else somebody who speaks for the organisation by then: a mail says how things are when it goes, and does not go when they have become otherwise.
 */
@OnePerServer
public class QuestionRecipients implements Recipients {
    private final Questions questions;
    private final Participants participants;
    private final Departments departments;
    private final RoleMail mails;
    private final QuestionWording wording;
    private final Clock clock;

    @Inject
    public QuestionRecipients(
            Questions questions,
            Participants participants,
            Departments departments,
            RoleMail mails,
            QuestionWording wording,
            Clock clock) {
        this.questions = questions;
        this.participants = participants;
        this.departments = departments;
        this.mails = mails;
        this.wording = wording;
        this.clock = clock;
    }

    @Override
    public Subject.Kind kind() {
        return Question.KIND;
    }

    @Override
    public Optional<Mail> mail(DepartmentKey department, UUID key, Notice notice) {
        var found = find(department, key).filter(question -> isStillSo(question, notice.kind()));
        return notice.to() == Role.PARTICIPANT
                ? found.flatMap(question -> outside(question, notice.kind()))
                : found.flatMap(question -> departments
                        .organisation()
                        .find(department)
                        .map(home -> mails.about(called(question), home, notice)));
    }

    /** @throws Wording.Unknown for a kind of notice that only a newer version knows */
    private boolean isStillSo(Question question, Notice.Kind kind) {
        if (kind.equals(QuestionNotices.ASKED)) {
            return question.isOpen();
        }
        if (kind.equals(QuestionNotices.MOVED)) {
            return question.isOwedInTime(today()) && question.promises().size() > 1;
        }
        if (kind.equals(QuestionNotices.ANSWERED)) {
            return question.answer().isPresent();
        }
        if (kind.equals(QuestionNotices.MISSED)) {
            return question.isMissed(today());
        }
        if (kind.equals(QuestionNotices.OVERLOOKED)) {
            return question.isUnseen();
        }
        if (kind.equals(QuestionNotices.WITHDRAWN)) {
            return question.withdrawn();
        }
        throw new Wording.Unknown(kind);
    }

    private Optional<Mail> outside(Question question, Notice.Kind kind) {
        return reader(question, kind)
                .map(who -> new Mail(
                        List.of(who.address()),
                        wording.words(
                                who.language(),
                                departments.organisation().names(question.department()),
                                told(question, kind))));
    }

    /** An organisation asked, and not a person: when whoever asked for it has left, one who speaks for it is told, since the next question is theirs. */
    private Optional<Participant> reader(Question question, Notice.Kind kind) {
        var asked = question.participant().flatMap(who -> find(question, who)).filter(who -> !who.isOver(today()));
        return asked.isPresent() || question.participant().isEmpty() || kind.equals(QuestionNotices.WITHDRAWN)
                ? asked
                : participants
                        .speaking(
                                question.department(), List.of(question.asked().organisation()), today())
                        .stream()
                        .min(Comparator.comparing(
                                        (Participant one) -> one.term().from())
                                .thenComparing(Participant::id));
    }

    private Optional<Participant> find(Question question, UUID who) {
        return participants.of(question.department(), List.of(who)).stream().findFirst();
    }

    private static Told told(Question question, Notice.Kind kind) {
        var day = question.asked().day();
        if (kind.equals(QuestionNotices.MOVED)) {
            var last = question.promises().get(question.promises().size() - 1);
            return new Told(Kind.MOVED, day, last.due(), last.reason());
        }
        if (kind.equals(QuestionNotices.WITHDRAWN)) {
            return new Told(Kind.WITHDRAWN, day, question.due(), "");
        }
        return new Told(kind.equals(QuestionNotices.ANSWERED) ? Kind.ANSWERED : Kind.MISSED, day, question.due(), "");
    }

    @Override
    public Optional<String> name(Caller caller, DepartmentKey department, UUID key) {
        return QuestionDuty.READ_QUESTIONS.isFor(caller.roles())
                ? find(department, key).map(QuestionRecipients::called)
                : Optional.empty();
    }

    /** As the journal calls it: never with a word of the question. */
    private static String called(Question question) {
        return question.asked().organisation() + ", " + question.asked().day();
    }

    private Optional<Question> find(DepartmentKey department, UUID key) {
        try {
            return Optional.of(questions.get(department, key));
        } catch (Unknown e) {
            return Optional.empty();
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Terms.ZONE);
    }
}
