package org.vieraugen.web.portal.submission;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.application.reception.Draft;
import org.vieraugen.application.visit.Visit;
import org.vieraugen.domain.attachment.Upload;
import org.vieraugen.domain.complaint.Particulars;
import org.vieraugen.domain.complaint.SubmissionField;
import org.vieraugen.domain.department.Department;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.identity.IdentityMode;
import org.vieraugen.domain.message.Channel;
import org.vieraugen.web.portal.Typed;
import org.vieraugen.web.portal.identity.Details;

/** What was typed in all steps so far, kept under the field's names in the visit. */
final class ComplaintForm {
    private static final String TICKET = "form.ticket";
    private static final String DEPARTMENT = "form.department";
    private static final String REFUSED = "form.refused";
    private static final List<String> FIELDS = Arrays.stream(FormStep.values())
            .flatMap(step -> step.fields().stream())
            .toList();

    private final Map<String, String> words;
    private final Department department;
    private final List<Upload> files;

    /** What is changed here is changed in the visit. */
    ComplaintForm(Visit visit, Department department) {
        this.words = visit.words();
        this.files = visit.files();
        this.department = department;
        if (!department.key().text().equals(words.get(DEPARTMENT))) {
            words.put(DEPARTMENT, department.key().text());
            words.remove(key("category"));
            files.clear();
        }
        words.computeIfAbsent(TICKET, none -> UUID.randomUUID().toString());
    }

    private static String key(String field) {
        return "form." + field;
    }

    DepartmentKey department() {
        return department.key();
    }

    List<Upload> files() {
        return files;
    }

    /** Names this complaint however often it is sent. */
    String ticket() {
        return words.getOrDefault(TICKET, "");
    }

    /** What is kept, as if it had just been typed. */
    Typed typed() {
        var values = new java.util.HashMap<String, List<String>>();
        for (var field : FIELDS) {
            var kept = words.get(key(field));
            if (kept != null) {
                values.put(field, List.of(kept));
            }
        }
        return new Typed(values);
    }

    /** What is kept, with what is wrong with it if this step was refused when it was last sent. */
    Typed shown(FormStep step) {
        var typed = typed();
        if (step.word().equals(words.get(REFUSED))) {
            check(step, typed);
        }
        return typed;
    }

    /** Notes that this step was refused, or that it is not any more. */
    void mark(FormStep step, boolean refused) {
        if (refused) {
            words.put(REFUSED, step.word());
        } else {
            words.remove(REFUSED, step.word());
        }
    }

    /** Keeps the step's fields as they were typed. */
    void take(FormStep step, Typed typed) {
        for (var field : step.fields()) {
            typed.given(field)
                    .ifPresentOrElse(
                            value -> words.put(key(field), typed.value(field)), () -> words.remove(key(field)));
        }
    }

    /** Takes everything that the last page carries along, should the visit have been forgotten meanwhile. */
    void takeAll(Typed typed) {
        typed.given("ticket")
                .filter(ticket -> ticket.length() == ticket().length())
                .ifPresent(t -> words.put(TICKET, t));
        for (var step : FormStep.values()) {
            take(step, typed);
        }
    }

    /** Notes beside each field of the step what the domain refuses. */
    void check(FormStep step, Typed typed) {
        switch (step) {
            case WHAT -> {
                typed.given("category")
                        .ifPresentOrElse(
                                given -> typed.check("category", () -> department.category(given)),
                                () -> typed.refuse("category", "missing"));
                typed.check("text", () -> SubmissionField.TEXT.check(typed.value("text")));
            }
            case WHERE -> {
                typed.check("circumstances", () -> SubmissionField.CIRCUMSTANCES.check(typed.value("circumstances")));
                typed.given("fileNumber")
                        .ifPresent(given -> typed.check("fileNumber", () -> SubmissionField.FILE_NUMBER.check(given)));
            }
            case WHO -> {
                var names = names(typed);
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
                        .forEach(other -> check(other, typed));
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

    /** One name in each line. */
    private static List<String> names(Typed typed) {
        return typed.value("namedStaff")
                .lines()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    Draft draft(Typed typed, String language, Channel channel) {
        var mode = IdentityMode.valueOf(typed.value("identity"));
        return new Draft(
                department.key(),
                typed.value("category"),
                language,
                channel,
                mode,
                mode == IdentityMode.ANONYMOUS ? Optional.empty() : Optional.of(Details.identity(typed)),
                typed.given("urgent").isPresent(),
                new Particulars(
                        typed.value("text"),
                        typed.value("wish"),
                        typed.given("circumstances"),
                        names(typed),
                        typed.given("representative"),
                        typed.given("fileNumber")),
                List.copyOf(files),
                Optional.empty());
    }

    /** Forgets what was typed: it was sent. */
    void end() {
        new ArrayList<>(words.keySet())
                .stream().filter(name -> name.startsWith("form.")).forEach(words::remove);
        files.clear();
    }
}
