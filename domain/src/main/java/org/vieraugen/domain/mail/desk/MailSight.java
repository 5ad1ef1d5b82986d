package org.vieraugen.domain.mail.desk;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Particulars;
import org.vieraugen.domain.complaint.Parties;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.complaint.Seats;
import org.vieraugen.domain.complaint.Setting;
import org.vieraugen.domain.complaint.Status;
import org.vieraugen.domain.complaint.Submission;
import org.vieraugen.domain.deadline.Deadlines;
import org.vieraugen.domain.department.Department;
import org.vieraugen.domain.department.Mailbox;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.file.CaseFile;
import org.vieraugen.domain.identity.IdentityMode;
import org.vieraugen.domain.message.Channel;
import org.vieraugen.domain.seat.Sight;

/**
 * Who of the staff may know of a mail (F5, I6): whoever would see the complaint that may become of it, from the desk. What came to the ombudsperson's box alone is seen as
 * what came after a complaint. A mail that belongs to a complaint, or is thought to, is seen as that complaint with whom the mail names: one question, so that there is always somebody who
 * takes the place of whoever must keep away (F12).
 */
public final class MailSight {
    private static final Set<Role> OMBUDS = Set.of(Role.OMBUDSPERSON, Role.DEPUTY, Role.LAST_SEAT);
    private static final String LANGUAGE = "de";
    private static final String SOME_WORDS = "-";

    private MailSight() {}

    /**
     * In which role; empty for whoever must keep away, and for whoever it is no business of.
     *
     * @param belongsTo the complaint that the mail's fate names, if there is one still
     */
    public static Optional<Role> of(IncomingMail mail, Optional<Complaint> belongsTo, Setting setting, Caller caller) {
        if (!MailDuty.READ_MAILS.isFor(caller.roles())) {
            return Optional.empty();
        }
        return Sight.of(asComplaint(mail, belongsTo, setting), setting, caller)
                .filter(sight -> sight.reason() == Sight.Reason.DESK)
                .map(Sight::as);
    }

    private static Complaint asComplaint(IncomingMail mail, Optional<Complaint> belongsTo, Setting setting) {
        var department = setting.organisation().department(mail.department());
        var number = Reference.of(department.prefix(), setting.today().getYear(), 0);
        var complaint = belongsTo.orElseGet(() -> unborn(mail, number, department));
        var parties = complaint.parties().reading(mail.head().parties().named());
        return new Complaint(
                complaint.id(),
                complaint.reference(),
                complaint.isProtected() || !isOmbuds(mail, department)
                        ? complaint.submission()
                        : afterAnother(complaint.submission(), number),
                complaint.status(),
                parties,
                complaint.seats(),
                complaint.file(),
                complaint.deadlines(),
                complaint.parts(),
                complaint.waiting(),
                complaint.version());
    }

    private static Submission afterAnother(Submission told, Reference origin) {
        return new Submission(
                told.department(),
                told.category(),
                told.language(),
                told.channel(),
                told.identityMode(),
                told.urgent(),
                told.shielded(),
                told.at(),
                told.particulars(),
                Optional.of(origin));
    }

    private static Complaint unborn(IncomingMail mail, Reference number, Department department) {
        var submission = new Submission(
                mail.department(),
                department.categories().get(0).key(),
                LANGUAGE,
                Channel.EMAIL,
                IdentityMode.CONFIDENTIAL,
                false,
                false,
                mail.received(),
                Particulars.saying(SOME_WORDS),
                Optional.empty());
        return new Complaint(
                mail.id(),
                number,
                submission,
                Status.SUBMITTED,
                new Parties(List.of(), Set.of(), Optional.empty()),
                Seats.EMPTY,
                new CaseFile(List.of()),
                Deadlines.NONE,
                List.of(),
                false,
                0);
    }

    /** Whether it came to boxes alone that the ombudsperson's side reads, and nobody of the complaints office. */
    static boolean isOmbuds(IncomingMail mail, Department department) {
        var boxes = department.mailboxes().stream()
                .filter(box -> mail.boxes().contains(box.address()))
                .toList();
        return !boxes.isEmpty() && boxes.stream().allMatch(box -> isOmbuds(box, department));
    }

    private static boolean isOmbuds(Mailbox box, Department department) {
        return department.readers(box).noneMatch(person -> person.is(Role.COORDINATOR))
                && department.readers(box).anyMatch(person -> person.roles().stream()
                        .anyMatch(OMBUDS::contains));
    }
}
