package org.vieraugen.application.complaint;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.department.Departments;
import org.vieraugen.application.message.Mail;
import org.vieraugen.application.message.Recipients;
import org.vieraugen.application.message.Wording;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.message.Notice;
import org.vieraugen.domain.seat.OfficeMail;
import org.vieraugen.domain.seat.Sight;

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
                .flatMap(complaint ->
                        notice.to() == Role.COMPLAINANT ? toComplainant(complaint) : toOffice(complaint, notice));
    }

    private Optional<Mail> toComplainant(Complaint complaint) {
        return complaints
                .address(complaint)
                .map(address -> new Mail(
                        List.of(address), wording.news(complaint.submission().language(), Optional.empty())));
    }

    private Optional<Mail> toOffice(Complaint complaint, Notice notice) {
        return OfficeMail.about(complaint, settings.around(complaint), notice)
                .map(readers -> new Mail(
                        readers.addresses(),
                        wording.notice(readers.language(), complaint.reference().text(), notice)));
    }

    @Override
    public Optional<String> name(Caller caller, DepartmentKey department, UUID key) {
        return complaint(department, key)
                .filter(complaint ->
                        Sight.of(complaint, settings.around(complaint), caller).isPresent())
                .map(complaint -> complaint.reference().text());
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
