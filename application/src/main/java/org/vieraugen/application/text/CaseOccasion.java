package org.vieraugen.application.text;

import java.time.LocalDate;
import org.vieraugen.application.reading.CaseView;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.text.Occasion;

/** What a text may know of a case that somebody sees. */
final class CaseOccasion {
    private CaseOccasion() {}

    static Occasion of(CaseView it) {
        var standing = it.standing();
        return new Occasion(
                it.reference(),
                standing.status(),
                it.told().category(),
                it.told().language(),
                LocalDate.ofInstant(it.told().submittedAt(), Terms.ZONE),
                standing.isProtected(),
                standing.deadlines().stream()
                        .map(due -> new Occasion.Owed(due.kind(), due.due(), due.standsStill()))
                        .toList());
    }
}
