package org.vieraugen.domain.note;

import static org.vieraugen.domain.seat.Sight.Reason.COUNTERSIGNATURE;
import static org.vieraugen.domain.seat.Sight.Reason.EARLIER_PART;
import static org.vieraugen.domain.seat.Sight.Reason.SEAT;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Setting;
import org.vieraugen.domain.conflict.CaseParts;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.course.NotYours;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.department.StaffMember;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.journal.Part;
import org.vieraugen.domain.journal.Participation;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.message.Notice;
import org.vieraugen.domain.organisation.Organisation.Placed;
import org.vieraugen.domain.seat.Countersigning;
import org.vieraugen.domain.seat.Desk;
import org.vieraugen.domain.seat.FourEyes;
import org.vieraugen.domain.seat.Sight;

/**
 * Internal notes. Whoever sees the complaint may write one, in every state, and takes part in it by that (F3): who wrote one before is no second pair of eyes any more. Who is mentioned
 * has done nothing, and takes part in nothing.
 */
public final class Notes {
    private static final String NOTE = "note";

    private final Complaint complaint;
    private final Setting setting;

    public Notes(Complaint complaint, Setting setting) {
        this.complaint = complaint;
        this.setting = setting;
    }

    /**
     * A note and what follows from it.
     *
     * @param step tells whoever is mentioned; not before {@link InternalNote#told}
     */
    public record Written(InternalNote note, Step<Complaint> step) {}

    /**
     * Somebody writes a note.
     *
     * @param chosen who is mentioned beside whom the text itself mentions
     * @throws org.vieraugen.domain.Malformed when nothing of the text can be seen, or it is too long
     * @throws RuleBroken F5 when somebody is mentioned who must not see the complaint
     */
    public Written write(UUID id, Caller by, String text, Set<StaffKey> chosen) {
        var sight = sight(by);
        InternalNote.check(text);
        var mentioned = mentioned(by.staff(), text, chosen);
        var note = new InternalNote(id, by.staff(), text, mentioned, setting.at());
        var act = Act.by(by.staff(), sight.as(), part(by, sight), NoteEntries.NOTE_WRITTEN, setting.at())
                .with(NOTE, id);
        var step = complaint.step(mentioned.isEmpty() ? act : act.with("for", mentioned));
        for (var who : mentioned.stream().sorted().toList()) {
            step = step.telling(Notice.to(who, seenAs(who), NoteNotices.MENTIONED));
        }
        return new Written(note, step);
    }

    /**
     * Its writer takes a note back; that it was written, and who took part by that, stays. Whether nobody else has opened the complaint since, {@link #requireUnseen} says.
     *
     * @throws RuleBroken when it is somebody else's, or the minute is over
     */
    public Step<Complaint> takeBack(Caller by, InternalNote note) {
        var sight = sight(by);
        if (!setting.isSame(note.by(), by.staff())) {
            throw new NotYours(NOTE, "note-not-yours", "only whoever wrote a note takes it back");
        }
        if (!isFresh(by.staff(), note)) {
            throw new RuleBroken(NOTE, "note-minute-over", "a note is taken back within a minute, or stays");
        }
        return complaint.step(Act.by(by.staff(), sight.as(), part(by, sight), NoteEntries.NOTE_TAKEN_BACK, setting.at())
                .with(NOTE, note.id()));
    }

    /**
     * @param journal of the complaint, in its order
     * @throws RuleBroken when another person did or looked at anything since the note was written
     */
    public void requireUnseen(InternalNote note, List<Act> journal) {
        if (isSeen(note, journal)) {
            throw new RuleBroken(NOTE, "note-seen", "somebody else has opened the complaint since; the note stays");
        }
    }

    /** Whether that person can take the note back now. */
    public boolean canTakeBack(StaffKey by, InternalNote note, List<Act> journal) {
        return isFresh(by, note) && !isSeen(note, journal);
    }

