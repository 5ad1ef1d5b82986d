package org.vieraugen.web.api.complaint;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vieraugen.application.reading.CaseView;
import org.vieraugen.application.reading.CaseView.Complainant;
import org.vieraugen.application.reading.CaseView.Protection;
import org.vieraugen.application.reading.CaseView.Standing;
import org.vieraugen.application.reading.Correspondence;
import org.vieraugen.application.reading.Findings;
import org.vieraugen.application.reading.InForce;
import org.vieraugen.application.reading.People;
import org.vieraugen.application.reading.Possible;
import org.vieraugen.application.reading.Reviewers;
import org.vieraugen.application.reading.Told;

/** A case of the staff as JSON: all names side by side, so that its groups can change and no client notices. */
@Schema(name = "CaseView")
public record CaseAnswer(
        String reference,
        @JsonUnwrapped Standing standing,
        @JsonUnwrapped Told told,
        @JsonUnwrapped Complainant complainant,
        @JsonUnwrapped People people,
        @JsonUnwrapped Reviewers reviewers,
        @JsonUnwrapped Correspondence correspondence,
        @JsonUnwrapped Findings findings,
        @JsonUnwrapped InForce inForce,
        @JsonUnwrapped Protection protection,
        @JsonUnwrapped Possible possible,
        int version) {
    static CaseAnswer of(CaseView it) {
        return new CaseAnswer(
                it.reference(),
                it.standing(),
                it.told(),
                it.complainant(),
                it.people(),
                it.reviewers(),
                it.correspondence(),
                it.findings(),
                it.inForce(),
                it.protection(),
                it.possible(),
                it.version());
    }
}
