package org.vieraugen.application.inbox;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.complaint.Complaints;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Reference;

/** Writes down the words of one complaint, so that it is found by them. */
@OnePerServer
@Transactional
public class IndexComplaints {
    private static final Logger LOG = Logger.getLogger(IndexComplaints.class.getName());

    private final SearchIndex index;
    private final Complaints complaints;

    @Inject
    public IndexComplaints(SearchIndex index, Complaints complaints) {
        this.index = index;
        this.complaints = complaints;
    }

    /** Whether there was one. */
    public boolean handle() {
        var next = index.claim();
        next.flatMap(this::readable).ifPresent(index::put);
        return next.isPresent();
    }

    /** One whose stored words were changed is left out, and must not stop the others. */
    private Optional<Complaint> readable(Reference reference) {
        try {
            return Optional.of(complaints.get(reference));
        } catch (RuntimeException e) {
            LOG.log(
                    Level.SEVERE,
                    e,
                    () -> "Complaint " + reference + " cannot be read, and will not be found by its words");
            return Optional.empty();
        }
    }
}
