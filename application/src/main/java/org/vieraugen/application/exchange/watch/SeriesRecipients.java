package org.vieraugen.application.exchange.watch;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Unknown;
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
import org.vieraugen.domain.exchange.Series;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.message.Notice;

/** Who is written to about a series: whoever holds a role. */
@OnePerServer
public class SeriesRecipients implements Recipients {
    private static final Set<Notice.Kind> KNOWN = Set.of(ExchangeNotices.INTERVAL_MISSED, ExchangeNotices.TIME_WISHED);

    private final Exchanges exchanges;
    private final Departments departments;
    private final RoleMail mails;

    @Inject
    public SeriesRecipients(Exchanges exchanges, Departments departments, RoleMail mails) {
        this.exchanges = exchanges;
        this.departments = departments;
        this.mails = mails;
    }

    @Override
    public Subject.Kind kind() {
        return Series.KIND;
    }

    @Override
    public Optional<Mail> mail(DepartmentKey department, UUID key, Notice notice) {
        if (!KNOWN.contains(notice.kind())) {
            throw new Wording.Unknown(notice.kind());
        }
        return departments.organisation().find(department).flatMap(home -> series(department, key)
                .map(series -> mails.about(series.plan().name(), home, notice)));
    }

    @Override
    public Optional<String> name(Caller caller, DepartmentKey department, UUID key) {
        return ExchangeDuty.READ_EXCHANGE.isFor(caller.roles())
                ? series(department, key).map(series -> series.plan().name())
                : Optional.empty();
    }

    private Optional<Series> series(DepartmentKey department, UUID key) {
        try {
            return Optional.of(exchanges.series(department, key));
        } catch (Unknown e) {
            return Optional.empty();
        }
    }
}
