package org.vieraugen.application.exchange.watch;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.department.Departments;
import org.vieraugen.application.exchange.Exchanges;
import org.vieraugen.application.message.Mail;
import org.vieraugen.application.message.Recipients;
import org.vieraugen.application.message.Wording;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.department.Department;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.exchange.ExchangeDuty;
import org.vieraugen.domain.exchange.ExchangeNotices;
import org.vieraugen.domain.exchange.Series;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.message.Notice;
import org.vieraugen.domain.party.Contact;

/** Who is written to about a series: whoever holds a role, at its box, or where there is none at their own addresses. */
@OnePerServer
public class SeriesRecipients implements Recipients {
    private static final String OFFICE_LANGUAGE = "de";

    private final Exchanges exchanges;
    private final Departments departments;
    private final Wording wording;

    @Inject
    public SeriesRecipients(Exchanges exchanges, Departments departments, Wording wording) {
        this.exchanges = exchanges;
        this.departments = departments;
        this.wording = wording;
    }

    @Override
    public Subject.Kind kind() {
        return Series.KIND;
    }

    @Override
    public Optional<Mail> mail(DepartmentKey department, UUID key, Notice notice) {
        if (!notice.kind().equals(ExchangeNotices.INTERVAL_MISSED)) {
            throw new Wording.Unknown(notice.kind());
        }
        return departments.organisation().find(department).flatMap(home -> series(department, key)
                .map(series -> mail(home, series, notice)));
    }

    private Mail mail(Department home, Series series, Notice notice) {
        var box = home.mailboxesFor(notice.to(), false).stream().findFirst();
        if (box.isPresent()) {
            return new Mail(
                    List.of(box.get().address()),
                    wording.notice(OFFICE_LANGUAGE, series.plan().name(), notice));
        }
        // Without any, the mail goes to the sender's own address: told it must be.
        var holders = holders(home, notice.to());
        var language = holders.isEmpty() ? OFFICE_LANGUAGE : holders.get(0).language();
        return new Mail(
                holders.stream().map(contact -> contact.address().mail()).toList(),
                wording.notice(language, series.plan().name(), notice));
    }

    private static List<Contact> holders(Department home, Role role) {
        return home.staff().stream()
                .filter(person -> person.is(role))
                .flatMap(person -> person.contact().stream())
                .toList();
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
