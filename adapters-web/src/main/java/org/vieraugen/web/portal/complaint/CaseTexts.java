package org.vieraugen.web.portal.complaint;

import jakarta.inject.Inject;
import java.util.Optional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.reading.CaseView;
import org.vieraugen.application.text.InsertText;
import org.vieraugen.application.text.InsertText.Inserted;
import org.vieraugen.application.text.SuggestTexts;
import org.vieraugen.application.text.SuggestTexts.Suggestions;
import org.vieraugen.domain.course.CaseAct;
import org.vieraugen.domain.text.Theirs;
import org.vieraugen.web.portal.SignedInStaff;
import org.vieraugen.web.portal.Typed;
import org.vieraugen.web.portal.act.FormsOfActs;
import org.vieraugen.web.portal.form.Reading;

/** Text modules at the forms of a case. */
@OnePerServer
public class CaseTexts {
    private static final String CHOSEN = "module";

    private final SuggestTexts suggest;
    private final InsertText insert;
    private final FormsOfActs forms;
    private final SignedInStaff desk;

    @Inject
    public CaseTexts(SuggestTexts suggest, InsertText insert, FormsOfActs forms, SignedInStaff desk) {
        this.suggest = suggest;
        this.insert = insert;
        this.forms = forms;
        this.desk = desk;
    }

    Suggestions suggested(CaseView it) {
        return suggest.handle(desk.caller(), it);
    }

    /** What was typed with the chosen module at the end of its field; or with what is wrong with the choice. */
    Typed into(CaseView it, CaseAct move, Typed typed) {
        var words = words(it, move, typed);
        if (words.isEmpty()) {
            typed.refuse(CHOSEN, typed.given(CHOSEN).isEmpty() ? "missing" : "unknown");
            return typed;
        }
        var field = forms.texts(move).orElseThrow().field();
        var filled = behind(typed, field, words.get().german()).with(CHOSEN, "");
        return words.get()
                .inTheirs()
                .map(theirs -> behind(filled, field + Theirs.BESIDE, theirs))
                .orElse(filled);
    }

    private static Typed behind(Typed typed, String field, String words) {
        var before = typed.value(field);
        return typed.with(field, before.isBlank() ? words : before + "\n\n" + words);
    }

    /** The words of the chosen module, with its gaps filled; empty where there is none such for this form. */
    Optional<Inserted> words(CaseView it, CaseAct move, Typed typed) {
        try {
            return forms.texts(move).flatMap(texts -> typed.given(CHOSEN)
                    .flatMap(Reading::key)
                    .map(id -> insert.handle(desk.caller(), it, id, texts.purpose())));
        } catch (Unknown e) {
            // Retired meanwhile, or of another department.
            return Optional.empty();
        }
    }
}
