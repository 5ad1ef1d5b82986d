package org.vieraugen.web.api.review;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.review.ProposeReviewers;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.conflict.Conflict;
import org.vieraugen.domain.conflict.ConflictRule;
import org.vieraugen.domain.conflict.Evidence;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.conflict.Weight;
import org.vieraugen.domain.seat.Candidate;
import org.vieraugen.domain.seat.Pool;
import org.vieraugen.web.api.Credentials;
import org.vieraugen.web.api.Given;
import org.vieraugen.web.api.TakesHeader;
import org.vieraugen.web.language.Language;
import org.vieraugen.web.language.Sentences;

/** Who may review this, and who must not, with evidence. */
@Path("/staff/complaints/{reference}/candidates")
@Tag(name = "Review")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "staff")
@OnePerServer
public class CandidatesResource {
    private final Credentials credentials;
    private final ProposeReviewers propose;
    private final Sentences sentences;

    @Inject
    public CandidatesResource(Credentials credentials, ProposeReviewers propose, Sentences sentences) {
        this.credentials = credentials;
        this.propose = propose;
        this.sentences = sentences;
    }

    /** All candidates, the best first. */
    @Schema(name = "Candidates")
    public record CandidatesView(
            Seat seat,
            @Schema(description = "Whom the system proposes; absent when nobody is eligible") Optional<String> proposed,
            List<CandidateView> candidates) {}

    /** One candidate. */
    @Schema(name = "Candidate")
    public record CandidateView(
            String staff,
            String name,
            String team,
            Pool pool,
            boolean eligible,
            int open,
            @Schema(description = "Away today, and so not proposed") boolean away,
            List<ConflictView> conflicts) {}

    /** One conflict, and how it is known. */
    @Schema(name = "Conflict")
    public record ConflictView(
            @Schema(example = "C3") String rule,
            ConflictRule kind,
            Weight weight,
            Evidence.Fact fact,
            String about,
            @Schema(description = "The evidence in one sentence, in the reader's language") String sentence) {}

    @GET
    @Operation(
            operationId = "listCandidates",
            summary = "Every candidate, every conflict and its evidence, in one reply")
    @TakesHeader(name = "Accept-Language", description = "In which language the evidence is told")
    public CandidatesView list(@PathParam("reference") Reference reference, @QueryParam("seat") @Nullable Seat seat) {
        var found = propose.handle(credentials.caller(), reference, Given.required("seat", seat));
        var language = credentials.language();
        return new CandidatesView(
                found.seat(),
                found.proposed().map(c -> c.who().key().text()),
                found.ranked().stream().map(c -> view(c, language)).toList());
    }

    private CandidateView view(Candidate candidate, Language language) {
        var who = candidate.who();
        return new CandidateView(
                who.key().text(),
                who.name(),
                who.team().text(),
                candidate.pool(),
                candidate.eligible(),
                candidate.open(),
                candidate.away(),
                candidate.conflicts().stream().map(c -> view(c, language)).toList());
    }

    private ConflictView view(Conflict conflict, Language language) {
        var evidence = conflict.evidence();
        return new ConflictView(
                conflict.rule().number(),
                conflict.rule(),
                conflict.weight(),
                evidence.fact(),
                evidence.about(),
                sentences.of(evidence, language.forStaff()));
    }
}
