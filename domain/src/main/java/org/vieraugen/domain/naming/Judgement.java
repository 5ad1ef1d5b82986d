package org.vieraugen.domain.naming;

import java.util.Optional;
import org.vieraugen.domain.naming.Match.How;
import org.vieraugen.domain.naming.Surname.Kind;

/** Whether words that are spelled like a surname are a name here: certainly, possibly, or not at all (C1). */
final class Judgement {
    private static final int LONG = 5;
    private static final int SHORT = 3;
    private static final int FAR = 3;

    private static final java.util.Set<String> COPULA = java.util.Set.of(
            "bin", "bist", "ist", "sind", "war", "waren", "werde", "wird", "werden", "wurde", "wurden", "als");
    private static final java.util.Set<String> HAVE =
            java.util.Set.of("habe", "hast", "hat", "haben", "hatte", "hatten", "hätte");
    // What stands before things and never before people.
    private static final java.util.Set<String> THINGS = java.util.Set.of("im", "am", "ins", "ans", "ums", "aufs");
    private static final java.util.Set<String> PREPOSITIONS = java.util.Set.of(
            "von", "in", "bei", "aus", "zu", "nach", "mit", "an", "auf", "vor", "hinter", "neben", "unter", "über",
            "für", "gegen", "ohne", "durch", "um");
    private static final java.util.Set<String> THERE =
            java.util.Set.of("das", "es", "dies", "name", "leiter", "leiterin");

    private final Passage passage;
    private final Span span;
    private final FirstNames first;
    private final boolean listed;

    /** @param listed whether it stands in a row with somebody who is named */
    Judgement(Passage passage, Span span, FirstNames first, boolean listed) {
        this.passage = passage;
        this.span = span;
        this.first = first;
        this.listed = listed;
    }

    Optional<Certainty> certainty() {
        var word = passage.word(span.from());
        boolean titled = passage.titled(span.from()) || passage.titleAfter(span.to());
        boolean known = !first.bearers().isEmpty();
        if (!titled
                && !known
                && (passage.ofOwn(span.from())
                        || passage.isStranger(span.surname().key()))) {
            if (isUsual()) {
                passage.stranger(span.surname().key());
                return Optional.empty();
            }
            return span.match().exact() ? Optional.of(Certainty.POSSIBLE) : Optional.empty();
        }
        if (!titled && !known && passage.ofSomebody(span.from())) {
            boolean name = span.match().how() == How.EXACT
                    && (kind() != Kind.FIRST_NAME || !passage.ofOwnChief(span.from()))
                    && !isAnybody(span.to())
                    && (word.capital() || passage.isSmall());
            return name ? Optional.of(Certainty.POSSIBLE) : Optional.empty();
        }
        if (passage.ofStreet(span.from(), span.to()) && !titled) {
            return Optional.empty();
        }
        boolean part = passage.partOfDouble(span.from(), span.to());
        if (!known && passage.outside(span.from())) {
            boolean near = span.match().how() == How.NEAR
                    || span.match().how() == How.LOOSE
                    || (!span.match().exact() && Shared.firstName(word.key()));
            boolean possible = !part && !near && (titled || (span.match().exact() && !isUsual()));
            return possible ? Optional.of(Certainty.POSSIBLE) : Optional.empty();
        }
        if (word.mail()) {
            return mail(known);
        }
        var read = (titled || known) ? named(titled) : alone();
        boolean less = !known && (part || (!titled && (isBehindArticle() || isUnsure())));
        return less ? read.map(certainty -> Certainty.POSSIBLE) : read;
    }

    /** The carpenter at the site; but also, of somebody: die Albers. */
    private boolean isBehindArticle() {
        return passage.joined(span.from()) && passage.speech().little(passage.word(span.from() - 1));
    }

    private Optional<Certainty> mail(boolean known) {
        if (span.match().exact() && (known || !isUsual())) {
            return Optional.of(Certainty.CERTAIN);
        }
        return (span.surname().kind() == Kind.PLACE
                        || (passage.usual(span.to())
                                && !Shared.firstName(span.surname().key())))
                ? Optional.empty()
                : Optional.of(Certainty.POSSIBLE);
    }

