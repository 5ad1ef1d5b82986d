package org.vieraugen.web.api.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vieraugen.application.reading.Tracked;
import org.vieraugen.domain.complaint.Status;
import org.vieraugen.domain.deadline.DeadlineKind;
import org.vieraugen.domain.department.Role;

/** How far a complaint is, and nothing that anybody wrote. */
@Schema(name = "TrackedStanding")
public record TrackedStanding(
        String department,
        String category,
        String language,
        Status status,
        @Schema(description = "Who owes the next step; SYSTEM where nothing is owed") Role owes,
        @Schema(description = "Nobody is eligible to review it now, and the ombudsperson was told (F6)")
                boolean waiting,
        @Schema(description = "A legal deadline may run beside the complaint, which does not stop it")
                boolean legalDeadline,
        @Schema(description = "Whom it was forwarded to") Optional<String> redirectedTo,
        List<Moment> timeline) {

    /** One step or look, by a role. */
    @Schema(name = "TrackedMoment")
    public record Moment(
            @Schema(description = "A kind of act, such as DECIDED; new ones come") String kind,
            Role by,
            Instant at,
            @Schema(description = "A deadline has another day because the department counts otherwise now")
                    Optional<Moved> moved) {
        static Moment of(Tracked.Moment it) {
            return new Moment(
                    it.kind().code(),
                    it.by(),
                    it.at(),
                    it.moved().map(to -> new Moved(to.deadline(), to.before(), to.due())));
        }
    }

    /** The day on which something was owed before, and the one on which it is owed now (F11). */
    @Schema(name = "MovedDeadline")
    public record Moved(DeadlineKind deadline, LocalDate before, LocalDate due) {}

    static TrackedStanding of(Tracked.Progress it, Tracked.Course course) {
        return new TrackedStanding(
                it.department(),
                it.category(),
                it.language(),
                it.status(),
                it.owes(),
                it.waiting(),
                it.legalDeadline(),
                course.redirectedTo(),
                course.timeline().stream().map(Moment::of).toList());
    }
}
