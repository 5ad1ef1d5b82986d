package org.vieraugen.domain.naming.staff;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.vieraugen.domain.naming.sound.Bones;
import org.vieraugen.domain.naming.sound.Sound;
import org.vieraugen.domain.naming.staff.Surname.Bearer;
import org.vieraugen.domain.naming.text.Word;

/** Whose first name a word is. For one text, in one thread. */
public final class FirstNameFinder {
    private static final int SOUNDS = 8;
    private static final int LEAST_SAME = 3;
    private static final int LONGEST_ENDING = 3;
    private static final int LEAST_LEANED_ON = 4;

    private final Roster roster;
    // What was found for a word of this text already.
    private final Map<String, List<String>> sounds = new HashMap<>();
    private final Map<String, Map<String, Boolean>> firsts = new HashMap<>();

    public FirstNameFinder(Roster roster) {
        this.roster = roster;
    }

    /** Whether somebody's first name begins like it; of other scripts it is not known so fast. */
    public boolean mayBeFirst(Word word) {
        return !word.latin() || word.key().length() < LEAST_SAME || roster.isFirstBeginning(word.key());
    }

    /** Whether it may be the first name of somebody of the staff. */
    public boolean isFirst(Word word) {
        if (word.plain().length() < 2 || word.chinese() || (word.cased() && !word.capital())) {
            return false;
        }
        return word.latin()
                ? roster.isFirst(word.key())
                : sounds(word).stream().anyMatch(sound -> roster.isFirstBones(Bones.of(sound)))
                        || leaning(word).stream().anyMatch(sound -> roster.isFirstBones(Bones.of(sound)));
    }

    /** Those whose first name the word is, in any way of writing it. */
    public Set<Bearer> bearing(Word word, List<Surname> surnames) {
        if (word.chinese()) {
            return Set.of();
        }
        var known = word.latin()
                ? Map.<String, Boolean>of()
                : firsts.computeIfAbsent(word.spoken(), spoken -> new HashMap<>());
        Predicate<String> sounds = first -> sounds(word).stream().anyMatch(s -> alikeSound(s, first, word.cased()))
                || leaning(word).stream().anyMatch(s -> alikeSound(s, first, word.cased()));
        Set<Bearer> found = Set.of();
        for (var surname : surnames) {
            for (var bearer : surname.bearers()) {
                boolean bears = word.latin()
                        ? isAlike(word.key(), bearer.firstNames())
                        : any(bearer.firstSounds(), known, sounds);
                if (bears) {
                    found = found.isEmpty() ? new LinkedHashSet<>() : found;
                    found.add(bearer);
                }
            }
        }
        return found;
    }

    private static boolean isAlike(String key, List<String> firsts) {
        for (var first : firsts) {
            if (alike(key, first)) {
                return true;
            }
        }
        return false;
    }

    private static boolean any(List<String> firsts, Map<String, Boolean> known, Predicate<String> fits) {
        for (var first : firsts) {
            var fit = known.get(first);
            if (fit == null) {
                fit = fits.test(first);
                known.put(first, fit);
            }
            if (fit) {
                return true;
            }
        }
        return false;
    }

    private List<String> sounds(Word word) {
        return sounds.computeIfAbsent(
                word.spoken(), spoken -> Sound.all(roster.scripts().latin(spoken), SOUNDS));
    }

    /** The sounds of an Arabic word without the letter that leans on it: to, and, with. */
    private List<String> leaning(Word word) {
        if (word.cased() || word.plain().length() < LEAST_LEANED_ON || !Leaning.on(word)) {
            return List.of();
        }
        return sounds.computeIfAbsent(
                "-" + word.spoken(), spoken -> Sound.all(roster.scripts().latin(Leaning.without(word)), SOUNDS));
    }

    /** The same, its initial, or another case of it. */
    private static boolean alike(String key, String first) {
        if (key.length() == 1) {
            return first.startsWith(key);
        }
        int same = 0;
        while (same < Math.min(key.length(), first.length()) && key.charAt(same) == first.charAt(same)) {
            same++;
        }
        return (same == first.length() && key.length() - same <= LONGEST_ENDING)
                || (same >= LEAST_SAME && same >= first.length() - 1 && key.length() - same <= LONGEST_ENDING);
    }

    private static boolean alikeSound(String sound, String first, boolean vowels) {
        if (!vowels) {
            return (Bones.of(sound).length() >= 2 || sound.length() >= LEAST_SAME) && Bones.reads(sound, first, 1);
        }
        if (sound.length() == 1) {
            return first.startsWith(sound);
        }
        int same = 0;
        while (same < Math.min(sound.length(), first.length()) && sound.charAt(same) == first.charAt(same)) {
            same++;
        }
        return same >= first.length() - 1 && same >= 2 && sound.length() - same <= LONGEST_ENDING;
    }
}
