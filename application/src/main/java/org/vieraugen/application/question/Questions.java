package org.vieraugen.application.question;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.vieraugen.application.Outdated;
import org.vieraugen.application.act.Kept;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.question.Question;

/** All questions, as if they were in memory. */
public interface Questions extends Kept<Question> {
    /** So many that were asked first are read at once unless somebody asks for a year. */
    int MOST = 50;

    /** So many of an organisation stand on a page. */
    int PAGE = 20;

    /** @throws Outdated when somebody has just asked the same one again */
    @Override
    void add(Step<Question> first);

    /** Until the transaction ends, nobody else asks anything in that department: whoever comes at the same moment sees what was asked before. */
    void askAlone(DepartmentKey department);

    /**
     * Of those that were asked first, with those that were asked again after them: that had one of them in that year; or without one the latest {@value #MOST}, and those of which one waits for somebody or may
     * do so, of which the domain says whether it does. The latest first.
     */
    List<Question> of(DepartmentKey department, Optional<Integer> year);

    /** Those of these keys that the department has. */
    List<Question> of(DepartmentKey department, Collection<UUID> keys);

    /** Of every department those that may be open after their day: so many with the latest days. */
    List<Question> overdue(LocalDate today, int most);

    /** Every department that was asked something. */
    Set<DepartmentKey> departments();

    /**
     * An organisation's, whenever they were asked, the latest first; none after the last page.
     *
     * @param page from 1
     */
    List<Question> of(DepartmentKey department, String organisation, int page);

    /** How many an organisation has asked. */
    int count(DepartmentKey department, String organisation);

    /** An organisation's that may be open, of which the domain says whether they are, and those that it asked that day or later; the latest first. */
    List<Question> recent(DepartmentKey department, String organisation, LocalDate since);

    /** Those that were asked first, with those that were asked again after them; the latest first. */
    List<Question> families(DepartmentKey department, Collection<UUID> firsts);

    /** The years in which a department was asked something, the last one first. */
    List<Integer> years(DepartmentKey department);

    /** Those that were asked again after that one, in the order in which they were asked. */
    List<Question> after(DepartmentKey department, UUID first);
}
