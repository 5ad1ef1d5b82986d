package org.vieraugen.application.mandate;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.department.Departments;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.mandate.MandateDuty;

/** What the caller's department has that can show how far a point is, or that a resolution was fulfilled. */
@OnePerServer
@Transactional
public class FindThings {
    private final Things things;
    private final Departments departments;

    @Inject
    public FindThings(Things things, Departments departments) {
        this.things = things;
        this.departments = departments;
    }

    /**
     * Those with these words in their names.
     *
     * @throws Denied when that is not the caller's duty
     */
    public Things.Found named(Caller caller, Words words) {
        return things.find(home(caller), words);
    }

    /**
     * The one whose address somebody gives.
     *
     * @throws Denied when that is not the caller's duty
     */
    public Optional<Things.Thing> at(Caller caller, String address) {
        return things.at(home(caller), address);
    }

    private DepartmentKey home(Caller caller) {
        caller.must(MandateDuty.READ_MANDATES);
        return departments.organisation().home(caller.staff());
    }
}
