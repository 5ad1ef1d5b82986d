package org.vieraugen.application.form;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What stands in the fields of a form that was not sent.
 *
 * @param fields by name, each with its values in the order of the page; a field that was emptied has an empty value
 * @param version of what the page showed when this was typed; empty where the form has none
 */
public record Draft(Map<String, List<String>> fields, String version) {
    /** How many characters all fields of one form have at most. */
    public static final int LONGEST = 200_000;

    public Draft {
        fields = fields.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, field -> List.copyOf(field.getValue())));
    }

    /** Whether there is room for it. */
    public boolean fits() {
        return fields.entrySet().stream()
                        .mapToLong(field -> field.getKey().length()
                                + field.getValue().stream()
                                        .mapToLong(String::length)
                                        .sum())
                        .sum()
                <= LONGEST;
    }
}
