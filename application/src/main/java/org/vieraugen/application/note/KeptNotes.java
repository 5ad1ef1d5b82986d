package org.vieraugen.application.note;

import java.util.Collection;
import java.util.List;
import org.vieraugen.application.Unknown;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.note.InternalNote;

/** Internal notes, sealed as the complaint's own words are, and erased with them. */
public interface KeptNotes {
    /**
     * Nobody else does anything with the complaint before the transaction ends: so of two who write at once both are kept, and nobody is given a seat at the same moment.
     *
     * @throws Unknown when there is none of that number
     */
    void claim(Reference reference);

    /** From then on whoever is mentioned has something to open. */
    void add(Complaint complaint, InternalNote note);

    /** In the order in which they were written. */
    List<InternalNote> of(Complaint complaint);

    /** Forgets its words, whom it mentioned, and what waits to be told of it. */
    void remove(Complaint complaint, InternalNote note);

    /** Somebody has opened the complaint, under one of these keys of theirs, and is not mentioned there any more. */
    void opened(Complaint complaint, Collection<StaffKey> by);
}
