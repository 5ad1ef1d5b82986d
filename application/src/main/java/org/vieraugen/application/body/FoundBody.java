package org.vieraugen.application.body;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.TimeOrdered;
import org.vieraugen.application.act.Command;
import org.vieraugen.application.act.Once;
import org.vieraugen.application.department.Departments;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.body.Body;
import org.vieraugen.domain.body.BodyAct;
import org.vieraugen.domain.body.Charter;

/** Founds a body of the caller's department. */
@OnePerServer
@Transactional
public class FoundBody {
    private final BodyRunner runner;
    private final Bodies bodies;
    private final Departments departments;
    private final Once once;

    @Inject
    public FoundBody(BodyRunner runner, Bodies bodies, Departments departments, Once once) {
        this.runner = runner;
        this.bodies = bodies;
        this.departments = departments;
        this.once = once;
    }

    /**
     * @param key an idempotency key
     * @throws Denied when that is not the caller's duty
     * @throws Malformed for a body that would be over before it is founded
     */
    public BodyState handle(Caller caller, Optional<String> key, Charter charter) {
        caller.must(BodyAct.FOUND.duty());
        var command = Command.of(BodyAct.FOUND, charter);
        return once.answer(key, List.of(caller.staff(), command), BodyState.class, () -> {
            var by = runner.actor(caller, BodyAct.FOUND.duty());
            var home = departments.organisation().home(caller.staff());
            var step = Body.found(TimeOrdered.id(by.at()), home, charter, by);
            bodies.add(step);
            return BodyState.of(step.next());
        });
    }
}
