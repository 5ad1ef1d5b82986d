package org.vieraugen.web.portal.act;

import java.util.List;
import java.util.Optional;
import org.vieraugen.application.complaint.ActRequest;
import org.vieraugen.application.complaint.ComplaintState;
import org.vieraugen.domain.course.CaseAct;
import org.vieraugen.domain.text.Purpose;

/** The forms of one capability's acts on a case's page. */
public interface CaseForms {
    /** What the page shows for an act, beside its name and its button. */
    enum Shape {
        /** Nothing: the button says it all. */
        BUTTON,
        /** A field for words. */
        WORDS,
        /** Fields of its own, in a template. */
        OWN,
        /** A way to the page of candidates. */
        LINK,
        /** The list of names. */
        NAMES,
        /** It stands on another page, or beside what it is about. */
        ELSEWHERE
    }

    /** Does what the form asks for; what is missing is noted beside the field, and then nothing is done and nothing answered. */
    @FunctionalInterface
    interface Doing {
        Optional<ComplaintState> make(ActRequest on, Given given);
    }

    /** The same where nothing can be missing. */
    @FunctionalInterface
    interface Taking {
        ComplaintState take(ActRequest on, Given given);
    }

    /**
     * An act and its form.
     *
     * @param isRefusable whether a second button says no
     * @param isTold whether the complainant reads it, so that it can be given in her or his language, too
     * @param texts where text modules can be put in
     */
    record Form(CaseAct act, Shape shape, boolean isRefusable, boolean isTold, Doing doing, Optional<Texts> texts) {
        public Form(CaseAct act, Shape shape, boolean isRefusable, Doing doing) {
            this(act, shape, isRefusable, false, doing, Optional.empty());
        }

        public Form refusable() {
            return new Form(act, shape, true, isTold, doing, texts);
        }

        /** The same form, whose words the complainant reads. */
        public Form told() {
            return new Form(act, shape, isRefusable, true, doing, texts);
        }

        /** The same form, which offers text modules for one of its fields. */
        public Form offering(Purpose purpose, String field) {
            return new Form(act, shape, isRefusable, isTold, doing, Optional.of(new Texts(purpose, field)));
        }
    }

    /**
     * That a form offers text modules.
     *
     * @param field into which they go
     */
    record Texts(Purpose purpose, String field) {}

    List<Form> forms();

    static Form button(CaseAct act, Taking taking) {
        return new Form(act, Shape.BUTTON, false, always(taking));
    }

    /** A form whose only field, for words, must be filled. */
    static Form words(CaseAct act, Taking taking) {
        return new Form(act, Shape.WORDS, false, (on, given) -> given.with("text", () -> taking.take(on, given)));
    }

    /** A form of words with two buttons, to confirm a proposal or to refuse it; both come with reasons. */
    static Form answer(CaseAct act, Taking confirm, Taking refuse) {
        return words(act, (on, given) -> (given.isRefusal() ? refuse : confirm).take(on, given))
                .refusable();
    }

    static Doing always(Taking taking) {
        return (on, given) -> Optional.of(taking.take(on, given));
    }

    static Form own(CaseAct act, Doing doing) {
        return shaped(Shape.OWN, act, doing);
    }

    static Form shaped(Shape shape, CaseAct act, Doing doing) {
        return new Form(act, shape, false, doing);
    }
}
