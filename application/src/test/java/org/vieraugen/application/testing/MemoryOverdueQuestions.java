package org.vieraugen.application.testing;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.vieraugen.application.question.watch.OverdueQuestions;
import org.vieraugen.domain.question.Question;
import org.vieraugen.domain.testing.Office;

/** Of which questions of the sample's department it was told, in memory. */
public final class MemoryOverdueQuestions implements OverdueQuestions {
    private final MemoryQuestions questions;
    private final Set<Overdue> told = new HashSet<>();

    public MemoryOverdueQuestions(MemoryQuestions questions) {
        this.questions = questions;
    }

    @Override
    public List<Overdue> untold(LocalDate today) {
        return Stream.concat(
                        those(What.MISSED, question -> question.isMissed(today)),
                        those(What.OVERLOOKED, question -> question.isOverlooked(today)))
                .filter(one -> !told.contains(one))
                .toList();
    }

    private Stream<Overdue> those(What what, Predicate<Question> which) {
        return questions.of(Office.FOREIGNERS).stream()
                .filter(which)
                .map(question -> new Overdue(question.department(), question.id(), what));
    }

    @Override
    public boolean tell(Overdue one) {
        return told.add(one);
    }
}
