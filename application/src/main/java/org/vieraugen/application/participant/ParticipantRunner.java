package org.vieraugen.application.participant;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Outdated;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.act.Command;
import org.vieraugen.application.act.Once;
import org.vieraugen.application.department.Departments;
import org.vieraugen.application.message.Outbox;
import org.vieraugen.domain.access.Actor;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.participant.Participant;
import org.vieraugen.domain.participant.ParticipantAct;

/** One act of the staff on one participant, the same way every time: who may, is it done already, is it still what the caller saw, take the step, store it, tell, and sign out whom it concerns. */
@OnePerServer
public class ParticipantRunner {
    private final Participants participants;
    private final GuestSessions sessions;
    private final Outbox outbox;
    private final Departments departments;
    private final Once once;
    private final Clock clock;

    @Inject
    public ParticipantRunner(
            Participants participants,
            GuestSessions sessions,
            Outbox outbox,
            Departments departments,
            Once once,
            Clock clock) {
        this.participants = participants;
        this.sessions = sessions;
        this.outbox = outbox;
        this.departments = departments;
        this.once = once;
        this.clock = clock;
    }

    /** @throws Denied when the act's duty is none of the caller's */
    ParticipantState begin(
            Caller caller,
            Optional<String> key,
            Command<ParticipantAct> command,
            BiFunction<DepartmentKey, Actor, Step<Participant>> begin) {
        return done(caller, key, List.of(command), command.act(), by -> {
            var step = begin.apply(home(caller), by);
            participants.add(step);
            tell(step, by);
            // Whoever had the mailbox before may have left a browser signed in.
            sessions.closeAll(step.next().box());
            return ParticipantState.of(step.next());
        });
    }

    /**
     * @throws Denied when the act's duty is none of the caller's
     * @throws Unknown when the caller's department has no such participant
     * @throws Outdated when the participant is not what the caller saw, or somebody was faster
     */
    ParticipantState on(
            ParticipantRequest on,
            Command<ParticipantAct> command,
            BiFunction<Participant, Actor, Step<Participant>> change) {
        return done(on.caller(), on.key(), List.of(on.id(), command), command.act(), by -> {
            var now = participants.get(home(on.caller()), on.id());
            if (on.expected().isPresent() && on.expected().get() != now.version()) {
                throw new Outdated(true);
            }
            var step = change.apply(now, by);
            var next = step.next();
            if (next.version() != now.version()) {
                participants.follow(step);
                tell(step, by);
                if (!next.box().equals(now.box()) || next.isOver(by.today())) {
                    sessions.closeAll(now.box());
                    sessions.closeAll(next.box());
                }
            }
            return ParticipantState.of(next);
        });
    }

    private void tell(Step<Participant> step, Actor by) {
        var one = step.next();
        outbox.post(one.department(), new Subject(Participant.KIND, one.id()), step.notices(), by.at());
    }

    private ParticipantState done(
            Caller caller,
            Optional<String> key,
            List<Object> asked,
            ParticipantAct act,
            Function<Actor, ParticipantState> then) {
        caller.must(act.duty());
        return once.answer(
                key,
                List.of(caller.staff(), asked),
                ParticipantState.class,
                () -> then.apply(caller.acting(act.duty(), clock.instant())));
    }

    private DepartmentKey home(Caller caller) {
        return departments.organisation().home(caller.staff());
    }
}
