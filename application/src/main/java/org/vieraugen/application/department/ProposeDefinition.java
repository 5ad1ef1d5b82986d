package org.vieraugen.application.department;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Outdated;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.department.DefinitionTexts.Checked;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.access.HomeDesk;
import org.vieraugen.domain.access.OfficeDuty;
import org.vieraugen.domain.definition.DefinitionProposal;
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

    /**
     * The same for a text that was written from the one in force.
     *
     * @param version of the text that it was written from ({@link DefinitionTexts#version})
     * @throws Outdated when another text has come into force since
     */
    public Optional<Checked> handle(Caller caller, DepartmentKey department, String version, String text) {
        caller.must(OfficeDuty.PROPOSE_DEFINITION);
        definitions.holdStill();
        if (!DefinitionTexts.version(text(caller, department)).equals(version)) {
            throw new Outdated(true);
        }
        return handle(caller, text);
    }

    /**
     * Empty once it waits for another person, instead of what the caller proposed before; else what is wrong with it, or that it changes nothing.
     *
     * @throws RuleBroken F11 while what somebody else proposed for the same department waits: it would disappear unanswered
     */
    public Optional<Checked> handle(Caller caller, String text) {
        caller.must(OfficeDuty.PROPOSE_DEFINITION);
        definitions.holdStill();
        var checked = check(caller, text);
        if (!checked.problems().isEmpty() || checked.changes().isEmpty()) {
            return Optional.of(checked);
        }
        var department = checked.department().orElseThrow();
        requireNothingOfOthers(caller, department);
        definitions.propose(department, text, caller.staff(), clock.instant());
        return Optional.empty();
    }

    /** @throws RuleBroken F11 while what somebody else proposed for that department waits */
    public void requireNothingOfOthers(Caller caller, DepartmentKey department) {
        var organisation = departments.organisation();
        boolean others = organisation.find(department).isPresent()
                && waiting(department)
                        .filter(proposal -> !proposal.isBy(caller.staff(), organisation.chart()))
                        .isPresent();
        if (others) {
            throw new RuleBroken("F11", "another-waits", "another change of this definition waits for its answer");
        }
    }

    /** What waits for that department; there is never more than one. */
    public Optional<DefinitionProposal> waiting(DepartmentKey department) {
        return definitions.waiting().stream()
                .filter(proposal -> proposal.department().equals(department))
                .findFirst();
    }

    /** What the caller proposed for that department, under whichever key, and nobody has answered. */
    public Optional<DefinitionProposal> own(Caller caller, DepartmentKey department) {
        caller.must(OfficeDuty.PROPOSE_DEFINITION);
        var chart = departments.organisation().chart();
        return waiting(department).filter(proposal -> proposal.isBy(caller.staff(), chart));
    }

    /**
     * Nobody answers it any more.
     *
     * @throws Outdated when it was answered at the same moment
     * @throws Unknown when nothing of that number waits that the caller proposed
     */
    public void takeBack(Caller caller, long number) {
        caller.must(OfficeDuty.PROPOSE_DEFINITION);
        var chart = departments.organisation().chart();
        var own = definitions.waiting().stream()
                .filter(proposal -> proposal.number() == number && proposal.isBy(caller.staff(), chart))
                .findFirst()
                .orElseThrow(() -> new Unknown("proposal"));
        definitions.takeBack(own, clock.instant());
    }
}
