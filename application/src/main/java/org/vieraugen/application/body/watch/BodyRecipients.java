package org.vieraugen.application.body.watch;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.body.Bodies;
import org.vieraugen.application.department.Departments;
import org.vieraugen.application.message.Mail;
import org.vieraugen.application.message.Recipients;
import org.vieraugen.application.message.RoleMail;
import org.vieraugen.application.message.Wording;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.body.Body;
import org.vieraugen.domain.body.BodyDuty;
import org.vieraugen.domain.body.Closing;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.message.Notice;

/** Who is written to about a body: whoever holds a role, as long as its closing report is missing. */
@OnePerServer
public class BodyRecipients implements Recipients {
    private final Bodies bodies;
    private final Departments departments;
    private final RoleMail mails;

    @Inject
    public BodyRecipients(Bodies bodies, Departments departments, RoleMail mails) {
        this.bodies = bodies;
        this.departments = departments;
        this.mails = mails;
    }

    @Override
    public Subject.Kind kind() {
        return Body.KIND;
    }

    @Override
    public Optional<Mail> mail(DepartmentKey department, UUID key, Notice notice) {
        if (!notice.kind().equals(Closing.MISSED)) {
            throw new Wording.Unknown(notice.kind());
        }
        return departments.organisation().find(department).flatMap(home -> body(department, key)
                .filter(body -> body.report().isEmpty())
                .map(body -> mails.about(body.charter().name(), home, notice)));
    }

    @Override
    public Optional<String> name(Caller caller, DepartmentKey department, UUID key) {
        return BodyDuty.READ_BODIES.isFor(caller.roles())
                ? body(department, key).map(body -> body.charter().name())
                : Optional.empty();
    }

    private Optional<Body> body(DepartmentKey department, UUID key) {
        try {
            return Optional.of(bodies.get(department, key));
        } catch (Unknown e) {
            return Optional.empty();
        }
    }
}
