package org.vieraugen.persistence.question;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.question.watch.OverdueQuestions;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.question.Question;
import org.vieraugen.persistence.Sql;

/** Questions of which the clock has to tell, and of which it has told: a row for each. */
@OnePerServer
public class SqlOverdueQuestions implements OverdueQuestions {
    private static final String UNTOLD =
            " AND NOT EXISTS (SELECT FROM exchange_question_told t WHERE t.department = q.department AND t.question = q.id AND t.what = ?)";

    private final Sql sql;

    @Inject
    public SqlOverdueQuestions(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Overdue> untold(LocalDate today) {
        return sql.list(
                "SELECT department, id, 'MISSED' AS what, day FROM exchange_question q WHERE " + SqlQuestions.OPEN
                        + " AND (SELECT due FROM exchange_question_promise p WHERE p.department = q.department AND p.question = q.id ORDER BY place DESC LIMIT 1) < ?"
                        + UNTOLD
                        + " UNION ALL SELECT department, id, 'OVERLOOKED', day FROM exchange_question q WHERE NOT withdrawn AND showing = 'UNSEEN' AND day <= ?"
                        + UNTOLD + " ORDER BY day, id",
                row -> new Overdue(
                        new DepartmentKey(row.getString("department")),
                        row.getObject("id", UUID.class),
                        What.valueOf(row.getString("what"))),
                today,
                What.MISSED.name(),
                today.minusWeeks(Question.WEEKS_TO_LOOK),
                What.OVERLOOKED.name());
    }

    @Override
    public boolean tell(Overdue one) {
        return sql.change(
                        "INSERT INTO exchange_question_told (department, question, what) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                        one.department().text(),
                        one.question(),
                        one.what().name())
                == 1;
    }
}