    private Optional<Certainty> named(boolean titled) {
        var how = span.match().how();
        boolean similar = how == How.NEAR
                || how == How.LOOSE
                || (how == How.SOUND && passage.word(span.to()).latin());
        boolean small =
                passage.word(span.to()).cased() && !passage.word(span.to()).capital();
        boolean usualWord = passage.usual(span.to());
        if (small
                && usualWord
                && (passage.speech().little(passage.word(span.to()))
                        || passage.speech().says(passage.word(span.to())))) {
            return Optional.empty();
        }
        if (!span.match().exact() && isAnybody(span.to())) {
            return Optional.empty();
        }
        if (how == How.NEAR && usualWord && small) {
            return Optional.empty();
        }
        // The clerk stood like a stone.
        if (usualWord
                && ((small && !passage.isSmall()) || !passage.word(span.to()).cased())
                && !passage.isBehindTitle(span.from())
                && first.bearers().isEmpty()) {
            return Optional.empty();
        }
        if (similar
                && first.bearers().isEmpty()
                && Shared.firstName(passage.word(span.to()).key())) {
            return Optional.empty();
        }
        if (how == How.LOOSE && !passage.word(span.to()).latin() && isForeignFirstName(span.to())) {
            return Optional.empty();
        }
        boolean another = first.bearers().isEmpty() && (first.other() || isFirstOfAnother());
        if (similar || another || (small && usualWord)) {
            return Optional.of(Certainty.POSSIBLE);
        }
        boolean several = how == How.SOUND && span.match().surnames().size() > 1;
        return Optional.of(several || (how == How.SOUND && !titled) ? Certainty.POSSIBLE : Certainty.CERTAIN);
    }

    private Optional<Certainty> alone() {
        int at = span.to();
        var word = passage.word(at);
        if (!word.cased()) {
            return (inRow() || spokenOf()) ? Optional.of(Certainty.POSSIBLE) : Optional.empty();
        }
        boolean capital = passage.capital(span.from());
        if (word.key().length() <= 2 || (word.key().length() == SHORT && (!capital || word.first()))) {
            return Optional.empty();
        }
        if (!span.match().exact()) {
            return similar(capital);
        }
        if (!isUsual()) {
            if (!capital) {
                if (!passage.isSmall() && isBehindArticle()) {
                    return Optional.empty();
                }
                return (word.key().length() >= LONG
                                || (word.plain().length() >= LONG - 1
                                        && !passage.speech().isPoor()))
                        ? Optional.of(Certainty.POSSIBLE)
                        : Optional.empty();
            }
            boolean unsure = first.other()
                    || word.hyphened()
                    || isFirstOfAnother()
                    || isBeforeAnother()
                    || isCapitalOfSentence();
            return Optional.of(unsure ? Certainty.POSSIBLE : Certainty.CERTAIN);
        }
        if (isInflectedNoun() || isAnybody(at)) {
            return Optional.empty();
        }
        if (!word.capital() || (passage.has(at + 1) && passage.word(at + 1).hyphened()) || word.hyphened()) {
            return Optional.empty();
        }
        if (listed) {
            return Optional.of(Certainty.POSSIBLE);
        }
        if (isFirstOfAnother() || !capital) {
            return Optional.empty();
        }
        return (first.other() || plausible()) ? Optional.of(Certainty.POSSIBLE) : Optional.empty();
    }

    /** Another word that is written like a name follows, and is none of the bearers' first names. */
    private boolean isBeforeAnother() {
        int next = span.to() + 1;
        return !passage.speech().isGerman()
                && passage.joined(next)
                && passage.capital(next)
                && !passage.usual(next)
                && passage.word(next).plain().length() > 1;
    }

    /** At a sentence's beginning a capital says nothing, unless somebody does something there. */
    private boolean isCapitalOfSentence() {
        int next = span.to() + 1;
        return passage.word(span.from()).first()
                && !(passage.joined(next) && passage.speech().says(passage.word(next)));
    }

    /** A man: so usual that alone it is nobody's name; of the writer's people, what only resembles one. */
    private boolean isAnybody(int at) {
        var word = passage.word(at);
        var speech = passage.speech();
        return speech.person(word) || (!span.match().exact() && speech.kin(word));
    }

    private boolean isForeignFirstName(int at) {
        return passage.heard(at).stream().anyMatch(latin -> Shared.firstName(Letters.key(Letters.plain(latin))));
    }

