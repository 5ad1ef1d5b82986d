package org.vieraugen.web.portal.review;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.vieraugen.application.complaint.ComplaintState;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.decision.Cause;
import org.vieraugen.domain.decision.Outcome;
import org.vieraugen.domain.decision.Remedy;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.file.Finding.InTheirs;
import org.vieraugen.domain.review.Judgement;
import org.vieraugen.web.portal.act.Given;

/** The form of what a reviewer, the ombudsperson or the countersigner would decide. */
public final class JudgementForm {
    /** How many remedies the form offers at once. */
    public static final int REMEDIES = 3;

    private JudgementForm() {}

    /** Does it once everything is there that a judgement needs; else notes what is missing. */
    public static Optional<ComplaintState> with(Given given, Supplier<ComplaintState> act) {
        if (given.optional("outcome").isEmpty()) {
            given.typed().refuse("outcome", "missing");
        }
        if (given.optional("reasons").isEmpty()) {
            given.typed().refuse("reasons", "empty");
        }
        IntStream.range(0, REMEDIES).filter(i -> given.isTicked("remedy" + i)).forEach(i -> checkRemedy(given, i));
        if (given.optional("minutes").filter(n -> n.matches("\\d{1,5}")).isEmpty()) {
            given.typed().refuse("minutes", "not-a-number");
        }
        return given.with("reasons", act);
    }

    /** In the order in which the fields stand. */
    private static void checkRemedy(Given given, int i) {
        given.check("remedy" + i, () -> given.choice(Remedy.Kind.values(), "remedy" + i));
        given.check("owner" + i, () -> owner(given, "owner" + i));
        given.check("due" + i, () -> given.date("due" + i));
    }

    public static Judgement read(Given given) {
        return new Judgement(
                given.choice(Outcome.values(), "outcome"),
                given.value("reasons"),
                given.optional("onStatement"),
                given.choices(Cause.values(), "causes"),
                remedies(given),
                given.optional("onDropped"),
                given.number("minutes"),
                new InTheirs(given.inTheirs("reasons"), given.inTheirs("onStatement"), given.inTheirs("onDropped")));
    }

    private static List<Remedy> remedies(Given given) {
        return IntStream.range(0, REMEDIES)
                .filter(i -> given.isTicked("remedy" + i))
                .mapToObj(i -> new Remedy(
                        given.choice(Remedy.Kind.values(), "remedy" + i),
                        given.value("description" + i),
                        given.inTheirs("description" + i),
                        owner(given, "owner" + i),
                        given.date("due" + i)))
                .toList();
    }

    /** Each remedy has a field of its own for its owner: what is wrong is said beside that one. */
    private static StaffKey owner(Given given, String field) {
        try {
            return new StaffKey(given.value(field));
        } catch (Malformed e) {
            throw new Malformed(field, e.reason(), "is no key of the staff");
        }
    }
}
