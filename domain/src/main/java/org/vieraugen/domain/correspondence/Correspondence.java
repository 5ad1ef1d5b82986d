package org.vieraugen.domain.correspondence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.Text;
import org.vieraugen.domain.attachment.Upload;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Parties.Place;
import org.vieraugen.domain.complaint.Setting;
import org.vieraugen.domain.complaint.Status;
import org.vieraugen.domain.course.CourseEntries;
import org.vieraugen.domain.course.Proposals;
import org.vieraugen.domain.deadline.DeadlineKind;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.file.Attachment;
import org.vieraugen.domain.file.Authorisation;
import org.vieraugen.domain.file.CaseFile;
import org.vieraugen.domain.file.Matter;
import org.vieraugen.domain.file.Message;
import org.vieraugen.domain.file.Statement;
import org.vieraugen.domain.identity.IdentityMode;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.message.Channel;
import org.vieraugen.domain.message.Notice;
import org.vieraugen.domain.protection.StaffProtection;
import org.vieraugen.domain.retention.Retention;
import org.vieraugen.domain.seat.Desk;
import org.vieraugen.domain.seat.Freeing;
import org.vieraugen.domain.text.Gaps;
import org.vieraugen.domain.text.Theirs;

/** What complainant, office and the person complained about say to each other. */
public final class Correspondence {
    private final Complaint complaint;
    private final Setting setting;

    public Correspondence(Complaint complaint, Setting setting) {
        this.complaint = complaint;
        this.setting = setting;
    }

    /** The complainant answers a question, which lets the clock run on, or writes of their own accord, which is owed an answer. */
    public Step<Complaint> answer(String text) {
        CorrespondenceAct.ANSWER.require(complaint.status());
        return answered(
                text,
                Optional.empty(),
                Optional.empty(),
                Act.byComplainant(CorrespondenceEntries.ANSWERED, setting.at()));
    }

    /**
     * The same by mail, to a keyed address that was sent to nobody else (K3).
     *
     * @param received when the mail came in
     */
    public Step<Complaint> answerByMail(String text, Instant received) {
        CorrespondenceAct.ANSWER.require(complaint.status());
        return answered(
                text,
                Optional.empty(),
                Optional.of(received),
                Act.byComplainant(CorrespondenceEntries.ANSWERED, setting.at()).with("channel", Channel.EMAIL));
    }

    /**
     * Somebody of the desk says that a mail which names this complaint is the complainant's answer to it (K3).
     *
     * @param received when the mail came in, since when the complainant waits for a word
     */
    public Step<Complaint> fileMail(StaffKey by, Role as, String text, Instant received) {
        CorrespondenceAct.ANSWER.require(complaint.status());
        Desk.require(complaint, setting, by, as);
        return answered(
                text,
                Optional.of(by),
                Optional.of(received),
                Act.by(by, as, Desk.part(as), CorrespondenceEntries.MAIL_FILED, setting.at()));
    }

    /**
     * Of a mail whose words are in this complaint now, some files were refused at the door: that stands there for both sides, so that nobody takes the rest for all (K1).
     *
     * @param files how many
     * @param told whether the complainant is told by a mail (K4)
     */
    public Step<Complaint> filesNotTaken(int files, boolean told) {
        var step = complaint.step(Act.bySystem(CorrespondenceEntries.FILES_NOT_TAKEN, setting.at())
                .with("files", files));
        return told ? step.telling(Notice.to(Role.COMPLAINANT, CorrespondenceNotices.FILES_NOT_TAKEN)) : step;
    }

    /** Somebody of the desk takes down what a complainant without a device says, and reads it back (I9). */
    public Step<Complaint> takeAnswer(StaffKey by, Role as, String text) {
        CorrespondenceAct.TAKE_ANSWER.require(complaint, setting, by, as);
        return answered(
                text,
                Optional.of(by),
                Optional.empty(),
                Act.by(by, as, Desk.part(as), CorrespondenceEntries.TAKEN_DOWN, setting.at()));
    }

