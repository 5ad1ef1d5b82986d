package org.vieraugen.web.portal;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.department.StaffKey;

/** What the fields of forms hold, in the domain's words; {@link Malformed} names the field where it is something else. */
public final class FormValues {
    private FormValues() {}

    /** The people that were ticked. */
    public static Set<StaffKey> keys(Collection<String> keys) {
        return keys.stream().filter(key -> !key.isBlank()).map(StaffKey::new).collect(Collectors.toSet());
    }

    public static int number(String text, String field) {
        if (!text.strip().matches("\\d{1,5}")) {
            throw new Malformed(field, "not-a-number", "is no number");
        }
        return Integer.parseInt(text.strip());
    }

    public static LocalDate date(String text, String field) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            throw new Malformed(field, "bad-date", "is no date");
        }
    }

    /** One of the choices that the form offered. */
    public static <T extends Enum<T>> T constant(T[] all, String field, String name) {
        return Arrays.stream(all)
                .filter(c -> c.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Malformed(field, "unknown", "is not among the choices"));
    }
}
