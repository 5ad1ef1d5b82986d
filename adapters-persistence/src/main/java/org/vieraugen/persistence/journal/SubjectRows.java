package org.vieraugen.persistence.journal;

import java.util.List;
import org.vieraugen.domain.access.Reader;
import org.vieraugen.domain.journal.Subject;

/**
 * What the journal's questions must know of one kind of subject, as SQL; the capability that declares the kind brings it. A kind that brings none is called by its key, and kept from
 * no auditor of its department.
 */
public interface SubjectRows {
    /** A condition, and the values for its places. */
    record Condition(String sql, List<Object> values) {}

    Subject.Kind kind();

    /** A query of every subject of the kind, erased ones too, with three columns: {@code department}, {@code subject} (its key), and {@code name}. */
    String all();

    /** Which entries that reader may read, as a condition on the journal's row, which is called {@code j} (F5). */
    Condition visible(Reader reader);
}