    private Step<Complaint> answered(String text, Optional<StaffKey> takenBy, Optional<Instant> mailed, Act act) {
        boolean asked = complaint.status() == Status.AWAITING_COMPLAINANT;
        if (!asked) {
            complaint.in(setting, StaffProtection::new).requireMayWrite();
        }
        var next = complaint
                .filing(new Message(
                        Role.COMPLAINANT, takenBy, false, Text.required("text", text, Text.MOST), mailed, setting.at()))
                .reading(Place.MESSAGE, text, setting);
        var terms = complaint.terms(setting);
        var said = LocalDate.ofInstant(mailed.orElse(setting.at()), Terms.ZONE);
        next = asked
                ? next.with(next.deadlines().resume(said, terms.calendar())).with(Status.UNDER_REVIEW)
                : next.with(next.deadlines()
                        .start(terms.start(
                                DeadlineKind.ANSWER,
                                said,
                                complaint.submission().urgent())));
        return Freeing.after(setting, next.step(act)).telling(heard());
    }

    /** Tells whoever works on the complaint that there is something new of the complainant's. */
    private Notice heard() {
        return complaint
                .seats()
                .first()
                .map(first -> Notice.to(first, Role.REVIEWER, CorrespondenceNotices.ANSWERED))
                .orElse(complaint.tellingDesk(CorrespondenceNotices.ANSWERED));
    }

    /**
     * The complainant adds files, which is owed no answer of its own.
     *
     * @throws Malformed when they are too many at once, or with those that are there
     */
    public Step<Complaint> attach(List<Upload> files) {
        CorrespondenceAct.ATTACH.require(complaint.status());
        Upload.count(files.size(), Upload.MOST);
        Upload.count(complaint.file().attachments().size() + files.size(), Upload.MOST_OF_ALL);
        var next = complaint;
        for (var file : files) {
            next = next.filing(new Attachment(file, Role.COMPLAINANT, Optional.empty(), setting.at()));
        }
        return next.step(Act.byComplainant(CorrespondenceEntries.ATTACHED, setting.at())
                        .with("files", files.size()))
                .telling(heard());
    }

    /**
     * Somebody signs that a representative may act.
     *
     * @param paper the same on paper
     * @throws RuleBroken I1 when the signature would show who complains
     */
    public Step<Complaint> authorise(Authorisation signed, Upload paper) {
        CorrespondenceAct.AUTHORISE.require(complaint.status());
        if (signed.signer() == Authorisation.Signer.COMPLAINANT
                && complaint.submission().identityMode() != IdentityMode.OPEN) {
            throw new RuleBroken(
                    "I1",
                    "signature-shows-who",
                    "the signature would show who complains; the representative can sign instead");
        }
        Upload.count(complaint.file().attachments().size() + 1, Upload.MOST_OF_ALL);
        return complaint
                .filing(signed)
                .filing(new Attachment(paper, Role.COMPLAINANT, Optional.empty(), setting.at()))
                // Not the fingerprint itself: once all is erased, it would still tell whether a name was guessed right
                // (I8).
                .step(Act.byComplainant(CorrespondenceEntries.AUTHORISED, setting.at())
                        .with("confirmation", signed.confirmation()))
                .telling(heard());
    }

    /** The office writes; nothing is asked, so the clock runs on. */
    public Step<Complaint> reply(StaffKey by, Role as, String text) {
        return reply(by, as, text, Optional.empty());
    }

    /**
     * The same, in the complainant's language, too.
     *
     * @throws Malformed for a complaint in German, which has no second language
     */
    public Step<Complaint> reply(StaffKey by, Role as, String text, Optional<String> inTheirs) {
        CorrespondenceAct.REPLY.require(complaint, setting, by, as);
        Gaps.requireNone("text", text);
        Theirs.check("text", inTheirs, complaint.submission());
        var today = setting.today();
        return complaint
                .filing(new Message(
                        as,
                        Optional.of(by),
                        false,
                        Text.required("text", text, Text.MOST),
                        inTheirs,
                        Optional.empty(),
                        setting.at()))
                .with(complaint
                        .deadlines()
                        .fulfil(DeadlineKind.FIRST_REPLY, today)
                        .fulfil(DeadlineKind.ANSWER, today))
                .step(Act.by(by, as, Desk.writing(as), CorrespondenceEntries.REPLIED, setting.at()))
                .telling(Notice.to(Role.COMPLAINANT, CorrespondenceNotices.REPLY));
    }

