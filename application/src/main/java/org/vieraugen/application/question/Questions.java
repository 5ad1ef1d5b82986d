package org.vieraugen.application.question;

import java.util.List;
import java.util.UUID;
import org.vieraugen.application.act.Kept;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.question.Question;

/** All questions, as if they were in memory. */
public interface Questions extends Kept<Question> {
    /** All of a department, the latest first. */
    List<Question> of(DepartmentKey department);

    /** Those that were asked again after that one, in the order in which they were asked. */
    List<Question> after(DepartmentKey department, UUID first);
}
