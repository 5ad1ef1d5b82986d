package org.vieraugen.domain.naming.staff;

import java.lang.Character.UnicodeScript;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.vieraugen.domain.naming.language.Endings;
import org.vieraugen.domain.naming.sound.Bones;
import org.vieraugen.domain.naming.sound.Sound;
import org.vieraugen.domain.naming.staff.Match.How;
import org.vieraugen.domain.naming.text.Word;

/** The surnames that a word sounds like. */
final class Heard {
    private static final int SOUNDS = 8;
    // So many sounds tell a name, beside a title and elsewhere.
    private static final int LEAST_TITLED = 2;
    private static final int LEAST = 3;
    private static final int LEAST_GREEK = 4;
    private static final int LEAST_BEFORE_VOWEL = 3;
    private static final int LEAST_LEANED_ON = 5;
    private static final int LONGEST_ENDING = 4;

    private final Roster roster;

    Heard(Roster roster) {
        this.roster = roster;
    }

    /** Surnames that sound like one of the spellings, without an ending or with one. */
    Set<Surname> like(List<String> spellings, int least, boolean cases) {
        var found = new LinkedHashSet<Surname>();
        var sounds = Sound.all(spellings, SOUNDS);
        for (var sound : sounds) {
            sounding(sound, sound.length(), least, found);
        }
        if (!found.isEmpty() || !cases) {
            return found;
        }
        for (var sound : sounds) {
            for (int at = sound.length() - 1; at >= Math.max(least, sound.length() - LONGEST_ENDING); at--) {
                if (Endings.heard(sound.substring(at))) {
                    sounding(sound, at, least, found);
                    if (Bones.isVowel(sound.charAt(at)) && at >= LEAST_BEFORE_VOWEL) {
                        for (var vowel : List.of("A", "I", "U")) {
                            var whole = sound.substring(0, at) + vowel;
                            sounding(whole, whole.length(), least, found);
                        }
                    }
                }
            }
        }
        return found;
    }

    private void sounding(String sound, int length, int least, Set<Surname> found) {
        if (length < least) {
            return;
        }
        roster.bySound().each(sound, length, number -> {
            var surname = roster.number(number);
            if (surname.sounds().contains(sound.substring(0, length))) {
                found.add(surname);
            }
        });
    }

    /** Surnames with the same consonants and the same first sound. */
    Optional<Match> loose(List<String> spellings) {
        var found = new LinkedHashSet<Surname>();
        for (var sound : Sound.all(spellings, SOUNDS)) {
            var bones = Bones.of(sound);
            if (bones.length() >= LEAST) {
                boned(bones, found, surname -> surname.sounds().stream()
                        .anyMatch(s -> s.charAt(0) == sound.charAt(0)
                                && Bones.of(s).equals(bones)
                                && Math.abs(s.length() - sound.length()) <= 1));
            }
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(new Match(How.LOOSE, List.copyOf(found)));
    }

    private void boned(String bones, Set<Surname> found, Predicate<Surname> fits) {
        roster.byBones().each(bones, bones.length(), number -> {
            var surname = roster.number(number);
            if (fits.test(surname)) {
                found.add(surname);
            }
        });
    }

    /** Surnames that a word of another script may be, without its vowels where the script leaves them out. */
    Optional<Match> foreign(Word word, boolean named) {
        var spellings = roster.scripts().latin(word.spoken());
        if (spellings.isEmpty()) {
            return Optional.empty();
        }
        if (word.cased()) {
            var found = like(spellings, named ? LEAST_TITLED : LEAST, true);
            if (found.isEmpty() && word.script() == UnicodeScript.GREEK) {
                // The nominative of most Greek names has an s.
                found = like(spellings.stream().map(s -> s + "s").toList(), LEAST_GREEK, false);
            }
            if (!found.isEmpty()) {
                return Optional.of(new Match(How.SOUND, List.copyOf(found)));
            }
            return named ? loose(spellings) : Optional.empty();
        }
        var found = withoutVowels(spellings, named, 0);
        if (found.isEmpty() && named) {
            found = withoutVowels(spellings, named, 1);
        }
        if (found.isEmpty() && word.plain().length() >= LEAST_LEANED_ON && Leaning.on(word)) {
            found = withoutVowels(roster.scripts().latin(Leaning.without(word)), named, 0);
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(new Match(How.SOUND, List.copyOf(found)));
    }

    /** In scripts that leave out vowels: the same consonants, and no vowel more. */
    private Set<Surname> withoutVowels(List<String> spellings, boolean named, int other) {
        var found = new LinkedHashSet<Surname>();
        for (var sound : Sound.all(spellings, SOUNDS)) {
            var bones = Bones.of(sound);
            int vowels = sound.length()
                    - (int) sound.chars().filter(c -> !Bones.isVowel((char) c)).count();
            boolean enough = named
                    ? sound.length() >= LEAST_TITLED
                    : bones.length() > LEAST || (bones.length() == LEAST && vowels >= 1);
            if (enough) {
                boned(bones, found, surname -> surname.sounds().stream().anyMatch(s -> Bones.reads(sound, s, other)));
            }
        }
        return found;
    }
}
