package org.vieraugen.application.identity;

import java.time.Instant;
import java.util.Optional;
import org.vieraugen.domain.complaint.Complaint;

/** The sentences that bring back a lost receipt, stored as slow hashes only (I5). */
public interface SecondSecrets {
    /** The sentence's hash, and from when on it may be tried again. */
    record Locked(String hash, int failures, Instant openFrom) {}

    void choose(Complaint complaint, String hash);

    /** Empty when none was chosen. Until the transaction ends nobody else can try. */
    Optional<Locked> of(Complaint complaint);

    /** A wrong sentence was tried; nobody may try again before {@code openFrom}. */
    void failed(Complaint complaint, Instant openFrom);

    /** The right one was tried. */
    void succeeded(Complaint complaint);
}
