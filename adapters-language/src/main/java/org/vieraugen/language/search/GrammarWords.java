package org.vieraugen.language.search;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.bg.BulgarianAnalyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fa.PersianAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.hi.HindiAnalyzer;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.morfologik.MorfologikAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.ro.RomanianAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.sr.SerbianAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tr.TurkishAnalyzer;
import org.apache.lucene.analysis.uk.UkrainianMorfologikAnalyzer;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.search.SearchWords;

/**
 * Each word in one {@link Spelling}, its parts, those of German compounds too, and its stem or basic form where a language's grammar is known. A word that is searched for may be of any
 * language of its script.
 */
@OnePerServer
public class GrammarWords implements SearchWords {
    private static final Map<String, Grammar> GRAMMARS = Map.ofEntries(
            Map.entry("de", new Grammar(Set.of(UnicodeScript.LATIN), GermanAnalyzer::new)),
            Map.entry("en", new Grammar(Set.of(UnicodeScript.LATIN), EnglishAnalyzer::new)),
            Map.entry("fr", new Grammar(Set.of(UnicodeScript.LATIN), FrenchAnalyzer::new)),
            Map.entry("es", new Grammar(Set.of(UnicodeScript.LATIN), SpanishAnalyzer::new)),
            Map.entry("it", new Grammar(Set.of(UnicodeScript.LATIN), ItalianAnalyzer::new)),
            Map.entry("pt", new Grammar(Set.of(UnicodeScript.LATIN), PortugueseAnalyzer::new)),
            Map.entry("ro", new Grammar(Set.of(UnicodeScript.LATIN), RomanianAnalyzer::new)),
            Map.entry("tr", new Grammar(Set.of(UnicodeScript.LATIN), TurkishAnalyzer::new)),
            Map.entry("pl", new Grammar(Set.of(UnicodeScript.LATIN), MorfologikAnalyzer::new)),
            Map.entry("sr", new Grammar(Set.of(UnicodeScript.LATIN, UnicodeScript.CYRILLIC), SerbianAnalyzer::new)),
            Map.entry("ru", new Grammar(Set.of(UnicodeScript.CYRILLIC), RussianAnalyzer::new)),
            Map.entry("uk", new Grammar(Set.of(UnicodeScript.CYRILLIC), UkrainianMorfologikAnalyzer::new)),
            Map.entry("bg", new Grammar(Set.of(UnicodeScript.CYRILLIC), BulgarianAnalyzer::new)),
            Map.entry("ar", new Grammar(Set.of(UnicodeScript.ARABIC), ArabicAnalyzer::new)),
            Map.entry("fa", new Grammar(Set.of(UnicodeScript.ARABIC), PersianAnalyzer::new)),
            Map.entry("hi", new Grammar(Set.of(UnicodeScript.DEVANAGARI), HindiAnalyzer::new)));

    private static final Set<String> PREFIXES = Set.of("می", "نمی", "بی");
    private static final Set<String> SUFFIXES = Set.of("ها", "های", "هایی", "هایم", "تر", "ترین", "ام", "ای", "اند");
    private static final Pattern GERMAN_ENDING = Pattern.compile("(?:(el|in)n|(nis|r)s)$");

    /** German for women and men at once: Mitarbeiter*innen. */
    private static final Pattern BOTH_FORMS = Pattern.compile("(\\p{L}{3,})[*:_/]-?([iI]n(?:nen)?)\\b");

    private static final String GERMAN = "de:";

    /** What stands before a word that was found within another one, so that it is told from one that stands alone. */
    private static final String PART = "part:";

    private final Map<String, Analyzer> loaded = new ConcurrentHashMap<>();
    private final Compounds compounds = new Compounds(this::germanStem);

    private record Grammar(Set<UnicodeScript> scripts, Supplier<Analyzer> analyzer) {}

