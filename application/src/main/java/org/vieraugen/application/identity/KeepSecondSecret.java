package org.vieraugen.application.identity;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.TimeOrdered;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.complaint.Complaints;
import org.vieraugen.application.complaint.CurrentSetting;
import org.vieraugen.application.complaint.Erased;
import org.vieraugen.application.complaint.Receipts;
import org.vieraugen.application.complaint.Unseen;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.correspondence.OwnCode;
import org.vieraugen.domain.identity.Receipt;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.seat.Sight;

/** What is stored of second secrets and of what they bring back (I5); hashing is done by others before, and holds no connection. */
@OnePerServer
@Transactional
public class KeepSecondSecret {
    private final Complaints complaints;
    private final Receipts receipts;
    private final SecondSecrets secrets;
    private final CurrentSetting settings;

    @Inject
    public KeepSecondSecret(Complaints complaints, Receipts receipts, SecondSecrets secrets, CurrentSetting settings) {
        this.complaints = complaints;
        this.receipts = receipts;
        this.secrets = secrets;
        this.settings = settings;
    }

    /** @throws Unknown when no complaint has this receipt */
    void requireComplaint(Receipt receipt) {
        complaints.byReceipt(receipts.digest(receipt));
    }

    /** @throws Unknown when no complaint has this receipt */
    void choose(Receipt receipt, String hash) {
        var complaint = complaints.byReceipt(receipts.digest(receipt));
        secrets.choose(complaint, hash);
        complaints.follow(complaint.in(settings.around(complaint), OwnCode::new).secondSecretChosen());
    }

    /** @throws org.vieraugen.domain.RuleBroken I9 unless the caller wrote it down just now and no sentence was chosen yet */
    void requireOwnPossible(Caller caller, Reference reference) {
        own(caller, reference);
    }

    void chooseOwn(Caller caller, Reference reference, String hash) {
        var step = own(caller, reference);
        complaints.follow(step);
        secrets.choose(step.next(), hash);
    }

    private Step<Complaint> own(Caller caller, Reference reference) {
        var complaint = complaints.get(reference);
        var setting = settings.around(complaint);
        if (Sight.of(complaint, setting, caller).isEmpty()) {
            throw new Unseen(reference);
        }
        return complaint
                .in(setting, OwnCode::new)
                .ownSecretChosen(caller.staff(), secrets.lock(complaint).isPresent(), TimeOrdered.at(complaint.id()));
    }

    /**
     * A new receipt; the old one opens nothing any more.
     *
     * @param hash what the sentence fits; empty when another was chosen meanwhile
     */
    Optional<Receipt> renew(Reference reference, String hash) {
        return find(reference)
                .filter(complaint ->
                        secrets.lock(complaint).filter(hash::equals).isPresent())
                .map(complaint -> {
                    var receipt = receipts.issue();
                    complaints.follow(complaint
                            .in(settings.around(complaint), OwnCode::new)
                            .receiptRenewed());
                    complaints.renew(complaint, receipts.digest(receipt));
                    return receipt;
                });
    }

    private Optional<Complaint> find(Reference reference) {
        try {
            return Optional.of(complaints.get(reference));
        } catch (Unknown | Erased e) {
            return Optional.empty();
        }
    }
}
