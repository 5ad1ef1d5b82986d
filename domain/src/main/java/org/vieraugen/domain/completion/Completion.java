package org.vieraugen.domain.completion;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.ComplaintEntries;
import org.vieraugen.domain.complaint.Setting;
import org.vieraugen.domain.complaint.Status;
import org.vieraugen.domain.conflict.CaseParts;
import org.vieraugen.domain.course.Warnings;
import org.vieraugen.domain.deadline.DeadlineKind;
import org.vieraugen.domain.deadline.Recomputed;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.file.CaseFile;
import org.vieraugen.domain.file.Decision.RemedyDone;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.message.Notice;
import org.vieraugen.domain.retention.Retention;
import org.vieraugen.domain.seat.Desk;
import org.vieraugen.domain.seat.Freeing;

/** After the decision: remedies are done, deadlines are watched, and the complaint is closed. */
public final class Completion {
    private final Complaint complaint;
    private final Setting setting;

    public Completion(Complaint complaint, Setting setting) {
        this.complaint = complaint;
        this.setting = setting;
    }

    /** @param remedy its place in the decision, counted from 0 */
    public Step<Complaint> remedyDone(StaffKey by, Role as, int remedy) {
        CompletionAct.REMEDY_DONE.require(complaint, setting, by, as);
        var remedies = complaint.file().decision().orElseThrow().finding().remedies();
        if (remedy < 0 || remedy >= remedies.size()) {
            throw new Malformed("remedy", "unknown", "the decision has no remedy of that number");
        }
        if (as == Role.REVIEWER && !remedies.get(remedy).owner().equals(by)) {
            throw new RuleBroken(
                    "course",
                    "remedy-not-yours",
                    "a remedy is marked as done by its owner, or by the complaints office");
        }
        if (!complaint.file().openRemedies().containsKey(remedy)) {
            throw new RuleBroken("course", "remedy-done", "this remedy is done already");
        }
        return complaint
                .filing(new RemedyDone(remedy, setting.today()))
                .step(Act.by(
                                by,
                                as,
                                as == Role.REVIEWER ? CaseParts.REMEDY : Desk.part(as),
                                CompletionEntries.REMEDY_DONE,
                                setting.at())
                        .with("remedy", remedy));
    }

    /**
     * Ends a decided complaint. Closing without a decision does not exist: whatever is outside the scope is redirected by two persons (F9).
     *
     * @throws RuleBroken while an objection is possible, or a remedy is not done
     */
    public Step<Complaint> close(StaffKey by, Role as) {
        CompletionAct.CLOSE.require(complaint, setting, by, as);
        return Retention.begin(complaint, setting)
                .with(Status.CLOSED)
                .step(Act.by(by, as, Desk.part(as), CompletionEntries.CLOSED, setting.at()))
                .telling(Notice.to(Role.COMPLAINANT, CompletionNotices.CLOSED));
    }

    /**
     * The complainant says how satisfied she or he is, once; it changes nothing in the case.
     *
     * @param score from 1, not at all, to 5, very
     */
    public Step<Complaint> rate(int score, String words) {
        CompletionAct.RATE.require(complaint.status());
        if (complaint.file().satisfaction().isPresent()) {
            throw new RuleBroken("course", "rated-already", "how satisfied you are was said already");
        }
        return complaint
                .filing(new CaseFile.Satisfaction(score, words, setting.at()))
                .step(Act.byComplainant(CompletionEntries.RATED, setting.at()).with("score", score));
    }

    /** What the watch finds on this day, or nothing: a deadline in danger or missed is told once to the next person up. */
    public Optional<Step<Complaint>> watch(java.util.Set<String> toldAlready) {
        var today = setting.today();
        var terms = complaint.terms(setting);
        // A chart that changed may have made somebody leave a seat (F2).
        var step = Freeing.of(complaint, setting).orElseGet(() -> Step.to(complaint));
        for (var deadline : step.next().deadlines().all()) {
            if (!deadline.isOpen()
                    || deadline.pausedSince().isPresent()
                    || !deadline.kind().owedByDepartment()) {
                continue;
            }
            boolean missed = deadline.isMissed(today);
            boolean danger = !today.isBefore(terms.dangerFrom(deadline));
            var kind = missed ? ComplaintEntries.DEADLINE_MISSED : CompletionEntries.DEADLINE_IN_DANGER;
            if ((missed || danger) && !toldAlready.contains(Warnings.told(kind, deadline))) {
                step = step.noting(Act.bySystem(kind, setting.at())
                                .with("deadline", deadline.kind())
                                .with("due", deadline.due()))
                        .telling(Notice.to(
                                up(deadline.kind(), missed),
                                missed ? CompletionNotices.DEADLINE_MISSED : CompletionNotices.DEADLINE_IN_DANGER));
            }
        }
        return step.acts().isEmpty() ? complaint.in(setting, Retention::new).watch(toldAlready) : Optional.of(step);
    }

