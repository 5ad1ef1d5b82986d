package org.vieraugen.application.testing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vieraugen.application.Outdated;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.question.Questions;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.party.OrganisationNames;
import org.vieraugen.domain.question.Question;

/** Questions in memory, with the journal beside them. */
public final class MemoryQuestions implements Questions {
    private static final Comparator<Question> ORDER =
            Comparator.comparing((Question question) -> question.asked().day()).thenComparing(Question::id);

    private final Map<UUID, Question> questions = new HashMap<>();
    private final MemoryJournal journal;

    public MemoryQuestions(MemoryJournal journal) {
        this.journal = journal;
    }

    @Override
    public void add(Step<Question> first) {
        store(first);
    }

    @Override
    public void askAlone(DepartmentKey department) {
        // In memory nobody else is there.
    }

    @Override
    public void follow(Step<Question> step) {
        var before = questions.get(step.next().id());
        if (before == null || before.version() != step.next().version() - 1) {
            throw new Outdated(false);
        }
        store(step);
    }

    private void store(Step<Question> step) {
        var next = step.next();
        questions.put(next.id(), next);
        journal.append(next.department(), new Subject(Question.KIND, next.id()), step.acts());
    }

    @Override
    public Question get(DepartmentKey department, UUID id) {
        return of(department).stream()
                .filter(question -> question.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Unknown("question"));
    }

    @Override
    public List<Question> of(DepartmentKey department, Optional<Integer> year) {
        var wanted = year.isPresent()
                ? of(department).stream()
                        .filter(one -> one.asked().day().getYear() == year.get())
                        .map(Question::first)
                        .toList()
                : Stream.concat(
                                of(department).stream()
                                        .filter(one -> one.asked().again().isEmpty())
                                        .limit(MOST),
                                of(department).stream()
                                        .filter(one -> one.isOpen()
                                                || one.isUnseen()
                                                || one.showing().waiting().isPresent()))
                        .map(Question::first)
                        .toList();
        return of(department).stream()
                .filter(one -> wanted.contains(one.first()))
                .toList();
    }

    @Override
    public List<Question> of(DepartmentKey department, Collection<UUID> keys) {
        return of(department).stream()
                .filter(question -> keys.contains(question.id()))
                .toList();
    }

    @Override
    public List<Question> of(DepartmentKey department, String organisation, int page) {
        return asked(department, organisation)
                .skip((page - 1L) * PAGE)
                .limit(PAGE)
                .toList();
    }

    @Override
    public int count(DepartmentKey department, String organisation) {
        return (int) asked(department, organisation).count();
    }

    @Override
    public List<Question> recent(DepartmentKey department, String organisation, LocalDate since) {
        return asked(department, organisation)
                .filter(one -> one.isOpen() || !one.asked().day().isBefore(since))
                .toList();
    }

    private Stream<Question> asked(DepartmentKey department, String organisation) {
        return of(department).stream()
                .filter(one -> OrganisationNames.isSame(one.asked().organisation(), organisation));
    }

    @Override
    public List<Question> families(DepartmentKey department, Collection<UUID> firsts) {
        return of(department).stream()
                .filter(one -> firsts.contains(one.first()))
                .toList();
    }

    @Override
    public List<Question> overdue(LocalDate today, int most) {
        return questions.values().stream()
                .filter(question -> question.isMissed(today))
                .sorted(Comparator.comparing(Question::due).reversed())
                .limit(most)
                .toList();
    }

    @Override
    public Set<DepartmentKey> departments() {
        return questions.values().stream().map(Question::department).collect(Collectors.toSet());
    }

    @Override
    public List<Integer> years(DepartmentKey department) {
        return of(department).stream()
                .map(one -> one.asked().day().getYear())
                .distinct()
                .toList();
    }

    /** All of a department, the latest first. */
    public List<Question> of(DepartmentKey department) {
        return questions.values().stream()
                .filter(question -> question.department().equals(department))
                .sorted(ORDER.reversed())
                .toList();
    }

    @Override
    public List<Question> after(DepartmentKey department, UUID first) {
        return of(department).stream()
                .filter(question ->
                        question.asked().again().filter(first::equals).isPresent())
                .sorted(ORDER)
                .toList();
    }
}
