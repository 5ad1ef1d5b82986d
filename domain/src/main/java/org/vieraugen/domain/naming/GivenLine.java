package org.vieraugen.domain.naming;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.naming.language.SharedWords;
import org.vieraugen.domain.naming.language.WordKind;
import org.vieraugen.domain.naming.passage.Passage;
import org.vieraugen.domain.naming.passage.Surroundings;
import org.vieraugen.domain.naming.passage.WordSplitter;
import org.vieraugen.domain.naming.staff.Finder;
import org.vieraugen.domain.naming.staff.Finder.Freedom;
import org.vieraugen.domain.naming.staff.FirstNameFinder;
import org.vieraugen.domain.naming.staff.Match;
import org.vieraugen.domain.naming.staff.Match.How;
import org.vieraugen.domain.naming.staff.Roster;
import org.vieraugen.domain.naming.text.Word;

/** Reads a line that was written to say who it is about: every word may be a name, and a name that matches nobody is told, too. */
final class GivenLine {
    private final Roster roster;
    private final Finder finder;
    private final FirstNameFinder firstNames;
    private final Passage passage;
    private final Surroundings around;
    private final ChineseText chinese;
    private final List<Set<String>> teams;
    private final boolean[] read;
    private final List<Reading> readings = new ArrayList<>();
    private Freedom usual = Freedom.SPELLED;

    private GivenLine(Roster roster, String line, Collection<String> teams) {
        this.roster = roster;
        finder = new Finder(roster);
        firstNames = new FirstNameFinder(roster);
        passage = new Passage(line, roster.scripts());
        around = new Surroundings(passage);
        chinese = new ChineseText(roster, passage);
        read = new boolean[passage.size()];
        this.teams = teams.stream()
                .map(team -> ofUnit(WordSplitter.of(team, roster.scripts())))
                .toList();
    }

    /** Words that tell one unit from another. */
    private static Set<String> ofUnit(List<Word> words) {
        return words.stream()
                .map(Word::key)
                .filter(key -> !SharedWords.filler(key) && !SharedWords.unit(key))
                .collect(Collectors.toSet());
    }

    static List<Reading> read(Roster roster, String line, Collection<String> teams) {
        var given = new GivenLine(roster, line, teams);
        given.matches(true);
        given.matches(false);
        if (given.readings.isEmpty()) {
            // Where nothing else is a name, a usual word of another script may be one.
            given.usual = Freedom.NAME;
            given.matches(false);
        }
        given.strangers();
        given.readings.sort(Comparator.comparingInt(Reading::start));
        return List.copyOf(given.readings);
    }

    /** First what is spelled like a surname, and then, among the rest, what is similar to one. */
    private void matches(boolean exact) {
        for (int at = 0; at < passage.size(); at++) {
            if (!read[at]) {
                var span = span(at);
                if (span.isPresent()
                        && span.get().match().exact() == exact
                        && !isFirstName(span.get())
                        && (exact || !isFirstOfSimilar(at))) {
                    add(span.get());
                    at = span.get().to();
                }
            }
        }
    }

    private Optional<Span> span(int at) {
        var word = passage.word(at);
        if (word.chinese()) {
            return chinese.at(at, true).map(name -> new Span(at, name.to(), new Match(How.SOUND, name.surnames())));
        }
        var joined = Spans.at(roster, passage, at);
        if (joined.isPresent()) {
            return joined;
        }
        if (word.plain().length() < 2 || isWordOfLines(at)) {
            return Optional.empty();
        }
        boolean guess = !passage.usual(at) && !SharedWords.firstName(word.key());
        return finder.find(word, passage.speech(), guess ? Freedom.NAME : word.latin() ? Freedom.SPELLED : usual)
                .map(match -> new Span(at, at, match));
    }

    /** Titles, roles and the like, but for those that stand as a surname behind a title. */
    private boolean isWordOfLines(int at) {
        var word = passage.word(at);
        var speech = passage.speech();
        boolean such = speech.title(word)
                || speech.role(word)
                || SharedWords.filler(word.key())
                || SharedWords.relation(word.key())
                || SharedWords.unit(word.key())
                || (speech.titleAfter(word) && at > 0);
        return such
                && (!word.capital()
                        || roster.of(word.key()) == null
                        || !around.titles().titled(at));
    }

