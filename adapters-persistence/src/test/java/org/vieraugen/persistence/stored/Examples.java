package org.vieraugen.persistence.stored;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.vieraugen.application.act.Acted;
import org.vieraugen.application.complaint.ComplaintState;
import org.vieraugen.application.form.Draft;
import org.vieraugen.application.reception.Submitted;
import org.vieraugen.application.request.RequestState;
import org.vieraugen.application.text.TextState;
import org.vieraugen.application.visit.Visit;
import org.vieraugen.domain.act.SecondWord;
import org.vieraugen.domain.attachment.FileKind;
import org.vieraugen.domain.attachment.FileName;
import org.vieraugen.domain.attachment.PdfSignature;
import org.vieraugen.domain.attachment.StoredFile;
import org.vieraugen.domain.attachment.Upload;
import org.vieraugen.domain.body.Chair;
import org.vieraugen.domain.body.ClosingReport;
import org.vieraugen.domain.body.Composition;
import org.vieraugen.domain.body.JoinRequest;
import org.vieraugen.domain.body.Quorum;
import org.vieraugen.domain.body.Ruling;
import org.vieraugen.domain.complaint.Particulars;
import org.vieraugen.domain.complaint.Parties;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.complaint.Status;
import org.vieraugen.domain.conflict.CaseParts;
import org.vieraugen.domain.conflict.ConflictRule;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.deadline.Deadline;
import org.vieraugen.domain.deadline.DeadlineKind;
import org.vieraugen.domain.deadline.Deadlines;
import org.vieraugen.domain.decision.Cause;
import org.vieraugen.domain.decision.Outcome;
import org.vieraugen.domain.decision.Remedy;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.department.TeamKey;
import org.vieraugen.domain.figure.Cell;
import org.vieraugen.domain.figure.CountTable;
import org.vieraugen.domain.figure.Quarter;
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
import org.vieraugen.domain.file.Matter;
import org.vieraugen.domain.file.Message;
import org.vieraugen.domain.file.Proposal;
import org.vieraugen.domain.file.Recusal;
import org.vieraugen.domain.file.Statement;
import org.vieraugen.domain.file.ThreatReport;
import org.vieraugen.domain.file.Waiver;
import org.vieraugen.domain.identity.Identity;
import org.vieraugen.domain.identity.Receipt;
import org.vieraugen.domain.journal.Participation;
import org.vieraugen.domain.mail.Correspondent;
import org.vieraugen.domain.mail.desk.MailHead;
import org.vieraugen.domain.message.Channel;
import org.vieraugen.domain.naming.Certainty;
import org.vieraugen.domain.note.InternalNote;
import org.vieraugen.domain.party.Address;
import org.vieraugen.domain.party.Party;
import org.vieraugen.domain.party.PartyKey;
import org.vieraugen.domain.party.Votes;
import org.vieraugen.domain.request.Asked;
import org.vieraugen.domain.request.Complained;
import org.vieraugen.domain.request.Consent;
import org.vieraugen.domain.request.Mentions;
import org.vieraugen.domain.request.Request;
import org.vieraugen.domain.request.Said;

