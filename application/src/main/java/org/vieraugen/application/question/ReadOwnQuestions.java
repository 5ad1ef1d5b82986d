package org.vieraugen.application.question;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.department.Departments;
import org.vieraugen.application.question.OwnQuestions.Turned;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.participant.Guest;
import org.vieraugen.domain.participant.Participant;
import org.vieraugen.domain.party.OrganisationNames;
import org.vieraugen.domain.question.Asking;
import org.vieraugen.domain.question.Question;

/** What people from outside see of the questions to the departments in which they are invited (E5, E10). */
@OnePerServer
@Transactional
public class ReadOwnQuestions {
    private final Questions questions;
    private final Departments departments;
    private final Clock clock;

    @Inject
    public ReadOwnQuestions(Questions questions, Departments departments, Clock clock) {
        this.questions = questions;
        this.departments = departments;
        this.clock = clock;
    }

    /**
     * One for each department in which the guest is invited.
     *
     * @param department of which another page than the first is read; of all when empty
     * @param page from 1; the last one for any later one
     */
    public List<OwnQuestions> all(Guest guest, Optional<String> department, int page) {
        return guest.as().stream()
                .map(as -> of(
                        as,
                        department
                                        .filter(one ->
                                                !one.equals(as.department().text()))
                                        .isPresent()
                                ? 1
                                : page))
                .toList();
    }

    private OwnQuestions of(Participant as, int page) {
        var side = as.organisation();
        int last = Math.max(1, (questions.count(as.department(), side) + Questions.PAGE - 1) / Questions.PAGE);
        var turned = new Turned(Math.min(Math.max(1, page), last), last);
        var own = questions.of(as.department(), side, turned.number());
        return new OwnQuestions(
                as,
                departments.organisation().names(as.department()),
                own,
                turned,
                questions.families(
                        as.department(),
                        own.stream().map(Question::first).distinct().toList()),
                questions.of(as.department(), Optional.empty()).stream()
                        .filter(question ->
                                !OrganisationNames.isSame(question.asked().organisation(), side))
                        .toList(),
                Asking.hasRoom(questions.recent(as.department(), side, today()), today()),
                today());
    }

    /** To how many questions of the guest's organisations an answer is owed. */
    public long open(Guest guest) {
        return guest.as().stream()
                .flatMap(as -> questions.recent(as.department(), as.organisation(), today()).stream())
                .filter(Question::isOpen)
                .count();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Terms.ZONE);
    }
}
