package org.vieraugen.application.question.watch;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.question.Question;

/** What the clock has to look at among questions, and what it has told already. */
public interface OverdueQuestions {
    /** Of what it tells. */
    enum What {
        /** The day for the answer has passed. */
        MISSED,
        /** Nobody has looked for {@value Question#WEEKS_TO_LOOK} week whether the words can be shown. */
        OVERLOOKED
    }

    /** Those of all departments of which it was not told; the domain says whether it is to be told. */
    List<Overdue> untold(LocalDate today);

    /** False when another server was faster. */
    boolean tell(Overdue one);

    /** One question, and what is to be told of it. */
    record Overdue(DepartmentKey department, UUID question, What what) {}
}
