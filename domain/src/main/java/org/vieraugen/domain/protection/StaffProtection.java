package org.vieraugen.domain.protection;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.Text;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Parties;
import org.vieraugen.domain.complaint.Setting;
import org.vieraugen.domain.course.CourseNotices;
import org.vieraugen.domain.course.Proposals;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.file.CalmSummary;
import org.vieraugen.domain.file.Limit;
import org.vieraugen.domain.file.Matter;
import org.vieraugen.domain.file.Message;
import org.vieraugen.domain.file.ThreatReport;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.journal.ActKind;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.message.Notice;
import org.vieraugen.domain.seat.Desk;
import org.vieraugen.domain.seat.Freeing;

/**
 * What protects the staff from words that hurt or threaten, without ever refusing a complaint: a calm summary beside the text, a limit on contact, and handing a threat
 * to the security office. A limit takes two people (F9), is told with its reasons, and can be contested; while it is contested it does not hold.
 */
public final class StaffProtection {
    /** The longest a limit may last, in days. */
    public static final int LONGEST = 183;

    private static final Duration WEEK = Duration.ofDays(7);
    private static final int MOST = 2_000;

    private final Complaint complaint;
    private final Setting setting;

    public StaffProtection(Complaint complaint, Setting setting) {
        this.complaint = complaint;
        this.setting = setting;
    }

    /** Somebody who read it all says calmly what is wanted. */
    public Step<Complaint> summarise(StaffKey by, Role as, String text) {
        ProtectionAct.SUMMARISE.require(complaint, setting, by, as);
        return complaint
                .filing(new CalmSummary(text, by, setting.at()))
                .step(Act.by(by, as, Desk.writing(as), ProtectionEntries.SUMMARISED, setting.at()));
    }

    /** @throws RuleBroken F9 when a limit waits for its answer, or is in place */
    public Step<Complaint> propose(StaffKey by, Role as, Matter.LimitContact terms, String reasons) {
        ProtectionAct.PROPOSE_LIMIT.require(complaint, setting, by, as);
        if (!terms.until().isAfter(setting.today())
                || terms.until().isAfter(setting.today().plusDays(LONGEST))) {
            throw new Malformed("until", "out-of-range", "must be within " + LONGEST + " days from tomorrow");
        }
        return Proposals.propose(complaint, terms, reasons, by, as, ProtectionEntries.LIMIT_PROPOSED, setting);
    }

    /** @throws RuleBroken F9 when nothing is proposed, or {@code by} proposed it */
    public Step<Complaint> confirm(StaffKey by, Role as, String reasons) {
        ProtectionAct.ANSWER_LIMIT.require(complaint, setting, by, as);
        Text.required("reasons", reasons, MOST);
        return Proposals.answered(complaint, Matter.Kind.LIMIT, true, reasons, by, setting)
                .step(Act.by(by, as, Desk.part(as), ProtectionEntries.CONTACT_LIMITED, setting.at()))
                .telling(Notice.to(Role.COMPLAINANT, ProtectionNotices.CONTACT_LIMITED));
    }

    /** @throws RuleBroken F9 when nothing is proposed, or {@code by} proposed it */
    public Step<Complaint> refuse(StaffKey by, Role as, String reasons) {
        ProtectionAct.ANSWER_LIMIT.require(complaint, setting, by, as);
        return Proposals.refuse(complaint, Matter.Kind.LIMIT, reasons, by, as, setting);
    }

    /**
     * The complainant contests the limit, once; from now on it does not hold until somebody else has looked at it.
     *
     * @throws RuleBroken F9 when there is none, or it was contested already
     */
    public Step<Complaint> contest(String reasons) {
        ProtectionAct.CONTEST_LIMIT.require(complaint.status());
        var limit = inPlace();
        if (limit.contest().isPresent()) {
            throw new RuleBroken("F9", "contested-already", "a limit can be contested once");
        }
        var next = complaint
                .filing(new Limit.Contest(reasons, setting.at()))
                .reading(Parties.Place.CONTEST, reasons, setting);
        return Freeing.after(setting, next.step(Act.byComplainant(ProtectionEntries.LIMIT_CONTESTED, setting.at())))
                .telling(Notice.to(Role.OMBUDSPERSON, CourseNotices.CONFIRMATION_WANTED));
    }

    /** @throws RuleBroken F9 unless the limit is contested and {@code by} neither proposed nor confirmed it */
    public Step<Complaint> uphold(StaffKey by, Role as, String reasons) {
        ProtectionAct.UPHOLD_LIMIT.require(complaint, setting, by, as);
        return reviewed(by, as, true, reasons, ProtectionEntries.LIMIT_UPHELD);
    }

    /** @throws RuleBroken F9 when there is no limit */
    public Step<Complaint> lift(StaffKey by, Role as, String reasons) {
        ProtectionAct.LIFT_LIMIT.require(complaint, setting, by, as);
        return reviewed(by, as, false, reasons, ProtectionEntries.LIMIT_LIFTED);
    }

    private Step<Complaint> reviewed(StaffKey by, Role as, boolean upheld, String reasons, ActKind kind) {
        return complaint
                .filing(new Limit.Review(upheld, reasons, by, setting.at()))
                .step(Act.by(by, as, Desk.part(as), kind, setting.at()))
                .telling(Notice.to(Role.COMPLAINANT, ProtectionNotices.CONTACT_LIMITED));
    }

    private Limit inPlace() {
        return complaint
                .file()
                .limit(setting.today())
                .orElseThrow(() -> new RuleBroken("F9", "no-limit", "no limit on contact is in place"));
    }

    /**
     * Somebody of the desk hands a threat to the security office; who complains stays sealed.
     *
     * @param threat what was said, word for word
     */
    public Step<Complaint> report(StaffKey by, Role as, String threat, String reasons) {
        ProtectionAct.REPORT_THREAT.require(complaint, setting, by, as);
        return complaint
                .filing(new ThreatReport(threat, reasons, by, setting.at()))
                .step(Act.by(by, as, Desk.part(as), ProtectionEntries.THREAT_REPORTED, setting.at()));
    }

    /** When the complainant may write again of their own accord; empty when that is now. */
    public Optional<Instant> mayWriteAgain() {
        var limit = complaint.file().limit(setting.today()).filter(Limit::holds);
        if (limit.isEmpty()) {
            return Optional.empty();
        }
        int most = limit.get().terms().perWeek();
        var lately = complaint.file().messages().stream()
                .filter(message -> message.from() == Role.COMPLAINANT)
                .map(Message::at)
                .filter(at -> at.isAfter(setting.at().minus(WEEK)))
                .sorted()
                .toList();
        return lately.size() < most
                ? Optional.empty()
                : Optional.of(lately.get(lately.size() - most).plus(WEEK));
    }

    /** @throws RuleBroken LIMIT naming the moment from which another message is possible */
    public void requireMayWrite() {
        mayWriteAgain().ifPresent(when -> {
            throw new RuleBroken(
                    "limit", "contact-limited", "contact is limited; the next message is possible from " + when, when);
        });
    }
}
