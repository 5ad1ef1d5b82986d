package org.vieraugen.application.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vieraugen.domain.complaint.Status;
import org.vieraugen.domain.complaint.Submission;
import org.vieraugen.domain.completion.CompletionEntries;
import org.vieraugen.domain.conflict.ConflictRule;
import org.vieraugen.domain.deadline.Deadline;
import org.vieraugen.domain.deadline.DeadlineKind;
import org.vieraugen.domain.decision.Cause;
import org.vieraugen.domain.decision.Outcome;
import org.vieraugen.domain.decision.Remedy;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.file.Authorisation;
import org.vieraugen.domain.file.Finding;
import org.vieraugen.domain.file.Limit;
import org.vieraugen.domain.identity.IdentityMode;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.journal.ActKind;
import org.vieraugen.domain.message.Channel;

/**
 * A complaint as its complainant sees it: roles, never names. What belongs together stands in one group.
 *
 * @param progress how far it is
 * @param written what was written, sent and signed
 * @param course what happened on the way
 * @param result what came of it
 * @param known what the office knows beside
 * @param statusOnly whether staff have seen the code, so that it shows nothing that anybody wrote (I9)
 */
public record Tracked(
        String reference,
        Progress progress,
        Written written,
        Course course,
        Result result,
        Known known,
        boolean statusOnly,
        int version) {

    /** Whether something that staff wrote to the complainant is there in German only. */
    public boolean hasOnlyGerman() {
        return written.messages().stream()
                        .anyMatch(said -> said.from() != Role.COMPLAINANT
                                && said.inTheirs().isEmpty())
                || course.hasOnlyGerman()
                || result.hasOnlyGerman();
    }

    /**
     * How far it is, and nothing that anybody wrote.
     *
     * @param owes the role that owes the next step; SYSTEM where nothing is owed
     * @param waiting whether nobody is eligible to review it now, and the ombudsperson was told
     * @param legalDeadline whether a legal deadline may run beside the complaint, which does not stop it
     * @param objectionUntil until when the decision can be objected to
     */
    public record Progress(
            String department,
            String category,
            String language,
            Status status,
            Role owes,
            boolean waiting,
            boolean legalDeadline,
            Optional<Due> nextDeadline,
            Optional<LocalDate> objectionUntil) {}

    /**
     * What was written, sent and signed.
     *
     * @param text the complaint itself
     * @param submitted what was said beside it; absent where the code shows nothing that anybody wrote
     * @param authorisations who may act for the complainant
     */
    public record Written(
            String text,
            String wish,
            Optional<Submitted> submitted,
            List<Said> messages,
            List<FileView> files,
            List<Authorised> authorisations) {
        public static Written none() {
            return new Written("", "", Optional.empty(), List.of(), List.of(), List.of());
        }
    }

    /**
     * What was submitted beside the text and the wish.
     *
     * @param named persons or units, as written
     * @param interpreter who put it into German when the office wrote it down
     * @param identity how the complainant wanted to be known (I1)
     */
    public record Submitted(
            Optional<String> circumstances,
            Optional<String> fileNumber,
            List<String> named,
            Optional<String> representative,
            Optional<String> interpreter,
            boolean urgent,
            IdentityMode identity) {
        static Submitted of(Submission told) {
            var particulars = told.particulars();
            return new Submitted(
                    particulars.circumstances(),
                    particulars.fileNumber(),
                    particulars.named(),
                    particulars.representative(),
                    particulars.interpreter(),
                    told.urgent(),
                    told.identityMode());
        }
    }

    /**
     * What happened on the way.
     *
     * @param extension a later date, where there is one
     * @param redirectedTo whom it was forwarded to
     * @param held why the complaint is kept for longer than its time
     * @param limit on contact
     */
    public record Course(
            List<Moment> timeline,
            Optional<Later> extension,
            Optional<String> redirectedTo,
            Optional<String> held,
            Optional<Limited> limit) {
        public static Course none() {
            return new Course(List.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        }

        boolean hasOnlyGerman() {
            return redirectedTo.isPresent()
                    || held.isPresent()
                    || limit.isPresent()
                    || extension.filter(later -> later.inTheirs().isEmpty()).isPresent();
        }
    }

    /**
     * What came of it.
     *
     * @param waivers which conflicts of its reviewers were permitted
     * @param rated whether the complainant said already how satisfied she or he is
     */
    public record Result(Optional<Decided> decision, List<Waived> waivers, boolean rated) {
        public static Result none() {
            return new Result(Optional.empty(), List.of(), false);
        }

        boolean hasOnlyGerman() {
            return !waivers.isEmpty() || decision.filter(Decided::hasOnlyGerman).isPresent();
        }
    }

    /**
     * What the office knows beside what was written to it.
     *
     * @param identityStored whether a name or contact is stored, which can be corrected
     * @param open whether the office may see who complains
     * @param internalNotes how many notes the staff have written for each other, of which no word is shown here
     */
    public record Known(boolean identityStored, boolean open, int internalNotes) {
        public static Known nothing() {
            return new Known(false, false, 0);
        }
    }

    /**
     * A limit on contact that was decided.
     *
     * @param channels how else the office can be reached
     * @param reasons the ombudsperson's
     * @param contested whether it waits for somebody else's look, and does not hold
     * @param contestable whether it can still be contested
     */
    public record Limited(
            int perWeek,
            List<Channel> channels,
            LocalDate until,
            String reasons,
            boolean contested,
            boolean contestable,
            Optional<String> upheld) {
        static Limited of(Limit limit) {
            return new Limited(
                    limit.terms().perWeek(),
                    limit.terms().channels().stream().sorted().toList(),
                    limit.terms().until(),
                    limit.decision().reasons(),
                    limit.isContested(),
                    limit.contest().isEmpty(),
                    limit.upheld().map(Limit.Review::reasons));
        }
    }

    /**
     * One step or look, by a role.
     *
     * @param moved where a deadline has another day because the department counts otherwise now
     */
    public record Moment(ActKind kind, Role by, Instant at, Optional<Moved> moved) {}

    /** The day on which something was owed before, and the one on which it is owed now (F11). */
    public record Moved(DeadlineKind deadline, LocalDate before, LocalDate due) {
        static Optional<Moved> of(Act act) {
            // What an erased complaint's entry said beside its kind is gone.
            if (!act.kind().equals(CompletionEntries.DEADLINE_MOVED)) {
                return Optional.empty();
            }
            return fact(act, "deadline").map(DeadlineKind::valueOf).flatMap(kind -> fact(act, "before")
                    .map(LocalDate::parse)
                    .flatMap(
                            before -> fact(act, "due").map(LocalDate::parse).map(due -> new Moved(kind, before, due))));
        }

        private static Optional<String> fact(Act act, String name) {
            return Optional.ofNullable(act.facts().get(name));
        }
    }

    /** @param standsStill whether the clock is stopped until the complainant answers */
    public record Due(DeadlineKind kind, LocalDate due, boolean standsStill) {
        static Due of(Deadline deadline) {
            return new Due(
                    deadline.kind(), deadline.due(), deadline.pausedSince().isPresent());
        }
    }

    /**
     * One message.
     *
     * @param text as the complainant wrote it, or in German where staff did
     * @param inTheirs what staff wrote, in the complainant's language
     */
    public record Said(Role from, boolean question, String text, Optional<String> inTheirs, Instant at) {}

    /**
     * The decision with its reasons.
     *
     * @param causes why it went wrong
     * @param onDropped why something that an earlier decision promised falls away
     * @param inTheirs the same words in the complainant's language, as far as they were given
     */
    public record Decided(
            Outcome outcome,
            Set<Cause> causes,
            String reasons,
            Optional<String> onStatement,
            List<Promised> remedies,
            Optional<String> onDropped,
            Finding.InTheirs inTheirs,
            boolean isFinal,
            Instant at) {
        boolean hasOnlyGerman() {
            return inTheirs.reasons().isEmpty()
                    || (onStatement.isPresent() && inTheirs.onStatement().isEmpty())
                    || (onDropped.isPresent() && inTheirs.onDropped().isEmpty())
                    || remedies.stream()
                            .anyMatch(remedy -> !remedy.description().isBlank()
                                    && remedy.inTheirs().isEmpty());
        }
    }

    /**
     * What is done for the complainant, and since when it is done.
     *
     * @param inTheirs the description in the complainant's language
     */
    public record Promised(
            Remedy.Kind kind, String description, Optional<String> inTheirs, LocalDate due, Optional<LocalDate> done) {}

    /** That a reviewer was permitted despite a conflict, and why. */
    public record Waived(ConflictRule rule, String reasons, Instant at) {}

    /**
     * The later date and its reason.
     *
     * @param inTheirs the reason in the complainant's language
     */
    public record Later(LocalDate until, String reason, Optional<String> inTheirs) {}

    /** Who may act for the complainant, and who signed that; what proves it stands on the paper in the file. */
    public record Authorised(Authorisation.Signer signer, String whom, String name, Instant at, String fingerprint) {
        static Authorised of(Authorisation signed) {
            return new Authorised(signed.signer(), signed.whom(), signed.name(), signed.at(), signed.fingerprint());
        }
    }
}
