package org.vieraugen.application.department;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.department.DefinitionTexts.Checked;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.access.HomeDesk;
import org.vieraugen.domain.access.OfficeDuty;
import org.vieraugen.domain.department.DepartmentKey;

/**
 * The administrator reads the own department's definition, checks another text, and proposes that it take its place. A department that does not exist yet belongs to
 * nobody, and may be proposed by any of them.
 */
@OnePerServer
@Transactional
public class ProposeDefinition {
    private final DefinitionTexts texts;
    private final Definitions definitions;
    private final Departments departments;
    private final Clock clock;

    @Inject
    public ProposeDefinition(DefinitionTexts texts, Definitions definitions, Departments departments, Clock clock) {
        this.texts = texts;
        this.definitions = definitions;
        this.departments = departments;
        this.clock = clock;
    }

    /** @throws Unknown when there is no such department */
    public String text(Caller caller, DepartmentKey department) {
        caller.must(OfficeDuty.PROPOSE_DEFINITION);
        var text = texts.text(department).orElseThrow(() -> new Unknown("department"));
        HomeDesk.require(caller, department, departments.organisation());
        return text;
    }

    /** @throws org.vieraugen.domain.access.Denied for the definition of another department that exists */
    public Checked check(Caller caller, String text) {
        caller.must(OfficeDuty.PROPOSE_DEFINITION);
        var checked = texts.check(text);
        var organisation = departments.organisation();
        checked.department()
                .flatMap(organisation::find)
                .ifPresent(department -> HomeDesk.require(caller, department.key(), organisation));
        return checked;
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