    /** Whether the word is the first name of somebody whose surname stands beside it. */
    private boolean isFirstName(Span span) {
        if (span.from() != span.to()) {
            return false;
        }
        for (int at : new int[] {span.to() + 1, span.from() - 1}) {
            if (passage.has(at)
                    && !read[at]
                    && passage.joined(Math.max(at, span.to()))
                    && passage.word(at).latin()) {
                var surname = roster.of(passage.word(at).key());
                boolean firstOfIt = surname != null
                        && surname.bearers().stream().anyMatch(b -> b.firstNames()
                                .contains(passage.word(span.from()).key()));
                boolean itsFirst = span.surname().bearers().stream()
                        .anyMatch(b -> b.firstNames().contains(passage.word(at).key()));
                if (firstOfIt && !itsFirst) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the word is the first name of whoever is similar to the next one. */
    private boolean isFirstOfSimilar(int at) {
        if (!passage.joined(at + 1) || read[at + 1]) {
            return false;
        }
        return span(at + 1)
                .filter(next -> FirstNames.beside(around, firstNames, next).start() == at)
                .isPresent();
    }

    private void add(Span span) {
        var first = FirstNames.beside(around, firstNames, span);
        boolean sure = span.match().exact() && !first.other() && !isFirstOfNext(span);
        var bearers = first.bearers().isEmpty() ? span.bearers() : first.bearers();
        add(first.start(), first.end(), sure ? Certainty.CERTAIN : Certainty.POSSIBLE, Span.keys(bearers));
        for (int at : around.before(span.from())) {
            boolean named = !read[at]
                    && passage.word(at).plain().length() > 1
                    && roster.of(passage.word(at).key()) == null;
            if (!named) {
                break;
            }
            read[at] = true;
        }
        for (int at = span.to() + 1;
                passage.has(at) && passage.word(at).chinese() && around.titles().coverBehind(span.to(), at);
                at++) {
            read[at] = true;
        }
        int next = span.to() + 1;
        if (passage.joined(next)
                && SharedWords.firstName(passage.word(next).key())
                && roster.of(passage.word(next).key()) == null) {
            read[next] = true;
        }
    }

    /** A surname that is a first name, directly before another surname, may be just that. */
    private boolean isFirstOfNext(Span span) {
        int next = span.to() + 1;
        return span.surname().kind() == WordKind.FIRST_NAME
                && passage.joined(next)
                && !passage.word(next).hyphened()
                && roster.of(passage.word(next).key()) != null;
    }

    private void add(int from, int to, Certainty certainty, Set<StaffKey> means) {
        int start = passage.word(from).start();
        int end = passage.word(to).end();
        readings.add(new Reading(passage.text().substring(start, end), start, end, certainty, means));
        for (int at = from; at <= to; at++) {
            read[at] = true;
        }
    }

    /** What looks like a name and is nobody's. */
    private void strangers() {
        boolean recognised = !readings.isEmpty();
        int from = 0;
        for (int at = 1; at <= passage.size(); at++) {
            if (at == passage.size() || parts(at)) {
                boolean unit = isUnit(from, at);
                recognised |= stranger(from, at, unit) || unit;
                from = at;
            }
        }
        if (!recognised && passage.size() > 0) {
            add(0, passage.size() - 1, Certainty.CERTAIN, Set.of());
        }
    }

    /** Whether another person may begin at the word. */
    private boolean parts(int at) {
        return (passage.word(at).gap() & (Word.Gap.COMMA | Word.Gap.STOP)) != 0
                || SharedWords.isAnd(passage.word(at).key());
    }

    /** Somebody who stands behind a unit without a comma has a title: "Zimmer 12 Frau Schmitz". */
    private boolean stranger(int from, int end, boolean unit) {
        int start = -1;
        int last = -1;
        boolean titled = false;
        for (int at = from; at < end; at++) {
            titled |= !read[at] && passage.speech().title(passage.word(at));
            if (!read[at] && (titled || !unit) && isNameLike(at, titled)) {
                start = start < 0 ? at : start;
                last = at;
            }
        }
        if (start < 0) {
            return false;
        }
        add(start, last, Certainty.CERTAIN, Set.of());
        return true;
    }

    private boolean isNameLike(int at, boolean titled) {
        var word = passage.word(at);
        if ((word.plain().length() < 2 && !word.chinese())
                || isWordOfLines(at)
                || passage.speech().kin(word)
                || SharedWords.isAnd(word.key())
                || (word.mail() && SharedWords.firm(word.key()))) {
            return false;
        }
        if (SharedWords.place(word.key())) {
            return titled;
        }
        boolean shaped = !word.cased() || word.capital() || titled;
        return shaped && (!passage.usual(at) || (titled && word.capital()) || SharedWords.firstName(word.key()));
    }

    /** Whether the words name a team, a room or a counter. */
    private boolean isUnit(int from, int end) {
        int at = from;
        while (at < end
                && (SharedWords.filler(passage.word(at).key())
                        || SharedWords.isAnd(passage.word(at).key()))) {
            at++;
        }
        if (at == end) {
            return true;
        }
        if (SharedWords.unit(passage.word(at).key())) {
            return true;
        }
        var told = ofUnit(IntStream.range(at, end).mapToObj(passage::word).toList());
        return teams.stream().anyMatch(team -> team.containsAll(told) && (told.size() > 1 || told.equals(team)));
    }
}
