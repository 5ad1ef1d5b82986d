package org.vieraugen.application.participant;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.body.Bodies;
import org.vieraugen.application.department.Departments;
import org.vieraugen.application.exchange.Exchanges;
import org.vieraugen.application.journal.Journal;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.journal.Noted;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.participant.Participant;
import org.vieraugen.domain.participant.ParticipantDuty;

/** The people from outside, as those of the staff who invite them see them. */
@OnePerServer
@Transactional
public class ReadParticipants {
    private final Participants participants;
    private final Exchanges exchanges;
    private final Bodies bodies;
    private final Journal journal;
    private final Departments departments;
    private final Clock clock;

    @Inject
    public ReadParticipants(
            Participants participants,
            Exchanges exchanges,
            Bodies bodies,
            Journal journal,
            Departments departments,
            Clock clock) {
        this.participants = participants;
        this.exchanges = exchanges;
        this.bodies = bodies;
        this.journal = journal;
        this.departments = departments;
        this.clock = clock;
    }

    /**
     * All of the caller's department, those whose term is over too, by organisation and name.
     *
     * @throws Denied when that is not the caller's duty
     */
    public List<Participant> all(Caller caller) {
        return participants.of(home(caller));
    }

    /**
     * @throws Denied when that is not the caller's duty
     * @throws Unknown when the caller's department has no such participant
     */
    public Participant one(Caller caller, UUID id) {
        return participants.get(home(caller), id);
    }

    /**
     * What was done to a participant, and when the participant signed in; the first one first.
     *
     * @throws Denied when that is not the caller's duty
     */
    public List<Noted> journal(Caller caller, UUID id) {
        var home = home(caller);
        return journal.of(
                home, new Subject(Participant.KIND, participants.get(home, id).id()));
    }

    /**
     * Those that take part in a series which is not over, or sit in a body: they are written letter by letter as they stand there, since nothing else leads a participant to them.
     *
     * @throws Denied when that is not the caller's duty
     */
    public List<String> organisations(Caller caller) {
        var home = home(caller);
        var all = new TreeSet<String>();
        exchanges.series(home).stream()
                .filter(series -> !series.isOver(today()))
                .forEach(series -> {
                    all.add(series.plan().host());
                    all.addAll(series.plan().partners());
                });
        bodies.of(home).forEach(body -> body.members().stream()
                .filter(member -> !member.term().isOver(today()))
                .forEach(member -> all.add(member.who().organisation())));
        return List.copyOf(all);
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Terms.ZONE);
    }

    private DepartmentKey home(Caller caller) {
        caller.must(ParticipantDuty.KEEP_PARTICIPANTS);
        return departments.organisation().home(caller.staff());
    }
}
