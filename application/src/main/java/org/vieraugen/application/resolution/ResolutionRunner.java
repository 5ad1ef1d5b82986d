package org.vieraugen.application.resolution;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Outdated;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.act.Command;
import org.vieraugen.application.act.Once;
import org.vieraugen.application.department.Departments;
import org.vieraugen.application.exchange.ExchangeRequest;
import org.vieraugen.application.exchange.ExchangeState;
import org.vieraugen.domain.access.Actor;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.department.Chart;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.resolution.Resolution;
import org.vieraugen.domain.resolution.ResolutionAct;

/** One act on one resolution of the caller's department, the same way every time: who may, is it done already, is it still what the caller saw, take the step, store it. */
@OnePerServer
public class ResolutionRunner {
    private final Resolutions resolutions;
    private final Departments departments;
    private final Once once;
    private final Clock clock;

    @Inject
    public ResolutionRunner(Resolutions resolutions, Departments departments, Once once, Clock clock) {
        this.resolutions = resolutions;
        this.departments = departments;
        this.once = once;
        this.clock = clock;
    }

    /** What becomes of it. */
    @FunctionalInterface
    public interface Change {
        Step<Resolution> take(Resolution resolution, Actor by);
    }

    /**
     * @throws Denied when the act's duty is none of the caller's
     * @throws Unknown when the caller's department has no such resolution
     * @throws Outdated when it is not what the caller saw, or somebody was faster
     */
    ExchangeState change(ExchangeRequest on, Command<ResolutionAct> command, Change change) {
        return done(on, command, by -> {
            var resolution = resolutions.get(home(on.caller()), on.id());
            requireSeen(on, resolution.version());
            var step = change.take(resolution, by);
            resolutions.follow(step);
            return of(step.next());
        });
    }

    /** Does it once. */
    ExchangeState done(ExchangeRequest on, Command<ResolutionAct> command, Function<Actor, ExchangeState> act) {
        var duty = command.act().duty();
        on.caller().must(duty);
        return once.answer(
                on.key(),
                List.<Object>of(on.caller().staff(), on.id(), command),
                ExchangeState.class,
                () -> act.apply(on.caller().acting(duty, clock.instant())));
    }

    static ExchangeState of(Resolution next) {
        return new ExchangeState(next.id(), next.version());
    }

    private static void requireSeen(ExchangeRequest on, int version) {
        if (on.expected().isPresent() && on.expected().get() != version) {
            throw new Outdated(true);
        }
    }

    DepartmentKey home(Caller caller) {
        return departments.organisation().home(caller.staff());
    }

    /** In which one person may stand twice. */
    Chart chart() {
        return departments.organisation().chart();
    }
}