    private boolean inRow() {
        return listed || !first.bearers().isEmpty();
    }

    /** In scripts without capitals a word of saying or doing shows a name. */
    private boolean spokenOf() {
        int before = span.from() - 1;
        int next = span.to() + 1;
        var speech = passage.speech();
        if (passage.usual(span.to())) {
            return false;
        }
        return (passage.has(before) && !passage.word(span.from()).first() && speech.lead(passage.word(before)))
                || (passage.has(next) && !passage.word(next).first() && speech.says(passage.word(next)));
    }

    /**
     * Whether a word that only sounds like a name, or is a letter off, is close enough to it: at a sentence's beginning, where every word has a capital, it
     * must be closer; and closer still where it is the only thing that speaks for a name.
     */
    private boolean isClose(int at) {
        var word = passage.word(at);
        boolean says = passage.has(at + 1)
                && passage.joined(at + 1)
                && (passage.speech().says(passage.word(at + 1)) || toMe(at + 1));
        int most = FAR;
        if (word.first() && !says) {
            most = word.latin() ? 0 : 2;
        } else if (!word.first() && says) {
            return true;
        }
        var heard = passage.heard(at);
        for (var latin : heard) {
            if (!listed && !word.latin() && !word.first() && Shared.firstName(Letters.key(Letters.plain(latin)))) {
                return says;
            }
        }
        for (var latin : heard) {
            var sound = Closeness.heard(latin);
            for (var surname : span.match().surnames()) {
                boolean endings =
                        !word.latin() || Endings.manyIn(passage.speech().language());
                if (Closeness.within(sound, surname.heard(), most, endings)) {
                    return true;
                }
            }
        }
        return false;
    }

    private Optional<Certainty> similar(boolean capital) {
        var word = passage.word(span.to());
        boolean common = passage.usual(span.to()) && (word.first() || word.latin());
        if (common
                || isAnybody(span.to())
                || Shared.kind(word.key()) != Kind.PLAIN
                || span.surname().kind() == Kind.PLACE
                || span.surname().kind() == Kind.TIME) {
            return Optional.empty();
        }
        boolean small = passage.isSmall() && !word.latin() && word.plain().length() > LONG && !passage.usual(span.to());
        if (!capital && !small) {
            return Optional.empty();
        }
        if (!isClose(span.to())) {
            return Optional.empty();
        }
        if (isOfThing()) {
            return Optional.empty();
        }
        // German nouns have capitals, too.
        boolean noun = word.latin() && passage.speech().isGerman() && !first.other() && !listed && !plausible();
        return (noun || isFirstOfAnother()) ? Optional.empty() : Optional.of(Certainty.POSSIBLE);
    }

    /** Sophie from the bakery. */
    private boolean isOfThing() {
        int at = span.from();
        return passage.speech().isGerman()
                && passage.joined(at)
                && passage.joined(at - 1)
                && passage.speech().little(passage.word(at - 1))
                && PREPOSITIONS.contains(passage.word(at - 2).key());
    }

    /** Whether the surname, or the word as it is written, is also another word: of the language, a place, a month, a first name. */
    private boolean isUsual() {
        return kind() != Kind.PLAIN
                || passage.usual(span.to())
                || isInflectedUsual()
                || (span.match().how() != How.EXACT
                        && Shared.kind(passage.word(span.to()).key()) != Kind.PLAIN);
    }

    /** Whether it is a usual word with an ending. */
    private boolean isInflectedUsual() {
        return span.match().how() == How.INFLECTED
                && passage.word(span.to()).latin()
                && passage.speech().usual(span.surname().key());
    }

    /** German names have no ending but the s, nouns have others: unter Freunden. */
    private boolean isInflectedNoun() {
        return span.match().how() == How.INFLECTED
                && passage.speech().isGerman()
                && isInflectedUsual()
                && !passage.word(span.to()).key().equals(span.surname().key() + "s");
    }

    /** What else the surname may be; a month only in languages that call it so. */
    private Kind kind() {
        var kind = span.surname().kind();
        return kind == Kind.TIME && !passage.usual(span.to()) && !isInflectedUsual() ? Kind.PLAIN : kind;
    }