/** One full thing of each kind, each field with a value of its own. */
final class Examples {
    private static final Instant AT = Instant.parse("2026-11-27T10:15:30.123456Z");
    private static final Instant LATER = Instant.parse("2026-12-01T08:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 12, 24);
    private static final PartyKey MEMBER = new PartyKey(UUID.fromString("018f0000-0000-7000-8000-000000000003"));
    private static final StaffKey ANNA = new StaffKey("s12");
    private static final StaffKey BORIS = new StaffKey("s21");

    static final Finding FINDING = new Finding(
            Seat.FIRST,
            ANNA,
            AT,
            Outcome.PARTLY_UPHELD,
            "Der Antrag lag elf Wochen.",
            Optional.of("Die Kollegin war krank."),
            Set.of(Cause.STAFFING, Cause.IT),
            List.of(new Remedy(Remedy.Kind.APPOINTMENT, "Termin im Dezember", BORIS, DAY)),
            Optional.of("Die Entschuldigung ist erfolgt."),
            95);

    private static final Upload FILE = new Upload(
            new FileName("bescheid.pdf"),
            FileKind.PDF,
            12_345,
            new StoredFile(UUID.fromString("00000000-0000-7000-8000-000000000001"), "a2V5LWE="),
            new StoredFile(UUID.fromString("00000000-0000-7000-8000-000000000002"), "a2V5LWI="),
            List.of(new PdfSignature(PdfSignature.State.UNCHANGED, "Stadt Beispiel", Optional.of(LATER))),
            true,
            true);

    static final List<Matter> MATTERS = List.of(
            new Matter.Redirect("Jobcenter", true),
            new Matter.LimitContact(2, Set.of(Channel.PORTAL, Channel.POST), DAY),
            new Matter.OpenIdentity(),
            new Matter.EraseEarlier(),
            new Matter.Leave(Set.of(ANNA, BORIS)),
            new Matter.TakenReview("Am Telefon: ich bin nicht einverstanden."),
            new Matter.TakenWithdrawal());

    static final List<Object> ALL = List.of(
            new Message(Role.COORDINATOR, Optional.of(ANNA), true, "Wann war der Termin?", Optional.empty(), AT),
            new CaseFile.WorkingCopy("Übersetzung", ANNA, AT),
            new InternalNote(
                    UUID.fromString("00000000-0000-7000-8000-000000000003"),
                    ANNA,
                    "Siehe oben.",
                    Set.of(BORIS, ANNA),
                    AT),
            new CaseFile.Satisfaction(4, "freundlich", AT),
            new Statement(ANNA, "Ich war im Urlaub.", BORIS, AT),
            new Waiver(ANNA, ConflictRule.SAME_TEAM, "kleines Amt", BORIS, AT),
            new Recusal(ANNA, "Nachbarin", AT),
            new Extension(DAY, "Akte im Archiv", ANNA, AT),
            new Decision.Objection("Das stimmt nicht.", AT),
            new Finding.Voided(Seat.OMBUDS, ANNA, AT),
            new Decision.RemedyDone(3, DAY),
            FINDING,
            new Dissent(Seat.SECOND, BORIS, "zu knapp begründet", AT),
            new Decision(FINDING, BORIS, LATER, true),
            new Attachment(FILE, Role.REVIEWER, Optional.of(ANNA), AT),
            new Identity(
                    Optional.of("Dilan Aydın"),
                    Optional.of("Beispielweg 1"),
                    Optional.of("dilan@example.org"),
                    Optional.of("0341 123456")),
            new Authorisation(
                    Authorisation.Signer.REPRESENTATIVE,
                    "Beratungsstelle",
                    "Dilan Aydın",
                    Optional.of("M10 20 L30 40"),
                    "Ich bevollmächtige",
                    AT,
                    "f1",
                    "c1"),
            new Hold("Klage anhängig", ANNA, AT),
            new Hold.Lifted("Klage beendet", ANNA, AT),
            new CalmSummary("Sie bittet um einen Termin.", ANNA, AT),
            new Limit.Contest("Ich habe nur gefragt.", AT),
            new Limit.Review(true, "weiter nötig", ANNA, AT),
            new ThreatReport("Ich komme vorbei", "wörtlich", ANNA, AT),
            new Challenge(ANNA, "Frau Anna", AT),
            new Challenge.Decided(ANNA, true, "Anschein genügt", BORIS, AT),
            new Proposal(MATTERS.get(1), "zwölf Anrufe am Tag", ANNA, Role.COORDINATOR, AT),
            new Proposal.Answer(Matter.Kind.UNSEALING, true, "Gefahr", Optional.of(Proposal.Silence.DANGER), BORIS, AT),
            new Particulars(
                    "Seit März keine Antwort.",
                    "Einen Termin.",
                    Optional.of("Meine Arbeit hängt daran."),
                    List.of("Frau Anna"),
                    Optional.of("Beratungsstelle"),
                    Optional.of("AZ 12/3")),
            new Parties(
                    List.of(new Parties.Named(
                            "Frau Anna",
                            Parties.Place.WISH,
                            17,
                            Certainty.POSSIBLE,
                            Set.of(ANNA, BORIS),
                            Optional.of(new Parties.Settlement(Set.of(ANNA), true, BORIS, "die einzige", AT)))),
                    Set.of(BORIS, ANNA),
                    Optional.of(new TeamKey("west"))),
            new Deadlines(List.of(new Deadline(
                    DeadlineKind.FINDING,
                    LocalDate.of(2026, 11, 2),
                    DAY,
                    Optional.of(LocalDate.of(2026, 11, 9)),
                    Optional.of(LocalDate.of(2026, 11, 30))))),
            new Stored.InheritedParts(
                    List.of(new Participation(ANNA, CaseParts.FIRST_REVIEW, Optional.of("ABH-2026-00000001-X")))),
            new Submitted("ABH-2026-00000001-X", new Receipt("AAAA-BBBB"), DAY, true),
            new ComplaintState("ABH-2026-00000001-X", Status.WITH_OMBUDSPERSON, 7),
            new Tally(
                    new Quarter(2026, 4),
                    Map.of(
                            new Cell(CountTable.SUBMITTED, List.of("PROCESSING_TIME", "PORTAL")),
                            12L,
                            new Cell(CountTable.MINUTES_SPENT, List.of("PROCESSING_TIME", "SQUARES")),
                            4_000_000_000L,
                            new Cell(CountTable.WAIVER, List.of()),
                            1L)),
            new Composition(
                    List.of(new Composition.Bench("Migrantenbeirat", 8), new Composition.Bench("Stadtrat", 7)),
                    new Quorum(Quorum.Rule.MORE_THAN_SHARE, 1, 2)),
            new Chair.ByVote(MEMBER, new Votes(7, 2, 1), DAY),
            new Chair.ByTurn(List.of(MEMBER)),
            new ClosingReport("Abschlussbericht", "Die Wartezeit ist um drei Wochen kürzer.", DAY),
            new ClosingReport.Draft(
                    2,
                    "Abschlussbericht",
                    "Die Wartezeit ist um drei Wochen kürzer.",
                    new StaffKey("albers"),
                    Instant.parse("2026-11-24T11:00:00.123Z"),
                    Optional.of(SecondWord.sentBack(
                            new StaffKey("demir"),
                            Instant.parse("2026-11-25T11:00:00.123Z"),
                            "Die Zahl stimmt nicht."))),
            new JoinRequest(
                    UUID.fromString("018f0000-0000-7000-8000-000000000004"),
                    DAY,
                    new JoinRequest.Applicant(
                            new Party(
                                    "Mina Roth",
                                    "Frauen für Frauen",
                                    "de",
                                    Optional.of(new Address("mina.roth@example.org"))),
                            Optional.of("0341 123456"),
                            "Wir beraten seit zwanzig Jahren."),
                    Optional.of(new JoinRequest.Outcome(
                            JoinRequest.End.DECLINED,
                            DAY,
                            Optional.of("Die Bank ist voll."),
                            Optional.of(new Ruling.ByVote(new Votes(1, 5, 0)))))),
            new Acted(UUID.fromString("018f0000-0000-7000-8000-000000000001"), 3),
            new TextState(UUID.fromString("018f0000-0000-7000-8000-000000000001"), 3),
            new Asked(
                    "Termin",
                    "Wann ist mein Termin?",
                    Optional.of(new Identity(
                            Optional.of("Dilan Aydın"),
                            Optional.of("Beispielweg 1"),
                            Optional.of("dilan@example.org"),
                            Optional.of("0341 123456")))),
            new Said(
                    UUID.fromString("018f0000-0000-7000-8000-000000000002"),
                    Said.Kind.ANSWER,
                    Said.Way.CALL_US,
                    Optional.of(ANNA),
                    "Am Montag um neun.",
                    LATER),
            new Mentions(Set.of(ANNA), Set.of(BORIS)),
            new Complained(
                    new Reference("ABH-2026-61803416-F"), new Consent(Channel.PHONE, DAY, "Ja, bitte als Beschwerde.")),
            new RequestState("ABH-A-2026-00000001-X", Request.State.MADE_COMPLAINT, DAY, 4),
            new Address("mina.roth@example.org"),
            new MailHead(
                    Optional.of(new Correspondent("samira@example.org", "Samira Haddad")),
                    "Termin",
                    "Seit März keine Antwort.",
                    new Parties(
                            List.of(Parties.Named.by("Frau Thal", Parties.Place.TEXT, Set.of(new StaffKey("s12")))),
                            Set.of(),
                            Optional.empty()),
                    true),
            new Visit(Map.of("form.text", "Seit März\tkeine Antwort."), List.of(FILE)),
            new Draft(Map.of("text", List.of("Guten Tag,\nwir prüfen."), "causes", List.of("IT", "STAFFING")), "7"));

    /** The same kinds where they have the least to say. */
    static final List<Object> SPARSE = List.of(
            new Message(
                    Role.COORDINATOR,
                    Optional.of(ANNA),
                    true,
                    "Wann war der Termin?",
                    Optional.of("متى كان الموعد؟"),
                    Optional.empty(),
                    AT),
            new Extension(DAY, "Akte im Archiv", Optional.of("الملف في الأرشيف"), ANNA, AT),
            new Decision(
                    new Finding(
                            Seat.FIRST,
                            ANNA,
                            AT,
                            Outcome.UPHELD,
                            "Es dauerte zu lange.",
                            Optional.of("Die Kollegin war krank."),
                            Set.of(),
                            List.of(new Remedy(Remedy.Kind.APOLOGY, "Ein Brief.", Optional.of("رسالة."), BORIS, DAY)),
                            Optional.of("Ist erfolgt."),
                            5,
                            new Finding.InTheirs(
                                    Optional.of("استغرق الأمر وقتا طويلا."),
                                    Optional.of("كانت الزميلة مريضة."),
                                    Optional.of("تم."))),
                    BORIS,
                    LATER,
                    true),
            new Message(Role.COMPLAINANT, Optional.empty(), false, "Danke.", Optional.of(AT), AT),
            new CaseFile.Satisfaction(1, "", AT),
            new Finding(
                    Seat.OMBUDS,
                    ANNA,
                    AT,
                    Outcome.NOT_UPHELD,
                    "Kein Mangel.",
                    Optional.empty(),
                    Set.of(),
                    List.of(),
                    Optional.empty(),
                    0),
            new Identity(Optional.of("Ali"), Optional.empty(), Optional.empty(), Optional.empty()),
            new Asked("", "Frage", Optional.empty()),
            new Said(new UUID(0, 1), Said.Kind.FOLLOW_UP, Said.Way.MAIL, Optional.empty(), "Und?", AT),
            Mentions.NONE,
            new Proposal.Answer(Matter.Kind.LIMIT, false, "", Optional.empty(), ANNA, AT),
            new Particulars("Text", "", Optional.empty(), List.of(), Optional.empty(), Optional.empty()),
            new Particulars(
                    "Text",
                    "",
                    Optional.empty(),
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of("Sprachmittlerin aus dem Verein")),
            new Parties(List.of(), Set.of(), Optional.empty()),
            Deadlines.NONE,
            new Stored.InheritedParts(List.of()),
            Tally.empty(new Quarter(2027, 1)),
            Composition.FREE,
            new ClosingReport.Draft(1, "Bericht", "Kürzer.", ANNA, AT, Optional.empty()),
            new JoinRequest(
                    new UUID(0, 1),
                    DAY,
                    new JoinRequest.Applicant(
                            new Party("Jo Adler", "Caritas", "ar", Optional.empty()), Optional.of("Im Büro"), "Gern."),
                    Optional.empty()),
            new JoinRequest(
                    new UUID(0, 2),
                    DAY,
                    new JoinRequest.Applicant(
                            new Party("Jo Adler", "Caritas", "ar", Optional.empty()), Optional.of("Im Büro"), "Gern."),
                    Optional.of(new JoinRequest.Outcome(
                            JoinRequest.End.ADMITTED, DAY, Optional.empty(), Optional.of(new Ruling.ByConsent(DAY))))),
            Visit.begun(),
            new Draft(Map.of(), ""));

    private Examples() {}
}
