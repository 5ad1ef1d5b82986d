package org.vieraugen.web.portal.review;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.reading.CaseView;
import org.vieraugen.application.reading.ReadCase;
import org.vieraugen.application.review.ProposeReviewers;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.conflict.Conflict;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.conflict.Weight;
import org.vieraugen.domain.review.ReviewAct;
import org.vieraugen.domain.seat.Candidate;
import org.vieraugen.web.language.Sentences;
import org.vieraugen.web.portal.Frame;
import org.vieraugen.web.portal.Pages;
import org.vieraugen.web.portal.SignedInStaff;

/** Who may review a complaint, who must not, and why: the page on which a seat is given. */
@Path("/{language}/staff/cases/{reference}/candidates/{seat}")
@OnePerServer
public class CandidatesPage {
    private final Pages pages;
    private final SignedInStaff desk;
    private final ProposeReviewers propose;
    private final ReadCase read;
    private final Sentences sentences;

    @Inject
    public CandidatesPage(
            Pages pages, SignedInStaff desk, ProposeReviewers propose, ReadCase read, Sentences sentences) {
        this.pages = pages;
        this.desk = desk;
        this.propose = propose;
        this.read = read;
        this.sentences = sentences;
    }

    /** One candidate as the page shows it. */
    public record Row(Candidate candidate, List<String> reasons, Optional<Conflict> waivable) {}

    /** What the page shows; the proposed one comes first. */
    public record Shown(
            Frame frame, CaseView it, Seat seat, List<Row> eligible, List<Row> excluded, String move, String ticket) {}

    @GET
    public Response show(
            @PathParam("reference") String reference, @PathParam("seat") String seatName, @Context UriInfo info) {
        try {
            var number = new Reference(reference.toUpperCase(Locale.ROOT));
            var seat = seat(seatName);
            var found = propose.handle(desk.caller(), number, seat);
            var it = read.handle(desk.caller(), number);
            var frame = pages.frame(info);
            boolean mayWaive = it.possible().moves().contains(ReviewAct.WAIVE);
            var rows = found.ranked().stream().map(c -> row(c, frame, mayWaive)).toList();
            return pages.ok(
                    "review/candidates",
                    new Shown(
                            frame,
                            it,
                            seat,
                            rows.stream()
                                    .filter(row -> row.candidate().eligible())
                                    .toList(),
                            rows.stream()
                                    .filter(row -> !row.candidate().eligible())
                                    .toList(),
                            seat == Seat.FIRST ? "assign-first" : "assign-second",
                            UUID.randomUUID().toString()));
        } catch (Malformed e) {
            throw new NotFoundException(e);
        }
    }

    /** The two seats that are given on a page. */
    private static Seat seat(String name) {
        return switch (name) {
            case "FIRST" -> Seat.FIRST;
            case "SECOND" -> Seat.SECOND;
            default -> throw new NotFoundException();
        };
    }

    private Row row(Candidate candidate, Frame frame, boolean mayWaive) {
        var conflicts = candidate.conflicts();
        boolean onlyDisclosable = conflicts.stream().allMatch(c -> c.weight() == Weight.DISCLOSABLE);
        return new Row(
                candidate,
                conflicts.stream()
                        .map(c -> sentences.of(c.evidence(), frame.language()))
                        .distinct()
                        .toList(),
                mayWaive && onlyDisclosable && !candidate.eligible()
                        ? conflicts.stream().findFirst()
                        : Optional.empty());
    }
}
