package org.vieraugen.application.inbox;

import java.util.List;
import org.vieraugen.application.inbox.Inbox.Filter;
import org.vieraugen.domain.department.StaffKey;

/** The lists that staff members keep for themselves; none of them holds a word that was searched for. */
public interface KeptViews {
    /** In a stable order. */
    List<Filter> of(StaffKey staff);

    /** Once, however often it is kept. */
    void keep(StaffKey staff, Filter filter);

    void drop(StaffKey staff, Filter filter);
}
