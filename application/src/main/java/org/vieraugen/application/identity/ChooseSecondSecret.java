package org.vieraugen.application.identity;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.vieraugen.application.Single;
import org.vieraugen.application.access.Passwords;
import org.vieraugen.application.complaint.Complaints;
import org.vieraugen.application.complaint.Settings;
import org.vieraugen.domain.identity.Receipt;
import org.vieraugen.domain.identity.SecondSecret;

/** Whoever holds the receipt may choose a sentence for the day it is lost (I5). */
@Single
@Transactional
public class ChooseSecondSecret {
    private final Complaints complaints;
    private final Receipts receipts;
    private final SecondSecrets secrets;
    private final Passwords passwords;
    private final Settings settings;

    @Inject
    public ChooseSecondSecret(
            Complaints complaints, Receipts receipts, SecondSecrets secrets, Passwords passwords, Settings settings) {
        this.complaints = complaints;
        this.receipts = receipts;
        this.secrets = secrets;
        this.passwords = passwords;
        this.settings = settings;
    }

    public void handle(Receipt receipt, SecondSecret secret) {
        var complaint = complaints.byReceipt(receipts.digest(receipt));
        secrets.choose(complaint, passwords.hash(secret.folded()));
        complaints.follow(complaint.correspondence(settings.around(complaint)).secondSecretChosen());
    }
}
