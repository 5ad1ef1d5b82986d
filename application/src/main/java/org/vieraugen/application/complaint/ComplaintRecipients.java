package org.vieraugen.application.complaint;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.department.Departments;
import org.vieraugen.application.mailbox.MailServers;
import org.vieraugen.application.message.KeyedAddresses;
import org.vieraugen.application.message.Mail;
import org.vieraugen.application.message.Recipients;
import org.vieraugen.application.message.Wording;
import org.vieraugen.application.message.Wording.Received;
import org.vieraugen.application.message.Wording.Words;
import org.vieraugen.application.secret.CodeLinks;
import org.vieraugen.application.secret.CodeLinks.Claim;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Setting;
import org.vieraugen.domain.deadline.Deadline;
import org.vieraugen.domain.deadline.DeadlineKind;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.department.Mailbox;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.message.KeyedAddress.Purpose;
import org.vieraugen.domain.message.Notice;
import org.vieraugen.domain.reception.ReceptionNotices;
import org.vieraugen.domain.seat.OfficeMail;
import org.vieraugen.domain.seat.Sight;

/** Who is written to about a complaint: its complainant, or whoever holds a role, at a box that nobody reads who must keep away (F5, I6). */
@OnePerServer
public class ComplaintRecipients implements Recipients {
    private final Complaints complaints;
    private final Departments departments;
    private final CurrentSetting settings;
    private final Wording wording;
    private final KeyedAddresses addresses;
    private final CodeLinks links;
    private final MailServers servers;

    @Inject
    public ComplaintRecipients(
            Complaints complaints,
            Departments departments,
            CurrentSetting settings,
            Wording wording,
            KeyedAddresses addresses,
            CodeLinks links,
            MailServers servers) {
        this.complaints = complaints;
        this.departments = departments;
        this.settings = settings;
        this.wording = wording;
        this.addresses = addresses;
        this.links = links;
        this.servers = servers;
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
        return complaint(department, key).flatMap(complaint -> mail(complaint, settings.around(complaint), notice));
    }

    private Optional<Mail> mail(Complaint complaint, Setting setting, Notice notice) {
        return notice.to() == Role.COMPLAINANT
                ? toComplainant(complaint, setting, notice)
                : toOffice(complaint, setting, notice);
    }

    /** An answer comes to the box of whoever has the complaint on the desk, if mails are fetched from there. */
    private Optional<Mail> toComplainant(Complaint complaint, Setting setting, Notice notice) {
        return complaints.address(complaint).map(address -> {
            var box = box(complaint, setting);
            var until = Purpose.REPLY.until(setting.today());
            var replyTo = box.filter(servers.boxes()::contains)
                    .flatMap(known -> addresses.of(known, Purpose.REPLY, complaint.id(), until));
            return new Mail(
                    List.of(address), words(complaint, setting, notice, replyTo.map(to -> until)), box, replyTo);
        });
    }

    private Words words(Complaint complaint, Setting setting, Notice notice, Optional<LocalDate> answerUntil) {
        var language = complaint.submission().language();
        if (!notice.kind().equals(ReceptionNotices.MAIL_RECEIVED)) {
            return wording.news(language, answerUntil);
        }
        var until = setting.today().plus(CodeLinks.KEPT);
        var claim = new Claim(complaint.submission().department(), complaint.id(), until);
        return wording.received(
                language,
                new Received(complaint.reference().text(), firstReply(complaint), "/code/" + links.token(claim), until),
                answerUntil);
    }

    private static LocalDate firstReply(Complaint complaint) {
        return complaint.deadlines().all().stream()
                .filter(deadline -> deadline.kind() == DeadlineKind.FIRST_REPLY)
                .map(Deadline::due)
                .findFirst()
                .orElseThrow();
    }

    private Optional<Mail> toOffice(Complaint complaint, Setting setting, Notice notice) {
        return OfficeMail.about(complaint, setting, notice)
                .map(readers -> new Mail(
                        readers.addresses(),
                        wording.notice(readers.language(), complaint.reference().text(), notice),
                        box(complaint, setting),
                        Optional.empty()));
    }

    private static Optional<String> box(Complaint complaint, Setting setting) {
        return complaint.mailbox(complaint.desk(), setting).map(Mailbox::address);
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
