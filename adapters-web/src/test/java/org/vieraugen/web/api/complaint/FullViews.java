package org.vieraugen.web.api.complaint;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.vieraugen.application.inbox.Inbox;
import org.vieraugen.application.reading.CaseView;
import org.vieraugen.application.reading.CaseView.Complainant;
import org.vieraugen.application.reading.CaseView.KeptView;
import org.vieraugen.application.reading.CaseView.Person;
import org.vieraugen.application.reading.CaseView.Protection;
import org.vieraugen.application.reading.CaseView.Standing;
import org.vieraugen.application.reading.CaseView.ThreatView;
import org.vieraugen.application.reading.Correspondence;
import org.vieraugen.application.reading.FileView;
import org.vieraugen.application.reading.Findings;
import org.vieraugen.application.reading.Findings.FindingView;
import org.vieraugen.application.reading.Findings.OwedView;
import org.vieraugen.application.reading.InForce;
import org.vieraugen.application.reading.People;
import org.vieraugen.application.reading.Possible;
import org.vieraugen.application.reading.Possible.ProposalView;
import org.vieraugen.application.reading.Reviewers;
import org.vieraugen.application.reading.Told;
import org.vieraugen.application.reading.Told.CopyView;
import org.vieraugen.application.reading.Tracked;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.attachment.FileKind;
import org.vieraugen.domain.attachment.PdfSignature;
import org.vieraugen.domain.complaint.Parties.Place;
import org.vieraugen.domain.complaint.Status;
import org.vieraugen.domain.conflict.CaseParts;
import org.vieraugen.domain.conflict.ConflictRule;
import org.vieraugen.domain.conflict.Evidence;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.conflict.Weight;
import org.vieraugen.domain.deadline.DeadlineKind;
import org.vieraugen.domain.decision.Cause;
import org.vieraugen.domain.decision.Outcome;
import org.vieraugen.domain.decision.Remedy;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.file.Authorisation.Signer;
import org.vieraugen.domain.file.Finding;
import org.vieraugen.domain.file.Matter;
import org.vieraugen.domain.identity.Identity;
import org.vieraugen.domain.identity.IdentityMode;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.message.Channel;
import org.vieraugen.domain.naming.Certainty;
import org.vieraugen.domain.reception.ReceptionEntries;
import org.vieraugen.domain.review.ReviewAct;

