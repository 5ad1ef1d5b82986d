package org.vieraugen.application.testing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vieraugen.application.department.Definitions;
import org.vieraugen.domain.definition.DefinitionProposal;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.department.StaffKey;

/** Definitions that wait, in memory. */
public final class MemoryDefinitions implements Definitions {
    private final Map<DepartmentKey, DefinitionProposal> waiting = new HashMap<>();
    private final List<String> done = new ArrayList<>();
    private long number;

    /** The number of the latest proposal. */
    public long latest() {
        return number;
    }

    /** What was done with proposals, one after the other. */
    public List<String> done() {
        return List.copyOf(done);
    }

    @Override
    public void propose(DepartmentKey department, String text, StaffKey by, Instant at) {
        number++;
        waiting.put(department, new DefinitionProposal(number, department, text, by, at));
    }

    @Override
    public List<DefinitionProposal> waiting() {
        return waiting.values().stream()
                .sorted((one, other) -> Long.compare(one.number(), other.number()))
                .toList();
    }

    @Override
    public void holdStill() {
        done.add("held still");
    }

    @Override
    public void confirm(DefinitionProposal proposal, StaffKey by, Instant at) {
        waiting.remove(proposal.department());
        done.add(by + " confirmed " + proposal.text() + " at " + at);
    }

    @Override
    public void refuse(DefinitionProposal proposal, StaffKey by, Instant at) {
        waiting.remove(proposal.department());
        done.add(by + " refused " + proposal.text() + " at " + at);
    }

    @Override
    public void takeBack(DefinitionProposal proposal, Instant at) {
        waiting.remove(proposal.department());
        done.add("took back " + proposal.text() + " at " + at);
    }

    @Override
    public void refresh() {
        done.add("refreshed");
    }
}
