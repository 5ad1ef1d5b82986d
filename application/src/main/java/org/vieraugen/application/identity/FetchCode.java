package org.vieraugen.application.identity;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.complaint.Complaints;
import org.vieraugen.application.complaint.CurrentSetting;
import org.vieraugen.application.complaint.Erased;
import org.vieraugen.application.complaint.Receipts;
import org.vieraugen.application.journal.Journal;
import org.vieraugen.application.secret.CodeLinks;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.correspondence.CorrespondenceEntries;
import org.vieraugen.domain.correspondence.OwnCode;
import org.vieraugen.domain.identity.Receipt;
import org.vieraugen.domain.message.Channel;

/** Whoever complained by mail fetches the code, which no staff ever saw, once (I9). */
@OnePerServer
@Transactional
public class FetchCode {
    private final CodeLinks links;
    private final Complaints complaints;
    private final Receipts receipts;
    private final CurrentSetting settings;
    private final Journal journal;

    @Inject
    public FetchCode(
            CodeLinks links, Complaints complaints, Receipts receipts, CurrentSetting settings, Journal journal) {
        this.links = links;
        this.complaints = complaints;
        this.receipts = receipts;
        this.settings = settings;
        this.journal = journal;
    }

    /** A code, and whose it is. */
    public record Fetched(Reference reference, Receipt receipt) {}

    /** Whether there is a code to be fetched; changes nothing, since programs open every link in a mail. */
    public boolean isThere(String token) {
        return find(token).isPresent();
    }

    /** The code, which is shown once; empty when it was fetched already, its day is over, or nobody of us made the link. */
    public Optional<Fetched> handle(String token) {
        return find(token).map(complaint -> {
            var receipt = receipts.issue();
            complaints.follow(
                    complaint.in(settings.around(complaint), OwnCode::new).codeFetched());
            complaints.renew(complaint, receipts.digest(receipt));
            return new Fetched(complaint.reference(), receipt);
        });
    }

    private Optional<Complaint> find(String token) {
        var today = settings.now().today();
        return links.read(token)
                .filter(claim -> isOpen(claim.until(), today))
                .flatMap(this::complaint)
                .filter(complaint -> complaint.submission().channel() == Channel.EMAIL)
                .filter(complaint -> !isFetched(complaint));
    }

    private static boolean isOpen(LocalDate until, LocalDate today) {
        return !today.isAfter(until);
    }

    private Optional<Complaint> complaint(CodeLinks.Claim claim) {
        try {
            return Optional.of(complaints.get(claim.department(), claim.complaint()));
        } catch (Unknown | Erased e) {
            return Optional.empty();
        }
    }

    /** Or another code was given out since, which must not end by an old mail. */
    private boolean isFetched(Complaint complaint) {
        return journal.of(complaint.submission().department(), complaint.subject()).stream()
                .map(noted -> noted.act().kind())
                .anyMatch(kind -> kind.equals(CorrespondenceEntries.CODE_FETCHED)
                        || kind.equals(CorrespondenceEntries.RECEIPT_RENEWED)
                        || kind.equals(CorrespondenceEntries.SECOND_SECRET_CHOSEN));
    }
}
