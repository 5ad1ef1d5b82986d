package org.vieraugen.persistence.stored;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.vieraugen.application.act.Acted;
import org.vieraugen.application.complaint.ComplaintState;
import org.vieraugen.application.form.Draft;
import org.vieraugen.application.reception.Submitted;
import org.vieraugen.application.request.RequestState;
import org.vieraugen.application.text.TextState;
import org.vieraugen.application.visit.Visit;
import org.vieraugen.domain.body.Chair;
import org.vieraugen.domain.body.ClosingReport;
import org.vieraugen.domain.body.Composition;
import org.vieraugen.domain.body.JoinRequest;
import org.vieraugen.domain.complaint.Particulars;
import org.vieraugen.domain.complaint.Parties;
import org.vieraugen.domain.deadline.Deadlines;
import org.vieraugen.domain.figure.Tally;
import org.vieraugen.domain.file.Attachment;
import org.vieraugen.domain.file.Authorisation;
import org.vieraugen.domain.file.CalmSummary;
import org.vieraugen.domain.file.CaseFile;
import org.vieraugen.domain.file.Challenge;
import org.vieraugen.domain.file.Decision;
import org.vieraugen.domain.file.Dissent;
import org.vieraugen.domain.file.Extension;
import org.vieraugen.domain.file.Finding;
import org.vieraugen.domain.file.Hold;
import org.vieraugen.domain.file.Limit;
import org.vieraugen.domain.file.Message;
import org.vieraugen.domain.file.Proposal;
import org.vieraugen.domain.file.Recusal;
import org.vieraugen.domain.file.Statement;
import org.vieraugen.domain.file.ThreatReport;
import org.vieraugen.domain.file.Waiver;
import org.vieraugen.domain.identity.Identity;
import org.vieraugen.domain.mail.desk.MailHead;
import org.vieraugen.domain.note.InternalNote;
import org.vieraugen.domain.party.Address;
import org.vieraugen.domain.request.Asked;
import org.vieraugen.domain.request.Complained;
import org.vieraugen.domain.request.Mentions;
import org.vieraugen.domain.request.Said;

