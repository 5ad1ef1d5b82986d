package org.vieraugen.domain.reception;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.attachment.Upload;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Names;
import org.vieraugen.domain.complaint.Parties;
import org.vieraugen.domain.complaint.Parties.Named;
import org.vieraugen.domain.complaint.Parties.Place;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.complaint.Seats;
import org.vieraugen.domain.complaint.Setting;
import org.vieraugen.domain.complaint.Status;
import org.vieraugen.domain.complaint.Submission;
import org.vieraugen.domain.conflict.CaseParts;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.deadline.DeadlineKind;
import org.vieraugen.domain.deadline.Deadlines;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.department.StaffMember;
import org.vieraugen.domain.file.Attachment;
import org.vieraugen.domain.file.CaseFile;
import org.vieraugen.domain.file.Leaf;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.journal.Participation;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.message.Channel;
import org.vieraugen.domain.message.Notice;
import org.vieraugen.domain.seat.LastSeat;

/** How a complaint comes in. */
public final class Reception {
    private Reception() {}

    /**
     * A new complaint: its names are read, its clock starts.
     *
     * @param recordedBy who wrote down what somebody told or sent, absent when the complainant submits
     * @param before the complaint this one grew out of: who took part in it, and whom it concerned (I6)
     * @param files what the complainant sent with it
     * @throws Malformed when the department has no such category, or there are too many files
     */
    public static Step<Complaint> submit(
            UUID id,
            Reference reference,
            Submission submission,
            Optional<StaffKey> recordedBy,
            Optional<Complaint> before,
            List<Upload> files,
            Setting setting) {
        if (submission.channel() != Channel.PORTAL && recordedBy.isEmpty()) {
            throw new Malformed(
                    "channel",
                    "needs-staff",
                    "only the complaints office records what came by another channel than PORTAL");
        }
        return begin(id, reference, submission, recordedBy, before, files, setting);
    }

    /**
     * A complaint that came as a mail: by itself, to a mailbox whose mails become complaints, or since somebody of the desk said so.
     *
     * @param saidBy who did, absent when it came by itself
     * @param acknowledged whether the complainant is told, with the way to a code that nobody else sees
     * @throws Malformed when it came by another channel, the department has no such category, or there are too many files
     */
    public static Step<Complaint> arrive(
            UUID id,
            Reference reference,
            Submission submission,
            Optional<StaffKey> saidBy,
            List<Upload> files,
            boolean acknowledged,
            Setting setting) {
        if (submission.channel() != Channel.EMAIL) {
            throw new Malformed("channel", "unknown", "only mails arrive");
        }
        var step = begin(id, reference, submission, saidBy, Optional.empty(), files, setting);
        return acknowledged ? step.telling(Notice.to(Role.COMPLAINANT, ReceptionNotices.MAIL_RECEIVED)) : step;
    }

    private static Step<Complaint> begin(
            UUID id,
            Reference reference,
            Submission submission,
            Optional<StaffKey> recordedBy,
            Optional<Complaint> before,
            List<Upload> files,
            Setting setting) {
        Upload.count(files.size(), Upload.MOST);
        var department = setting.organisation().department(submission.department());
        if (before.isPresent()) {
            // Whoever is treated worse can say so, whatever has ended since.
            department.category(submission.category());
        } else {
            department.offered(submission.category());
        }
        var terms = department.terms();
        var day = LocalDate.ofInstant(submission.at(), Terms.ZONE);
        var deadlines = Deadlines.NONE
                .start(terms.start(DeadlineKind.FIRST_REPLY, day, submission.urgent()))
                .start(terms.start(DeadlineKind.FINDING, day, submission.urgent()));
        var complaint = new Complaint(
                        id,
                        reference,
                        submission,
                        Status.SUBMITTED,
                        parties(submission, before, setting),
                        Seats.EMPTY,
                        new CaseFile(files.stream()
                                .map(file -> new Attachment(
                                        file,
                                        recordedBy.isPresent() ? Role.COORDINATOR : Role.COMPLAINANT,
                                        recordedBy,
                                        setting.at()))
                                .map(Leaf.class::cast)
                                .toList()),
                        deadlines,
                        before.map(first -> partsOf(first, setting)).orElse(List.of()),
                        false,
                        0)
                .owingNames(setting);
        recordedBy.ifPresent(staff -> requireApart(complaint, setting, staff));
        var at = setting.at();
        var act = recordedBy
                .map(staff -> Act.by(staff, Role.COORDINATOR, CaseParts.RECORDING, ReceptionEntries.RECORDED, at))
                .orElse(Act.byComplainant(ReceptionEntries.SUBMITTED, at))
                .with("channel", submission.channel());
        if (!files.isEmpty()) {
            act = act.with("files", files.size());
        }
        var step = complaint.step(act);
        if (submission.shielded()) {
            step = step.noting(Act.bySystem(ReceptionEntries.SHIELDED, at));
        }
        return step.telling(complaint.tellingDesk(
                complaint.isProtected() ? ReceptionNotices.TREATED_WORSE : ReceptionNotices.SUBMITTED));
    }

    /**
     * Whoever is named does not write it down, and holds no code to it (F5). Others of the same line may, who lose sight of it at once: at a small counter there would be
     * nobody else, and somebody without a device would be sent away.
     */
    private static void requireApart(Complaint complaint, Setting setting, StaffKey recorder) {
        if (complaint.parties().namedStaff().stream().anyMatch(named -> setting.isSame(named, recorder))) {
            throw new RuleBroken(
                    "F5", "names-recorder", "this complaint names whoever writes it down: somebody else must do so");
        }
    }

    /** Whoever the earlier complaint concerned is concerned by this one, too, and a name that is open there is open here (I6). */
    private static Parties parties(Submission submission, Optional<Complaint> before, Setting setting) {
        var parties = new Names(setting.organisation(), setting.organisation().department(submission.department()))
                .of(submission.particulars());
        if (before.isEmpty()) {
            return parties;
        }
        var earlier = before.get().parties();
        var taken = earlier.namedStaff().stream()
                .sorted()
                .map(who -> Named.by(nameOf(who, setting), Place.EARLIER, Set.of(who)))
                .toList();
        var open = earlier.unsettled().stream()
                .map(name ->
                        new Named(name.asWritten(), Place.EARLIER, 0, name.certainty(), name.taken(), Optional.empty()))
                .toList();
        return parties.reading(taken)
                .reading(open)
                .handledBy(earlier.handlers())
                .about(earlier.aboutTeam());
    }

    private static String nameOf(StaffKey who, Setting setting) {
        return setting.organisation().findStaff(who).map(StaffMember::name).orElse(who.text());
    }

    /** Of the last seat nobody is left out: there would be nobody behind it (F12). */
    private static List<Participation> partsOf(Complaint before, Setting setting) {
        var reference = Optional.of(before.reference().text());
        return Stream.concat(
                        before.parts().stream(),
                        Stream.of(Seat.FIRST, Seat.SECOND).flatMap(seat -> holder(before, seat).stream()
                                .map(who -> Participation.here(who, seat.part()))))
                .filter(part -> !LastSeat.isOfIt(part.staff(), setting))
                .map(part -> new Participation(part.staff(), part.part(), reference))
                .distinct()
                .toList();
    }

    private static Optional<StaffKey> holder(Complaint complaint, Seat seat) {
        return seat == Seat.FIRST
                ? complaint.seats().first()
                : complaint.seats().second();
    }
}
