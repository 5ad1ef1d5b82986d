package org.vieraugen.application.minutes.letter;

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
import org.vieraugen.application.minutes.AllMinutes;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.department.StaffMember;
import org.vieraugen.domain.exchange.ExchangeDuty;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.message.Notice;
import org.vieraugen.domain.minutes.Closure;
import org.vieraugen.domain.minutes.Minutes;
import org.vieraugen.domain.minutes.MinutesNotices;

/** Who of the staff is written to about minutes: whoever can enter that a partner agrees to close an edition, as long as another person's proposal of that waits (F9). */
@OnePerServer
public class MinutesRecipients implements Recipients {
    private final AllMinutes all;
    private final Exchanges exchanges;
    private final Departments departments;
    private final RoleMail mails;

    @Inject
    public MinutesRecipients(AllMinutes all, Exchanges exchanges, Departments departments, RoleMail mails) {
        this.all = all;
        this.exchanges = exchanges;
        this.departments = departments;
        this.mails = mails;
    }

    @Override
    public Subject.Kind kind() {
        return Minutes.KIND;
    }

    @Override
    public Optional<Mail> mail(DepartmentKey department, UUID key, Notice notice) {
        if (!notice.kind().equals(MinutesNotices.CLOSURE_PROPOSED)) {
            throw new Wording.Unknown(notice.kind());
        }
        return departments.organisation().find(department).flatMap(home -> all.find(department, key)
                .filter(minutes -> minutes.past().closures().stream().anyMatch(one -> !one.holds()))
                .flatMap(minutes ->
                        mails.toSecond(series(minutes), home, notice, person -> proposedAll(minutes, person))));
    }

    /** Whether each edition that waits was proposed by that person, under whichever key. */
    private boolean proposedAll(Minutes minutes, StaffMember person) {
        var chart = departments.organisation().chart();
        return minutes.past().closures().stream()
                .filter(one -> !one.holds())
                .map(Closure::by)
                .allMatch(by -> chart.isSame(by, person.key()));
    }

    @Override
    public Optional<String> name(Caller caller, DepartmentKey department, UUID key) {
        return ExchangeDuty.READ_MINUTES.isFor(caller.roles())
                ? all.find(department, key).map(this::series)
                : Optional.empty();
    }

    private String series(Minutes minutes) {
        var session = exchanges.session(minutes.department(), minutes.id());
        return exchanges.series(minutes.department(), session.series()).plan().name();
    }
}
