package org.vieraugen.application.identity;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.vieraugen.application.Single;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.access.Passwords;
import org.vieraugen.application.complaint.Complaints;
import org.vieraugen.application.complaint.Settings;
import org.vieraugen.application.deadline.Erased;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.identity.Receipt;
import org.vieraugen.domain.identity.SecondSecret;

/**
 * Gives a new receipt to whoever knows a complaint's reference and its second secret; the old one opens nothing any more (I5). Each wrong sentence makes
 * the next try possible later: after 4, 8, 16, ... seconds, at most an hour, on every server alike.
 */
@Single
@Transactional
public class RenewReceipt {
    private static final Duration FIRST_WAIT = Duration.ofSeconds(4);
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);

    private final Complaints complaints;
    private final Receipts receipts;
    private final SecondSecrets secrets;
    private final Passwords passwords;
    private final Settings settings;
    private final Clock clock;

    @Inject
    public RenewReceipt(
            Complaints complaints,
            Receipts receipts,
            SecondSecrets secrets,
            Passwords passwords,
            Settings settings,
            Clock clock) {
        this.complaints = complaints;
        this.receipts = receipts;
        this.secrets = secrets;
        this.passwords = passwords;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * What came of a try.
     *
     * @param receipt the new receipt, when reference and sentence fit together
     * @param openFrom when it may be tried again, if it is too early
     */
    public record Tried(Optional<Receipt> receipt, Optional<Instant> openFrom) {
        private static final Tried WRONG = new Tried(Optional.empty(), Optional.empty());
    }

    /** A wrong try is an answer, not an exception, since it must be remembered. */
    public Tried handle(Reference reference, SecondSecret secret) {
        var complaint = find(reference);
        var locked = complaint.flatMap(secrets::of);
        if (complaint.isEmpty() || locked.isEmpty()) {
            // Takes as long as a wrong sentence, so that nobody learns which complaints have one.
            passwords.fits(secret.folded(), "");
            return Tried.WRONG;
        }
        var now = clock.instant();
        if (now.isBefore(locked.get().openFrom())) {
            return new Tried(Optional.empty(), Optional.of(locked.get().openFrom()));
        }
        if (!passwords.fits(secret.folded(), locked.get().hash())) {
            secrets.failed(complaint.get(), now.plus(wait(locked.get().failures())));
            return Tried.WRONG;
        }
        return new Tried(Optional.of(renewed(complaint.get())), Optional.empty());
    }

    private Optional<Complaint> find(Reference reference) {
        try {
            return Optional.of(complaints.get(reference));
        } catch (Unknown | Erased e) {
            return Optional.empty();
        }
    }

    private static Duration wait(int failures) {
        var wait = FIRST_WAIT.multipliedBy(1L << Math.min(failures, 20));
        return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
    }

    private Receipt renewed(Complaint complaint) {
        var receipt = receipts.issue();
        complaints.follow(complaint.correspondence(settings.around(complaint)).receiptRenewed());
        complaints.renew(complaint, receipts.digest(receipt));
        secrets.succeeded(complaint);
        return receipt;
    }
}