    /** Whether that person wrote it, and the minute is not over. */
    public boolean isFresh(StaffKey by, InternalNote note) {
        return setting.isSame(note.by(), by) && !setting.at().isAfter(note.told());
    }

    private boolean isSeen(InternalNote note, List<Act> journal) {
        return journal.stream()
                .dropWhile(act -> !act.kind().equals(NoteEntries.NOTE_WRITTEN)
                        || !note.id().toString().equals(act.facts().get(NOTE)))
                .anyMatch(act ->
                        act.by().filter(who -> !setting.isSame(who, note.by())).isPresent());
    }

    /** Whom that person can mention: whoever sees the complaint, by name. */
    public List<StaffMember> mentionable(StaffKey by) {
        return setting.organisation().everybody().stream()
                .map(Placed::who)
                .filter(who -> !setting.isSame(who.key(), by) && sees(who.key()))
                .sorted(Comparator.comparing(StaffMember::name).thenComparing(StaffMember::key))
                .toList();
    }

    private Sight sight(Caller by) {
        return Sight.of(complaint, setting, by)
                .orElseThrow(() -> new NotYours("F5", "note-unseen", "there is no such complaint for " + by.staff()));
    }

    private Set<StaffKey> mentioned(StaffKey by, String text, Set<StaffKey> chosen) {
        var everybody =
                setting.organisation().everybody().stream().map(Placed::who).toList();
        var all = new HashSet<>(chosen);
        all.addAll(new Mentions(everybody, this::sees).in(text));
        all.removeIf(who -> setting.isSame(who, by));
        var unseeing = all.stream().filter(who -> !sees(who)).sorted().toList();
        if (!unseeing.isEmpty()) {
            throw new RuleBroken(
                    "F5",
                    "mentioned-unseeing",
                    "only whoever may see the complaint is mentioned, and these may not: "
                            + unseeing.stream().map(StaffKey::text).collect(Collectors.joining(", ")),
                    unseeing);
        }
        return Set.copyOf(all);
    }

    private boolean sees(StaffKey who) {
        return sightOf(who).isPresent();
    }

    private Role seenAs(StaffKey who) {
        return sightOf(who).map(Sight::as).orElseThrow();
    }

    /** With the roles of the chart; whoever has none works on no case. */
    private Optional<Sight> sightOf(StaffKey who) {
        return setting.organisation()
                .findStaff(who)
                .filter(person -> !person.roles().isEmpty())
                .flatMap(person -> Sight.of(complaint, setting, new Caller(who, person.roles())));
    }

    /**
     * In which part somebody writes: on the seat that they hold or would take now, which so stays theirs; at the desk; or once more in the part that they had, where they have nothing to do with
     * the complaint any more.
     */
    private Part part(Caller by, Sight sight) {
        var who = by.staff();
        if (sight.reason() == SEAT) {
            return complaint.seats().first().filter(who::equals).isPresent()
                    ? CaseParts.FIRST_REVIEW
                    : CaseParts.SECOND_REVIEW;
        }
        if (complaint.file().pickWaits() && sight.as() == Role.OMBUDSPERSON && isFit(Seat.PICK, who)) {
            return CaseParts.PICK;
        }
        if (sight.reason() == COUNTERSIGNATURE
                || (complaint.awaitsCountersignature() && new Countersigning(complaint, setting).isFit(who))) {
            return CaseParts.COUNTERSIGN;
        }
        return sight.reason() == EARLIER_PART ? earlier(who) : Desk.part(sight.as());
    }

    private boolean isFit(Seat seat, StaffKey who) {
        return FourEyes.hindering(complaint.conflicts(setting, seat).of(who), complaint, seat)
                .isEmpty();
    }

    private Part earlier(StaffKey who) {
        return complaint.parts().stream()
                .filter(took -> took.elsewhere().isEmpty()
                        && took.staff().equals(who)
                        && !took.part().equals(CaseParts.REMEDY))
                .map(Participation::part)
                .findFirst()
                .orElseThrow();
    }
}
