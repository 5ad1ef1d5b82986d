package org.vieraugen.domain.naming;

import java.util.Optional;
import org.vieraugen.domain.naming.language.SharedWords;
import org.vieraugen.domain.naming.language.WordKind;
import org.vieraugen.domain.naming.passage.Passage;
import org.vieraugen.domain.naming.passage.Surroundings;
import org.vieraugen.domain.naming.staff.Match.How;
import org.vieraugen.domain.naming.text.Letters;

/** Whether words that are spelled like a surname are a name here: certainly, possibly, or not at all (C1). */
final class Judgement {
    private static final int LONG = 5;
    private static final int SHORT = 3;

    private final Surroundings around;
    private final Passage passage;
    private final Span span;
    private final FirstNames first;
    private final boolean listed;
    private final OtherMeaning meaning;
    private final Neighbours neighbours;
    private final Plausibility plausibility;
    private final Resemblance resemblance;

    /** @param listed whether it stands in a row with somebody who is named */
    Judgement(Surroundings around, Span span, FirstNames first, boolean listed) {
        this.around = around;
        passage = around.passage();
        this.span = span;
        this.first = first;
        this.listed = listed;
        meaning = new OtherMeaning(passage, span);
        neighbours = new Neighbours(passage, span);
        plausibility = new Plausibility(around, span, meaning, neighbours);
        resemblance = new Resemblance(passage, span, listed, meaning, neighbours);
    }

    Optional<Certainty> certainty() {
        var word = passage.word(span.from());
        boolean titled = around.titles().titled(span.from()) || around.titles().isAfter(span.to());
        boolean known = !first.bearers().isEmpty();
        if (!titled
                && !known
                && (around.own().of(span.from())
                        || around.own().isStranger(span.surname().key()))) {
            if (meaning.isUsual()) {
                around.own().stranger(span.surname().key());
                return Optional.empty();
            }
            return span.match().exact() ? Optional.of(Certainty.POSSIBLE) : Optional.empty();
        }
        if (!titled && !known && around.ofSomebody(span.from())) {
            boolean name = span.match().how() == How.EXACT
                    && (meaning.kind() != WordKind.FIRST_NAME || !around.own().ofChief(span.from()))
                    && !meaning.isAnybody(span.to())
                    && (word.capital() || passage.isSmall());
            return name ? Optional.of(Certainty.POSSIBLE) : Optional.empty();
        }
        if (around.ofStreet(span.from(), span.to()) && !titled) {
            return Optional.empty();
        }
        boolean part = around.partOfDouble(span.from(), span.to());
        if (!known && around.outside(span.from())) {
            boolean near = span.match().how() == How.NEAR
                    || span.match().how() == How.LOOSE
                    || (!span.match().exact() && SharedWords.firstName(word.key()));
            boolean possible = !part && !near && (titled || (span.match().exact() && !meaning.isUsual()));
            return possible ? Optional.of(Certainty.POSSIBLE) : Optional.empty();
        }
        if (word.mail()) {
            return mail(known);
        }
        var read = (titled || known) ? named(titled) : alone();
        boolean less = !known && (part || (!titled && (neighbours.isBehindArticle() || isUnsure())));
        return less ? read.map(certainty -> Certainty.POSSIBLE) : read;
    }

    private Optional<Certainty> mail(boolean known) {
        if (span.match().exact() && (known || !meaning.isUsual())) {
            return Optional.of(Certainty.CERTAIN);
        }
        return (span.surname().kind() == WordKind.PLACE
                        || (passage.usual(span.to())
                                && !SharedWords.firstName(span.surname().key())))
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
        if (!span.match().exact() && meaning.isAnybody(span.to())) {
            return Optional.empty();
        }
        if (how == How.NEAR && usualWord && small) {
            return Optional.empty();
        }
        // The clerk stood like a stone.
        if (usualWord
                && ((small && !passage.isSmall()) || !passage.word(span.to()).cased())
                && !around.titles().isBefore(span.from())
                && first.bearers().isEmpty()) {
            return Optional.empty();
        }
        if (similar
                && first.bearers().isEmpty()
                && SharedWords.firstName(passage.word(span.to()).key())) {
            return Optional.empty();
        }
        if (how == How.LOOSE && !passage.word(span.to()).latin() && isForeignFirstName(span.to())) {
            return Optional.empty();
        }
        boolean another = first.bearers().isEmpty() && (first.other() || neighbours.isFirstOfAnother());
        if (similar || another || (small && usualWord)) {
            return Optional.of(Certainty.POSSIBLE);
        }
        boolean several = how == How.SOUND && span.match().surnames().size() > 1;
        return Optional.of(several || (how == How.SOUND && !titled) ? Certainty.POSSIBLE : Certainty.CERTAIN);
    }

    private boolean isForeignFirstName(int at) {
        return passage.heard(at).stream().anyMatch(latin -> SharedWords.firstName(Letters.key(Letters.plain(latin))));
    }

    private Optional<Certainty> alone() {
        int at = span.to();
        var word = passage.word(at);
        if (!word.cased()) {
            return (inRow() || neighbours.spokenOf()) ? Optional.of(Certainty.POSSIBLE) : Optional.empty();
        }
        boolean capital = passage.capital(span.from());
        if (word.key().length() <= 2 || (word.key().length() == SHORT && (!capital || word.first()))) {
            return Optional.empty();
        }
        if (!span.match().exact()) {
            return similar(capital);
        }
        if (!meaning.isUsual()) {
            if (!capital) {
                if (!passage.isSmall() && neighbours.isBehindArticle()) {
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
                    || neighbours.isFirstOfAnother()
                    || neighbours.isBeforeAnother()
                    || neighbours.isCapitalOfSentence();
            return Optional.of(unsure ? Certainty.POSSIBLE : Certainty.CERTAIN);
        }
        if (meaning.isInflectedNoun() || meaning.isAnybody(at)) {
            return Optional.empty();
        }
        if (!word.capital() || (passage.has(at + 1) && passage.word(at + 1).hyphened()) || word.hyphened()) {
            return Optional.empty();
        }
        if (listed) {
            return Optional.of(Certainty.POSSIBLE);
        }
        if (neighbours.isFirstOfAnother() || !capital) {
            return Optional.empty();
        }
        return (first.other() || plausibility.isPlausible()) ? Optional.of(Certainty.POSSIBLE) : Optional.empty();
    }

    private boolean inRow() {
        return listed || !first.bearers().isEmpty();
    }

    private Optional<Certainty> similar(boolean capital) {
        if (!resemblance.isEnough(capital)) {
            return Optional.empty();
        }
        var word = passage.word(span.to());
        // German nouns have capitals, too.
        boolean noun =
                word.latin() && passage.speech().isGerman() && !first.other() && !listed && !plausibility.isPlausible();
        return (noun || neighbours.isFirstOfAnother()) ? Optional.empty() : Optional.of(Certainty.POSSIBLE);
    }

    /** Mine was Weber; Von der Heide bis zur Stadt. */
    private boolean isUnsure() {
        return (passage.joined(span.from()) && plausibility.isPredicate(span.from()))
                || (passage.word(span.from()).first()
                        && span.to() > span.from()
                        && SharedWords.particle(passage.word(span.from()).key()));
    }
}