/** What is read of a complaint, with everything in it that there can be: more than one complaint ever has. */
final class FullViews {
    private static final String REFERENCE = "ABH-2026-00017-K";
    private static final Instant AT = Instant.parse("2026-11-20T09:30:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 12, 21);
    private static final Person NASSER = new Person("nasser", "Amira Nasser");
    private static final Tracked.Due DUE = new Tracked.Due(DeadlineKind.OBJECTION, DAY, true);
    private static final OwedView OWED =
            new OwedView(Remedy.Kind.APOLOGY, "In writing.", Optional.of("Письмово."), DAY, Optional.of(DAY), NASSER);
    private static final Finding.InTheirs THEIRS = new Finding.InTheirs(
            Optional.of("Тривало задовго."), Optional.of("Їй прикро."), Optional.of("Уже зроблено."));
    private static final FindingView FINDING = new FindingView(
            Seat.FIRST,
            NASSER,
            Outcome.UPHELD,
            "It took too long.",
            Optional.of("She is sorry."),
            Set.of(Cause.STAFFING),
            List.of(OWED),
            Optional.of("It was done before."),
            THEIRS,
            40,
            AT);
    private static final FileView FILE = new FileView(
            new UUID(0, 1),
            "letter.pdf",
            FileKind.PDF,
            1,
            Role.COMPLAINANT,
            AT,
            List.of(new PdfSignature(PdfSignature.State.TRUSTED, "A. Nasser", Optional.of(AT))),
            true,
            true);
    private static final Tracked.Authorised AUTHORISED =
            new Tracked.Authorised(Signer.COMPLAINANT, "A club", "Olena", AT, "0123");
    private static final Tracked.Limited LIMITED =
            new Tracked.Limited(1, List.of(Channel.PORTAL), DAY, "Too much.", true, true, Optional.of("Still."));

    private FullViews() {}

    static CaseView ofStaff() {
        return new CaseView(
                REFERENCE,
                new Standing(
                        "foreigners",
                        Status.DECIDED,
                        Role.OMBUDSPERSON,
                        true,
                        true,
                        true,
                        List.of(DUE),
                        Optional.of(new KeptView("A court asks.", NASSER, AT)),
                        List.of(new Act(
                                ReceptionEntries.SHIELDED,
                                CaseParts.COORDINATION,
                                Optional.of(new StaffKey("nasser")),
                                Role.COORDINATOR,
                                AT,
                                Map.of()))),
                told(),
                new Complainant(
                        IdentityMode.OPEN,
                        Optional.of(new Identity(
                                Optional.of("Olena"),
                                Optional.of("A street"),
                                Optional.of("o@example.org"),
                                Optional.of("1"))),
                        Optional.of(AT),
                        List.of(AUTHORISED)),
                new People(List.of(named()), List.of(NASSER), List.of(NASSER), Optional.of("t4")),
                reviewers(),
                new Correspondence(
                        List.of(new Correspondence.MessageView(
                                Role.REVIEWER,
                                Optional.of(NASSER),
                                true,
                                "Since when?",
                                Optional.of("Відколи?"),
                                true,
                                AT)),
                        List.of(FILE),
                        List.of(new Correspondence.StatementView(NASSER, "I am sorry.", AT))),
                new Findings(
                        Optional.of(FINDING),
                        List.of(new Findings.DissentView(Seat.SECOND, NASSER, "No.", AT)),
                        Optional.of(FINDING),
                        Optional.of(FINDING),
                        List.of(OWED),
                        List.of(OWED),
                        true),
                new InForce(Optional.of(FINDING), true, List.of(OWED), Optional.of("No."), true),
                new Protection(
                        true,
                        Optional.of(new CopyView("She is angry.", NASSER, AT)),
                        Optional.of(LIMITED),
                        List.of(new ThreatView("I know where you park.", "She names the place.", NASSER, AT))),
                possible(),
                1);
    }

    private static Told told() {
        return new Told(
                "OTHER",
                "uk",
                true,
                Channel.PORTAL,
                AT,
                "I wait.",
                "A date.",
                Optional.of("In May."),
                Optional.of("A club"),
                Optional.of("A 1"),
                Optional.of("A daughter"),
                Optional.of(new CopyView("Ich warte.", NASSER, AT)));
    }

    private static People.NamedView named() {
        return new People.NamedView(
                "Nasser",
                List.of(NASSER),
                true,
                true,
                Place.TEXT,
                1,
                Certainty.CERTAIN,
                true,
                Optional.of("It is her."));
    }

    private static Reviewers reviewers() {
        return new Reviewers(
                Optional.of(NASSER),
                Optional.of(NASSER),
                List.of(new Reviewers.ConflictView(
                        Seat.FIRST,
                        NASSER,
                        ConflictRule.SAME_TEAM,
                        Weight.DISCLOSABLE,
                        new Evidence(Evidence.Fact.NAMED, "nasser"))),
                List.of(new Reviewers.WaiverView(NASSER, ConflictRule.SAME_TEAM, "Nobody else.", AT)),
                List.of(new Reviewers.ChallengeView(NASSER, "Nasser", AT)));
    }

    private static Possible possible() {
        return new Possible(
                List.of(new ProposalView(
                        Matter.Kind.LIMIT,
                        NASSER,
                        "Too much.",
                        AT,
                        Optional.of("No."),
                        true,
                        Optional.of(1),
                        List.of(Channel.PORTAL),
                        Optional.of(DAY),
                        List.of(NASSER),
                        List.of("before"),
                        List.of("after"))),
                List.of(ReviewAct.FIND),
                List.of(new Possible.RefusedView(
                        ReviewAct.CONCUR, new RuleBroken("F3", "same-person", "took part before"))));
    }

    static Tracked ofComplainant() {
        return new Tracked(
                REFERENCE,
                new Tracked.Progress(
                        "foreigners",
                        "OTHER",
                        "uk",
                        Status.DECIDED,
                        Role.OMBUDSPERSON,
                        true,
                        true,
                        Optional.of(DUE),
                        Optional.of(DAY)),
                new Tracked.Written(
                        "I wait.",
                        "A date.",
                        Optional.of(new Tracked.Submitted(
                                Optional.of("In May."),
                                Optional.of("32-17"),
                                List.of("Frau Wirth"),
                                Optional.of("A club"),
                                Optional.of("A daughter"),
                                true,
                                IdentityMode.OPEN)),
                        List.of(new Tracked.Said(Role.REVIEWER, true, "Since when?", Optional.of("Відколи?"), AT)),
                        List.of(FILE),
                        List.of(AUTHORISED)),
                new Tracked.Course(
                        List.of(new Tracked.Moment(
                                ReceptionEntries.SHIELDED,
                                Role.COORDINATOR,
                                AT,
                                Optional.of(new Tracked.Moved(DeadlineKind.FINDING, DAY, DAY)))),
                        Optional.of(new Tracked.Later(DAY, "We are few.", Optional.of("Нас мало."))),
                        Optional.of("The court"),
                        Optional.of("A court asks."),
                        Optional.of(LIMITED)),
                new Tracked.Result(
                        Optional.of(new Tracked.Decided(
                                Outcome.UPHELD,
                                Set.of(Cause.STAFFING),
                                "It took too long.",
                                Optional.of("She is sorry."),
                                List.of(new Tracked.Promised(
                                        Remedy.Kind.APOLOGY,
                                        "In writing.",
                                        Optional.of("Письмово."),
                                        DAY,
                                        Optional.of(DAY))),
                                Optional.of("It was done before."),
                                THEIRS,
                                true,
                                AT)),
                        List.of(new Tracked.Waived(ConflictRule.SAME_TEAM, "Nobody else.", AT)),
                        true),
                new Tracked.Known(true, true, 2),
                false,
                1);
    }

    static Inbox.Page ofList() {
        return new Inbox.Page(
                List.of(new Inbox.Line(
                        REFERENCE,
                        "DECIDED",
                        "OTHER",
                        "uk",
                        "PORTAL",
                        new Inbox.Marks(true, true, true, true),
                        Optional.of(DAY),
                        AT,
                        new Inbox.Reviewers(Optional.of("nasser"), Optional.of("wirth")),
                        1)),
                Optional.of("further"));
    }
}
