package org.vieraugen.web.api.mandate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vieraugen.application.mandate.MandateView;
import org.vieraugen.domain.act.SecondWord;
import org.vieraugen.domain.mandate.Claim;
import org.vieraugen.domain.mandate.Point;
import org.vieraugen.domain.mandate.Progress;
import org.vieraugen.domain.mandate.Publication;
import org.vieraugen.domain.mandate.TakingBack;
import org.vieraugen.web.api.mandate.ClaimBody.EvidenceBody;

/** A mandate with its route, its points, and everything that was said of them. */
@Schema(name = "Mandate")
public record MandateAnswer(
        UUID id,
        PaperBody paper,
        List<StationBody> route,
        List<PointAnswer> points,
        @Schema(description = "Whether the public sees it") boolean published,
        @Schema(description = "Why it was taken back from the public, each time") List<String> takenBack,
        @Schema(description = "What somebody wanted to take back, and what another person made of it")
                List<TakingBackAnswer> takingsBack,
        @Schema(description = "The ETag, too") int version) {
    /** A point and how far it is. */
    @Schema(name = "CouncilPoint")
    public record PointAnswer(
            String number,
            String demand,
            Optional<LocalDate> due,
            String owes,
            Optional<VotesBody> votes,
            boolean adopted,
            @Schema(description = "As far as two people said so") Claim.State state,
            @Schema(description = "Whether its day has passed and it is still owed") boolean missed,
            List<ProgressAnswer> progress) {}

    /** What one person said of a point, and another made of it. */
    @Schema(name = "Progress")
    public record ProgressAnswer(
            int number,
            Claim.State state,
            String reason,
            List<EvidenceBody> evidence,
            Instant at,
            @Schema(description = "Absent while it waits for another person") Optional<Boolean> confirmed,
            @Schema(description = "Why it was sent back") Optional<String> sentBack) {}

    /** What one person wants to take back, and another made of it. */
    @Schema(name = "TakingBack")
    public record TakingBackAnswer(
            int number,
            String reason,
            Instant at,
            @Schema(description = "Absent while it waits for another person") Optional<Boolean> confirmed,
            @Schema(description = "Why it stayed published") Optional<String> sentBack) {
        static TakingBackAnswer of(TakingBack taking) {
            return new TakingBackAnswer(
                    taking.number(),
                    taking.reason(),
                    taking.at(),
                    taking.answer().map(SecondWord::confirmed),
                    taking.answer().map(SecondWord::reason).filter(reason -> !reason.isEmpty()));
        }
    }

    static MandateAnswer of(MandateView view) {
        var mandate = view.mandate();
        var dossier = mandate.dossier();
        return new MandateAnswer(
                mandate.id(),
                PaperBody.of(dossier.paper()),
                dossier.route().stream().map(StationBody::of).toList(),
                dossier.points().stream().map(point -> point(view, point)).toList(),
                mandate.isPublished(),
                mandate.takenBack().stream().map(Publication::reason).toList(),
                mandate.takingBacks().stream().map(TakingBackAnswer::of).toList(),
                mandate.version());
    }

    private static PointAnswer point(MandateView view, Point point) {
        return new PointAnswer(
                point.number(),
                point.demand(),
                point.due(),
                point.owes(),
                point.votes().map(VotesBody::of),
                point.adopted(),
                view.state(point),
                view.isMissed(point),
                view.mandate().about(point.number()).stream()
                        .map(MandateAnswer::progress)
                        .toList());
    }

    private static ProgressAnswer progress(Progress said) {
        return new ProgressAnswer(
                said.number(),
                said.claim().state(),
                said.claim().reason(),
                said.claim().evidence().stream().map(EvidenceBody::of).toList(),
                said.at(),
                said.answer().map(SecondWord::confirmed),
                said.answer().map(SecondWord::reason).filter(reason -> !reason.isEmpty()));
    }
}
