package org.vieraugen.application.body;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Outdated;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.act.Command;
import org.vieraugen.application.act.Once;
import org.vieraugen.application.department.Departments;
import org.vieraugen.domain.access.Actor;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.access.Duty;
import org.vieraugen.domain.body.Body;
import org.vieraugen.domain.body.BodyAct;
import org.vieraugen.domain.department.Chart;
import org.vieraugen.domain.journal.Step;

/** One act on one body of the caller's department, the same way every time: who may, which body, is it still what the caller saw, take the step, store it. */
@OnePerServer
public class BodyRunner {
    private final Bodies bodies;
    private final Departments departments;
    private final Once once;
    private final Clock clock;

    @Inject
    public BodyRunner(Bodies bodies, Departments departments, Once once, Clock clock) {
        this.bodies = bodies;
        this.departments = departments;
        this.once = once;
        this.clock = clock;
    }

    /** What becomes of the body. */
    @FunctionalInterface
    public interface Change {
        Step<Body> take(Body body, Actor by);
    }

    /**
     * @throws Denied when the act's duty is none of the caller's
     * @throws Unknown when the caller's department has no such body
     * @throws Outdated when the body is not what the caller saw, or somebody was faster
     */
    public BodyState change(BodyRequest on, Command<BodyAct> command, Change change) {
        var caller = on.caller();
        var duty = command.act().duty();
        caller.must(duty);
        return once.answer(on.key(), List.of(caller.staff(), on.body(), command), BodyState.class, () -> {
            var body = bodies.get(departments.organisation().home(caller.staff()), on.body());
            if (on.expected().isPresent() && on.expected().get() != body.version()) {
                throw new Outdated(true);
            }
            var step = change.take(body, actor(caller, duty));
            if (step.next().version() != body.version()) {
                bodies.follow(step);
            }
            return BodyState.of(step.next());
        });
    }

    /** In which one person may stand twice. */
    Chart chart() {
        return departments.organisation().chart();
    }

    /** Who acts now. */
    Actor actor(Caller caller, Duty duty) {
        return caller.acting(duty, clock.instant());
    }
}