    @Override
    public Set<String> of(String text, String language) {
        var tidy = Spelling.tidy(text);
        var found = new LinkedHashSet<String>();
        var marked = new StringBuilder();
        var words = Spelling.words(tidy);
        for (int i = 0; i < words.size(); i++) {
            var parts = words.get(i);
            parts.forEach(part -> add(Spelling.fold(part), found));
            var whole = String.join("", parts);
            var folded = Spelling.fold(whole);
            add(folded, found);
            // Typed on a keyboard without its marks, a word has the stem of what it looks like.
            if (!folded.equals(whole.toLowerCase(Locale.ROOT))) {
                marked.append(folded).append(' ');
            }
            if (i + 1 < words.size()) {
                persian(whole, String.join("", words.get(i + 1)), found);
            }
        }
        BOTH_FORMS.matcher(tidy).results().forEach(both -> marked.append(both.group(1))
                .append(both.group(2))
                .append(' '));
        var spoken = language.split("-", 2)[0];
        for (var grammar : spoken.equals("de") ? List.of("de") : List.of("de", spoken)) {
            stems(tidy, grammar, found);
            stems(marked.toString(), grammar, found);
        }
        germanIn(found).stream()
                .flatMap(stem -> compounds.within(stem).stream())
                .forEach(part -> found.add(PART + part));
        return found;
    }

    /** Persian parts its words with a space where the proper mark is not on the keyboard. */
    private static void persian(String word, String next, Set<String> found) {
        if (PREFIXES.contains(word) || SUFFIXES.contains(next)) {
            add(Spelling.fold(word + next), found);
        }
    }

    @Override
    public List<Set<String>> searched(String query) {
        return Spelling.words(Spelling.tidy(query)).stream()
                .flatMap(this::ways)
                .filter(ways -> !ways.isEmpty())
                .toList();
    }

    /** The parts of a word must all occur, or the word in one. */
    private Stream<Set<String>> ways(List<String> parts) {
        var whole = ways(String.join("", parts));
        if (parts.size() == 1) {
            return apart(whole);
        }
        // Grammars know some words with their joints.
        stemsOf(String.join("'", parts), whole);
        return parts.stream().map(part -> {
            var ways = ways(part);
            ways.addAll(whole);
            return ways;
        });
    }

    /** The words of which a German one is made must all occur, each by itself, or the word in one. */
    private Stream<Set<String>> apart(Set<String> whole) {
        return germanIn(whole).stream()
                .map(compounds::all)
                .filter(words -> !words.isEmpty())
                .findFirst()
                .map(words -> words.stream().map(word -> {
                    Set<String> ways = new LinkedHashSet<>(whole);
                    word.forEach(one -> ways.add(GERMAN + one));
                    return ways;
                }))
                .orElseGet(() -> Stream.of(whole));
    }

    private Set<String> ways(String word) {
        var ways = new LinkedHashSet<String>();
        add(Spelling.fold(word), ways);
        stemsOf(word, ways);
        stemsOf(Spelling.fold(word), ways);
        germanIn(ways).forEach(stem -> ways.add(PART + stem));
        return ways;
    }

    /** The German stems among these. */
    private static List<String> germanIn(Set<String> words) {
        return words.stream()
                .filter(word -> word.startsWith(GERMAN))
                .map(word -> word.substring(GERMAN.length()))
                .toList();
    }

    private String germanStem(String word) {
        var stems = new LinkedHashSet<String>();
        stems(word, "de", stems);
        return germanIn(stems).stream().findFirst().orElseGet(() -> Spelling.fold(word));
    }

    private void stemsOf(String word, Set<String> into) {
        if (word.isEmpty()) {
            return;
        }
        var script = UnicodeScript.of(word.codePointAt(0));
        GRAMMARS.forEach((language, grammar) -> {
            if (grammar.scripts().contains(script)) {
                stems(word, language, into);
            }
        });
    }

    private static void add(String folded, Set<String> into) {
        if (!folded.isEmpty()) {
            into.add(folded);
        }
    }

    private void stems(String text, String language, Set<String> into) {
        var analyzer = analyzer(language);
        if (analyzer.isEmpty() || text.isBlank()) {
            return;
        }
        try (var stream = analyzer.get().tokenStream("text", new StringReader(text))) {
            var word = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                var stem = Spelling.fold(word.toString());
                // The language stands before it, so that a stem of one is not taken for a word of another.
                into.add(language + ":" + (language.equals("de") ? german(stem) : stem));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Endings that the stemmer leaves: Titeln, Zeugnisse, Beraterinnen. */
    private static String german(String stem) {
        if (stem.length() < 5) {
            return stem;
        }
        return GERMAN_ENDING.matcher(stem).replaceFirst("$1$2");
    }

    private Optional<Analyzer> analyzer(String language) {
        return Optional.ofNullable(GRAMMARS.get(language))
                .map(grammar -> loaded.computeIfAbsent(
                        language, key -> grammar.analyzer().get()));
    }
}
