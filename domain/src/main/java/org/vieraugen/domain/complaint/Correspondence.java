package org.vieraugen.domain.complaint;

import java.util.List;
import java.util.Optional;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.Text;
import org.vieraugen.domain.attachment.Attachment;
import org.vieraugen.domain.attachment.Upload;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.deadline.DeadlineKind;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.identity.Authorisation;
import org.vieraugen.domain.identity.IdentityMode;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.journal.ActKind;
import org.vieraugen.domain.journal.Part;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.message.Message;
import org.vieraugen.domain.message.Notice;
import org.vieraugen.domain.review.Statement;

/** What complainant, office and the person complained about say to each other. */
public final class Correspondence {
    private final Complaint complaint;
    private final Setting setting;

    Correspondence(Complaint complaint, Setting setting) {
        this.complaint = complaint;
        this.setting = setting;
    }

    /** The complainant answers a question, which lets the clock run on, or writes of their own accord, which is owed an answer. */
    public Step<Complaint> answer(String text) {
        Move.ANSWER.require(complaint.status());
        boolean asked = complaint.status() == Status.AWAITING_COMPLAINANT;
        if (!asked) {
            complaint.protection(setting).requireMayWrite();
        }
        var next = complaint.filing(new Message(
                Role.COMPLAINANT, Optional.empty(), false, Text.required("text", text, Text.MOST), setting.at()));
        var terms = complaint.terms(setting);
        next = asked
                ? next.with(next.deadlines().resume(setting.today(), terms.calendar()))
                        .with(Status.UNDER_REVIEW)
                : next.with(next.deadlines()
                        .start(terms.start(
                                DeadlineKind.ANSWER,
                                setting.today(),
                                complaint.submission().urgent())));
        var step = next.step(Act.byComplainant(ActKind.ANSWERED, setting.at()));
        return step.telling(heard());
    }

    /** Tells whoever works on the complaint that there is something new of the complainant's. */
    private Notice heard() {
        return complaint
                .seats()
                .first()
                .map(first -> Notice.to(first, Role.REVIEWER, Notice.Kind.ANSWERED))
                .orElse(Notice.to(Role.COORDINATOR, Notice.Kind.ANSWERED));
    }

    /**
     * The complainant adds files, which is owed no answer of its own.
     *
     * @throws Malformed when they are too many at once, or with those that are there
     */
    public Step<Complaint> attach(List<Upload> files) {
        Move.ATTACH.require(complaint.status());
        Upload.count(files.size(), Upload.MOST);
        Upload.count(complaint.file().attachments().size() + files.size(), Upload.MOST_OF_ALL);
        var next = complaint;
        for (var file : files) {
            next = next.filing(new Attachment(file, Role.COMPLAINANT, Optional.empty(), setting.at()));
        }
        return next.step(Act.byComplainant(ActKind.ATTACHED, setting.at()).with("files", files.size()))
                .telling(heard());
    }

    /**
     * Somebody signs that a representative may act.
     *
     * @param paper the same on paper
     * @throws RuleBroken I1 when the signature would show who complains
     */
    public Step<Complaint> authorise(Authorisation signed, Upload paper) {
        Move.AUTHORISE.require(complaint.status());
        if (signed.signer() == Authorisation.Signer.COMPLAINANT
                && complaint.submission().identityMode() != IdentityMode.OPEN) {
            throw new RuleBroken("I1", "the signature would show who complains; the representative can sign instead");
        }
        Upload.count(complaint.file().attachments().size() + 1, Upload.MOST_OF_ALL);
        return complaint
                .filing(signed)
                .filing(new Attachment(paper, Role.COMPLAINANT, Optional.empty(), setting.at()))
                // Not the fingerprint itself: once all is erased, it would still tell whether a name was guessed right
                // (I8).
                .step(Act.byComplainant(ActKind.AUTHORISED, setting.at()).with("confirmation", signed.confirmation()))
                .telling(heard());
    }

