package org.vieraugen.domain.naming;

import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import org.vieraugen.domain.naming.Match.How;
import org.vieraugen.domain.naming.Surname.Bearer;

/** Which surnames a word may be: as it is written, with an ending, as it sounds, or one letter off. */
final class Finder {
    private static final String LEANING = "وفبلكንብምዝ";
    private static final int SOUNDS = 8;
    private static final int LONG = 5;
    private static final int LEAST_STEM = 4;
    private static final int LEAST_TITLED_STEM = 3;

    private final Roster roster;
    // What was found for a word of this text already.
    private final Map<String, Optional<Match>> asNames = new HashMap<>();
    private final Map<String, Optional<Match>> asGuesses = new HashMap<>();
    private final Map<String, Optional<Match>> asSpelled = new HashMap<>();
    private final Map<String, List<String>> sounds = new HashMap<>();
    private final Map<String, Map<String, Boolean>> firsts = new HashMap<>();

    Finder(Roster roster) {
        this.roster = roster;
    }

    /** Whether a title or first name stands beside the word, or else what may be guessed about it. */
    enum Freedom {
        /** Something beside it says that it is a name. */
        NAME,
        /** It may well be a name: similar ones are looked for. */
        GUESS,
        /** Only what is spelled like a name. */
        SPELLED
    }

    Optional<Match> find(Word word, Speech speech, Freedom freedom) {
        if (word.mail()) {
            return sought(word, speech, freedom);
        }
        var known =
                switch (freedom) {
                    case NAME -> asNames;
                    case GUESS -> asGuesses;
                    case SPELLED -> asSpelled;
                };
        var match = known.get(word.spoken());
        if (match == null) {
            match = sought(word, speech, freedom);
            known.put(word.spoken(), match);
        }
        return match;
    }

    private List<String> sounds(Word word) {
        return sounds.computeIfAbsent(
                word.spoken(), spoken -> Sound.all(roster.scripts().latin(spoken), SOUNDS));
    }

    private Optional<Match> sought(Word word, Speech speech, Freedom freedom) {
        boolean named = freedom == Freedom.NAME;
        if (word.latin()) {
            var spelled = spelled(word.key(), speech, named);
            if (spelled.isEmpty()
                    && freedom != Freedom.SPELLED
                    && speech.language().equals("so")) {
                spelled = somali(word, speech, named);
            }
            if (spelled.isPresent()) {
                return spelled;
            }
            if (word.mail()) {
                return address(word.key());
            }
            if (freedom == Freedom.SPELLED) {
                return Optional.empty();
            }
            var similar = similar(word, speech, named);
            return similar.isEmpty() && named ? somali(word, speech, true) : similar;
        }
        var unmasked = Letters.plain(roster.scripts().unmasked(word.spoken()));
        if (!unmasked.isEmpty()
                && Letters.script(unmasked.codePointAt(0)) == UnicodeScript.LATIN
                && !speech.usual(word)) {
            var masked = spelled(Letters.key(unmasked), speech, named);
            if (masked.isPresent()) {
                return masked;
            }
        }
        return freedom == Freedom.SPELLED ? Optional.empty() : foreign(word, named);
    }

    /** Somali spells a strong h as x, an Arabic ain as c, and long vowels twice. */
    private Optional<Match> somali(Word word, Speech speech, boolean named) {
        var spoken = word.spoken().replace('x', 'h').replace("c", "").replaceAll("([aeiou])\\1", "$1");
        if (spoken.length() < LEAST_STEM || spoken.equals(word.spoken())) {
            return Optional.empty();
        }
        var found = new LinkedHashSet<Surname>();
        heard(List.of(spoken), LEAST_STEM, false, found);
        found.removeIf(surname -> !Nearness.begin(spoken, surname.key()));
        if (!found.isEmpty()) {
            return Optional.of(new Match(How.SOUND, List.copyOf(found)));
        }
        var spelled = spelled(Letters.key(Letters.plain(spoken)), speech, named);
        return spelled.isPresent() || !named ? spelled : loose(List.of(spoken));
    }

