package org.vieraugen.application.complaint;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vieraugen.application.Single;
import org.vieraugen.application.identity.Receipts;
import org.vieraugen.domain.complaint.Channel;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.identity.IdentityMode;
import org.vieraugen.domain.identity.Receipt;
import org.vieraugen.domain.journal.Participation;

/** Whoever is treated worse since complaining says so: a linked, protected complaint goes straight to the ombudsperson (I6). */
@Single
@Transactional
public class ReportTreatedWorse {
    private final Intake intake;
    private final Complaints complaints;
    private final Receipts receipts;

    @Inject
    public ReportTreatedWorse(Intake intake, Complaints complaints, Receipts receipts) {
        this.intake = intake;
        this.complaints = complaints;
        this.receipts = receipts;
    }

    public Submitted handle(Receipt receipt, String text, String wish, Optional<String> key) {
        var first = complaints.byReceipt(receipts.digest(receipt));
        var told = first.submission();
        var reviewers = Stream.of(
                        first.seats().first().map(who -> new Participation(who, Seat.FIRST.part(), reference(first))),
                        first.seats().second().map(who -> new Participation(who, Seat.SECOND.part(), reference(first))))
                .flatMap(Optional::stream);
        var takenPart =
                first.parts().stream().map(part -> new Participation(part.staff(), part.part(), reference(first)));
        var draft = new Draft(
                told.department(),
                told.category(),
                told.language(),
                Channel.PORTAL,
                IdentityMode.ANONYMOUS,
                Optional.empty(),
                true,
                text,
                wish,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of());
        return intake.take(
                draft,
                new Intake.Origin(
                        Optional.empty(),
                        Optional.of(first.reference()),
                        Stream.concat(takenPart, reviewers).distinct().toList()),
                key);
    }

    private static Optional<String> reference(org.vieraugen.domain.complaint.Complaint first) {
        return Optional.of(first.reference().text());
    }
}
