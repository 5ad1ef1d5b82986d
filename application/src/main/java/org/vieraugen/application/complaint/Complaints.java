package org.vieraugen.application.complaint;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.application.Unknown;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.complaint.Setting;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.identity.CodeScope;
import org.vieraugen.domain.identity.Identity;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.undo.Undoable;

/** All complaints, as if they were in memory. State, journal and outbox are stored in the same transaction. */
public interface Complaints {
    /**
     * @throws Unknown when there is none of that number
     * @throws Erased when it was erased
     */
    Complaint get(Reference reference);

    /**
     * @throws Unknown when the department has none of that key
     * @throws Erased when it was erased
     */
    Complaint get(DepartmentKey department, UUID id);

    /**
     * A complaint, and what the code by which it was found opens.
     *
     * @param opens STATUS for a code that staff have seen (I9)
     */
    record Held(Complaint complaint, CodeScope opens) {}

    /**
     * @throws Unknown when no complaint has that receipt
     * @throws Erased when it was erased
     */
    Held holding(byte[] digest);

    /**
     * The complaint of whoever holds a code that opens everything.
     *
     * @throws Unknown when no complaint has that receipt
     * @throws Erased when it was erased
     * @throws org.vieraugen.domain.RuleBroken I9 for a code that only shows the status
     */
    default Complaint byReceipt(byte[] digest) {
        var held = holding(digest);
        held.opens().requireEverything();
        return held.complaint();
    }

    /** The next running number for a reference. */
    long nextNumber();

    /** @param around what the submission was made in: lists are told from it, so that it is gathered once */
    void add(Step<Complaint> first, byte[] receipt, Optional<Identity> identity, Setting around);

    /** Stores what follows and its acts in one go. @throws Outdated when somebody was faster */
    void follow(Step<Complaint> step);

    /**
     * Stores what follows and can be taken back; whom it tells is told when that is over.
     *
     * @param done takes the place of what was kept before, unless it belongs to that
     * @throws Outdated when somebody was faster
     */
    void follow(Step<Complaint> step, Undoable done);

    /** What was done to it last and can be taken back, perhaps no more; until the transaction ends nobody looks at it as its complainant, or does anything to it. */
    Optional<Undoable> undoable(Complaint complaint);

    /**
     * Stores that what was done is taken back: nobody is told of it, and no number counts it.
     *
     * @return false, and the transaction must not come to an end, when a courier has one of its notices already
     * @throws Outdated when somebody was faster
     */
    boolean takeBack(Step<Complaint> step);

    /**
     * The complainant looks at the complaint as it was read here: from now on nothing that led to it is taken back.
     *
     * @return false when it is not so any more, and must be read anew
     */
    boolean see(Complaint complaint);

    /** Of what could be taken back until then nothing is kept. */
    void forgetUndoable(Instant before);

    /** From now on the complaint is found by this receipt instead of the one before, and it opens everything. */
    void renew(Complaint complaint, byte[] receipt);

    /** The identity of an OPEN complaint. */
    Optional<Identity> openIdentity(Complaint complaint);

    /** The identity of a CONFIDENTIAL complaint, for whoever may look at it now (I2); empty for everybody else. */
    Optional<Identity> unsealedIdentity(Complaint complaint, StaffKey reader, Instant now);

    /**
     * Where the system writes to the complainant, if an e-mail address was given; nobody is shown it. A confidential complainant is reached in no
     * other way (I1).
     */
    Optional<String> address(Complaint complaint);

    /** The stored identity, for the complainant alone. */
    Optional<Identity> ownIdentity(Complaint complaint);

    /** Takes the place of what is stored of name and contact; there must be some. */
    void replaceIdentity(Complaint complaint, Identity identity);

    /** What is over and was to be kept until before that day, the longest first, without the first {@code skip}. */
    List<Complaint> keptUntilBefore(DepartmentKey department, LocalDate day, int skip, int most);

    /**
     * Stores the last step and erases identity, texts and files for good; the numbers and the journal stay (I8).
     *
     * @throws Outdated when somebody was faster
     */
    Certificate erase(Step<Complaint> last);

    /** One complaint whose deadline wants a look, claimed until the transaction ends, so that no other server takes it. */
    Optional<Complaint> claimAlarmed(Instant now);

    /** The watch has looked: the next alarm is set. */
    void watched(Complaint complaint);
}
