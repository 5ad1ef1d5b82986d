package org.vieraugen.web.api.reading;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vieraugen.application.reading.CaseView;
import org.vieraugen.application.reading.CaseView.KeptView;

/** A case of the staff: one part for each capability. */
@Schema(name = "StaffCase")
public record CaseAnswer(
        String reference,
        StandingAnswer standing,
        ToldAnswer told,
        PartiesAnswer parties,
        ReviewAnswer review,
        InForceAnswer inForce,
        CorrespondenceAnswer correspondence,
        @Schema(description = "The open ones") List<DeadlineAnswer> deadlines,
        ProtectionAnswer protection,
        Retention retention,
        PossibleAnswer possible,
        @Schema(description = "The ETag, too") int version) {

    /** How long the complaint is kept. */
    @Schema(name = "CaseRetention")
    public record Retention(@Schema(description = "Why it is kept for longer") Optional<Hold> hold) {
        static Retention of(Optional<KeptView> hold) {
            return new Retention(hold.map(it -> new Hold(it.reason(), PersonAnswer.of(it.by()), it.at())));
        }
    }

    /** Why a complaint that is over is kept for longer. */
    @Schema(name = "Hold")
    public record Hold(String reason, PersonAnswer by, Instant at) {}

    public static CaseAnswer of(CaseView it) {
        return new CaseAnswer(
                it.reference(),
                StandingAnswer.of(it.standing()),
                ToldAnswer.of(it.told()),
                PartiesAnswer.of(it.complainant(), it.people()),
                ReviewAnswer.of(it.reviewers(), it.findings()),
                InForceAnswer.of(it.inForce()),
                CorrespondenceAnswer.of(it.correspondence()),
                it.standing().deadlines().stream().map(DeadlineAnswer::of).toList(),
                ProtectionAnswer.of(it.protection()),
                Retention.of(it.standing().hold()),
                PossibleAnswer.of(it.possible()),
                it.version());
    }
}
