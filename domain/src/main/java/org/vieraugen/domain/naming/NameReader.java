package org.vieraugen.domain.naming;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.department.StaffMember;
import org.vieraugen.domain.department.Surnames;

/** Finds staff in what people write (C1). Built once for an organisation; immutable, and safe for many threads. */
public final class NameReader {
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]+");

    private final Map<String, Set<StaffKey>> bearers = new HashMap<>();

    public NameReader(Collection<StaffMember> staff, Scripts scripts) {
        for (var person : staff) {
            var name = person.name().strip();
            for (var surname : Surnames.words(scripts.unmasked(name.substring(name.lastIndexOf(' ') + 1)))) {
                bearers.computeIfAbsent(surname, key -> new HashSet<>()).add(person.key());
            }
        }
    }

    /** One line of the field "who is it about": everybody named in it; a reading without anybody where somebody is named whom nobody matches. */
    public List<Reading> given(String name) {
        var found = read(name, false);
        return found.isEmpty() && WORD.matcher(name).find()
                ? List.of(new Reading(name, 0, name.length(), Certainty.CERTAIN, Set.of()))
                : found;
    }

    /** Running text of up to 20,000 characters in any language. */
    public List<Reading> running(String text) {
        return read(text, true);
    }

    private List<Reading> read(String text, boolean capitals) {
        var found = new ArrayList<Reading>();
        var words = WORD.matcher(text);
        while (words.find()) {
            var means = bearers.getOrDefault(Surnames.fold(words.group()), Set.of());
            if (!means.isEmpty()
                    && (!capitals || Character.isUpperCase(words.group().codePointAt(0)))) {
                found.add(new Reading(words.group(), words.start(), words.end(), Certainty.CERTAIN, means));
            }
        }
        return List.copyOf(found);
    }
}
