package org.vieraugen.web.portal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.Text;

/** What somebody typed into a form, and what is wrong with it, field by field. */
public final class Typed {
    private final Map<String, List<String>> values;
    private final Map<String, Malformed> wrong = new LinkedHashMap<>();
    private boolean stale;
    private boolean taken;

    public Typed(Map<String, List<String>> values) {
        this.values = values;
    }

    /** What was typed into the field, without blanks around it; nothing when it was left empty. */
    public Optional<String> given(String field) {
        return values.getOrDefault(field, List.of()).stream()
                .findFirst()
                .map(String::strip)
                .filter(v -> !Text.isEmpty(v));
    }

    /** The field exactly as it was typed. */
    public String value(String field) {
        return values.getOrDefault(field, List.of()).stream().findFirst().orElse("");
    }

    /** Every value of a field that may have several. */
    public List<String> all(String field) {
        return values.getOrDefault(field, List.of());
    }

    public boolean is(String field, String value) {
        return all(field).contains(value);
    }

    /** The same form with this in a field, and nothing wrong with it. */
    public Typed with(String field, String value) {
        var more = new LinkedHashMap<>(values);
        more.put(field, List.of(value));
        return new Typed(more);
    }

    /** Every field with its values. */
    public void forEach(BiConsumer<String, List<String>> reader) {
        values.forEach(reader);
    }

    /** How much was typed, in characters. */
    public int length() {
        return values.values().stream()
                .flatMap(List::stream)
                .mapToInt(String::length)
                .sum();
    }

    /** Something that may refuse what was typed. */
    @FunctionalInterface
    public interface Check {
        void run();
    }

    /** Runs the check, and notes beside the field what it refuses. */
    public void check(String field, Check check) {
        try {
            check.run();
        } catch (Malformed e) {
            refuse(field, e.reason());
        }
    }

    /** Notes what is wrong with the field, by its stable code; the first refusal of a field stands. */
    public void refuse(String field, String reason) {
        wrong.putIfAbsent(field, new Malformed(field, reason, reason));
    }

    /** The code of what is wrong with the field. */
    public Optional<String> wrong(String field) {
        return Optional.ofNullable(wrong.get(field)).map(Malformed::reason);
    }

    /** The wrong fields in the order of the page. */
    public List<String> wrongFields() {
        return List.copyOf(wrong.keySet());
    }

    public boolean isGood() {
        return wrong.isEmpty() && !stale;
    }

    /** The form was not made for this browser, or long ago: it must be sent once more, by hand. */
    public void markStale() {
        stale = true;
    }

    public boolean isStale() {
        return stale;
    }

    /** It was taken, though the page that says so still shows it in its fields. */
    public void markTaken() {
        taken = true;
    }

    public boolean isTaken() {
        return taken;
    }
}
