package org.vieraugen.domain.review;

import java.time.LocalDate;
import java.util.Optional;
import org.vieraugen.domain.Days;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.Text;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Setting;
import org.vieraugen.domain.complaint.Status;
import org.vieraugen.domain.conflict.CaseParts;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.course.CourseNotices;
import org.vieraugen.domain.deadline.DeadlineKind;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.file.Decision;
import org.vieraugen.domain.file.Dissent;
import org.vieraugen.domain.file.Extension;
import org.vieraugen.domain.file.Message;
import org.vieraugen.domain.file.Recusal;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.message.Notice;
import org.vieraugen.domain.seat.Desk;
import org.vieraugen.domain.seat.Freeing;
import org.vieraugen.domain.seat.SeatNotices;
import org.vieraugen.domain.text.Gaps;
import org.vieraugen.domain.text.Theirs;

/** The two pairs of eyes at work: rules F1-F6. */
public final class Reviewing {
    private final Complaint complaint;
    private final Setting setting;

    public Reviewing(Complaint complaint, Setting setting) {
        this.complaint = complaint;
        this.setting = setting;
    }

    /** A reviewer declares a relation and leaves the seat (C6). */
    public Step<Complaint> recuse(StaffKey by, String reason) {
        ReviewAct.RECUSE.require(complaint, setting, by, Role.REVIEWER);
        var seat = seatOf(by);
        var next = complaint.filing(new Recusal(by, reason, setting.at()));
        var step = next.step(Act.by(by, Role.REVIEWER, seat.part(), ReviewEntries.RECUSED, setting.at()))
                .telling(complaint.tellingDesk(ReviewNotices.RECUSED));
        return Freeing.after(setting, step);
    }

    private Seat seatOf(StaffKey by) {
        if (complaint.seats().first().filter(by::equals).isPresent()) {
            return Seat.FIRST;
        }
        if (complaint.seats().second().filter(by::equals).isPresent()) {
            return Seat.SECOND;
        }
        throw new RuleBroken("F1", "not-reviewer-here", by + " is not a reviewer of this complaint", by);
    }

    /**
     * The second pair of eyes sees that a name was settled wrongly: it counts again as it was read, and whoever must keep away by it leaves the seat (C1, F2).
     *
     * @throws Malformed when no such name was settled
     */
    public Step<Complaint> reinstate(StaffKey by, String asWritten) {
        ReviewAct.REINSTATE_NAME.require(complaint, setting, by, Role.REVIEWER);
        var named = complaint.parties().named();
        for (int i = 0; i < named.size(); i++) {
            if (named.get(i).asWritten().equals(asWritten)
                    && named.get(i).settlement().isPresent()) {
                var parties = complaint.parties().with(i, named.get(i).reinstated());
                var act =
                        Act.by(by, Role.REVIEWER, CaseParts.SECOND_REVIEW, ReviewEntries.NAME_REINSTATED, setting.at());
                var step = complaint
                        .with(parties)
                        .owingNames(setting)
                        .step(parties.noting(act, complaint.parties()))
                        .telling(complaint.tellingDesk(SeatNotices.CONFLICT_FOUND));
                return Freeing.after(setting, step);
            }
        }
        throw new Malformed("asWritten", "unknown", "no such name was settled");
    }

    /** The first reviewer asks; the clock stands still until the complainant answers. */
    public Step<Complaint> ask(StaffKey by, String question) {
        return ask(by, question, Optional.empty());
    }

    /**
     * The same, asked in the complainant's language, too.
     *
     * @throws Malformed for a complaint in German, which has no second language
     */
    public Step<Complaint> ask(StaffKey by, String question, Optional<String> inTheirs) {
        ReviewAct.ASK.require(complaint, setting, by, Role.REVIEWER);
        Gaps.requireNone("text", question);
        Theirs.check("text", inTheirs, complaint.submission());
        var today = setting.today();
        return complaint
                .filing(new Message(
                        Role.REVIEWER,
                        Optional.of(by),
                        true,
                        Text.required("text", question, Text.MOST),
                        inTheirs,
                        Optional.empty(),
                        setting.at()))
                .with(complaint
                        .deadlines()
                        .fulfil(DeadlineKind.FIRST_REPLY, today)
                        .pause(today))
                .with(Status.AWAITING_COMPLAINANT)
                .step(Act.by(by, Role.REVIEWER, CaseParts.FIRST_REVIEW, ReviewEntries.ASKED, setting.at()))
                .telling(Notice.to(Role.COMPLAINANT, ReviewNotices.QUESTION));
    }

