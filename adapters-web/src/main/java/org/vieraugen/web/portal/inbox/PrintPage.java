package org.vieraugen.web.portal.inbox;

import java.time.LocalDate;
import java.util.List;
import org.vieraugen.application.department.Departments;
import org.vieraugen.application.reading.CaseView;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.web.portal.Frame;

/**
 * Several cases, each on paper of its own.
 *
 * @param missing how many of those that were chosen the reader does not see any more
 */
public record PrintPage(Frame frame, List<CaseView> cases, int missing, Departments departments, LocalDate today) {
    /** What the complaint is about, in the page's language. */
    public String category(CaseView it) {
        var department = departments
                .organisation()
                .department(new DepartmentKey(it.standing().department()));
        var category = it.told().category();
        return frame.sayOr(department.category(category).name(frame.language().tag()), "category." + category);
    }
}
