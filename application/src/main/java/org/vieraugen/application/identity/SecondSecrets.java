package org.vieraugen.application.identity;

import java.util.Optional;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Reference;

/** The sentences that bring back a lost receipt, stored as slow hashes only (I5). */
public interface SecondSecrets {
    void choose(Complaint complaint, String hash);

    /** The sentence's hash; empty when none was chosen, and when there is no such complaint: one takes as long as the other. */
    Optional<String> hash(Reference reference);

    /** The same, and until the transaction ends nobody can choose another. */
    Optional<String> lock(Complaint complaint);
}
