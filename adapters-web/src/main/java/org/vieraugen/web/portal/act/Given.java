package org.vieraugen.web.portal.act;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.vieraugen.application.complaint.ComplaintState;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.text.Theirs;
import org.vieraugen.web.portal.Typed;

/** What was typed into the form of an act, read as what the act takes. */
public record Given(Typed typed) {
    public String value(String field) {
        return typed.value(field);
    }

    public Optional<String> optional(String field) {
        return typed.given(field);
    }

    /** The words of a form that has one field for them. */
    public String text() {
        return typed.value("text");
    }

    /** What was given in the complainant's language beside that field. */
    public Optional<String> inTheirs(String field) {
        return typed.given(field + Theirs.BESIDE);
    }

    public boolean isTicked(String field) {
        return typed.given(field).isPresent();
    }

    /** Whether the second of two buttons was pressed. */
    public boolean isRefusal() {
        return typed.is("go", "refuse");
    }

    public StaffKey staff() {
        return new StaffKey(typed.value("staff"));
    }

    public Set<StaffKey> people(String field) {
        return typed.all(field).stream()
                .filter(key -> !key.isBlank())
                .map(StaffKey::new)
                .collect(Collectors.toSet());
    }

    /** @throws Malformed unless it is a number of up to five digits */
    public int number(String field) {
        var text = typed.value(field).strip();
        if (!text.matches("\\d{1,5}")) {
            throw new Malformed(field, "not-a-number", "is no number");
        }
        return Integer.parseInt(text);
    }

    /** @throws Malformed unless it is a day such as 2026-03-01 */
    public LocalDate date(String field) {
        try {
            return LocalDate.parse(typed.value(field).strip());
        } catch (DateTimeParseException e) {
            throw new Malformed(field, "bad-date", "is no date");
        }
    }

    /** @throws Malformed unless it is one of the names */
    public <T extends Enum<T>> T choice(T[] all, String field) {
        return choice(all, field, typed.value(field));
    }

    /** @throws Malformed unless each of them is one of the names */
    public <T extends Enum<T>> Set<T> choices(T[] all, String field) {
        return typed.all(field).stream().map(name -> choice(all, field, name)).collect(Collectors.toSet());
    }

    /** Does it once these fields are filled and what stands in them was read back; else notes all that is missing. */
    public Optional<ComplaintState> readBack(List<String> fields, Supplier<ComplaintState> act) {
        noteEmpty(fields);
        if (!isTicked("readBack")) {
            typed.refuse("readBack", "not-read-back");
        }
        return with(fields, act);
    }

    private static <T extends Enum<T>> T choice(T[] all, String field, String name) {
        return Arrays.stream(all)
                .filter(c -> c.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Malformed(field, "unknown", "is not among the choices"));
    }

    /** Notes that the field is empty, or what the reader of it refuses, and goes on, so that everything wrong is said at once. */
    public void check(String field, Runnable reader) {
        noteEmpty(List.of(field));
        try {
            reader.run();
        } catch (Malformed e) {
            typed.refuse(e.field(), e.reason());
        }
    }

    /** Does it once that field is filled; else notes that it is empty. */
    public Optional<ComplaintState> with(String field, Supplier<ComplaintState> act) {
        return with(List.of(field), act);
    }

    /** Does it once these fields are filled; else notes which are empty. */
    public Optional<ComplaintState> with(List<String> fields, Supplier<ComplaintState> act) {
        noteEmpty(fields);
        return typed.isGood() ? Optional.of(act.get()) : Optional.empty();
    }

    private void noteEmpty(List<String> fields) {
        for (var field : fields) {
            if (typed.given(field).isEmpty()) {
                typed.refuse(field, "empty");
            }
        }
    }
}