    /**
     * Its deadlines by the terms that are in force now, with the day before and after of each that has moved, and what the watch finds then; nothing where none has.
     *
     * @param toldAlready what the watch told before
     */
    public Optional<Step<Complaint>> recomputed(Set<String> toldAlready) {
        var now = Recomputed.of(
                complaint.deadlines(),
                complaint.terms(setting),
                complaint.submission().urgent(),
                extended(),
                setting.today());
        if (now.moved().isEmpty()) {
            return Optional.empty();
        }
        var step = Step.to(complaint.with(now.deadlines()))
                .telling(Notice.to(Role.COMPLAINANT, CompletionNotices.DEADLINE_MOVED));
        for (var moved : now.moved()) {
            step = step.noting(Act.bySystem(CompletionEntries.DEADLINE_MOVED, setting.at())
                    .with("deadline", moved.kind())
                    .with("before", moved.before())
                    .with("due", moved.due()));
        }
        var told = step;
        // Whatever is in danger by the new day is so at once: the alarm looks for moments to come.
        return Optional.of(step.next()
                .in(setting, Completion::new)
                .watch(toldAlready)
                .map(found -> new Step<>(
                        found.next(),
                        Stream.concat(told.acts().stream(), found.acts().stream())
                                .toList(),
                        Stream.concat(told.notices().stream(), found.notices().stream())
                                .toList()))
                .orElse(told));
    }

    /** The open deadline that was extended: the one for the finding or the second review, unless it ended since. */
    private Set<DeadlineKind> extended() {
        var reviews = EnumSet.of(DeadlineKind.FINDING, DeadlineKind.SECOND_REVIEW);
        var ended = complaint.deadlines().all().stream()
                .filter(deadline -> reviews.contains(deadline.kind()))
                .flatMap(deadline -> deadline.done().stream())
                .max(Comparator.naturalOrder());
        return complaint
                .file()
                .extension()
                .map(extension -> LocalDate.ofInstant(extension.at(), Terms.ZONE))
                .filter(day -> ended.filter(day::isBefore).isEmpty())
                .map(day -> reviews)
                .orElse(EnumSet.noneOf(DeadlineKind.class));
    }

    /** When the watch should look next: the earliest moment at which a deadline gets into danger or is missed, or an erasure is announced. */
    public Optional<java.time.Instant> nextAlarm() {
        var terms = complaint.terms(setting);
        var owed = complaint.deadlines().all().stream()
                .filter(d -> d.isOpen() && d.pausedSince().isEmpty() && d.kind().owedByDepartment())
                .flatMap(d -> Stream.of(terms.dangerFrom(d), d.due().plusDays(1)));
        var kept = complaint.deadlines().open(DeadlineKind.RETENTION).stream()
                .filter(d -> complaint.file().hold().isEmpty())
                .map(Retention::noticeFrom);
        return Stream.concat(owed, kept)
                .map(day -> day.atStartOfDay(org.vieraugen.domain.deadline.Terms.ZONE)
                        .toInstant())
                .filter(moment -> moment.isAfter(setting.at()))
                .min(java.util.Comparator.naturalOrder());
    }

    /** In danger: whoever works on it; missed: the next up. */
    private Role up(DeadlineKind kind, boolean missed) {
        return switch (kind) {
            case FINDING, SECOND_REVIEW -> missed ? complaint.desk() : Role.REVIEWER;
            case FIRST_REPLY, ANSWER, SETTLE_NAME -> missed ? Role.OMBUDSPERSON : complaint.desk();
            default -> missed ? Role.ANALYST : Role.OMBUDSPERSON;
        };
    }
}
