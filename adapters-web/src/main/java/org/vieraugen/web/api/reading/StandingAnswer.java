package org.vieraugen.web.api.reading;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vieraugen.application.reading.CaseView.Standing;
import org.vieraugen.domain.complaint.Status;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.journal.Act;

/** Where a complaint stands, and how it came there. */
@Schema(name = "CaseStanding")
public record StandingAnswer(
        String department,
        Status status,
        @Schema(description = "Who owes the next step; SYSTEM where nothing is owed") Role owes,
        @Schema(description = "Nobody is eligible to review it now (F6)") boolean waiting,
        boolean urgent,
        @Schema(description = "Its complainant is treated worse since another complaint (I6)") boolean isProtected,
        @Schema(description = "Every step and look") List<Step> timeline) {

    /** One step or look. */
    @Schema(name = "CaseStep")
    public record Step(
            @Schema(description = "A kind of act, such as DECIDED; new ones come") String kind,
            @Schema(description = "In which part of the case it was done") String part,
            @Schema(description = "The key of the staff member; none of the complainant and the system")
                    Optional<String> by,
            Role as,
            Instant at,
            @Schema(description = "Keys, dates, numbers and codes by name; never anybody's words")
                    Map<String, String> facts) {
        static Step of(Act it) {
            return new Step(
                    it.kind().code(), it.part().code(), it.by().map(StaffKey::text), it.as(), it.at(), it.facts());
        }
    }

    static StandingAnswer of(Standing it) {
        return new StandingAnswer(
                it.department(),
                it.status(),
                it.owes(),
                it.waiting(),
                it.urgent(),
                it.isProtected(),
                it.timeline().stream().map(Step::of).toList());
    }
}
