package org.vieraugen.application.complaint;

import java.util.Optional;
import org.vieraugen.application.Unknown;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.identity.Identity;
import org.vieraugen.domain.journal.Step;

/** All complaints, as if they were in memory. State, journal and outbox are stored in the same transaction. */
public interface Complaints {
    /** @throws Unknown when there is none of that number */
    Complaint get(Reference reference);

    /** @throws Unknown when no complaint has that receipt */
    Complaint byReceipt(byte[] digest);

    /** The next running number for a reference. */
    long nextNumber();

    void add(Step<Complaint> first, byte[] receipt, Optional<Identity> identity);

    /** Stores what follows and its acts in one go. @throws Outdated when somebody was faster */
    void follow(Step<Complaint> step);

    /** From now on the complaint is found by this receipt instead of the one before. */
    void renew(Complaint complaint, byte[] receipt);

    /** The identity of an OPEN complaint. */
    Optional<Identity> openIdentity(Complaint complaint);

    /** The identity of a CONFIDENTIAL complaint, for whoever may look at it now (I2); empty for everybody else. */
    Optional<Identity> unsealedIdentity(Complaint complaint, StaffKey reader, java.time.Instant now);

    /**
     * Where the system writes to the complainant, if an e-mail address was given; nobody is shown it. A confidential complainant is reached in no
     * other way (I1).
     */
    Optional<String> address(Complaint complaint);

    /** One complaint whose deadline wants a look, claimed until the transaction ends, so that no other server takes it. */
    Optional<Complaint> claimAlarmed(java.time.Instant now);

    /** The watch has looked: the next alarm is set. */
    void watched(Complaint complaint);
}
