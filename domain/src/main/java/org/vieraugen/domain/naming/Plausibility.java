package org.vieraugen.domain.naming;

import java.util.Set;
import org.vieraugen.domain.naming.language.SharedWords;
import org.vieraugen.domain.naming.language.WordKind;
import org.vieraugen.domain.naming.passage.Passage;
import org.vieraugen.domain.naming.passage.Surroundings;
import org.vieraugen.domain.naming.text.Word;

/** Whether a surname that is a usual word as well stands where a name would, and not where the word usually stands. */
final class Plausibility {
    private static final Set<String> COPULA =
            Set.of("bin", "bist", "ist", "sind", "war", "waren", "werde", "wird", "werden", "wurde", "wurden", "als");
    private static final Set<String> HAVE = Set.of("habe", "hast", "hat", "haben", "hatte", "hatten", "hätte");
    // What stands before things and never before people.
    private static final Set<String> THINGS = Set.of("im", "am", "ins", "ans", "ums", "aufs");
    private static final Set<String> THERE = Set.of("das", "es", "dies", "name", "leiter", "leiterin");
    // Words after a verb by which the word before it was an adverb: Lang hat es gedauert.
    private static final Set<String> BEHIND_ADVERBS = Set.of(
            "es", "der", "die", "das", "ich", "wir", "man", "er", "sie", "this", "that", "it", "the", "we", "they",
            "i");

    private final Surroundings around;
    private final Passage passage;
    private final Span span;
    private final OtherMeaning meaning;
    private final Neighbours neighbours;

    Plausibility(Surroundings around, Span span, OtherMeaning meaning, Neighbours neighbours) {
        this.around = around;
        passage = around.passage();
        this.span = span;
        this.meaning = meaning;
        this.neighbours = neighbours;
    }

    /** Whether a usual word stands where a name would, and not where it usually stands. */
    boolean isPlausible() {
        int at = span.from();
        var word = passage.word(at);
        var speech = passage.speech();
        var kind = meaning.kind();
        boolean says = passage.joined(span.to() + 1) && speech.says(passage.word(span.to() + 1));
        if ((word.gap() & Word.Gap.DIGIT) != 0
                || (passage.has(span.to() + 1) && (passage.word(span.to() + 1).gap() & Word.Gap.DIGIT) != 0)) {
            return false;
        }
        boolean little = passage.joined(at) && speech.little(passage.word(at - 1));
        if (isCalled(at)) {
            return true;
        }
        if (passage.joined(at) && THINGS.contains(passage.word(at - 1).key())) {
            return false;
        }
        if (word.first() || !passage.joined(at)) {
            if (isGenitive()) {
                return true;
            }
            return says
                    && (kind == WordKind.FIRST_NAME
                            || (kind == WordKind.PLAIN ? toSomebody() : neighbours.toMe(span.to() + 2)));
        }
        if (kind == WordKind.PLACE) {
            return (speech.acts(passage.word(at - 1)) && neighbours.toMe(span.to() + 1))
                    || (says && neighbours.toMe(span.to() + 2));
        }
        if (kind == WordKind.FIRST_NAME) {
            return !little || speech.isGerman();
        }
        if (!speech.isGerman()) {
            return kind == WordKind.PLAIN ? !little || !speech.language().equals("en") : says && !little;
        }
        if (little) {
            return false;
        }
        if (isPredicate(at)) {
            return says;
        }
        if (isHad(at)) {
            return false;
        }
        boolean lead = speech.lead(passage.word(at - 1));
        boolean small = speech.small(passage.word(span.to()));
        if (kind == WordKind.TIME) {
            return speech.acts(passage.word(at - 1)) || (lead && says);
        }
        boolean paired = SharedWords.isAnd(passage.word(at - 1).key());
        var before = passage.word(at - 1);
        return small
                ? ((!before.capital() || before.first()) && !paired) || says
                : (lead && !paired) || (says && !inflected(passage.word(at - 1)));
    }

    /** The man is called Engel; but: my dog is called Wolf, the street is called. */
    private boolean isCalled(int at) {
        if (!passage.joined(at) || !SharedWords.called(passage.word(at - 1).key()) || !passage.joined(at - 1)) {
            return false;
        }
        var who = passage.word(at - 2);
        return (passage.speech().role(who)
                        || passage.speech().title(who)
                        || passage.speech().person(who))
                && !around.own().isOwned(at - 2);
    }

    /** My illness: the mother has cancer, and no clerk of that name. */
    private boolean isHad(int at) {
        return HAVE.contains(passage.word(at - 1).key()) && !passage.joined(span.to() + 1);
    }

    /** Franks Verhalten. */
    private boolean isGenitive() {
        int next = span.to() + 1;
        return passage.speech().isGerman()
                && passage.word(span.to()).key().equals(span.surname().key() + "s")
                && meaning.kind() != WordKind.PLACE
                && meaning.kind() != WordKind.TIME
                && passage.joined(next)
                && passage.capital(next);
    }

    /** My father was a Schuster; but: it was Schuster. */
    boolean isPredicate(int at) {
        if (!COPULA.contains(passage.word(at - 1).key())) {
            return false;
        }
        return !passage.joined(at - 1) || !THERE.contains(passage.word(at - 2).key());
    }

    /** An adjective before it makes it a thing. */
    private static boolean inflected(Word before) {
        var key = before.key();
        return !before.capital()
                && (key.endsWith("er")
                        || key.endsWith("es")
                        || key.endsWith("en")
                        || key.endsWith("em")
                        || key.endsWith("e"));
    }

    /** At the beginning of a sentence: what is done is done to somebody. */
    private boolean toSomebody() {
        int after = span.to() + 2;
        if (!passage.has(after) || !passage.joined(after)) {
            return true;
        }
        return !BEHIND_ADVERBS.contains(passage.word(after).key());
    }
}
