package org.vieraugen.domain.correspondence;

import java.time.Duration;
import java.time.Instant;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Setting;
import org.vieraugen.domain.conflict.CaseParts;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.journal.Participation;
import org.vieraugen.domain.journal.Step;

/** How complainants come to the code that opens their complaint, and keep it: no step of it shows the code to the staff (I5, I9). */
public final class OwnCode {
    /** How long after writing a complaint down its person may choose a sentence at the recorder's screen. */
    public static final Duration AT_THE_SCREEN = Duration.ofMinutes(30);

    private final Complaint complaint;
    private final Setting setting;

    public OwnCode(Complaint complaint, Setting setting) {
        this.complaint = complaint;
        this.setting = setting;
    }

    /** Whoever complained by mail fetches the code, which nobody else has seen. */
    public Step<Complaint> codeFetched() {
        return complaint.step(Act.byComplainant(CorrespondenceEntries.CODE_FETCHED, setting.at()));
    }

    /** The complainant chooses a sentence for the day the receipt is lost, instead of any chosen before (I5). */
    public Step<Complaint> secondSecretChosen() {
        return complaint.step(Act.byComplainant(CorrespondenceEntries.SECOND_SECRET_CHOSEN, setting.at()));
    }

    /**
     * Somebody whose complaint was just written down chooses a sentence at that screen, which brings a code that staff never see (I9).
     *
     * @param by whose screen it is
     * @param chosen whether there is a sentence already
     * @param written when it was written down, which may be long after it came in
     * @throws RuleBroken I9 unless {@code by} has just written this complaint down and no sentence was chosen yet
     */
    public Step<Complaint> ownSecretChosen(StaffKey by, boolean chosen, Instant written) {
        if (!complaint.parts().contains(Participation.here(by, CaseParts.RECORDING))) {
            throw new RuleBroken(
                    "I9",
                    "sentence-elsewhere",
                    "a sentence is chosen at the screen of whoever wrote the complaint down");
        }
        if (chosen) {
            throw new RuleBroken("I9", "sentence-there", "a sentence was chosen already");
        }
        if (setting.at().isAfter(written.plus(AT_THE_SCREEN))) {
            throw new RuleBroken(
                    "I9",
                    "sentence-too-late",
                    "a sentence is chosen within " + AT_THE_SCREEN.toMinutes()
                            + " minutes after the complaint was written down",
                    AT_THE_SCREEN.toMinutes());
        }
        return complaint.step(Act.byComplainant(CorrespondenceEntries.SECOND_SECRET_CHOSEN, setting.at())
                .with("screen", by));
    }

    /** The sentence brought a new receipt; the one before opens nothing any more (I5). */
    public Step<Complaint> receiptRenewed() {
        return complaint.step(Act.byComplainant(CorrespondenceEntries.RECEIPT_RENEWED, setting.at()));
    }
}
