package org.vieraugen.application.complaint;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.department.Departments;
import org.vieraugen.application.message.Mail;
import org.vieraugen.application.message.Recipients;
import org.vieraugen.application.message.Wording;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.department.Mailbox;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.message.Notice;

/** Who is written to about a complaint: its complainant, or whoever holds a role, at a box that nobody reads who must keep away (F5, I6). */
@OnePerServer
public class ComplaintRecipients implements Recipients {
    private final Complaints complaints;
    private final Departments departments;
    private final CurrentSetting settings;
    private final Wording wording;

    @Inject
    public ComplaintRecipients(
            Complaints complaints, Departments departments, CurrentSetting settings, Wording wording) {
        this.complaints = complaints;
        this.departments = departments;
        this.settings = settings;
        this.wording = wording;
    }

    @Override
    public Subject.Kind kind() {
        return Complaint.KIND;
    }

    @Override
    public Optional<Mail> mail(DepartmentKey department, UUID key, Notice notice) {
        if (departments.organisation().find(department).isEmpty()) {
            return Optional.empty();
        }
        return complaint(department, key)
                .flatMap(complaint -> notice.to() == Role.COMPLAINANT
                        ? toComplainant(complaint)
                        : toOffice(complaint, department, notice));
    }

    private Optional<Mail> toComplainant(Complaint complaint) {
        return complaints
                .address(complaint)
                .map(address -> new Mail.ToPerson(
                        address, wording.news(complaint.submission().language())));
    }

    private Optional<Mail> toOffice(Complaint complaint, DepartmentKey department, Notice notice) {
        var mailbox = complaint.mailbox(notice.to(), settings.around(complaint));
        boolean has =
                !departments.organisation().department(department).mailboxes().isEmpty();
        // Where every box is read by somebody who must keep away, what is new stands on the page of whoever may know
        // it.
        return mailbox.isEmpty() && (has || complaint.isProtected())
                ? Optional.empty()
                : Optional.of(new Mail.ToOffice(
                        mailbox.map(Mailbox::address), complaint.reference().text(), notice));
    }

    /** Empty once it is erased: nobody needs to know any more. */
    private Optional<Complaint> complaint(DepartmentKey department, UUID key) {
        try {
            return Optional.of(complaints.get(department, key));
        } catch (Erased | Unknown e) {
            return Optional.empty();
        }
    }
}