    /** Somebody of the office writes the complaint in German, to work with; a later copy takes the place of an earlier one. */
    public Step<Complaint> workingCopy(StaffKey by, Role as, String text) {
        CorrespondenceAct.WORKING_COPY.require(complaint, setting, by, as);
        return complaint
                .filing(new CaseFile.WorkingCopy(text, by, setting.at()))
                .step(Act.by(by, as, Desk.writing(as), CorrespondenceEntries.WORKING_COPY, setting.at()));
    }

    /**
     * The complainant corrects what is stored of name and contact.
     *
     * @throws RuleBroken I1 for an anonymous complaint, of which nothing is stored
     */
    public Step<Complaint> identityCorrected() {
        CorrespondenceAct.CORRECT_IDENTITY.require(complaint.status());
        if (complaint.submission().identityMode() == IdentityMode.ANONYMOUS) {
            throw new RuleBroken("I1", "anonymous", "of an anonymous complaint no name and no contact is stored");
        }
        return complaint.step(Act.byComplainant(CorrespondenceEntries.IDENTITY_CORRECTED, setting.at()));
    }

    /** Somebody of the desk writes down what a named staff member says to the complaint, before the finding (F10). */
    public Step<Complaint> hear(StaffKey by, Role as, StaffKey named, String statement) {
        CorrespondenceAct.HEAR.require(complaint, setting, by, as);
        if (complaint.parties().involved().noneMatch(named::equals)) {
            throw new RuleBroken("F10", "not-complained-about", named + " is not complained about here", named);
        }
        var next = complaint
                .filing(new Statement(named, statement, by, setting.at()))
                .reading(Place.STATEMENT, statement, setting);
        return Freeing.after(
                setting,
                next.step(Act.by(by, as, Desk.part(as), CorrespondenceEntries.HEARD, setting.at())
                        .with("staff", named)));
    }

    /** The complainant takes the complaint back; possible until a decision is there. */
    public Step<Complaint> withdraw() {
        CorrespondenceAct.WITHDRAW.require(complaint.status());
        requireWithdrawable();
        return withdrawn(complaint, Act.byComplainant(CorrespondenceEntries.WITHDRAWN, setting.at()));
    }

    void requireWithdrawable() {
        if (complaint.file().decision().isPresent()) {
            throw new RuleBroken(
                    "course", "decided-already", "withdrawing is not possible any more: there is a decision already");
        }
    }

    private Step<Complaint> withdrawn(Complaint from, Act act) {
        return Retention.begin(from, setting)
                .with(Status.WITHDRAWN)
                .step(act)
                .telling(complaint.tellingDesk(CorrespondenceNotices.WITHDRAWN));
    }

    /** Somebody of the desk takes down that a complainant without a device wants the complaint back, and reads it back; it takes a second person (I9). */
    public Step<Complaint> takeWithdrawal(StaffKey by, Role as, String how) {
        CorrespondenceAct.TAKE_WITHDRAWAL.require(complaint, setting, by, as);
        return Proposals.propose(
                complaint, new Matter.TakenWithdrawal(), how, by, as, CourseEntries.TAKING_PROPOSED, setting);
    }

    /** @throws RuleBroken I9 when {@code by} took it down */
    public Step<Complaint> confirmWithdrawal(StaffKey by, Role as, String how) {
        CorrespondenceAct.ANSWER_TAKEN_WITHDRAWAL.require(complaint, setting, by, as);
        requireWithdrawable();
        return withdrawn(
                Proposals.answered(complaint, Matter.Kind.TAKEN_WITHDRAWAL, true, how, by, setting),
                Act.by(by, as, Desk.part(as), CorrespondenceEntries.WITHDRAWN, setting.at()));
    }

    /** @throws RuleBroken I9 when {@code by} took it down */
    public Step<Complaint> refuseWithdrawal(StaffKey by, Role as, String reasons) {
        CorrespondenceAct.ANSWER_TAKEN_WITHDRAWAL.require(complaint, setting, by, as);
        return Proposals.refuse(complaint, Matter.Kind.TAKEN_WITHDRAWAL, reasons, by, as, setting);
    }
}
