package org.vieraugen.application.body;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.department.Departments;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.body.Body;
import org.vieraugen.domain.body.BodyDuty;
import org.vieraugen.domain.body.Closing;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.department.DepartmentKey;

/** The bodies of the caller's department, and everybody who belongs or belonged to them. */
@OnePerServer
@Transactional
public class ReadBodies {
    private final Bodies bodies;
    private final Departments departments;
    private final Clock clock;

    @Inject
    public ReadBodies(Bodies bodies, Departments departments, Clock clock) {
        this.bodies = bodies;
        this.departments = departments;
        this.clock = clock;
    }

    /**
     * All of them, those that are over too, by name.
     *
     * @throws Denied when that is not the caller's duty
     */
    public List<BodyView> all(Caller caller) {
        return bodies.of(home(caller)).stream().map(body -> view(caller, body)).toList();
    }

    /**
     * @throws Denied when that is not the caller's duty
     * @throws Unknown when the caller's department has no such body
     */
    public BodyView one(Caller caller, UUID id) {
        return view(caller, bodies.get(home(caller), id));
    }

    private DepartmentKey home(Caller caller) {
        caller.must(BodyDuty.READ_BODIES);
        return departments.organisation().home(caller.staff());
    }

    private BodyView view(Caller caller, Body body) {
        boolean keeps = BodyDuty.KEEP_BODIES.isFor(caller.roles());
        var chart = departments.organisation().chart();
        boolean another = new Closing(body)
                .waiting()
                .filter(draft -> !chart.isSame(draft.by(), caller.staff()))
                .isPresent();
        return new BodyView(body, LocalDate.ofInstant(clock.instant(), Terms.ZONE), keeps, keeps && another);
    }
}
