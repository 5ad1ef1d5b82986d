package org.vieraugen.application.exchange.around;

import java.util.List;
import java.util.UUID;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.exchange.Topic;

/** What comes back on each next agenda of a series by itself, until it is done (E4). */
public interface Standing {
    /** In the order in which it was resolved. */
    List<Topic> topics(DepartmentKey department, UUID series);
}
