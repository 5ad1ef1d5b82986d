package org.vieraugen.application.text;

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
import org.vieraugen.domain.department.Chart;
import org.vieraugen.domain.department.Department;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.text.TextAct;
import org.vieraugen.domain.text.TextModule;

/** One act on one text module of the caller's department, the same way every time: who may, which module, is it still what the caller saw, take the step, store it. */
@OnePerServer
public class TextRunner {
    private final TextModules texts;
    private final Departments departments;
    private final Once once;
    private final Clock clock;

    @Inject
    public TextRunner(TextModules texts, Departments departments, Once once, Clock clock) {
        this.texts = texts;
        this.departments = departments;
        this.once = once;
        this.clock = clock;
    }

    /** What becomes of the module. */
    @FunctionalInterface
    public interface Change {
        Step<TextModule> take(TextModule module, Actor by, Department home);
    }

    /**
     * @throws Denied when the act's duty is none of the caller's
     * @throws Unknown when the caller's department has no such module
     * @throws Outdated when the module is not what the caller saw, or somebody was faster
     */
    TextState change(TextRequest on, Command<TextAct> command, Change change) {
        var caller = on.caller();
        var duty = command.act().duty();
        caller.must(duty);
        return once.answer(on.key(), List.of(caller.staff(), on.text(), command), TextState.class, () -> {
            var home = home(caller);
            var module = texts.get(home.key(), on.text());
            if (on.expected().isPresent() && on.expected().get() != module.version()) {
                throw new Outdated(true);
            }
            var step = change.take(module, actor(caller, duty), home);
            if (step.next().version() != module.version()) {
                texts.follow(step);
            }
            return TextState.of(step.next());
        });
    }

    Department home(Caller caller) {
        var organisation = departments.organisation();
        return organisation.department(organisation.home(caller.staff()));
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
