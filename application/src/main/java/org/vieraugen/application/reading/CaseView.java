package org.vieraugen.application.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vieraugen.application.reading.Tracked.Due;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Parties.Place;
import org.vieraugen.domain.complaint.Setting;
import org.vieraugen.domain.complaint.Status;
import org.vieraugen.domain.conflict.ConflictRule;
import org.vieraugen.domain.conflict.Evidence;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.conflict.Weight;
import org.vieraugen.domain.course.CaseAct;
import org.vieraugen.domain.decision.Cause;
import org.vieraugen.domain.decision.Outcome;
import org.vieraugen.domain.decision.Remedy;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.file.Matter;
import org.vieraugen.domain.identity.Identity;
import org.vieraugen.domain.identity.IdentityMode;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.journal.Noted;
import org.vieraugen.domain.message.Channel;
import org.vieraugen.domain.naming.Certainty;
import org.vieraugen.domain.protection.Shielding;

/**
 * A case as the staff see it whose desk it is on; the identity only when it is OPEN.
 *
 * @param identityOpenUntil until when the reader may look at the sealed identity
 * @param finding the latest one that is not void
 * @param decision the one in force
 * @param hers the ombudsperson's finding that waits for a word
 * @param instead what the countersigner would decide, where two findings stand against each other (F7)
 * @param dropped what the decision in force promised and the ombudsperson's finding would not (F11)
 * @param droppedInstead what the countersigner's would not
 * @param refusedBefore whether a countersignature was refused, so that another refusal says what it should be instead (F7)
 * @param involved who counts as named or as handler
 * @param proposals what waits for a second person
 * @param moves what the reader can do next
 * @param refused what is the reader's duty and not possible now
 */
public record CaseView(
        String reference,
        String department,
        Status status,
        Role owes,
        boolean waiting,
        boolean isProtected,
        boolean urgent,
        boolean shielded,
        String category,
        String language,
        Channel channel,
        IdentityMode identityMode,
        Optional<Identity> identity,
        Instant submittedAt,
        String text,
        String wish,
        Optional<String> circumstances,
        Optional<String> representative,
        Optional<String> fileNumber,
        List<NamedView> named,
        List<Person> handlers,
        List<Person> involved,
        Optional<String> aboutTeam,
        Optional<Person> firstReviewer,
        Optional<Person> secondReviewer,
        List<Due> deadlines,
        List<MessageView> messages,
        List<FileView> files,
        List<Tracked.Authorised> authorisations,
        Optional<CopyView> workingCopy,
        Optional<CopyView> calmSummary,
        Optional<Tracked.Limited> limit,
        List<ThreatView> threats,
        List<ConflictView> conflicts,
        List<StatementView> statements,
        Optional<FindingView> finding,
        Optional<FindingView> decision,
        Optional<FindingView> hers,
        Optional<FindingView> instead,
        List<OwedView> dropped,
        List<OwedView> droppedInstead,
        boolean refusedBefore,
        List<DissentView> dissents,
        Optional<String> objection,
        boolean objectionShielded,
        boolean decided,
        List<OwedView> remedies,
        List<WaiverView> waivers,
        List<ProposalView> proposals,
        List<ChallengeView> challenges,
        Optional<KeptView> hold,
        Optional<Instant> identityOpenUntil,
        List<Act> timeline,
        List<CaseAct> moves,
        List<RefusedView> refused,
        int version) {

    /** A staff member by key and name. */
    public record Person(String key, String name) {}

    /**
     * A name in the complaint, and whom it is taken to mean.
     *
     * @param open whether somebody of the desk owes a word on it
     * @param fromText whether it was read in a text and not given as a name
     * @param start where it stands in the text of its place, in UTF-16 units
     */
    public record NamedView(
            String asWritten,
            List<Person> taken,
            boolean settled,
            boolean fromText,
            Place place,
            int start,
            Certainty certainty,
            boolean open,
            Optional<String> reason) {}

    /** What cannot be done now though it is the reader's duty here, and why. */
    public record RefusedView(CaseAct move, String rule, String detail) {}

    /** Somebody whom the complainant challenged and nobody has decided about (L7). */
    public record ChallengeView(Person staff, String asWritten, Instant at) {}

    /**
     * One message, with the staff member who wrote it.
     *
     * @param shielded whether staff are warned before they read it
     */
    public record MessageView(
            Role from, Optional<Person> staff, boolean question, String text, boolean shielded, Instant at) {}

    /** The complaint in German, to work with. */
    public record CopyView(String text, Person by, Instant at) {}

    /** A threat that was handed to the security office. */
    public record ThreatView(String threat, String reasons, Person by, Instant at) {}

    /** Why somebody who holds a seat now should not, as far as no waiver permits it. */
    public record ConflictView(Seat seat, Person who, ConflictRule rule, Weight weight, Evidence evidence) {}

    /** What the person complained about said. */
    public record StatementView(Person staff, String text, Instant at) {}

    /**
     * What is promised, and who of the staff owes it.
     *
     * @param done since when it is done
     */
    public record OwedView(
            Remedy.Kind kind, String description, LocalDate due, Optional<LocalDate> done, Person owner) {}

    /** A finding or decision, with what it promises. */
    public record FindingView(
            Seat seat,
            Person by,
            Outcome outcome,
            String reasons,
            Optional<String> onStatement,
            Set<Cause> causes,
            List<OwedView> remedies,
            Optional<String> onDropped,
            int minutes,
            Instant at) {}

    /** Why the second pair of eyes disagreed. */
    public record DissentView(Seat seat, Person by, String reasons, Instant at) {}

    /** A permission despite a disclosable conflict. */
    public record WaiverView(Person staff, ConflictRule rule, String reasons, Instant at) {}

    /** Why a complaint that is over is kept for longer. */
    public record KeptView(String reason, Person by, Instant at) {}

    /**
     * What waits for a second person, exactly as it takes effect (F11).
     *
     * @param text where to go, or what the complainant said
     * @param consent whether the complainant agreed that the complaint is forwarded
     * @param staff who would leave the list
     * @param before what is now: people, a date
     * @param after what would be then
     */
    public record ProposalView(
            Matter.Kind kind,
            Person by,
            String reason,
            Instant at,
            Optional<String> text,
            boolean consent,
            Optional<Integer> perWeek,
            List<Channel> channels,
            Optional<LocalDate> until,
            List<Person> staff,
            List<String> before,
            List<String> after) {}

    static CaseView of(
            Complaint complaint,
            List<Noted> journal,
            Optional<Identity> identity,
            Setting setting,
            Shielding shielding,
            Caller reader) {
        return new CaseViews(complaint, setting, shielding).view(journal, identity, reader);
    }
}
