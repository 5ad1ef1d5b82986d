package org.vieraugen.domain.naming;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.naming.language.SharedWords;
import org.vieraugen.domain.naming.passage.Passage;
import org.vieraugen.domain.naming.passage.Surroundings;
import org.vieraugen.domain.naming.staff.Finder;
import org.vieraugen.domain.naming.staff.Finder.Freedom;
import org.vieraugen.domain.naming.staff.FirstNameFinder;
import org.vieraugen.domain.naming.staff.Match;
import org.vieraugen.domain.naming.staff.Match.How;
import org.vieraugen.domain.naming.staff.Roster;
import org.vieraugen.domain.naming.staff.Surname;
import org.vieraugen.domain.naming.text.Word;

/** Reads running text: most words are no names, and those that may be are judged by what stands beside them. */
final class RunningText {
    private static final int LONG = 6;
    private static final int SHORT = 3;

    private final Roster roster;
    private final Finder finder;
    private final FirstNameFinder firstNames;
    private final Passage passage;
    private final Surroundings around;
    private final ChineseText chinese;
    private final List<Reading> readings = new ArrayList<>();
    private int lastWord = -2;

    private RunningText(Roster roster, String text) {
        this.roster = roster;
        finder = new Finder(roster);
        firstNames = new FirstNameFinder(roster);
        passage = new Passage(text, roster.scripts());
        around = new Surroundings(passage);
        chinese = new ChineseText(roster, passage);
    }

    static List<Reading> read(Roster roster, String text) {
        var running = new RunningText(roster, text);
        int at = 0;
        while (at < running.passage.size()) {
            at = running.passage.word(at).chinese() ? running.chinese(at) : running.word(at);
        }
        return List.copyOf(running.readings);
    }

    private int word(int at) {
        var span = Spans.at(roster, passage, at);
        if (span.isEmpty()) {
            span = single(at);
        }
        if (span.isEmpty()) {
            return at + 1;
        }
        judge(span.get());
        return span.get().to() + 1;
    }

    private Optional<Span> single(int at) {
        var word = passage.word(at);
        if (word.plain().length() < 2) {
            return Optional.empty();
        }
        boolean named = around.titles().titled(at) || around.titles().isAfter(at);
        if (named && speechOnly(at)) {
            return Optional.empty();
        }
        boolean small = word.cased() && !word.capital() && !passage.isSmall();
        boolean similar =
                named && (!small || (!passage.usual(at) && around.titles().titled(at, 1)));
        if (!similar && mayBePerson(at)) {
            var known = finder.find(word, passage.speech(), Freedom.NAME)
                    .map(match -> new Span(at, at, match))
                    .filter(span -> !FirstNames.beside(around, firstNames, span)
                            .bearers()
                            .isEmpty());
            if (known.isPresent()) {
                return known;
            }
        }
        var match = finder.find(word, passage.speech(), similar ? Freedom.NAME : freedom(at));
        if (match.isEmpty() || isFirstNameOfNext(at, match.get().how() == How.EXACT)) {
            return Optional.empty();
        }
        return Optional.of(new Span(at, at, match.get()));
    }

    /** Whether the word before is somebody's first name, and the two are no usual words. */
    private boolean mayBePerson(int at) {
        if (!passage.joined(at)
                || passage.word(at).plain().length() < SHORT
                || !firstNames.isFirst(passage.word(at - 1))) {
            return false;
        }
        boolean words = !passage.word(at).cased() && passage.usual(at) && passage.usual(at - 1);
        return (!words || isCalled(at - 2)) && !around.own().of(at);
    }

    private boolean isCalled(int at) {
        return passage.joined(at + 1)
                && (passage.speech().title(passage.word(at)) || passage.speech().role(passage.word(at)));
    }

    /** Whether the word only is the first name of whoever is named by the next one. */
    private boolean isFirstNameOfNext(int at, boolean exact) {
        int next = at + 1;
        if (!passage.joined(next)) {
            return false;
        }
        boolean may = firstNames.mayBeFirst(passage.word(at))
                || (!exact && passage.word(next).capital() && finder.isSpelled(passage.word(next)));
        if (!may) {
            return false;
        }
        var following = finder.find(passage.word(next), passage.speech(), Freedom.NAME);
        return following.isPresent()
                && ((!exact
                                && following.get().how() == How.EXACT
                                && passage.word(next).capital())
                        || FirstNames.beside(around, firstNames, new Span(next, next, following.get()))
                                        .start()
                                == at);
    }

    /** A title, or a word that never is a name, behind a title. */
    private boolean speechOnly(int at) {
        var word = passage.word(at);
        return passage.speech().title(word) || (passage.speech().role(word) && !passage.capital(at));
    }

    private Freedom freedom(int at) {
        var word = passage.word(at);
        boolean proper = passage.capital(at) && !word.first() && !word.latin();
        if ((passage.usual(at) || passage.common(at) || passage.inflected(at)) && !proper) {
            return Freedom.SPELLED;
        }
        if (!word.cased()) {
            return Freedom.GUESS;
        }
        boolean foreign = !word.latin() && word.plain().length() >= LONG && passage.isSmall();
        return (passage.capital(at) || foreign) ? Freedom.GUESS : Freedom.SPELLED;
    }

    private void judge(Span span) {
        var first = FirstNames.beside(around, firstNames, span);
        boolean listed = isListed(first.start());
        new Judgement(around, span, first, listed)
                .certainty()
                .ifPresent(certainty -> add(first.start(), first.end(), certainty, means(span, first)));
    }

    private static Set<StaffKey> means(Span span, FirstNames first) {
        return Span.keys(first.bearers().isEmpty() ? span.bearers() : first.bearers());
    }

    private boolean isListed(int from) {
        if (!passage.has(from - 1) || passage.word(from).first()) {
            return false;
        }
        if (lastWord == from - 1) {
            return (passage.word(from).gap() & Word.Gap.COMMA) != 0;
        }
        return lastWord == from - 2 && SharedWords.isAnd(passage.word(from - 1).key());
    }

    private void add(int from, int to, Certainty certainty, Set<StaffKey> means) {
        int start = passage.word(from).start();
        int end = passage.word(to).end();
        readings.add(new Reading(passage.text().substring(start, end), start, end, certainty, means));
        lastWord = to;
        around.titles().spend(to);
    }

    private int chinese(int at) {
        var found = chinese.at(at, false);
        if (found.isEmpty()) {
            return at + 1;
        }
        var name = found.get();
        var surnames = new LinkedHashSet<Surname>(name.surnames());
        var span = new Span(at, name.to(), new Match(How.SOUND, List.copyOf(surnames)));
        add(
                at,
                name.to(),
                name.titled() && surnames.size() == 1 ? Certainty.CERTAIN : Certainty.POSSIBLE,
                Span.keys(span.bearers()));
        return name.to() + 1;
    }
}