    /** A first name before somebody else's surname. */
    private boolean isFirstOfAnother() {
        int next = span.to() + 1;
        return span.surname().kind() == Kind.FIRST_NAME
                && passage.joined(next)
                && passage.word(next).capital()
                && !passage.usual(next)
                && passage.word(next).plain().length() > 1;
    }

    /** Whether a usual word stands where a name would, and not where it usually stands. */
    private boolean plausible() {
        int at = span.from();
        var word = passage.word(at);
        var speech = passage.speech();
        var kind = kind();
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
            return says && (kind == Kind.FIRST_NAME || (kind == Kind.PLAIN ? toSomebody() : toMe(span.to() + 2)));
        }
        if (kind == Kind.PLACE) {
            return (speech.acts(passage.word(at - 1)) && toMe(span.to() + 1)) || (says && toMe(span.to() + 2));
        }
        if (kind == Kind.FIRST_NAME) {
            return !little || speech.isGerman();
        }
        if (!speech.isGerman()) {
            return kind == Kind.PLAIN ? !little || !speech.language().equals("en") : says && !little;
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
        if (kind == Kind.TIME) {
            return speech.acts(passage.word(at - 1)) || (lead && says);
        }
        boolean paired = RunningText.isAnd(passage.word(at - 1));
        var before = passage.word(at - 1);
        return small
                ? ((!before.capital() || before.first()) && !paired) || says
                : (lead && !paired) || (says && !inflected(passage.word(at - 1)));
    }

    /** The man is called Engel; but: my dog is called Wolf, the street is called. */
    private boolean isCalled(int at) {
        if (!passage.joined(at) || !Shared.called(passage.word(at - 1).key()) || !passage.joined(at - 1)) {
            return false;
        }
        var who = passage.word(at - 2);
        return (passage.speech().role(who)
                        || passage.speech().title(who)
                        || passage.speech().person(who))
                && !passage.isOwned(at - 2);
    }

    /** My illness: the mother has cancer, and no clerk of that name. */
    private boolean isHad(int at) {
        return HAVE.contains(passage.word(at - 1).key()) && !passage.joined(span.to() + 1);
    }

    /** Mine was Weber; Von der Heide bis zur Stadt. */
    private boolean isUnsure() {
        return (passage.joined(span.from()) && isPredicate(span.from()))
                || (passage.word(span.from()).first()
                        && span.to() > span.from()
                        && Shared.particle(passage.word(span.from()).key()));
    }

    /** Franks Verhalten. */
    private boolean isGenitive() {
        int next = span.to() + 1;
        return passage.speech().isGerman()
                && passage.word(span.to()).key().equals(span.surname().key() + "s")
                && kind() != Kind.PLACE
                && kind() != Kind.TIME
                && passage.joined(next)
                && passage.capital(next);
    }

    /** My father was a Schuster; but: it was Schuster. */
    private boolean isPredicate(int at) {
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
        return !Thing.begins(passage.word(after).key());
    }

    /** Whether one of the next two words is the writer: what is done to people is done by people. */
    private boolean toMe(int at) {
        return (passage.joined(at) && Thing.isMe(passage.word(at).key()))
                || (passage.joined(at)
                        && passage.joined(at + 1)
                        && Thing.isMe(passage.word(at + 1).key()));
    }

    /** Words after a verb by which the word before it was an adverb: Lang hat es gedauert. */
    private static final class Thing {
        private static final java.util.Set<String> WORDS = java.util.Set.of(
                "es", "der", "die", "das", "ich", "wir", "man", "er", "sie", "this", "that", "it", "the", "we", "they",
                "i");

        private static final java.util.Set<String> ME = java.util.Set.of(
                "mich", "mir", "uns", "meine", "meinen", "meiner", "meinem", "mein", "me", "us", "my", "our", "moi",
                "nous", "mi", "nos", "mie", "mnie", "nam", "nas", "ma", "mua", "na", "bana", "beni", "bize", "bizi",
                "мне", "меня", "мной", "нам", "нас", "мені", "мене", "ми", "ме", "ни", "μου", "με", "μας");

        private Thing() {}

        static boolean isMe(String key) {
            return ME.contains(key);
        }

        static boolean begins(String key) {
            return WORDS.contains(key);
        }
    }
}
