package org.vieraugen.application.department;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.vieraugen.application.Single;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.department.Definitions.Checked;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.access.Duty;
import org.vieraugen.domain.department.DepartmentKey;

/** The administrator reads a department's definition, checks another text, and proposes that it take its place. */
@Single
@Transactional
public class ProposeDefinition {
    private final Definitions definitions;
    private final Clock clock;

    @Inject
    public ProposeDefinition(Definitions definitions, Clock clock) {
        this.definitions = definitions;
        this.clock = clock;
    }

    /** @throws Unknown when there is no such department */
    public String text(Caller caller, DepartmentKey department) {
        caller.must(Duty.PROPOSE_DEFINITION);
        return definitions.text(department).orElseThrow(() -> new Unknown("department"));
    }

    public Checked check(Caller caller, String text) {
        caller.must(Duty.PROPOSE_DEFINITION);
        return definitions.check(text);
    }

    /** Empty once it waits for another person; else what is wrong with it, or that it changes nothing. */
    public Optional<Checked> handle(Caller caller, String text) {
        var checked = check(caller, text);
        if (!checked.problems().isEmpty() || checked.changes().isEmpty()) {
            return Optional.of(checked);
        }
        definitions.propose(checked.department().orElseThrow(), text, caller.staff(), clock.instant());
        return Optional.empty();
    }
}
