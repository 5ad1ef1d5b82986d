package org.vieraugen.web.api.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vieraugen.application.reading.Tracked;

/** A complaint of its complainant: roles, never names; one part for each capability. */
@Schema(name = "Tracked")
public record TrackedAnswer(
        String reference,
        TrackedStanding standing,
        TrackedCorrespondence correspondence,
        Parties parties,
        TrackedReview review,
        Deadlines deadlines,
        Protection protection,
        Retention retention,
        @Schema(description = "Staff have seen the code, so that it shows nothing that anybody wrote (I9)")
                boolean statusOnly,
        @Schema(description = "The ETag, too") int version) {

    /** What the office knows of who complains, and beside. */
    @Schema(name = "TrackedParties")
    public record Parties(
            @Schema(description = "A name or contact is stored, which can be corrected") boolean identityStored,
            @Schema(description = "The office may see who complains") boolean open,
            @Schema(description = "How many notes the staff have written for each other, of which no word is shown")
                    int internalNotes,
            @Schema(description = "Who may act for the complainant") List<PartiesAnswer.Authorised> authorisations) {}

    /** What is owed, and until when what is possible. */
    @Schema(name = "TrackedDeadlines")
    public record Deadlines(
            Optional<DeadlineAnswer> next,
            @Schema(description = "Until when the decision can be objected to") Optional<LocalDate> objectionUntil,
            Optional<Extension> extension) {}

    /** A later date and its reason. */
    @Schema(name = "Extended")
    public record Extension(LocalDate until, String reason, Optional<String> reasonInTheirs) {}

    /** What protects the staff. */
    @Schema(name = "TrackedProtection")
    public record Protection(@Schema(description = "On contact") Optional<ProtectionAnswer.Limit> limit) {}

    /** How long the complaint is kept. */
    @Schema(name = "TrackedRetention")
    public record Retention(@Schema(description = "Why it is kept for longer than its time") Optional<String> held) {}

    public static TrackedAnswer of(Tracked it) {
        return new TrackedAnswer(
                it.reference(),
                TrackedStanding.of(it.progress(), it.course()),
                TrackedCorrespondence.of(it.written()),
                new Parties(
                        it.known().identityStored(),
                        it.known().open(),
                        it.known().internalNotes(),
                        PartiesAnswer.Authorised.of(it.written().authorisations())),
                TrackedReview.of(it.result()),
                new Deadlines(
                        it.progress().nextDeadline().map(DeadlineAnswer::of),
                        it.progress().objectionUntil(),
                        it.course()
                                .extension()
                                .map(later -> new Extension(later.until(), later.reason(), later.inTheirs()))),
                new Protection(it.course().limit().map(ProtectionAnswer.Limit::of)),
                new Retention(it.course().held()),
                it.statusOnly(),
                it.version());
    }
}
