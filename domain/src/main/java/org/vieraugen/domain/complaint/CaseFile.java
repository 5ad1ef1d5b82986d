package org.vieraugen.domain.complaint;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.Text;
import org.vieraugen.domain.attachment.Attachment;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.identity.Authorisation;
import org.vieraugen.domain.message.Message;
import org.vieraugen.domain.review.Decision;
import org.vieraugen.domain.review.Dissent;
import org.vieraugen.domain.review.Extension;
import org.vieraugen.domain.review.Finding;
import org.vieraugen.domain.review.Recusal;
import org.vieraugen.domain.review.Statement;
import org.vieraugen.domain.review.Waiver;

/** Every leaf that came into the complaint's file, in the order in which it came; leaves are only added. */
public record CaseFile(List<Object> leaves) {
    public CaseFile {
        leaves = List.copyOf(leaves);
    }

    /** The complainant's objection to a decision. */
    public record Objection(String reasons, Instant at) {}

    /** That the remedy of this place, counted from 0, in the latest decision is done. */
    public record RemedyDone(int remedy, LocalDate on) {}

    /** That the second person did not confirm a redirection, and why. */
    public record RedirectionRefused(String reasons, Instant at) {}

    /** A translation into German that somebody of the office wrote, to work with; the complaint itself stays as it was sent. */
    public record WorkingCopy(String text, StaffKey by, Instant at) {
        public WorkingCopy {
            Text.required("text", text, Text.MOST);
        }
    }

    /**
     * How satisfied the complainant is with the procedure.
     *
     * @param score from 1, not at all, to 5, very
     * @param words why, may be empty
     */
    public record Satisfaction(int score, String words, Instant at) {
        /** The best score. */
        public static final int BEST = 5;

        /** The longest that the words may be, in code points. */
        public static final int MOST = 2_000;

        public Satisfaction {
            if (score < 1 || score > BEST) {
                throw new Malformed("score", "out-of-range", "must be from 1 to " + BEST);
            }
            Text.optional("text", words, MOST);
        }
    }

    CaseFile with(Object leaf) {
        var more = new ArrayList<>(leaves);
        more.add(leaf);
        return new CaseFile(more);
    }

