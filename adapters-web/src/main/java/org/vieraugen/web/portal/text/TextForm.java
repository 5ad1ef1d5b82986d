package org.vieraugen.web.portal.text;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.Text;
import org.vieraugen.domain.complaint.Status;
import org.vieraugen.domain.department.Category;
import org.vieraugen.domain.department.Department;
import org.vieraugen.domain.department.StaffMember;
import org.vieraugen.domain.text.Content;
import org.vieraugen.domain.text.Gaps;
import org.vieraugen.domain.text.Purpose;
import org.vieraugen.domain.text.TextDuty;
import org.vieraugen.web.portal.Frame;
import org.vieraugen.web.portal.Typed;

/** The form of a text module as it was typed: a field for each language that the department offers, and what is wrong beside each. */
public record TextForm(Frame frame, Department department, Typed typed) {
    /** Those of the department, German first. */
    public List<String> languages() {
        return languages(department);
    }

    private static List<String> languages(Department department) {
        return Stream.concat(Stream.of(Content.GERMAN), department.languages().stream())
                .distinct()
                .toList();
    }

    public List<Category> categories() {
        return department.categories();
    }

    /** Whoever can own one. */
    public List<StaffMember> owners() {
        return department.staff().stream()
                .filter(person -> TextDuty.KEEP_TEXTS.isFor(person.roles()))
                .toList();
    }

    /** What a field is called. */
    public String label(String field) {
        return languages().stream()
                .filter(language -> Content.field(language).equals(field))
                .findFirst()
                .map(language -> frame.say("text.in", frame.languageName(language), language))
                .orElseGet(() -> frame.sayOr(field, "field.text." + field));
    }

    /** What is wrong with a field, in a sentence; of a gap that there is not, where it stands. */
    public Optional<String> wrong(String field) {
        return typed.wrong(field).map(reason -> Gaps.wrong(typed.value(field))
                .filter(wrong -> reason.equals("unknown-placeholder"))
                .map(wrong -> frame.say("text.no-gap", wrong.written(), wrong.line(), wrong.column()))
                .orElseGet(() -> frame.sayOr(frame.say("wrong.unknown"), "wrong." + reason)));
    }

    /** A form that already says what the module is. */
    static Typed filled(Content content) {
        Map<String, List<String>> values = new HashMap<>();
        values.put("purpose", List.of(content.purpose().name()));
        values.put("title", List.of(content.title()));
        values.put("states", content.states().stream().map(Status::name).toList());
        values.put("categories", List.copyOf(content.categories()));
        content.texts().forEach((language, text) -> values.put(Content.field(language), List.of(text)));
        return new Typed(values);
    }

    /** Empty when something is wrong. */
    static Optional<Content> content(Typed typed, Department department) {
        var purpose = one(Purpose.values(), typed.value("purpose"));
        if (purpose.isEmpty()) {
            typed.refuse("purpose", "missing");
        }
        typed.check("title", () -> Text.required("title", typed.value("title"), Content.MOST_TITLE));
        var states = states(typed);
        Map<String, String> texts = new HashMap<>();
        for (var language : languages(department)) {
            var field = Content.field(language);
            var text = typed.given(field);
            text.ifPresent(words -> texts.put(language, words));
            typed.check(field, () -> {
                Text.optional(field, text.orElse(""), Content.MOST);
                Gaps.requireKnown(field, text.orElse(""));
            });
        }
        if (!texts.containsKey(Content.GERMAN)) {
            typed.refuse(Content.field(Content.GERMAN), "empty");
        }
        if (!typed.isGood()) {
            return Optional.empty();
        }
        return Optional.of(new Content(
                purpose.orElseThrow(),
                typed.value("title").strip(),
                states,
                Set.copyOf(typed.all("categories")),
                texts));
    }

    private static Set<Status> states(Typed typed) {
        var states = new HashSet<Status>();
        for (var name : typed.all("states")) {
            one(Status.values(), name).ifPresentOrElse(states::add, () -> typed.refuse("states", "unknown"));
        }
        return states;
    }

    static <T extends Enum<T>> Optional<T> one(T[] all, String name) {
        return Arrays.stream(all).filter(one -> one.name().equals(name)).findFirst();
    }

    /** Empty when nothing was typed, or no day. */
    static Optional<LocalDate> day(Typed typed) {
        try {
            var day = typed.given("reviewBy").map(LocalDate::parse);
            if (day.isEmpty()) {
                typed.refuse("reviewBy", "missing");
            }
            return day;
        } catch (DateTimeParseException e) {
            typed.refuse("reviewBy", "bad-date");
            return Optional.empty();
        }
    }

    /** @throws Malformed unless it says which edition was shown */
    static int edition(Typed typed) {
        return typed.given("edition")
                .filter(number -> number.matches("\\d{1,6}"))
                .map(Integer::valueOf)
                .orElseThrow(() -> new Malformed("edition", "missing", "must say which edition was shown"));
    }
}
