package org.vieraugen.domain.mail.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.Text;
import org.vieraugen.domain.access.Actor;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.deadline.DeadlineKind;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.department.Department;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.journal.ActKind;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.mail.Addressed;
import org.vieraugen.domain.mail.Envelope;
import org.vieraugen.domain.message.Channel;
import org.vieraugen.domain.party.EmailAddress;
import org.vieraugen.domain.reach.Arrival;
import org.vieraugen.domain.reach.Over;
import org.vieraugen.domain.reach.Wait;

/**
 * A mail that came in. It is stored whole before anything becomes of it (K1).
 *
 * @param boxes to which of the department's boxes it came, the first one first
 * @param received when the mail server took it; never later than it was stored here
 * @param size in bytes
 */
public record IncomingMail(
        UUID id,
        DepartmentKey department,
        List<String> boxes,
        Instant received,
        long size,
        MailHead head,
        Fate fate,
        int version) {
    public static final Subject.Kind KIND = new Subject.Kind("MAIL");

    private static final int MOST_REASON = 2_000;

    public IncomingMail {
        boxes = List.copyOf(boxes);
    }

    /** What the machine makes of it, once. */
    public Step<IncomingMail> sorted(MailHead read, Fate found) {
        if (fate.kind() != Fate.Kind.NEW) {
            throw new RuleBroken("K2", "mail-sorted", "the mail is sorted already");
        }
        return Step.to(new IncomingMail(id, department, boxes, received, size, read, found, version + 1));
    }

    /** It is an answer to that complaint, somebody of its desk says. */
    public Step<IncomingMail> putInCase(Actor by, Reference complaint) {
        return decided(by, MailEntries.MAIL_PUT_IN_CASE, Fate.of(Fate.Kind.IN_CASE, complaint));
    }

    public Step<IncomingMail> madeComplaint(Actor by, Reference complaint) {
        return decided(by, MailEntries.MAIL_MADE_COMPLAINT, Fate.of(Fate.Kind.COMPLAINT, complaint));
    }

    public Step<IncomingMail> madeRequest(Actor by, String number) {
        return decided(by, MailEntries.MAIL_MADE_REQUEST, Fate.request(number));
    }

    /** @param reason why nothing follows from it */
    public Step<IncomingMail> laidAside(Actor by, String reason) {
        return decided(by, MailEntries.MAIL_LAID_ASIDE, Fate.aside(Text.required("reason", reason, MOST_REASON)));
    }

    /** @throws RuleBroken K1 when something hangs on it */
    public Step<IncomingMail> broughtBack(Actor by) {
        if (!fate.kind().isIdle()) {
            throw new RuleBroken(
                    "K1",
                    "mail-became-something",
                    "only what nothing became of is brought back: this is " + fate.kind());
        }
        return with(Fate.waiting(Doubt.BOX, fate.complaint()), by, MailEntries.MAIL_BROUGHT_BACK);
    }

    /** The same for whoever may not know who sent it: its words stand in the complaint. */
    public IncomingMail sealed() {
        return new IncomingMail(id, department, boxes, received, size, head.sealed(), fate, version);
    }

    /**
     * The request that it began, or belongs to, has become that complaint, with its words: from then on it is the complaint's (F5, I1).
     *
     * @throws RuleBroken K2 when it belongs to no request
     */
    public Step<IncomingMail> passedOn(Reference complaint) {
        if (fate.kind() != Fate.Kind.REQUEST) {
            throw new RuleBroken("K2", "mail-no-request", "the mail belongs to no request: " + fate.kind());
        }
        var next = Fate.of(Fate.Kind.COMPLAINT, complaint);
        return Step.to(new IncomingMail(id, department, boxes, received, size, head, next, version + 1));
    }

    /**
     * To whom else the mail says that it was sent. Addresses of its boxes are left out, with whatever stands behind a plus: what belongs to a complaint by such a key is the
     * complainant's alone to send (K3).
     */
    public List<String> alsoTo(Envelope envelope) {
        return envelope.addressed().stream()
                .filter(one -> one.field() == Addressed.Field.TO || one.field() == Addressed.Field.CC)
                .map(Addressed::address)
                .filter(address ->
                        boxes.stream().noneMatch(box -> box.equalsIgnoreCase(EmailAddress.withoutTag(address))))
                .distinct()
                .toList();
    }

    /** Whoever wrote it waits while it lies before a person (K6). Of what came to the ombudsperson's box alone no team is told (I6). */
    public Optional<Wait> wait(Department home) {
        return fate.doubt()
                .filter(doubt -> fate.kind() == Fate.Kind.WAITING && doubt.isOfSomebody())
                .map(doubt -> Wait.begun(
                        home,
                        Arrival.MAIL,
                        Channel.EMAIL,
                        MailSight.isOmbuds(this, home) ? Optional.empty() : home.desk(),
                        received,
                        home.terms()
                                .start(DeadlineKind.ANSWER, LocalDate.ofInstant(received, Terms.ZONE), false)
                                .due()));
    }

    /** How that wait was over: in what it became, which began when it came in, or with nothing. */
    public Over over() {
        return fate.kind() == Fate.Kind.ASIDE ? new Over.Unanswered() : new Over.GoesOn();
    }

    /** Everything that came is gone for good (I8). */
    public Step<IncomingMail> erased(Instant at) {
        return Step.to(new IncomingMail(id, department, boxes, received, size, head, fate, version + 1))
                .noting(Act.bySystem(ActKind.ERASED, at));
    }

    /** @throws RuleBroken K2 when something became of it already */
    public void requireWaiting() {
        if (fate.kind() != Fate.Kind.WAITING) {
            throw new RuleBroken("K2", "mail-waits-not", "the mail does not wait any more: " + fate.kind());
        }
    }

    private Step<IncomingMail> decided(Actor by, ActKind entry, Fate next) {
        requireWaiting();
        return with(next, by, entry);
    }

    private Step<IncomingMail> with(Fate next, Actor by, ActKind entry) {
        return Step.to(new IncomingMail(id, department, boxes, received, size, head, next, version + 1))
                .noting(by.did(entry));
    }
}
