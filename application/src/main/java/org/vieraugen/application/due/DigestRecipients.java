package org.vieraugen.application.due;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.department.Departments;
import org.vieraugen.application.message.Mail;
import org.vieraugen.application.message.Recipients;
import org.vieraugen.application.message.Wording;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.complaint.CaseDuty;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.department.StaffMember;
import org.vieraugen.domain.due.Digest;
import org.vieraugen.domain.due.DueNotices;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.message.Notice;

/** A digest goes to the own address of whoever it is for, with what is due and seen at that moment (F5); one of an earlier day is not sent any more. */
@OnePerServer
public class DigestRecipients implements Recipients {
    private final Digests sent;
    private final ReadDigest digests;
    private final DigestWording wording;
    private final Departments departments;
    private final Clock clock;

    @Inject
    public DigestRecipients(
            Digests sent, ReadDigest digests, DigestWording wording, Departments departments, Clock clock) {
        this.sent = sent;
        this.digests = digests;
        this.wording = wording;
        this.departments = departments;
        this.clock = clock;
    }

    @Override
    public Subject.Kind kind() {
        return Digest.KIND;
    }

    @Override
    public Optional<Mail> mail(DepartmentKey department, UUID key, Notice notice) {
        if (!notice.kind().equals(DueNotices.DIGEST)) {
            throw new Wording.Unknown(notice.kind());
        }
        var today = LocalDate.ofInstant(clock.instant(), Terms.ZONE);
        return sent.find(key)
                .filter(digest -> digest.day().equals(today))
                .filter(digest -> !sent.declined().contains(digest.whose()))
                .flatMap(digest -> notice.staff())
                .flatMap(departments.organisation()::findStaff)
                .filter(person -> CaseDuty.INBOX.isFor(person.roles()))
                .flatMap(this::mail);
    }

    private Optional<Mail> mail(StaffMember person) {
        return person.contact().flatMap(contact -> digests.handle(person.key())
                .map(digest ->
                        new Mail(List.of(contact.address().mail()), wording.digest(contact.language(), digest))));
    }

    /** Whose it is, and of which day: that somebody has a desk is no secret. */
    @Override
    public Optional<String> name(Caller caller, DepartmentKey department, UUID key) {
        return sent.find(key)
                .map(digest -> departments
                                .organisation()
                                .findStaff(digest.whose())
                                .map(StaffMember::name)
                                .orElse(digest.whose().text())
                        + ", " + digest.day());
    }
}
