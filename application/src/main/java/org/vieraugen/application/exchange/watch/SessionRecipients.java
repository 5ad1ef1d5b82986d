package org.vieraugen.application.exchange.watch;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.department.Departments;
import org.vieraugen.application.exchange.Exchanges;
import org.vieraugen.application.message.Mail;
import org.vieraugen.application.message.Recipients;
import org.vieraugen.application.message.RoleMail;
import org.vieraugen.application.message.Wording;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.exchange.ExchangeDuty;
import org.vieraugen.domain.exchange.ExchangeNotices;
import org.vieraugen.domain.exchange.ExchangeSession;
import org.vieraugen.domain.exchange.Turnout.LateEntry;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.message.Notice;

/** Who is written to about a session: whoever can confirm what another person has said late, as long as that waits (F9). */
@OnePerServer
public class SessionRecipients implements Recipients {
    private final Exchanges exchanges;
    private final Departments departments;
    private final RoleMail mails;

    @Inject
    public SessionRecipients(Exchanges exchanges, Departments departments, RoleMail mails) {
        this.exchanges = exchanges;
        this.departments = departments;
        this.mails = mails;
    }

    @Override
    public Subject.Kind kind() {
        return ExchangeSession.KIND;
    }

    @Override
    public Optional<Mail> mail(DepartmentKey department, UUID key, Notice notice) {
        if (!notice.kind().equals(ExchangeNotices.SAID_LATE)) {
            throw new Wording.Unknown(notice.kind());
        }
        return exchanges
                .find(department, key)
                .flatMap(session -> session.turnout().waiting().flatMap(said -> mail(session, said, notice)));
    }

    private Optional<Mail> mail(ExchangeSession session, LateEntry said, Notice notice) {
        var organisation = departments.organisation();
        return organisation
                .find(session.department())
                .flatMap(home -> mails.toSecond(series(session), home, notice, person -> organisation
                        .chart()
                        .isSame(person.key(), said.by())));
    }

    @Override
    public Optional<String> name(Caller caller, DepartmentKey department, UUID key) {
        return ExchangeDuty.READ_EXCHANGE.isFor(caller.roles())
                ? exchanges.find(department, key).map(this::series)
                : Optional.empty();
    }

    private String series(ExchangeSession session) {
        return exchanges.series(session.department(), session.series()).plan().name();
    }
}
