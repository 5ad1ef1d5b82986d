package org.vieraugen.application.mail;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.complaint.Complaints;
import org.vieraugen.application.complaint.CurrentSetting;
import org.vieraugen.application.complaint.Erased;
import org.vieraugen.domain.access.Actor;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.complaint.Setting;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.mail.desk.IncomingMail;
import org.vieraugen.domain.mail.desk.MailDuty;
import org.vieraugen.domain.mail.desk.MailSight;

/** Which mails the caller may know of (F5, I6). */
@OnePerServer
public class MailAccess {
    private final Mails mails;
    private final Complaints complaints;
    private final CurrentSetting settings;

    @Inject
    public MailAccess(Mails mails, Complaints complaints, CurrentSetting settings) {
        this.mails = mails;
        this.complaints = complaints;
        this.settings = settings;
    }

    /**
     * A mail before somebody who may see it.
     *
     * @param as in which role
     * @param complaint to which it belongs, or is thought to
     */
    record Seen(IncomingMail mail, Role as, Optional<Complaint> complaint, Setting setting) {
        Actor actor(Caller caller) {
            return new Actor(caller.staff(), as, setting.at());
        }
    }

    /** @throws Denied when mails are not the caller's duty */
    DepartmentKey home(Caller caller, MailDuty duty) {
        caller.must(duty);
        return settings.now().organisation().home(caller.staff());
    }

    /** Empty for whoever must not know of it. */
    Optional<Seen> sight(Caller caller, IncomingMail mail) {
        var complaint = mail.fate().complaint().flatMap(this::complaint);
        var setting = complaint.map(settings::around).orElseGet(settings::now);
        return MailSight.of(mail, complaint, setting, caller).map(role -> new Seen(mail, role, complaint, setting));
    }

    /**
     * @throws Denied when mails are not the caller's duty
     * @throws Unknown when there is no such mail; {@link UnseenMail} when there is none for the caller
     */
    Seen see(Caller caller, MailDuty duty, UUID id) {
        var mail = mails.get(home(caller, duty), id);
        return sight(caller, mail).orElseThrow(UnseenMail::new);
    }

    /** The same; nobody else changes the mail before the transaction ends. */
    Seen take(Caller caller, UUID id) {
        var mail = mails.lock(home(caller, MailDuty.SORT_MAILS), id).orElseThrow(() -> new Unknown("mail"));
        return sight(caller, mail).orElseThrow(UnseenMail::new);
    }

    private Optional<Complaint> complaint(Reference reference) {
        try {
            return Optional.of(complaints.get(reference));
        } catch (Unknown | Erased e) {
            return Optional.empty();
        }
    }

    /** The mail is there, and this person must not know of it (F5, I6): the answer is the same as if it were not. That somebody tried stands in the journal (F13). */
    public static class UnseenMail extends Unknown {
        private static final long serialVersionUID = 1L;

        public UnseenMail() {
            super("mail");
        }
    }
}
