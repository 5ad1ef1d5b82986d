package org.vieraugen.application.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.vieraugen.domain.appeal.Appeal;
import org.vieraugen.domain.attachment.FileKind;
import org.vieraugen.domain.attachment.FileName;
import org.vieraugen.domain.attachment.PdfSignature;
import org.vieraugen.domain.attachment.StoredFile;
import org.vieraugen.domain.attachment.Upload;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Setting;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.correspondence.Correspondence;
import org.vieraugen.domain.decision.Cause;
import org.vieraugen.domain.decision.Outcome;
import org.vieraugen.domain.decision.Remedy;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.reception.Clarifying;
import org.vieraugen.domain.review.Assigning;
import org.vieraugen.domain.review.Judgement;
import org.vieraugen.domain.review.Reviewing;
import org.vieraugen.domain.testing.Cases;
import org.vieraugen.domain.testing.Office;

/** Complaints as the tests of acts find them. */
public final class Given {
    /** What a complainant is promised. */
    public static final Remedy APOLOGY = new Remedy(
            Remedy.Kind.APOLOGY, "Wir bitten um Entschuldigung.", Office.OLBRICH, LocalDate.of(2026, 12, 15));

    private Given() {}

    /** Such as {@code Given.a(Cases::underReview)}. */
    public static Function<House, Complaint> a(Function<Cases, Complaint> which) {
        return house -> which.apply(Cases.in(house.settings.now()));
    }

    /** The same once more was done with it. */
    public static Function<House, Complaint> a(Function<Cases, Complaint> which, Further more) {
        return house -> more.with(which.apply(Cases.in(house.settings.now())), house.settings.now());
    }

    /** What was done with it. */
    @FunctionalInterface
    public interface Further {
        Complaint with(Complaint complaint, Setting setting);

        default Further and(Further more) {
            return (complaint, setting) -> more.with(with(complaint, setting), setting);
        }
    }

    public static Complaint assigned(Complaint complaint, Setting setting, Seat seat, StaffKey who) {
        return complaint
                .in(setting, Assigning::new)
                .assign(seat, who, Office.ALBERS, Role.COORDINATOR)
                .next();
    }

    public static Complaint settled(Complaint complaint, Setting setting, String name, StaffKey... means) {
        return complaint
                .in(setting, Clarifying::new)
                .settle(Office.ALBERS, Role.COORDINATOR, name, Set.of(means), false, "So steht es da.")
                .next();
    }

    public static Complaint handledBy(Complaint complaint, Setting setting, StaffKey... whom) {
        return complaint
                .in(setting, Clarifying::new)
                .triage(
                        Office.ALBERS,
                        Role.COORDINATOR,
                        new Clarifying.Clarification(List.of(), Set.of(whom), Optional.empty()))
                .next();
    }

    /** Whoever reviews first is challenged: the complainant names her for what she does here. */
    public static Complaint challenged(Complaint complaint, Setting setting) {
        var doubted = complaint
                .in(setting, Correspondence::new)
                .answer("Amira Nasser ist nicht unparteiisch.")
                .next();
        var name = doubted.parties().unsettled().get(0).asWritten();
        return doubted.in(setting, Clarifying::new)
                .settle(Office.ALBERS, Role.COORDINATOR, name, Set.of(), true, "Nur wegen der Prüfung genannt.")
                .next();
    }

    public static Judgement judgement(Outcome outcome, Remedy... remedies) {
        return new Judgement(
                outcome, "Es dauerte zu lange.", Optional.empty(), Set.of(Cause.STAFFING), List.of(remedies), 40);
    }

    /** Decided with an apology that is owed. */
    public static Complaint promising(Cases cases, Setting setting) {
        var second = assigned(cases.underReview(), setting, Seat.SECOND, Office.WIRTH);
        return second.in(setting, Reviewing::new)
                .find(Office.NASSER, judgement(Outcome.UPHELD, APOLOGY))
                .next()
                .in(setting, Reviewing::new)
                .concur(Office.WIRTH)
                .next();
    }

    /** The ombudsperson has said what the decision shall be. */
    public static Complaint proposed(Complaint complaint, Setting setting) {
        return complaint
                .in(setting, Appeal::new)
                .propose(Office.PETRENKO, judgement(Outcome.NOT_UPHELD))
                .next();
    }

    /** A file that nobody has signed. */
    public static Upload file(String name) {
        return file(name, List.of());
    }

    /** One that lies there: its clean copy says "copy". */
    public static Upload stored(MemoryFiles files, String name) {
        return new Upload(
                FileName.of(name, FileKind.PDF),
                FileKind.PDF,
                4,
                files.stored("copy"),
                files.stored("original"),
                List.of(),
                false,
                true);
    }

    public static Upload file(String name, List<PdfSignature> signatures) {
        return new Upload(
                FileName.of(name, FileKind.PDF),
                FileKind.PDF,
                7,
                new StoredFile(UUID.randomUUID(), "copy"),
                new StoredFile(UUID.randomUUID(), "original"),
                signatures,
                true,
                true);
    }
}
