package org.vieraugen.application.inbox;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.complaint.Complaints;
import org.vieraugen.application.complaint.Erased;
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
        next.ifPresent(this::write);
        return next.isPresent();
    }

    /** One that cannot be read must neither stop the others nor be forgotten: perhaps it can be, later. */
    private void write(Reference reference) {
        try {
            index.put(complaints.get(reference));
        } catch (Unknown | Erased e) {
            LOG.log(Level.FINE, e, () -> "Complaint " + reference + " is gone");
        } catch (RuntimeException e) {
            LOG.log(
                    Level.SEVERE,
                    e,
                    () -> "Complaint " + reference + " cannot be read now, and is not found by its words");
            index.again(reference);
        }
    }
}