    /** The office writes; nothing is asked, so the clock runs on. */
    public Step<Complaint> reply(StaffKey by, Role as, String text) {
        Move.REPLY.require(complaint.status());
        var part = part(by, as);
        var today = setting.today();
        return complaint
                .filing(new Message(as, Optional.of(by), false, Text.required("text", text, Text.MOST), setting.at()))
                .with(complaint
                        .deadlines()
                        .fulfil(DeadlineKind.FIRST_REPLY, today)
                        .fulfil(DeadlineKind.ANSWER, today))
                .step(Act.by(by, as, part, ActKind.REPLIED, setting.at()))
                .telling(Notice.to(Role.COMPLAINANT, Notice.Kind.REPLY));
    }

    /**
     * The part in which somebody writes about the complaint.
     *
     * @throws RuleBroken F3 for the second reviewer, who stays uninvolved
     */
    Part part(StaffKey by, Role as) {
        if (as != Role.REVIEWER) {
            Desk.require(complaint, setting, by, as);
            return Desk.part(as);
        }
        if (complaint.seats().first().filter(by::equals).isEmpty()) {
            throw new RuleBroken(
                    "F3",
                    "only the first reviewer writes to the complainant; the second pair of eyes stays uninvolved");
        }
        FourEyes.require(complaint, setting, Seat.FIRST, by);
        return Part.FIRST_REVIEW;
    }

    /** Somebody of the office writes the complaint in German, to work with; a later copy takes the place of an earlier one. */
    public Step<Complaint> workingCopy(StaffKey by, Role as, String text) {
        Move.WORKING_COPY.require(complaint.status());
        var part = part(by, as);
        return complaint
                .filing(new CaseFile.WorkingCopy(text, by, setting.at()))
                .step(Act.by(by, as, part, ActKind.WORKING_COPY, setting.at()));
    }

    /** The complainant chooses a sentence for the day the receipt is lost, instead of any chosen before (I5). */
    public Step<Complaint> secondSecretChosen() {
        return complaint.step(Act.byComplainant(ActKind.SECOND_SECRET_CHOSEN, setting.at()));
    }

    /** The sentence brought a new receipt; the one before opens nothing any more (I5). */
    public Step<Complaint> receiptRenewed() {
        return complaint.step(Act.byComplainant(ActKind.RECEIPT_RENEWED, setting.at()));
    }

    /**
     * The complainant corrects what is stored of name and contact.
     *
     * @throws RuleBroken I1 for an anonymous complaint, of which nothing is stored
     */
    public Step<Complaint> identityCorrected() {
        if (complaint.submission().identityMode() == IdentityMode.ANONYMOUS) {
            throw new RuleBroken("I1", "of an anonymous complaint no name and no contact is stored");
        }
        return complaint.step(Act.byComplainant(ActKind.IDENTITY_CORRECTED, setting.at()));
    }

    /** The coordinator writes down what a named staff member says to the complaint, before the finding (F10). */
    public Step<Complaint> hear(StaffKey by, StaffKey named, String statement) {
        Move.HEAR.require(complaint.status());
        Desk.require(complaint, setting, by, Role.COORDINATOR);
        if (complaint.parties().involved().noneMatch(named::equals)) {
            throw new RuleBroken("F10", named + " is not complained about here");
        }
        return complaint
                .filing(new Statement(named, statement, by, setting.at()))
                .step(Act.by(by, Role.COORDINATOR, Part.COORDINATION, ActKind.HEARD, setting.at())
                        .with("staff", named));
    }

    /** The complainant takes the complaint back; possible until a decision is there. */
    public Step<Complaint> withdraw() {
        Move.WITHDRAW.require(complaint.status());
        if (complaint.file().decision().isPresent()) {
            throw new RuleBroken("course", "withdrawing is not possible any more: there is a decision already");
        }
        return Retention.begin(complaint, setting)
                .with(Status.WITHDRAWN)
                .step(Act.byComplainant(ActKind.WITHDRAWN, setting.at()))
                .telling(Notice.to(Role.COORDINATOR, Notice.Kind.WITHDRAWN));
    }
}
