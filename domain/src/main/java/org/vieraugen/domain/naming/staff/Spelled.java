package org.vieraugen.domain.naming.staff;

import java.util.List;
import java.util.Optional;
import org.vieraugen.domain.naming.language.Endings;
import org.vieraugen.domain.naming.language.Speech;
import org.vieraugen.domain.naming.sound.Nearness;
import org.vieraugen.domain.naming.staff.Match.How;

/** The surnames that a word is spelled like: as it is, with an ending, or as a part of an address. */
final class Spelled {
    private static final int LEAST_STEM = 4;
    private static final int LEAST_TITLED_STEM = 3;

    private final Roster roster;

    Spelled(Roster roster) {
        this.roster = roster;
    }

    /** @param named whether something beside it says that it is a name */
    Optional<Match> like(String key, Speech speech, boolean named) {
        var exact = roster.of(key);
        if (exact != null) {
            return Optional.of(new Match(How.EXACT, List.of(exact)));
        }
        boolean any = named && !speech.isGerman();
        int least = named ? LEAST_TITLED_STEM : LEAST_STEM;
        for (int at = key.length() - 1; at >= Math.max(least, key.length() - Endings.LONGEST); at--) {
            var ending = key.substring(at);
            if (Endings.allows(ending, speech.language(), any)) {
                var surname = roster.of(key.substring(0, at));
                if (surname != null) {
                    return Optional.of(new Match(How.INFLECTED, List.of(surname)));
                }
            }
        }
        return (any || Endings.changesVowels(speech.language())) ? stem(key, speech, any, least) : Optional.empty();
    }

    private Optional<Match> stem(String key, Speech speech, boolean any, int least) {
        for (int at = key.length() - 1; at >= Math.max(least, key.length() - Endings.LONGEST); at--) {
            var surnames = roster.ofStem(key.substring(0, at));
            if (!surnames.isEmpty() && Endings.allows(key.substring(at), speech.language(), any)) {
                return Optional.of(new Match(How.INFLECTED, List.copyOf(surnames)));
            }
        }
        return Optional.empty();
    }

    /** In addresses first name and surname may be one word, or the first name one letter. */
    Optional<Match> address(String key) {
        if (key.length() > Nearness.MOST) {
            return Optional.empty();
        }
        for (int at = 1; at <= key.length() - LEAST_TITLED_STEM; at++) {
            var surname = roster.of(key.substring(at));
            var first = key.substring(0, at);
            if (surname != null) {
                boolean full =
                        surname.bearers().stream().anyMatch(b -> b.firstNames().contains(first));
                boolean initial = at == 1
                        && surname.bearers().stream()
                                .anyMatch(b -> b.firstNames().stream().anyMatch(f -> f.startsWith(first)));
                if (full || initial) {
                    return Optional.of(new Match(How.NEAR, List.of(surname)));
                }
            }
        }
        return Optional.empty();
    }
}
