package org.vieraugen.application.mail;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.vieraugen.application.Outdated;
import org.vieraugen.application.Unknown;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.mail.desk.Fate;
import org.vieraugen.domain.mail.desk.IncomingMail;

/** All mails that came in, each whole and sealed under a key of its own. */
public interface Mails {
    /**
     * Stores one that has not been looked at. The same mail, by what {@link Sameness} says, is one entry of the department, which then also names this box (K2).
     *
     * @param size of the whole, in bytes; more than there is of a mail that was too large to be fetched
     */
    Arrived arrive(DepartmentKey department, String box, Instant received, long size, byte[] mail, Instant at);

    /** @param id an earlier one's if it was there */
    record Arrived(UUID id, boolean isNew) {}

    /** @throws Unknown when the department has none of that number */
    IncomingMail get(DepartmentKey department, UUID id);

    /** The same; nobody else changes it before the transaction ends. Empty when there is none. */
    Optional<IncomingMail> lock(DepartmentKey department, UUID id);

    /** The mail as it came; empty once it was erased. */
    Optional<byte[]> whole(DepartmentKey department, UUID id);

    /**
     * Stores what follows and its acts in one go.
     *
     * @throws Outdated when somebody was faster
     */
    void follow(Step<IncomingMail> step);

    /** Notes that somebody looks at it, which changes nothing else. */
    void look(IncomingMail mail, Act look);

    /**
     * Takes some that nobody has sorted since that moment, and counts for each that it was tried once more: whoever takes them does what is to be done outside of any transaction.
     *
     * @param until no other server takes them before
     */
    List<Unsorted> claimUnsorted(Instant now, Instant until, int most);

    /** Takes one that has just arrived, as {@link #claimUnsorted} would; empty when another server has it, or it is sorted. */
    Optional<Unsorted> claim(DepartmentKey department, UUID id, Instant now, Instant until);

    /** Those that were taken until that very moment, by somebody who was not told which they are, are due then. */
    void giveBack(Instant until, Instant at);

    /** What was taken in vain is due again then. */
    void tryAgain(DepartmentKey department, UUID id, Instant at);

    /** @param tries how often it was taken, this time included */
    record Unsorted(DepartmentKey department, UUID id, int tries) {}

    /** Those of these kinds, the latest first; after that one, or from the latest on. */
    List<IncomingMail> list(DepartmentKey department, Set<Fate.Kind> kinds, Optional<UUID> after, int most);

    /** Those that became this complaint, belong to it, or wait for a word on whether they do; the earliest first. */
    List<IncomingMail> of(DepartmentKey department, Reference complaint);

    /** Those that became, or belong to, the request of this number; the earliest first. */
    List<IncomingMail> of(DepartmentKey department, String request);

    /** Those of these kinds that have been so since before that moment; no other server takes them before the transaction ends. */
    List<IncomingMail> since(Set<Fate.Kind> kinds, Instant before, int most);

    /** Stores the last step, and erases everything that came (I8). */
    void erase(Step<IncomingMail> last);
}
