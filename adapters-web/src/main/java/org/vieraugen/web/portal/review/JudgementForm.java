package org.vieraugen.web.portal.review;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.vieraugen.domain.complaint.Reviewing.Judgement;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.review.Cause;
import org.vieraugen.domain.review.Outcome;
import org.vieraugen.domain.review.Remedy;
import org.vieraugen.web.portal.FormActs;
import org.vieraugen.web.portal.FormValues;
import org.vieraugen.web.portal.Typed;

/** The fields of a finding or decision: outcome, reasons, causes, remedies, and the minutes it took. */
public final class JudgementForm {
    /** How many remedies the form offers at once. */
    public static final int REMEDIES = 3;

    private JudgementForm() {}

    /** Does it once outcome, minutes and reasons are given. */
    static void whenWhole(Typed typed, Runnable act) {
        if (typed.given("outcome").isEmpty()) {
            typed.refuse("outcome", "missing");
        }
        if (typed.given("minutes").filter(n -> n.matches("\\d{1,5}")).isEmpty()) {
            typed.refuse("minutes", "not-a-number");
        }
        FormActs.withText(typed, "reasons", act);
    }

    static Judgement judgement(Typed typed) {
        return new Judgement(
                FormValues.constant(Outcome.values(), "outcome", typed.value("outcome")),
                typed.value("reasons"),
                typed.given("onStatement"),
                typed.all("causes").stream()
                        .map(c -> FormValues.constant(Cause.values(), "causes", c))
                        .collect(Collectors.toSet()),
                remedies(typed),
                typed.given("onDropped"),
                Integer.parseInt(typed.value("minutes").strip()));
    }

    private static List<Remedy> remedies(Typed typed) {
        return IntStream.range(0, REMEDIES)
                .filter(i -> typed.given("remedy" + i).isPresent())
                .mapToObj(i -> new Remedy(
                        FormValues.constant(Remedy.Kind.values(), "remedies", typed.value("remedy" + i)),
                        typed.value("description" + i),
                        new StaffKey(typed.value("owner" + i)),
                        FormValues.date(typed.value("due" + i), "due" + i)))
                .toList();
    }
}
