package org.vieraugen.web.portal;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vieraugen.application.access.Callers;
import org.vieraugen.application.access.Sessions;
import org.vieraugen.application.complaint.Certificate;
import org.vieraugen.application.department.Departments;
import org.vieraugen.application.reading.CaseView.Person;
import org.vieraugen.application.reading.CaseView.ThreatView;
import org.vieraugen.application.reading.Tracked;
import org.vieraugen.application.visit.Visits;
import org.vieraugen.domain.complaint.Status;
import org.vieraugen.domain.conflict.ConflictRule;
import org.vieraugen.domain.decision.Cause;
import org.vieraugen.domain.decision.Outcome;
import org.vieraugen.domain.decision.Remedy;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.file.Authorisation;
import org.vieraugen.domain.file.Finding;
import org.vieraugen.domain.identity.Receipt;
import org.vieraugen.web.language.Language;
import org.vieraugen.web.language.Texts;
import org.vieraugen.web.portal.SealedPapers.Sheet;
import org.vieraugen.web.portal.complaint.CertificatePaper;
import org.vieraugen.web.portal.complaint.DecisionPaper;
import org.vieraugen.web.portal.complaint.ReceiptPaper;
import org.vieraugen.web.portal.complaint.ThreatPaper;
import org.vieraugen.web.portal.identity.AuthorisationPaper;
import org.vieraugen.web.portal.look.PortalAssets;

/** One paper of each kind, with everything on it that there can be. */
final class SamplePapers {
    static final String REFERENCE = "ABH-2026-00017-K";
    static final String REASONS =
            "Wir haben alles geprüft: Der Brief war unverständlich.\n\nDas tut uns leid; „Ausländerbehörde“, Zimmer 12.";

    private static final Instant AT = Instant.parse("2026-11-20T09:30:00Z");
    private static final LocalDate UNTIL = LocalDate.of(2026, 12, 21);
    private static final Receipt RECEIPT = new Receipt("7K2M-0ABC-DEFG-HJKM-NPQR");

    private static final PortalAssets LOOK = new PortalAssets();

    private SamplePapers() {}

    private static Visitor visitor() {
        return new Visitor(unasked(Visits.class), text -> text, new ThisRequest());
    }

    /** What makes papers, and asks for nobody who is signed in. */
    static Pages pages() {
        var departments = unasked(Departments.class);
        var callers = new Callers(unasked(Sessions.class), departments, Clock.systemUTC());
        return new Pages(new Templates(), LOOK, visitor(), callers, departments, Optional.empty());
    }

    /** A port that a paper does not ask. */
    private static <T> T unasked(Class<T> port) {
        return port.cast(Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, (self, method, given) -> {
            throw new UnsupportedOperationException(method.getName());
        }));
    }

    static Sheet sheet(Language language, String key, Object... values) {
        var visitor = visitor();
        visitor.stranger(language.tag(), List.of());
        var frame = new Frame(visitor, LOOK, "https://beschwerde.example.org", Optional.empty());
        return new Sheet(frame, frame.say(key, values), true);
    }

    /** By the name of their template. */
    static Map<String, Object> in(Language language) {
        var receipt = sheet(language, "receipt.title");
        return Map.of(
                "receipt",
                new ReceiptPaper(
                        receipt,
                        RECEIPT.code(),
                        QrCode.svg(QrCode.address(receipt.frame(), RECEIPT)),
                        REFERENCE,
                        Optional.of(receipt.frame().day(UNTIL))),
                "decision",
                decision(language, REASONS),
                "authorisation",
                authorisation(language),
                "certificate",
                new CertificatePaper(
                        sheet(language, "problem.erased"),
                        new Certificate(REFERENCE, AT, Role.ADMIN, true, 41, 3, 77, "0123456789abcdef".repeat(4))));
    }

    static ThreatPaper threat(Language language, String threat) {
        return new ThreatPaper(
                sheet(language, "threat.paper"),
                REFERENCE,
                AT,
                new ThreatView(threat, "Sie nennt den Parkplatz.", new Person("s90", "Renate Albers"), AT));
    }

    private static AuthorisationPaper authorisation(Language language) {
        var sheet = sheet(language, "authorisation.paper");
        var signed = Authorisation.signed(
                new Authorisation.Given(
                        Authorisation.Signer.COMPLAINANT,
                        "Verein Brücke e. V.",
                        "Олена Приклад",
                        Optional.of("M40 100 L140 60 L240 120 M300 40 L310 160"),
                        sheet.frame().say("authorisation.text.COMPLAINANT", REFERENCE)),
                RECEIPT,
                AT);
        return new AuthorisationPaper(
                sheet, signed, Optional.of(Texts.in(Language.GERMAN).say("authorisation.text.COMPLAINANT", REFERENCE)));
    }

    static DecisionPaper decision(Language language, String reasons) {
        var decided = new Tracked.Decided(
                Outcome.PARTLY_UPHELD,
                Set.of(Cause.STAFFING),
                reasons,
                Optional.of("Die Mitarbeiterin bedauert den Ton."),
                List.of(
                        new Tracked.Promised(
                                Remedy.Kind.APOLOGY,
                                "Schriftlich.",
                                Optional.empty(),
                                UNTIL,
                                Optional.of(LocalDate.of(2026, 11, 25))),
                        new Tracked.Promised(
                                Remedy.Kind.APPOINTMENT,
                                "Termin am Dienstag um 9 Uhr, Zimmer 12.",
                                Optional.empty(),
                                UNTIL,
                                Optional.empty())),
                Optional.empty(),
                Finding.InTheirs.NONE,
                false,
                AT);
        return new DecisionPaper(sheet(language, "case.title", REFERENCE), tracked(decided), decided);
    }

    private static Tracked tracked(Tracked.Decided decided) {
        return new Tracked(
                REFERENCE,
                new Tracked.Progress(
                        "foreigners",
                        "OTHER",
                        "de",
                        Status.DECIDED,
                        Role.OMBUDSPERSON,
                        false,
                        true,
                        Optional.empty(),
                        Optional.of(UNTIL)),
                Tracked.Written.none(),
                Tracked.Course.none(),
                new Tracked.Result(
                        Optional.of(decided),
                        List.of(new Tracked.Waived(ConflictRule.SAME_TEAM, "Sonst ist niemand da.", AT)),
                        false),
                Tracked.Known.nothing(),
                false,
                1);
    }
}
