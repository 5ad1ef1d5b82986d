package org.vieraugen.application.reading;

import java.util.List;
import java.util.Optional;
import org.vieraugen.application.reading.Findings.FindingView;
import org.vieraugen.application.reading.Findings.OwedView;

/**
 * The decision in force, what is done of it, and what the complainant says against it.
 *
 * @param decided whether there is one
 * @param remedies what it promises, with what is done of it
 * @param objection why the complainant wants it looked at again
 * @param objectionShielded whether staff are warned before they read that
 */
public record InForce(
        Optional<FindingView> decision,
        boolean decided,
        List<OwedView> remedies,
        Optional<String> objection,
        boolean objectionShielded) {}
