package org.vieraugen.application.complaint;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vieraugen.application.complaint.Tracked.Due;
import org.vieraugen.application.complaint.Tracked.Promised;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.complaint.Channel;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Move;
import org.vieraugen.domain.complaint.Setting;
import org.vieraugen.domain.complaint.Shielding;
import org.vieraugen.domain.complaint.Status;
import org.vieraugen.domain.conflict.ConflictRule;
import org.vieraugen.domain.conflict.Evidence;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.conflict.Weight;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.identity.Identity;
import org.vieraugen.domain.identity.IdentityMode;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.journal.Entry;
import org.vieraugen.domain.review.Cause;
import org.vieraugen.domain.review.Outcome;

/**
 * A case as the staff see it whose desk it is on; the identity only when it is OPEN.
 *
 * @param identityOpenUntil until when the reader may look at the sealed identity
 * @param moves what the reader may try next
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
        Optional<String> aboutTeam,
        Optional<Person> firstReviewer,
        Optional<Person> secondReviewer,
        List<Due> deadlines,
        List<MessageView> messages,
        List<FileView> files,
        List<Tracked.Authorised> authorisations,
        Optional<CopyView> workingCopy,
        Optional<CopyView> calmSummary,
        Optional<LimitView> pendingLimit,
        Optional<Tracked.Limited> limit,
        List<ThreatView> threats,
        List<ConflictView> conflicts,
        List<StatementView> statements,
        Optional<FindingView> finding,
        List<DissentView> dissents,
        Optional<String> objection,
        boolean objectionShielded,
        boolean decided,
        List<Promised> remedies,
        List<WaiverView> waivers,
        Optional<RedirectionView> pendingRedirection,
        Optional<KeptView> hold,
        Optional<KeptView> earlierErasure,
        Optional<UnsealingView> pendingUnsealing,
        Optional<Instant> identityOpenUntil,
        List<Act> timeline,
        List<Move> moves,
        int version) {

    /** A staff member by key and name. */
    public record Person(String key, String name) {}

    /** A name in the complaint, and whom it is taken to mean. */
    public record NamedView(String asWritten, List<Person> taken, boolean settled, boolean fromText) {}

    /**
     * One message, with the staff member who wrote it.
     *
     * @param shielded whether staff are warned before they read it
     */
    public record MessageView(
            Role from, Optional<Person> staff, boolean question, String text, boolean shielded, Instant at) {}

    /** The complaint in German, to work with. */
    public record CopyView(String text, Person by, Instant at) {}

    /** A limit on contact that waits for the ombudsperson. */
    public record LimitView(int perWeek, List<Channel> channels, LocalDate until, String reasons, Person by) {}

    /** A threat that was handed to the security office. */
    public record ThreatView(String threat, String reasons, Person by, Instant at) {}

    /** Why somebody who holds a seat now should not, as far as no waiver permits it. */
    public record ConflictView(Seat seat, Person who, ConflictRule rule, Weight weight, Evidence evidence) {}

    /** What the person complained about said. */
    public record StatementView(Person staff, String text, Instant at) {}

    /** The latest finding. */
    public record FindingView(
            Seat seat,
            Person by,
            Outcome outcome,
            String reasons,
            Optional<String> onStatement,
            Set<Cause> causes,
            int minutes,
            Instant at) {}

    /** Why the second pair of eyes disagreed. */
    public record DissentView(Seat seat, Person by, String reasons, Instant at) {}

    /** A permission despite a disclosable conflict. */
    public record WaiverView(Person staff, ConflictRule rule, String reasons, Instant at) {}

    /** A request for the sealed identity that waits for its answer. */
    public record UnsealingView(String purpose, Person by, Instant at) {}

    /** Why a complaint that is over is kept for longer, or should be erased earlier. */
    public record KeptView(String reason, Person by, Instant at) {}

    /** A redirection that waits for a second person. */
    public record RedirectionView(String target, String reason, boolean consent, Person by, LocalDate on) {}

    static CaseView of(
            Complaint complaint,
            List<Entry> journal,
            Optional<Identity> identity,
            Setting setting,
            Shielding shielding,
            Caller reader) {
        return new CaseViews(complaint, setting, shielding).view(journal, identity, reader);
    }
}
