package org.vieraugen.application.reception;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.complaint.Complaints;
import org.vieraugen.application.complaint.Receipts;
import org.vieraugen.domain.complaint.Particulars;
import org.vieraugen.domain.identity.IdentityMode;
import org.vieraugen.domain.identity.Receipt;
import org.vieraugen.domain.message.Channel;

/** Whoever is treated worse since complaining says so: a linked, protected complaint goes straight to the ombudsperson (I6). */
@OnePerServer
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
        var draft = new Draft(
                told.department(),
                told.category(),
                told.language(),
                Channel.PORTAL,
                IdentityMode.ANONYMOUS,
                Optional.empty(),
                true,
                new Particulars(text, wish, Optional.empty(), List.of(), Optional.empty(), Optional.empty()),
                List.of(),
                Optional.empty());
        return intake.take(draft, Intake.Origin.since(first), key);
    }
}
