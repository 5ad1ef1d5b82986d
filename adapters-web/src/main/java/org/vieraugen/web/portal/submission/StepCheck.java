package org.vieraugen.web.portal.submission;

import java.util.Arrays;
import org.vieraugen.domain.complaint.Particulars;
import org.vieraugen.domain.complaint.SubmissionField;
import org.vieraugen.domain.department.Department;
import org.vieraugen.domain.identity.IdentityMode;
import org.vieraugen.web.portal.Typed;
import org.vieraugen.web.portal.identity.Details;

/** Asks the domain about what was typed, one step of the form at a time. */
final class StepCheck {
    private StepCheck() {}

    /** Notes beside each field of the step what the domain refuses. */
    static void check(FormStep step, Typed typed, Department department) {
        switch (step) {
            case WHAT -> {
                typed.given("category")
                        .ifPresentOrElse(
                                given -> typed.check("category", () -> department.offered(given)),
                                () -> typed.refuse("category", "missing"));
                typed.check("text", () -> SubmissionField.TEXT.check(typed.value("text")));
            }
            case WHERE -> {
                typed.check("circumstances", () -> SubmissionField.CIRCUMSTANCES.check(typed.value("circumstances")));
                typed.given("fileNumber")
                        .filter(given -> !typed.is("identity", IdentityMode.ANONYMOUS.name()))
                        .ifPresent(given -> typed.check("fileNumber", () -> SubmissionField.FILE_NUMBER.check(given)));
            }
            case WHO -> {
                var names = ComplaintForm.names(typed);
                if (names.size() > Particulars.MOST_NAMED) {
                    typed.refuse("namedStaff", "too-many");
                }
                names.forEach(name -> typed.check("namedStaff", () -> SubmissionField.NAMED.check(name)));
                typed.given("representative")
                        .ifPresent(given ->
                                typed.check("representative", () -> SubmissionField.REPRESENTATIVE.check(given)));
            }
            case WISH -> typed.check("wish", () -> SubmissionField.WISH.check(typed.value("wish")));
            case FILES -> {
                // Each file was looked at when it came.
            }
            case CONTACT -> checkContact(typed);
            case CHECK ->
                Arrays.stream(FormStep.values())
                        .filter(other -> other != FormStep.CHECK)
                        .forEach(other -> check(other, typed, department));
        }
    }

    private static void checkContact(Typed typed) {
        var mode = typed.given("identity").orElse("");
        if (Arrays.stream(IdentityMode.values()).noneMatch(known -> known.name().equals(mode))) {
            typed.refuse("identity", "missing");
        } else if (IdentityMode.valueOf(mode) != IdentityMode.ANONYMOUS) {
            Details.check(typed);
        }
    }
}