    private Optional<Match> spelled(String key, Speech speech, boolean named) {
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
    private Optional<Match> address(String key) {
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

    private Optional<Match> similar(Word word, Speech speech, boolean named) {
        int least = named ? Nearness.LEAST : LONG;
        var found = new LinkedHashSet<Surname>();
        boolean cases = named || Endings.manyIn(speech.language());
        heard(List.of(word.spoken()), named ? 2 : LEAST_STEM, cases, found);
        found.removeIf(surname -> !Nearness.begin(word.key(), surname.key()));
        if (!found.isEmpty()) {
            return Optional.of(new Match(How.SOUND, List.copyOf(found)));
        }
        near(word.key(), least, named, found);
        if (found.isEmpty() && word.key().endsWith("s")) {
            near(word.key().substring(0, word.key().length() - 1), least, named, found);
        }
        if (!found.isEmpty()) {
            return Optional.of(new Match(How.NEAR, List.copyOf(found)));
        }
        return named ? loose(List.of(word.spoken())) : Optional.empty();
    }

    private void near(String key, int least, boolean named, Set<Surname> found) {
        if (key.length() < least || key.length() > Nearness.MOST) {
            return;
        }
        IntConsumer compared = number -> {
            var surname = roster.number(number);
            boolean begins = named || Nearness.begin(key, surname.key());
            if (begins && surname.key().length() >= least && Nearness.oneOff(key, surname.key())) {
                found.add(surname);
            }
        };
        for (long spelling : Nearness.spellings(key)) {
            roster.near().each(spelling, compared);
        }
    }

    /** Surnames that sound like one of the spellings, without an ending or with one. */
    private void heard(List<String> spellings, int least, boolean cases, Set<Surname> found) {
        var sounds = Sound.all(spellings, SOUNDS);
        for (var sound : sounds) {
            sounding(sound, sound.length(), least, found);
        }
        if (!found.isEmpty() || !cases) {
            return;
        }
        for (var sound : sounds) {
            for (int at = sound.length() - 1; at >= Math.max(least, sound.length() - LEAST_STEM); at--) {
                if (Endings.heard(sound.substring(at))) {
                    sounding(sound, at, least, found);
                    if (Sound.isVowelSound(sound.charAt(at)) && at >= LEAST_TITLED_STEM) {
                        for (var vowel : List.of("A", "I", "U")) {
                            var whole = sound.substring(0, at) + vowel;
                            sounding(whole, whole.length(), least, found);
                        }
                    }
                }
            }
        }
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

    private Optional<Match> loose(List<String> spellings) {
        var found = new LinkedHashSet<Surname>();
        for (var sound : Sound.all(spellings, SOUNDS)) {
            var bones = Sound.bones(sound);
            if (bones.length() >= LEAST_TITLED_STEM) {
                boned(bones, found, surname -> surname.sounds().stream()
                        .anyMatch(s -> s.charAt(0) == sound.charAt(0)
                                && Sound.bones(s).equals(bones)
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

    private Optional<Match> foreign(Word word, boolean named) {
        var spellings = roster.scripts().latin(word.spoken());
        if (spellings.isEmpty()) {
            return Optional.empty();
        }
        if (word.cased()) {
            var found = new LinkedHashSet<Surname>();
            heard(spellings, named ? 2 : LEAST_TITLED_STEM, true, found);
            if (found.isEmpty() && word.script() == UnicodeScript.GREEK) {
                // The nominative of most Greek names has an s.
                heard(spellings.stream().map(s -> s + "s").toList(), LEAST_STEM, false, found);
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
        if (found.isEmpty()
                && word.plain().length() >= LONG
                && LEANING.indexOf(word.plain().charAt(0)) >= 0) {
            found = withoutVowels(roster.scripts().latin(word.spoken().substring(1)), named, 0);
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(new Match(How.SOUND, List.copyOf(found)));
    }

    /** In scripts that leave out vowels: the same consonants, and no vowel more. */
    private Set<Surname> withoutVowels(List<String> spellings, boolean named, int other) {
        var found = new LinkedHashSet<Surname>();
        for (var sound : Sound.all(spellings, SOUNDS)) {
            var bones = Sound.bones(sound);
            int vowels = sound.length()
                    - (int) sound.chars()
                            .filter(c -> !Sound.isVowelSound((char) c))
                            .count();
            boolean enough = named
                    ? sound.length() >= 2
                    : bones.length() >= LEAST_STEM || (bones.length() == LEAST_TITLED_STEM && vowels >= 1);
            if (enough) {
                boned(bones, found, surname -> surname.sounds().stream().anyMatch(s -> Sound.reads(sound, s, other)));
            }
        }
        return found;
    }

    /** Whether somebody's first name begins like it; of other scripts it is not known so fast. */
    boolean mayBeFirst(Word word) {
        return !word.latin() || word.key().length() < LEAST_TITLED_STEM || roster.isFirstBeginning(word.key());
    }

    /** Whether it is a surname as it is written. */
    boolean isSpelled(Word word) {
        return !word.latin() || roster.of(word.key()) != null;
    }

    /** Whether it may be the first name of somebody of the staff. */
    boolean isFirst(Word word) {
        if (word.plain().length() < 2 || word.chinese() || (word.cased() && !word.capital())) {
            return false;
        }
        return word.latin()
                ? roster.isFirst(word.key())
                : sounds(word).stream().anyMatch(sound -> roster.isFirstBones(Sound.bones(sound)))
                        || leaning(word).stream().anyMatch(sound -> roster.isFirstBones(Sound.bones(sound)));
    }

    /** Those whose first name the word is, in any way of writing it. */
    Set<Bearer> bearing(Word word, List<Surname> surnames) {
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

    /** The sounds of an Arabic word without the letter that leans on it: to, and, with. */
    private List<String> leaning(Word word) {
        if (word.cased()
                || word.plain().length() < LEAST_STEM
                || LEANING.indexOf(word.plain().charAt(0)) < 0) {
            return List.of();
        }
        return sounds.computeIfAbsent(
                "-" + word.spoken(),
                spoken -> Sound.all(roster.scripts().latin(word.spoken().substring(1)), SOUNDS));
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
        return (same == first.length() && key.length() - same <= LEAST_TITLED_STEM)
                || (same >= LEAST_TITLED_STEM
                        && same >= first.length() - 1
                        && key.length() - same <= LEAST_TITLED_STEM);
    }

    private static boolean alikeSound(String sound, String first, boolean vowels) {
        if (!vowels) {
            return (Sound.bones(sound).length() >= 2 || sound.length() >= LEAST_TITLED_STEM)
                    && Sound.reads(sound, first, 1);
        }
        if (sound.length() == 1) {
            return first.startsWith(sound);
        }
        int same = 0;
        while (same < Math.min(sound.length(), first.length()) && sound.charAt(same) == first.charAt(same)) {
            same++;
        }
        return same >= first.length() - 1 && same >= 2 && sound.length() - same <= LEAST_TITLED_STEM;
    }
}
