package org.vieraugen.domain.naming.staff;

import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import org.vieraugen.domain.naming.language.Endings;
import org.vieraugen.domain.naming.language.Speech;
import org.vieraugen.domain.naming.sound.Nearness;
import org.vieraugen.domain.naming.staff.Match.How;
import org.vieraugen.domain.naming.text.Letters;
import org.vieraugen.domain.naming.text.Word;

/** Which surnames a word may be: as it is written, with an ending, as it sounds, or one letter off. For one text, in one thread. */
public final class Finder {
    private static final int LONG = 5;
    private static final int LEAST_STEM = 4;
    private static final int LEAST_TITLED = 2;

    private final Roster roster;
    private final Spelled spelled;
    private final Heard heard;
    // What was found for a word of this text already.
    private final Map<String, Optional<Match>> asNames = new HashMap<>();
    private final Map<String, Optional<Match>> asGuesses = new HashMap<>();
    private final Map<String, Optional<Match>> asSpelled = new HashMap<>();

    public Finder(Roster roster) {
        this.roster = roster;
        spelled = new Spelled(roster);
        heard = new Heard(roster);
    }

    /** Whether a title or first name stands beside the word, or else what may be guessed about it. */
    public enum Freedom {
        /** Something beside it says that it is a name. */
        NAME,
        /** It may well be a name: similar ones are looked for. */
        GUESS,
        /** Only what is spelled like a name. */
        SPELLED
    }

    /** The surnames that the word may be; empty where it is none. */
    public Optional<Match> find(Word word, Speech speech, Freedom freedom) {
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

    private Optional<Match> sought(Word word, Speech speech, Freedom freedom) {
        boolean named = freedom == Freedom.NAME;
        if (word.latin()) {
            var match = spelled.like(word.key(), speech, named);
            if (match.isEmpty()
                    && freedom != Freedom.SPELLED
                    && speech.language().equals("so")) {
                match = somali(word, speech, named);
            }
            if (match.isPresent()) {
                return match;
            }
            if (word.mail()) {
                return spelled.address(word.key());
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
            var masked = spelled.like(Letters.key(unmasked), speech, named);
            if (masked.isPresent()) {
                return masked;
            }
        }
        return freedom == Freedom.SPELLED ? Optional.empty() : heard.foreign(word, named);
    }

    /** Somali spells a strong h as x, an Arabic ain as c, and long vowels twice. */
    private Optional<Match> somali(Word word, Speech speech, boolean named) {
        var spoken = word.spoken().replace('x', 'h').replace("c", "").replaceAll("([aeiou])\\1", "$1");
        if (spoken.length() < LEAST_STEM || spoken.equals(word.spoken())) {
            return Optional.empty();
        }
        var found = heard.like(List.of(spoken), LEAST_STEM, false);
        found.removeIf(surname -> !Nearness.begin(spoken, surname.key()));
        if (!found.isEmpty()) {
            return Optional.of(new Match(How.SOUND, List.copyOf(found)));
        }
        var match = spelled.like(Letters.key(Letters.plain(spoken)), speech, named);
        return match.isPresent() || !named ? match : heard.loose(List.of(spoken));
    }

    private Optional<Match> similar(Word word, Speech speech, boolean named) {
        int least = named ? Nearness.LEAST : LONG;
        boolean cases = named || Endings.manyIn(speech.language());
        var found = heard.like(List.of(word.spoken()), named ? LEAST_TITLED : LEAST_STEM, cases);
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
        return named ? heard.loose(List.of(word.spoken())) : Optional.empty();
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

    /** Whether it is a surname as it is written. */
    public boolean isSpelled(Word word) {
        return !word.latin() || roster.of(word.key()) != null;
    }
}
