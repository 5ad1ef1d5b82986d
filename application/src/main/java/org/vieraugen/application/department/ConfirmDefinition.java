package org.vieraugen.application.department;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Outdated;
import org.vieraugen.application.Unknown;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.access.HomeDesk;
import org.vieraugen.domain.access.OfficeDuty;
import org.vieraugen.domain.definition.DefinitionProposal;
import org.vieraugen.domain.definition.LineDifference;
import org.vieraugen.domain.figure.CasePattern;

/** A second person puts a proposed definition in force, or refuses it (F9). */
@OnePerServer
@Transactional
public class ConfirmDefinition {
    private final DefinitionTexts texts;
    private final Definitions definitions;
    private final Departments departments;
    private final RunningDeadlines running;
    private final Clock clock;

    @Inject
    public ConfirmDefinition(
            DefinitionTexts texts,
            Definitions definitions,
            Departments departments,
            RunningDeadlines running,
            Clock clock) {
        this.texts = texts;
        this.definitions = definitions;
        this.departments = departments;
        this.running = running;
        this.clock = clock;
    }

    /**
     * What waits for somebody of the caller's department, with what it would change.
     *
     * @param recomputed how many open complaints have deadlines that would be counted anew; empty where none would by the kind of change
     * @param lines how its text differs from the one in force
     */
    public record Waiting(
            DefinitionProposal proposal,
            DefinitionTexts.Checked checked,
            Optional<Touched> recomputed,
            List<LineDifference> lines) {}

    /** A number of complaints, of which fewer than five are told as such: whoever is involved in one learns nothing by it (F5). */
    public record Touched(int complaints) {
        public boolean isFew() {
            return complaints < CasePattern.FEWEST;
        }
    }

    public List<Waiting> waiting(Caller caller) {
        caller.must(OfficeDuty.CONFIRM_DEFINITION);
        return waitingFor(caller).map(this::waiting).toList();
    }

    private Waiting waiting(DefinitionProposal proposal) {
        var checked = texts.check(proposal.text());
        var kinds = checked.changes().stream()
                .flatMap(change -> change.recomputes().stream())
                .collect(Collectors.toSet());
        return new Waiting(
                proposal,
                checked,
                kinds.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Touched(running.complaints(proposal.department(), kinds))),
                LineDifference.between(texts.text(proposal.department()).orElse(""), proposal.text()));
    }

    /**
     * @param number names what the caller saw: a newer proposal is not confirmed unseen
     * @throws org.vieraugen.domain.RuleBroken F9 when the caller proposed it
     * @throws Outdated when it no longer fits what has come into force since, or was answered at the same moment
     * @throws Unknown when none of that number waits
     */
    public void confirm(Caller caller, long number) {
        var proposal = of(caller, number);
        definitions.holdStill();
        if (!texts.check(proposal.text()).problems().isEmpty()) {
            throw new Outdated(false);
        }
        definitions.confirm(proposal, caller.staff(), clock.instant());
    }

    /**
     * The definition in force stays.
     *
     * @throws org.vieraugen.domain.RuleBroken F9 when the caller proposed it
     * @throws Outdated when it was answered at the same moment
     * @throws Unknown when none of that number waits
     */
    public void refuse(Caller caller, long number) {
        definitions.refuse(of(caller, number), caller.staff(), clock.instant());
    }

    private DefinitionProposal of(Caller caller, long number) {
        caller.must(OfficeDuty.CONFIRM_DEFINITION);
        var proposal = waitingFor(caller)
                .filter(waiting -> waiting.number() == number)
                .findFirst()
                .orElseThrow(() -> new Unknown("proposal"));
        proposal.requireAnother(caller.staff(), departments.organisation().chart());
        return proposal;
    }

    /** The definition of a department that does not exist yet is the business of whoever's department proposed it. */
    private Stream<DefinitionProposal> waitingFor(Caller caller) {
        var organisation = departments.organisation();
        return definitions.waiting().stream().filter(proposal -> {
            boolean exists = organisation.find(proposal.department()).isPresent();
            var home = exists
                    ? Optional.of(proposal.department())
                    : organisation.findStaff(proposal.by()).map(person -> organisation.home(person.key()));
            return home.filter(key -> HomeDesk.is(caller, key, organisation)).isPresent();
        });
    }
}
