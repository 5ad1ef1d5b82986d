package org.vieraugen.application.question;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.department.Departments;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.party.LookBack;
import org.vieraugen.domain.question.Question;
import org.vieraugen.domain.question.QuestionDuty;
import org.vieraugen.domain.question.Reply;
import org.vieraugen.domain.question.TakingBack;

/** The questions of the caller's department, and of every one for everybody. */
@OnePerServer
@Transactional
public class ReadQuestions {
    private final Questions questions;
    private final Departments departments;
    private final Clock clock;

    @Inject
    public ReadQuestions(Questions questions, Departments departments, Clock clock) {
        this.questions = questions;
        this.departments = departments;
        this.clock = clock;
    }

    /**
     * Those that were asked first, the latest first, each with those that were asked again.
     *
     * @param year in which one of them was asked; without one the latest, and those that are open
     * @throws Denied when that is not the caller's duty
     * @throws Malformed for a year far away
     */
    public List<QuestionView> all(Caller caller, Optional<Integer> year) {
        var home = home(caller);
        return views(questions.of(home, near(year)), keeps(caller));
    }

    /**
     * The years in which something was asked, the last one first.
     *
     * @throws Denied when that is not the caller's duty
     */
    public List<Integer> years(Caller caller) {
        return questions.years(home(caller));
    }

    /**
     * @throws Denied when that is not the caller's duty
     * @throws Unknown when the caller's department has no such question
     */
    public QuestionView one(Caller caller, UUID id) {
        var home = home(caller);
        var question = questions.get(home, id);
        return new QuestionView(
                question, questions.after(home, id), today(), keeps(caller), keysOf(caller.staff(), question));
    }

    /**
     * Those of every department, for everybody: that they were asked, and the words of those that are shown.
     *
     * @param year in which one of them was asked; without one the latest, and those that are open
     * @throws Malformed for a year far away
     */
    public List<QuestionView> shown(Optional<Integer> year) {
        var wanted = near(year);
        return departments().stream()
                .flatMap(department -> views(questions.of(department, wanted), false).stream())
                .toList();
    }

    /** The years in which any department was asked something, the last one first. */
    public List<Integer> years() {
        return departments().stream()
                .flatMap(department -> questions.years(department).stream())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** Those that were taken out of the definition, too: what was public stays public. */
    private List<DepartmentKey> departments() {
        return departments.and(questions.departments());
    }

    /** Those of these keys that the department has, without those that were withdrawn. */
    public List<QuestionView> named(DepartmentKey department, Collection<UUID> keys) {
        return questions.of(department, keys).stream()
                .filter(question -> !question.withdrawn())
                .map(this::alone)
                .toList();
    }

    /** Of every department those without an answer after their day: so many with the latest days (P5). */
    public List<QuestionView> missed(int most) {
        return questions.overdue(today(), most).stream()
                .map(this::alone)
                .filter(QuestionView::isMissed)
                .toList();
    }

    /** Without those that were asked again after it. */
    private QuestionView alone(Question question) {
        return new QuestionView(question, List.of(), today(), false, Set.of());
    }

    private Optional<Integer> near(Optional<Integer> year) {
        return new LookBack(year, today()).year();
    }

    private List<QuestionView> views(List<Question> all, boolean keeps) {
        var again = all.stream()
                .filter(question -> question.asked().again().isPresent())
                .collect(Collectors.groupingBy(Question::first));
        return all.stream()
                .filter(question -> question.asked().again().isEmpty())
                .map(question -> new QuestionView(
                        question, inOrder(again.getOrDefault(question.id(), List.of())), today(), keeps, Set.of()))
                .toList();
    }

    private static List<Question> inOrder(List<Question> again) {
        return again.stream()
                .sorted(Comparator.comparing((Question one) -> one.asked().day())
                        .thenComparing(Question::id))
                .toList();
    }

    /** Under which keys the reader has put something forward here. */
    private Set<StaffKey> keysOf(StaffKey reader, Question question) {
        var chart = departments.organisation().chart();
        var others = Stream.concat(
                question.replies().stream().map(Reply::by),
                question.showing().takingBacks().stream().map(TakingBack::by));
        return Stream.concat(Stream.of(reader), others)
                .filter(who -> chart.isSame(who, reader))
                .collect(Collectors.toUnmodifiableSet());
    }

    private DepartmentKey home(Caller caller) {
        caller.must(QuestionDuty.READ_QUESTIONS);
        return departments.organisation().home(caller.staff());
    }

    private static boolean keeps(Caller caller) {
        return QuestionDuty.KEEP_QUESTIONS.isFor(caller.roles());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Terms.ZONE);
    }
}