/** Every kind that is stored. A name that was ever used stays what it is. */
final class Kinds {
    static final List<Kind<?, ?>> ALL = List.of(
            new Kind<>(
                    "message",
                    Message.class,
                    MessageForms.Written.class,
                    MessageForms.Written::of,
                    List.of(MessageForms.Written::withTheirs)),
            Kind.first(
                    "working-copy",
                    CaseFile.WorkingCopy.class,
                    MessageForms.WorkingCopy.class,
                    MessageForms.WorkingCopy::of),
            Kind.first("note", InternalNote.class, MessageForms.Note.class, MessageForms.Note::of),
            Kind.first(
                    "satisfaction",
                    CaseFile.Satisfaction.class,
                    MessageForms.Satisfaction.class,
                    MessageForms.Satisfaction::of),
            Kind.first("statement", Statement.class, ReviewForms.Heard.class, ReviewForms.Heard::of),
            Kind.first("waiver", Waiver.class, ReviewForms.Waived.class, ReviewForms.Waived::of),
            Kind.first("recusal", Recusal.class, ReviewForms.KeptAway.class, ReviewForms.KeptAway::of),
            new Kind<>(
                    "extension",
                    Extension.class,
                    ReviewForms.Extended.class,
                    ReviewForms.Extended::of,
                    List.of(ReviewForms.Extended::withTheirs)),
            Kind.first("objection", Decision.Objection.class, ReviewForms.Objection.class, ReviewForms.Objection::of),
            Kind.first("voided-finding", Finding.Voided.class, ReviewForms.Voided.class, ReviewForms.Voided::of),
            Kind.first(
                    "remedy-done", Decision.RemedyDone.class, ReviewForms.RemedyDone.class, ReviewForms.RemedyDone::of),
            new Kind<>(
                    "finding",
                    Finding.class,
                    DecisionForms.Found.class,
                    DecisionForms.Found::of,
                    List.of(DecisionForms.Found::withTheirs)),
            Kind.first("dissent", Dissent.class, DecisionForms.Refused.class, DecisionForms.Refused::of),
            new Kind<>(
                    "decision",
                    Decision.class,
                    DecisionForms.Decided.class,
                    DecisionForms.Decided::of,
                    List.of(DecisionForms.Decided::withTheirs)),
            Kind.first("attachment", Attachment.class, AttachmentForms.Attached.class, AttachmentForms.Attached::of),
            Kind.first("identity", Identity.class, IdentityForms.Person.class, IdentityForms.Person::of),
            Kind.first("authorisation", Authorisation.class, IdentityForms.Signed.class, IdentityForms.Signed::of),
            Kind.first("hold", Hold.class, ProtectionForms.Held.class, ProtectionForms.Held::of),
            Kind.first(
                    "hold-lifted", Hold.Lifted.class, ProtectionForms.HoldLifted.class, ProtectionForms.HoldLifted::of),
            Kind.first("calm-summary", CalmSummary.class, ProtectionForms.Summary.class, ProtectionForms.Summary::of),
            Kind.first(
                    "limit-contest",
                    Limit.Contest.class,
                    ProtectionForms.Contested.class,
                    ProtectionForms.Contested::of),
            Kind.first(
                    "limit-review",
                    Limit.Review.class,
                    ProtectionForms.LimitReviewed.class,
                    ProtectionForms.LimitReviewed::of),
            Kind.first("threat-report", ThreatReport.class, ProtectionForms.Threat.class, ProtectionForms.Threat::of),
            Kind.first("challenge", Challenge.class, ProtectionForms.Challenged.class, ProtectionForms.Challenged::of),
            Kind.first(
                    "challenge-decided",
                    Challenge.Decided.class,
                    ProtectionForms.ChallengeDecided.class,
                    ProtectionForms.ChallengeDecided::of),
            Kind.first("proposal", Proposal.class, ProposalForms.PutForward.class, ProposalForms.PutForward::of),
            Kind.first("answer", Proposal.Answer.class, ProposalForms.Answered.class, ProposalForms.Answered::of),
            new Kind<>(
                    "submitted-words",
                    Particulars.class,
                    ComplaintForms.Words.class,
                    ComplaintForms.Words::of,
                    List.of(ComplaintForms.Words::withInterpreter)),
            Kind.first("parties", Parties.class, ComplaintForms.Involved.class, ComplaintForms.Involved::of),
            Kind.first("deadlines", Deadlines.class, ComplaintForms.Clocks.class, ComplaintForms.Clocks::of),
            Kind.first(
                    "inherited-parts",
                    Stored.InheritedParts.class,
                    ComplaintForms.Inherited.class,
                    ComplaintForms.Inherited::of),
            Kind.first("submitted", Submitted.class, AnswerForms.Sent.class, AnswerForms.Sent::of),
            Kind.first("moved", ComplaintState.class, AnswerForms.ComplaintActed.class, AnswerForms.ComplaintActed::of),
            Kind.first("tally", Tally.class, FigureForms.Counts.class, FigureForms.Counts::of),
            Kind.first("body-composition", Composition.class, BodyForms.Composed.class, BodyForms.Composed::of),
            Kind.first("body-chair-by-vote", Chair.ByVote.class, BodyForms.Elected.class, BodyForms.Elected::of),
            Kind.first("body-chair-by-turn", Chair.ByTurn.class, BodyForms.Turns.class, BodyForms.Turns::of),
            Kind.first("body-closing-report", ClosingReport.class, BodyForms.Closed.class, BodyForms.Closed::of),
            Kind.first("body-report-draft", ClosingReport.Draft.class, BodyForms.Drafted.class, BodyForms.Drafted::of),
            new Kind<>(
                    "body-join-request",
                    JoinRequest.class,
                    BodyForms.Joining.class,
                    BodyForms.Joining::of,
                    List.of(BodyForms::withConsent)),
            Kind.first("acted", Acted.class, AnswerForms.Brought.class, AnswerForms.Brought::of),
            Kind.first("text-state", TextState.class, AnswerForms.TextActed.class, AnswerForms.TextActed::of),
            Kind.first("request-asked", Asked.class, RequestForms.Question.class, RequestForms.Question::of),
            Kind.first("request-said", Said.class, RequestForms.Spoken.class, RequestForms.Spoken::of),
            Kind.first("request-mentions", Mentions.class, RequestForms.Mentioned.class, RequestForms.Mentioned::of),
            Kind.first(
                    "request-complained",
                    Complained.class,
                    RequestForms.MadeComplaint.class,
                    RequestForms.MadeComplaint::of),
            Kind.first("request-state", RequestState.class, RequestForms.Acted.class, RequestForms.Acted::of),
            Kind.first("address", Address.class, IdentityForms.WrittenTo.class, IdentityForms.WrittenTo::of),
            Kind.first("mail-head", MailHead.class, MessageForms.Head.class, MessageForms.Head::of),
            Kind.first("visit", Visit.class, AnswerForms.Remembered.class, AnswerForms.Remembered::of),
            Kind.first("draft", Draft.class, AnswerForms.Drafted.class, AnswerForms.Drafted::of));

    private static final Map<String, Kind<?, ?>> BY_NAME =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Kind::name, Function.identity()));
    private static final Map<Class<?>, Kind<?, ?>> BY_DOMAIN =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Kind::domain, Function.identity()));

    private Kinds() {}

    static Optional<Kind<?, ?>> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** @throws IllegalStateException when the domain has something that no form is written for */
    static Kind<?, ?> of(Object thing) {
        return Optional.<Kind<?, ?>>ofNullable(BY_DOMAIN.get(thing.getClass()))
                .orElseThrow(() -> new IllegalStateException("no stored form: " + thing.getClass()));
    }
}