    /** The first reviewer's finding goes to the second pair of eyes. */
    public Step<Complaint> find(StaffKey by, Judgement proposal) {
        ReviewAct.FIND.require(complaint, setting, by, Role.REVIEWER);
        var deadlines = complaint
                .deadlines()
                .fulfil(DeadlineKind.FINDING, setting.today())
                .start(complaint.terms(setting).start(DeadlineKind.SECOND_REVIEW, setting.today(), urgent()));
        var step = complaint
                .filing(proposal.by(by, Seat.FIRST, complaint, setting))
                .with(deadlines)
                .with(Status.IN_SECOND_REVIEW)
                .step(Act.by(by, Role.REVIEWER, CaseParts.FIRST_REVIEW, ReviewEntries.FOUND, setting.at())
                        .with("outcome", proposal.outcome()));
        return step.telling(complaint
                .seats()
                .second()
                .map(second -> Notice.to(second, Role.REVIEWER, ReviewNotices.SECOND_REVIEW_WANTED))
                .orElse(complaint.tellingDesk(ReviewNotices.SECOND_REVIEW_WANTED)));
    }

    /** The second pair of eyes agrees: the finding becomes the decision (F1-F3). */
    public Step<Complaint> concur(StaffKey by) {
        ReviewAct.CONCUR.require(complaint, setting, by, Role.REVIEWER);
        var finding = complaint.file().finding().orElseThrow();
        return Verdict.decided(complaint, setting, new Decision(finding, by, setting.at(), false))
                .step(
                        Act.by(by, Role.REVIEWER, CaseParts.SECOND_REVIEW, ReviewEntries.CONCURRED, setting.at()),
                        Act.bySystem(ReviewEntries.DECIDED, setting.at()).with("outcome", finding.outcome()))
                .telling(Notice.to(Role.COMPLAINANT, ReviewNotices.DECISION));
    }

    /** The second pair of eyes disagrees: back to the first, and the second time to the ombudsperson (F4). */
    public Step<Complaint> dissent(StaffKey by, String reasons) {
        ReviewAct.DISSENT.require(complaint, setting, by, Role.REVIEWER);
        boolean again = complaint.file().dissents().stream().anyMatch(d -> d.seat() == Seat.SECOND);
        var terms = complaint.terms(setting);
        var kind = again ? DeadlineKind.OMBUDS_DECISION : DeadlineKind.FINDING;
        return complaint
                .filing(new Dissent(Seat.SECOND, by, reasons, setting.at()))
                .with(complaint
                        .deadlines()
                        .fulfil(DeadlineKind.SECOND_REVIEW, setting.today())
                        .start(terms.start(kind, setting.today(), urgent())))
                .with(again ? Status.WITH_OMBUDSPERSON : Status.UNDER_REVIEW)
                .step(Act.by(by, Role.REVIEWER, CaseParts.SECOND_REVIEW, ReviewEntries.DISSENTED, setting.at()))
                .telling(
                        again
                                ? Notice.to(Role.OMBUDSPERSON, ReviewNotices.WITH_OMBUDSPERSON)
                                : complaint
                                        .seats()
                                        .first()
                                        .map(first -> Notice.to(first, Role.REVIEWER, CourseNotices.DISSENT))
                                        .orElse(complaint.tellingDesk(CourseNotices.DISSENT)));
    }

    /** One later date, with a reason, told to the complainant. */
    public Step<Complaint> extend(StaffKey by, Role as, LocalDate until, String reason) {
        return extend(by, as, until, reason, Optional.empty());
    }

    /**
     * The same, with the reason in the complainant's language, too.
     *
     * @throws Malformed for a complaint in German, which has no second language
     */
    public Step<Complaint> extend(StaffKey by, Role as, LocalDate until, String reason, Optional<String> inTheirs) {
        Days.near("until", until);
        ReviewAct.EXTEND.require(complaint, setting, by, as);
        Theirs.check("reason", inTheirs, complaint.submission());
        var part = as == Role.REVIEWER ? seatOf(by).part() : Desk.part(as);
        return complaint
                .filing(new Extension(until, reason, inTheirs, by, setting.at()))
                .with(complaint.deadlines().extend(until, urgent(), complaint.terms(setting)))
                .step(Act.by(by, as, part, ReviewEntries.EXTENDED, setting.at()).with("until", until))
                .telling(Notice.to(Role.COMPLAINANT, ReviewNotices.EXTENDED));
    }

    private boolean urgent() {
        return complaint.submission().urgent();
    }
}
