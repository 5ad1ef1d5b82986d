package org.vieraugen.application.mandate;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Outdated;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.act.Command;
import org.vieraugen.application.act.Once;
import org.vieraugen.application.department.Departments;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.access.Actor;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.access.Duty;
import org.vieraugen.domain.department.Chart;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.mandate.Dossier;
import org.vieraugen.domain.mandate.Mandate;
import org.vieraugen.domain.mandate.MandateAct;

/** One act on one mandate of the caller's department, the same way every time: who may, which mandate, is it still what the caller saw, take the step, store it. */
@OnePerServer
public class MandateRunner {
    private final Mandates mandates;
    private final Departments departments;
    private final Once once;
    private final Clock clock;

    @Inject
    public MandateRunner(Mandates mandates, Departments departments, Once once, Clock clock) {
        this.mandates = mandates;
        this.departments = departments;
        this.once = once;
        this.clock = clock;
    }

    /** What becomes of the mandate. */
    @FunctionalInterface
    public interface Change {
        Step<Mandate> take(Mandate mandate, Actor by);
    }

    /**
     * @throws Denied when the act's duty is none of the caller's
     * @throws Unknown when the caller's department has no such mandate
     * @throws Outdated when the mandate is not what the caller saw, or somebody was faster
     */
    public MandateState change(MandateRequest on, Command<MandateAct> command, Change change) {
        var caller = on.caller();
        var duty = command.act().duty();
        caller.must(duty);
        return once.answer(on.key(), List.of(caller.staff(), on.mandate(), command), MandateState.class, () -> {
            var mandate = mandates.get(home(caller), on.mandate());
            if (on.expected().isPresent() && on.expected().get() != mandate.version()) {
                throw new Outdated(true);
            }
            var step = change.take(mandate, actor(caller, duty));
            if (step.next().version() != mandate.version()) {
                mandates.follow(step);
            }
            return MandateState.of(step.next());
        });
    }

    /** @throws Malformed when it is about a mandate that the department does not have */
    void requireKnown(DepartmentKey department, Dossier dossier) {
        dossier.paper().about().ifPresent(about -> requireKnown(department, about));
    }

    private void requireKnown(DepartmentKey department, UUID about) {
        try {
            mandates.get(department, about);
        } catch (Unknown e) {
            throw new Malformed("about", "unknown", "there is no such mandate");
        }
    }

    DepartmentKey home(Caller caller) {
        return departments.organisation().home(caller.staff());
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