    private <T> List<T> all(Class<T> kind) {
        return leaves.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static <T> Optional<T> last(List<T> all) {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    /** The latest leaf of that kind, unless one of the other kind came after it and ended it. */
    private <T> Optional<T> waiting(Class<T> kind, Class<?> end) {
        return leaves.stream()
                .filter(leaf -> kind.isInstance(leaf) || end.isInstance(leaf))
                .reduce((earlier, later) -> later)
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    public List<Message> messages() {
        return all(Message.class);
    }

    public List<Attachment> attachments() {
        return all(Attachment.class);
    }

    public List<Authorisation> authorisations() {
        return all(Authorisation.class);
    }

    public List<Statement> statements() {
        return all(Statement.class);
    }

    public List<Waiver> waivers() {
        return all(Waiver.class);
    }

    public List<Recusal> recusals() {
        return all(Recusal.class);
    }

    public List<Dissent> dissents() {
        return all(Dissent.class);
    }

    public List<RemedyDone> remediesDone() {
        return all(RemedyDone.class);
    }

    /** The latest one. */
    public Optional<WorkingCopy> workingCopy() {
        return last(all(WorkingCopy.class));
    }

    public Optional<Satisfaction> satisfaction() {
        return last(all(Satisfaction.class));
    }

    public Optional<Finding> finding() {
        return last(all(Finding.class));
    }

    public Optional<Decision> decision() {
        return last(all(Decision.class));
    }

    public Optional<Extension> extension() {
        return last(all(Extension.class));
    }

    public Optional<Objection> objection() {
        return last(all(Objection.class));
    }

    /** A redirection that nobody has confirmed or refused yet. */
    public Optional<Redirection> pendingRedirection() {
        return waiting(Redirection.class, RedirectionRefused.class);
    }

    /** A request for the sealed identity that nobody has answered yet (I2). */
    public Optional<Unsealing.IdentityRequest> pendingUnsealing() {
        return waiting(Unsealing.IdentityRequest.class, Unsealing.IdentityAnswer.class);
    }

    /** What the text wants, in calm words; the latest one. */
    public Optional<StaffProtection.CalmSummary> calmSummary() {
        return last(all(StaffProtection.CalmSummary.class));
    }

    public List<StaffProtection.ThreatReport> threatReports() {
        return all(StaffProtection.ThreatReport.class);
    }

    /** A limit on contact that was proposed, and nobody has answered yet. */
    public Optional<StaffProtection.LimitProposal> pendingLimit() {
        return waiting(StaffProtection.LimitProposal.class, StaffProtection.LimitAnswer.class);
    }

    /** The latest limit on contact that was decided, not lifted, and is not over on that day. */
    public Optional<StaffProtection.Limit> limit(LocalDate today) {
        Optional<StaffProtection.LimitProposal> proposal = Optional.empty();
        Optional<StaffProtection.Limit> limit = Optional.empty();
        for (var leaf : leaves) {
            if (leaf instanceof StaffProtection.LimitProposal proposed) {
                proposal = Optional.of(proposed);
            } else if (leaf instanceof StaffProtection.LimitAnswer answer) {
                limit = answer.confirmed()
                        ? proposal.map(p -> new StaffProtection.Limit(p, answer, Optional.empty(), Optional.empty()))
                        : limit;
            } else if (leaf instanceof StaffProtection.LimitContest contest) {
                limit = limit.map(l ->
                        new StaffProtection.Limit(l.proposal(), l.decision(), Optional.of(contest), Optional.empty()));
            } else if (leaf instanceof StaffProtection.LimitReview review) {
                limit = review.upheld()
                        ? limit.map(l ->
                                new StaffProtection.Limit(l.proposal(), l.decision(), l.contest(), Optional.of(review)))
                        : Optional.empty();
            }
        }
        return limit.filter(latest -> !today.isAfter(latest.proposal().terms().until()));
    }

    /** The hold that stops the erasure, while it is in place (I7). */
    public Optional<Retention.Hold> hold() {
        return waiting(Retention.Hold.class, Retention.HoldLifted.class);
    }

    /** A proposal to erase earlier that nobody has answered yet (I7). */
    public Optional<Retention.ErasureProposal> pendingErasure() {
        return waiting(Retention.ErasureProposal.class, Retention.ErasureAnswer.class);
    }

    /** Whether two persons agreed to erase earlier. */
    public boolean erasedEarly() {
        return all(Retention.ErasureAnswer.class).stream().anyMatch(Retention.ErasureAnswer::confirmed);
    }

    /** Until when {@code staff} may look at the sealed identity; empty for whoever may not (I2). */
    public Optional<Instant> identityOpenUntil(StaffKey staff, Instant now) {
        Optional<Instant> until = Optional.empty();
        Optional<Unsealing.IdentityRequest> asked = Optional.empty();
        for (var leaf : leaves) {
            if (leaf instanceof Unsealing.IdentityRequest request) {
                asked = Optional.of(request);
            } else if (leaf instanceof Unsealing.IdentityAnswer answer
                    && answer.approved()
                    && asked.filter(request -> request.by().equals(staff)).isPresent()) {
                until = Optional.of(answer.at().plus(Unsealing.OPEN));
            }
        }
        return until.filter(now::isBefore);
    }

    /** Whether the law forbids telling the complainant of an unsealing. */
    public boolean unsealedInSilence() {
        return all(Unsealing.IdentityAnswer.class).stream()
                .anyMatch(answer -> answer.silence().isPresent());
    }

    /** Whether the latest finding is the ombudsperson's, and not refused since. */
    public boolean proposalWaits() {
        return leaves.stream()
                .filter(leaf -> leaf instanceof Finding || leaf instanceof Dissent || leaf instanceof Objection)
                .reduce((earlier, later) -> later)
                .filter(leaf -> leaf instanceof Finding finding && finding.seat() == Seat.OMBUDS)
                .isPresent();
    }
}
