package org.vieraugen.application.department;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.department.DefinitionTexts.Checked;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.access.OfficeDuty;
import org.vieraugen.domain.definition.DefinitionEdit;
import org.vieraugen.domain.definition.DefinitionProposal;
import org.vieraugen.domain.definition.DepartmentChange;
import org.vieraugen.domain.definition.Differences;
import org.vieraugen.domain.department.Department;
import org.vieraugen.domain.department.DepartmentKey;

/**
 * The administrator changes one thing of the own department's definition, and proposes the text that comes of it: the same text, with the same checks, for the same second
 * person as one that is written by hand (F9). What the administrator proposed before and nobody has answered goes on to be part of it (F11).
 */
@OnePerServer
@Transactional
public class EditDefinition {
    private final ProposeDefinition propose;
    private final DefinitionTexts texts;
    private final Definitions definitions;
    private final Departments departments;
    private final Clock clock;

    @Inject
    public EditDefinition(
            ProposeDefinition propose,
            DefinitionTexts texts,
            Definitions definitions,
            Departments departments,
            Clock clock) {
        this.propose = propose;
        this.texts = texts;
        this.definitions = definitions;
        this.departments = departments;
        this.clock = clock;
    }

    /**
     * From what the next change begins.
     *
     * @param department as the text says: what the caller proposed, or else what is in force
     * @param version of that text ({@link DefinitionTexts#version})
     * @param own what the caller proposed and nobody has answered
     * @param others what somebody else proposed, until whose answer nothing can be changed here
     * @param waiting what {@code own} would change
     */
    public record Basis(
            Department department,
            String version,
            Optional<DefinitionProposal> own,
            Optional<DefinitionProposal> others,
            List<DepartmentChange> waiting) {}

    /** What came of a change. */
    public enum Outcome {
        /** It waits for another person. */
        WAITS,
        /** The definition would be wrong: the problems say how. */
        WRONG,
        /** It changes nothing. */
        SAME,
        /** With it the definition is as it is in force: what the caller had proposed waits no more. */
        TAKEN_BACK,
        /** The definition has changed since the caller read it: what it would change now is said, and nothing waits. */
        OUTDATED,
        /** The text is written so that only a person can change it. */
        BY_TEXT
    }

    /** @param checked the definition with the change; nothing where only its text can be changed */
    public record Edited(Outcome outcome, Checked checked) {}

    private record Begun(String text, Basis basis) {}

    /** @throws org.vieraugen.application.Unknown when there is no such department */
    public Basis basis(Caller caller, DepartmentKey department) {
        return begun(caller, department).basis();
    }

    private Begun begun(Caller caller, DepartmentKey key) {
        var inForce = propose.text(caller, key);
        var waiting = propose.waiting(key);
        var chart = departments.organisation().chart();
        // What was right when it was proposed may not be readable any more, by a newer version of the program.
        var own = waiting.filter(proposal -> proposal.isBy(caller.staff(), chart))
                .filter(proposal -> texts.department(proposal.text()).isPresent());
        var text = own.map(DefinitionProposal::text).orElse(inForce);
        var now = departments.organisation().department(key);
        var department = texts.department(text).orElse(now);
        return new Begun(
                text,
                new Basis(
                        department,
                        DefinitionTexts.version(text),
                        own,
                        waiting.filter(proposal -> !proposal.isBy(caller.staff(), chart)),
                        own.isPresent() ? Differences.between(now, department) : List.of()));
    }

    /**
     * @param version of what the caller read ({@link Basis#version})
     * @throws org.vieraugen.domain.Malformed for a key that is taken, or that nothing has
     * @throws org.vieraugen.domain.RuleBroken F11 while what somebody else proposed waits
     */
    public Edited handle(Caller caller, DepartmentKey department, String version, DefinitionEdit edit) {
        caller.must(OfficeDuty.PROPOSE_DEFINITION);
        definitions.holdStill();
        var begun = begun(caller, department);
        propose.requireNothingOfOthers(caller, department);
        var basis = begun.basis();
        var wanted = edit.on(basis.department());
        var edited = texts.edited(begun.text(), edit);
        if (edited.isEmpty()) {
            return new Edited(Outcome.BY_TEXT, new Checked(Optional.of(department), List.of(), List.of()));
        }
        var checked = propose.check(caller, edited.get());
        if (!basis.version().equals(version)) {
            return new Edited(Outcome.OUTDATED, checked);
        }
        if (Differences.between(basis.department(), wanted).isEmpty()) {
            return new Edited(Outcome.SAME, checked);
        }
        if (basis.own().isPresent()
                && checked.problems().isEmpty()
                && checked.changes().isEmpty()) {
            definitions.takeBack(basis.own().get(), clock.instant());
            return new Edited(Outcome.TAKEN_BACK, checked);
        }
        var refused = propose.handle(caller, edited.get());
        return new Edited(refused.isEmpty() ? Outcome.WAITS : Outcome.WRONG, checked);
    }
}
