package org.vieraugen.application.identity;

import jakarta.inject.Inject;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.brake.HashingGate;
import org.vieraugen.application.secret.Passwords;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.complaint.CaseDuty;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.identity.Receipt;
import org.vieraugen.domain.identity.SecondSecret;

/** Whoever holds the receipt may choose a sentence for the day it is lost (I5). */
@OnePerServer
public class ChooseSecondSecret {
    private final KeepSecondSecret keep;
    private final Passwords passwords;
    private final HashingGate gate;

    @Inject
    public ChooseSecondSecret(KeepSecondSecret keep, Passwords passwords, HashingGate gate) {
        this.keep = keep;
        this.passwords = passwords;
        this.gate = gate;
    }

    /**
     * @throws org.vieraugen.application.Unknown when no complaint has this receipt
     * @throws HashingGate.Full when too many hashes are made just now
     */
    public void handle(Receipt receipt, SecondSecret secret) {
        keep.requireComplaint(receipt);
        keep.choose(receipt, hash(HashingGate.Lane.STRANGER, secret));
    }

    /**
     * The same at the screen of whoever has just written the complaint down; it brings a code that staff never see (I9).
     *
     * @throws org.vieraugen.application.Unknown when the caller does not see such a complaint
     * @throws org.vieraugen.domain.RuleBroken I9 unless the caller wrote it down just now, and for a second sentence
     * @throws HashingGate.Full when too many hashes are made just now
     */
    public void handle(Caller caller, Reference reference, SecondSecret secret) {
        caller.must(CaseDuty.RECORD);
        keep.requireOwnPossible(caller, reference);
        keep.chooseOwn(caller, reference, hash(HashingGate.Lane.KNOWN, secret));
    }

    /** Anybody can have a receipt; a session is somebody known. */
    private String hash(HashingGate.Lane lane, SecondSecret secret) {
        return gate.make(lane, () -> passwords.hash(secret.folded()));
    }
}
