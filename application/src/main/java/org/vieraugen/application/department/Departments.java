package org.vieraugen.application.department;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.vieraugen.domain.department.Department;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.organisation.Organisation;

/** The departments of this installation. */
public interface Departments {
    Organisation organisation();

    /**
     * The keys of all departments, and behind them of those that were taken out of the definition: what was public stays public.
     *
     * @param known of which something is kept
     */
    default List<DepartmentKey> and(Collection<DepartmentKey> known) {
        var here = organisation().departments().stream().map(Department::key).toList();
        return Stream.concat(
                        here.stream(),
                        known.stream().filter(key -> !here.contains(key)).sorted())
                .toList();
    }
}
