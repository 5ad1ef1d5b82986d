package org.vieraugen.application.question;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.TimeOrdered;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.act.Acted;
import org.vieraugen.application.act.Acts;
import org.vieraugen.application.act.Command;
import org.vieraugen.application.act.Outside;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.access.Acting;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.party.OrganisationNames;
import org.vieraugen.domain.question.Asked;
import org.vieraugen.domain.question.Asking;
import org.vieraugen.domain.question.Question;
import org.vieraugen.domain.question.QuestionAct;

/** A question that a partner, a member or the council asks, for the first time or again (E10): participants do so themselves, or whoever keeps the questions enters it. */
@OnePerServer
@Transactional
public class AskQuestion {
    private final Acts acts;
    private final Questions questions;
    private final TellQuestions told;

    @Inject
    public AskQuestion(Acts acts, Questions questions, TellQuestions told) {
        this.acts = acts;
        this.questions = questions;
        this.told = told;
    }

    /**
     * @param key an idempotency key
     * @param due by when it is answered, if something was agreed
     * @throws Denied when that is not the caller's duty
     * @throws Malformed for a question that the department does not have and that would be asked again
     * @throws RuleBroken E10 while the answer is still to come in time
     */
    public Acted handle(Caller caller, Optional<String> key, Asked asked, Optional<LocalDate> due) {
        return acts.begin(
                caller,
                key,
                Command.of(QuestionAct.ASK, asked, due),
                told,
                (department, by) -> asked(department, asked, due, by));
    }

    /**
     * Today, for the guest's own organisation, and no other (E5).
     *
     * @param again the question that is asked once more: one that the organisation asked itself
     * @throws Unknown when the guest is not invited in that department
     * @throws Malformed for what is empty or too long, or a question that the organisation did not ask and that would be asked again
     * @throws RuleBroken E10 while the answer is still to come in time, or when the organisation has too many questions open or asks too many a day
     */
    public Acted handle(Outside from, DepartmentKey department, String title, String text, Optional<UUID> again) {
        return acts.begin(from, department, Command.of(QuestionAct.ASK, department, title, text, again), told, by -> {
            questions.askAlone(department);
            Asking.requireRoom(questions.recent(department, by.organisation(), by.today()), by.today());
            again.ifPresent(named -> requireOwn(department, named, by.organisation()));
            var asked = new Asked(by.organisation(), Asked.Capacity.PARTNER, title, text, by.today(), again);
            return asked(department, asked, Optional.empty(), by);
        });
    }

    private void requireOwn(DepartmentKey department, UUID named, String organisation) {
        if (!OrganisationNames.isSame(find(department, named).asked().organisation(), organisation)) {
            throw unknown();
        }
    }

    private Step<Question> asked(DepartmentKey department, Asked asked, Optional<LocalDate> due, Acting by) {
        var id = TimeOrdered.id(by.at());
        if (asked.again().isEmpty()) {
            return Question.ask(id, department, asked, due, by);
        }
        questions.askAlone(department);
        var first = first(department, asked.again().get());
        return new Asking(first, questions.after(department, first.id())).again(id, asked, due, by);
    }

    private Question first(DepartmentKey department, UUID again) {
        var named = find(department, again);
        return named.first().equals(named.id()) ? named : questions.get(department, named.first());
    }

    private Question find(DepartmentKey department, UUID again) {
        try {
            return questions.get(department, again);
        } catch (Unknown e) {
            throw unknown();
        }
    }

    private static Malformed unknown() {
        return new Malformed("again", "unknown", "there is no such question");
    }
}
