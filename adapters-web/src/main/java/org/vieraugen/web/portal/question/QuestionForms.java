package org.vieraugen.web.portal.question;

import java.util.Optional;
import org.vieraugen.domain.Text;
import org.vieraugen.domain.question.Asked;
import org.vieraugen.web.portal.Typed;
import org.vieraugen.web.portal.form.Reading;

/** The form of a question as it was typed; what is wrong is noted beside each field. */
final class QuestionForms {
    private QuestionForms() {}

    /** Empty when something is wrong. */
    static Optional<Asked> asked(Typed typed) {
        typed.check("organisation", () -> Text.required("organisation", typed.value("organisation"), Asked.MOST_TITLE));
        var capacity = Reading.chosen("capacity", typed, Asked.Capacity.values());
        typed.check("title", () -> Text.required("title", typed.value("title"), Asked.MOST_TITLE));
        typed.check("text", () -> Text.required("text", typed.value("text"), Asked.MOST_TEXT));
        var day = Reading.needed("day", typed);
        var again = Reading.key("again", typed);
        return Reading.made(
                typed,
                () -> new Asked(
                        typed.value("organisation").strip(),
                        capacity.orElseThrow(),
                        typed.value("title").strip(),
                        typed.value("text").strip(),
                        day.orElseThrow(),
                        again));
    }
}
