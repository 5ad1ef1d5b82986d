package org.vieraugen.application.inbox;

import java.util.Optional;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Reference;

/** The words by which staff find complaints. They are written down after the act that brought them, by background work on any server. */
public interface SearchIndex {
    /** One complaint whose words have changed, claimed until the transaction ends. */
    Optional<Reference> claim();

    /** Gives back one that was claimed and could not be written down: it comes again after ten minutes, or with its next change. */
    void again(Reference reference);

    /** Writes down the complaint's words and the people involved. */
    void put(Complaint complaint);
}
