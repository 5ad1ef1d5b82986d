package org.vieraugen.application.question;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.department.Departments;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.participant.Guest;

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

    /** One for each department in which the guest is invited. */
    public List<OwnQuestions> all(Guest guest) {
        var today = LocalDate.ofInstant(clock.instant(), Terms.ZONE);
        return guest.as().stream()
                .map(as -> new OwnQuestions(
                        as,
                        departments.organisation().department(as.department()).names(),
                        questions.of(as.department(), Optional.empty()),
                        today))
                .toList();
    }
}
