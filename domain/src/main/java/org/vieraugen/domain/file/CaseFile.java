package org.vieraugen.domain.file;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.Text;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.decision.Remedy;
import org.vieraugen.domain.department.StaffKey;

/** Every leaf that came into the complaint's file, in the order in which it came; leaves are only added. */
public record CaseFile(List<Leaf> leaves) {
    public CaseFile {
        leaves = List.copyOf(leaves);
    }

    /** A translation into German that somebody of the office wrote, to work with; the complaint itself stays as it was sent. */
    public record WorkingCopy(String text, StaffKey by, Instant at) implements Leaf {
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
    public record Satisfaction(int score, String words, Instant at) implements Leaf {
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

    /** The same with one leaf more. */
    public CaseFile with(Leaf leaf) {
        var more = new ArrayList<>(leaves);
        more.add(leaf);
        return new CaseFile(more);
    }

    private <T extends Leaf> List<T> all(Class<T> kind) {
        return leaves.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static <T> Optional<T> last(List<T> all) {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    /** The latest leaf of that kind, unless one of the other kind came after it and ended it. */
    private <T extends Leaf> Optional<T> waiting(Class<T> kind, Class<? extends Leaf> end) {
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

    /** Those that nobody has decided yet. */
    public List<Challenge> openChallenges() {
        var open = new ArrayList<Challenge>();
        for (var leaf : leaves) {
            if (leaf instanceof Challenge challenge) {
                open.add(challenge);
            } else if (leaf instanceof Challenge.Decided decided) {
                open.removeIf(challenge -> challenge.staff().equals(decided.staff()));
            }
        }
        return List.copyOf(open);
    }

    /** Whoever must keep away by their own word, or since a challenge was upheld (C6). */
    public Set<StaffKey> declared() {
        return Stream.concat(
                        recusals().stream().map(Recusal::staff),
                        all(Challenge.Decided.class).stream()
                                .filter(Challenge.Decided::upheld)
                                .map(Challenge.Decided::staff))
                .collect(Collectors.toUnmodifiableSet());
    }

    public List<Dissent> dissents() {
        return all(Dissent.class);
    }

    /** Of the latest decision: another decision's remedy of the same place is another remedy. */
    public List<Decision.RemedyDone> remediesDone() {
        return Decision.remediesDone(leaves);
    }

    /** The remedies of the latest decision that are not done, by their places in it, counted from 0. */
    public SortedMap<Integer, Remedy> openRemedies() {
        return decision().map(decision -> decision.without(remediesDone())).orElseGet(TreeMap::new);
    }

    /** The latest one. */
    public Optional<WorkingCopy> workingCopy() {
        return last(all(WorkingCopy.class));
    }

    public Optional<Satisfaction> satisfaction() {
        return last(all(Satisfaction.class));
    }

    /** The latest one that is not void. */
    public Optional<Finding> finding() {
        return waiting(Finding.class, Finding.Voided.class);
    }

    public Optional<Decision> decision() {
        return last(all(Decision.class));
    }

    public Optional<Extension> extension() {
        return last(all(Extension.class));
    }

    public Optional<Decision.Objection> objection() {
        return last(all(Decision.Objection.class));
    }

    /** What the text wants, in calm words; the latest one. */
    public Optional<CalmSummary> calmSummary() {
        return last(all(CalmSummary.class));
    }

    public List<ThreatReport> threatReports() {
        return all(ThreatReport.class);
    }

    /** What waits for a second person, the oldest first. */
    public List<Proposal> pending() {
        return Arrays.stream(Matter.Kind.values())
                .flatMap(kind -> pending(kind).stream())
                .sorted(Comparator.comparing(Proposal::at))
                .toList();
    }

    /** The proposal of that kind that nobody has answered yet. */
    public Optional<Proposal> pending(Matter.Kind kind) {
        return latest(kind).filter(Proposal.class::isInstance).map(Proposal.class::cast);
    }

    /** The latest proposal of that kind that a second person confirmed, with that word. */
    public Optional<Confirmed> confirmed(Matter.Kind kind) {
        Optional<Proposal> proposed = Optional.empty();
        Optional<Confirmed> confirmed = Optional.empty();
        for (var leaf : leaves) {
            if (leaf instanceof Proposal proposal && proposal.matter().kind() == kind) {
                proposed = Optional.of(proposal);
            } else if (leaf instanceof Proposal.Answer answer && answer.isTo(kind) && answer.confirmed()) {
                confirmed = proposed.map(what -> new Confirmed(what, answer));
            }
        }
        return confirmed;
    }

    /** What was proposed, and the word that made it take effect. */
    public record Confirmed(Proposal proposal, Proposal.Answer answer) {}

    private Optional<Leaf> latest(Matter.Kind kind) {
        return leaves.stream().filter(leaf -> isOf(leaf, kind)).reduce((earlier, later) -> later);
    }

    private static boolean isOf(Leaf leaf, Matter.Kind kind) {
        if (leaf instanceof Proposal proposal) {
            return proposal.matter().kind() == kind;
        }
        return leaf instanceof Proposal.Answer answer && answer.isTo(kind);
    }

    /** The latest limit on contact that was decided, not lifted, and is not over on that day. */
    public Optional<Limit> limit(LocalDate today) {
        return Limit.in(this, today);
    }

    /** The hold that stops the erasure, while it is in place (I7). */
    public Optional<Hold> hold() {
        return waiting(Hold.class, Hold.Lifted.class);
    }

    /** Whether two persons agreed to erase earlier. */
    public boolean erasedEarly() {
        return confirmed(Matter.Kind.ERASURE).isPresent();
    }

    /** Until when {@code staff} may look at the sealed identity; empty for whoever may not (I2). */
    public Optional<Instant> identityOpenUntil(StaffKey staff, Instant now) {
        return Proposal.identityOpenUntil(leaves, staff).filter(now::isBefore);
    }

    /** Whether the law forbids telling the complainant of an unsealing. */
    public boolean unsealedInSilence() {
        return all(Proposal.Answer.class).stream()
                .anyMatch(answer -> answer.silence().isPresent());
    }

    /**
     * The findings that wait for a word since the complaint came to the ombudsperson: hers, and after a second refusal the countersigner's beside it (F7).
     *
     * @param theirs what the countersigner would decide instead
     */
    public record Waiting(Finding hers, Optional<Finding> theirs) {}

    /** What waits in the ombudsperson's stage; empty while she has not decided, or her decision was refused once or is void. */
    public Optional<Waiting> waiting() {
        Optional<Waiting> now = Optional.empty();
        int refused = 0;
        for (var leaf : leaves) {
            if (leaf instanceof Finding finding && finding.seat() == Seat.OMBUDS) {
                now = Optional.of(new Waiting(finding, Optional.empty()));
            } else if (leaf instanceof Finding finding && finding.seat() == Seat.COUNTERSIGN) {
                now = now.map(before -> new Waiting(before.hers(), Optional.of(finding)));
            } else if (isRefusal(leaf)) {
                // The second refusal comes with a finding of its own, which follows it.
                refused++;
                now = refused > 1 ? now : Optional.empty();
            } else if (leaf instanceof Decision.Objection || leaf instanceof Decision) {
                refused = 0;
                now = Optional.empty();
            } else if (leaf instanceof Finding.Voided) {
                now = Optional.empty();
            }
        }
        return now;
    }

    private static boolean isRefusal(Leaf leaf) {
        return leaf instanceof Dissent dissent && dissent.seat() == Seat.COUNTERSIGN;
    }

    /** Whether a countersignature was refused since the complaint came to the ombudsperson, so that another refusal says what it would decide instead. */
    public boolean refusedBefore() {
        return leaves.stream()
                .filter(leaf -> isRefusal(leaf) || leaf instanceof Decision.Objection || leaf instanceof Decision)
                .reduce((earlier, later) -> later)
                .filter(CaseFile::isRefusal)
                .isPresent();
    }

    /** Whether the ombudsperson has decided and the decision waits for its countersignature. */
    public boolean proposalWaits() {
        return waiting().filter(both -> both.theirs().isEmpty()).isPresent();
    }

    /** Whether two findings stand against each other, and the deputy picks one (F7). */
    public boolean pickWaits() {
        return waiting().filter(both -> both.theirs().isPresent()).isPresent();
    }
}
