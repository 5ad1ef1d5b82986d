package org.vieraugen.application.minutes;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.act.Kept;
import org.vieraugen.application.department.Departments;
import org.vieraugen.application.exchange.Exchanges;
import org.vieraugen.domain.deadline.WorkingDays;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.exchange.ExchangeSession;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.minutes.Minutes;
import org.vieraugen.domain.minutes.Sides;
import org.vieraugen.domain.participant.Participant;

/** Minutes for whoever changes them, by the key of their session, and what stands around them. */
@OnePerServer
public class KeptMinutes implements Kept<Minutes> {
    private final AllMinutes all;
    private final Exchanges exchanges;
    private final Departments departments;
    private final PostMinutesLetters letters;

    @Inject
    public KeptMinutes(AllMinutes all, Exchanges exchanges, Departments departments, PostMinutesLetters letters) {
        this.all = all;
        this.exchanges = exchanges;
        this.departments = departments;
        this.letters = letters;
    }

    @Override
    public void add(Step<Minutes> first) {
        all.begin(first);
    }

    @Override
    public void follow(Step<Minutes> step) {
        all.follow(step);
    }

    @Override
    public Minutes get(DepartmentKey department, UUID session) {
        return all.take(department, session);
    }

    /** The organisation was there (E3, E5). */
    @Override
    public boolean isKnownTo(Participant guest, Minutes minutes) {
        return sides(minutes).isPresent(guest.organisation());
    }

    ExchangeSession session(Minutes minutes) {
        return session(minutes.department(), minutes.id());
    }

    ExchangeSession session(DepartmentKey department, UUID id) {
        return exchanges.session(department, id);
    }

    Sides sides(Minutes minutes) {
        var session = session(minutes);
        return Sides.of(session, exchanges.series(session.department(), session.series()));
    }

    /** Lays the mails about a step beside it, to those who are told of it. */
    Step<Minutes> told(Minutes before, Step<Minutes> step, Instant at) {
        letters.handle(before, step.next(), sides(before), at);
        return step;
    }

    /** The department's calendar, in which terms end. */
    WorkingDays calendar(Minutes minutes) {
        return departments
                .organisation()
                .department(minutes.department())
                .terms()
                .calendar();
    }
}
