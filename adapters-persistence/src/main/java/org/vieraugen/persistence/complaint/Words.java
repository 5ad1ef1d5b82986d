package org.vieraugen.persistence.complaint;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
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
import org.vieraugen.domain.Folding;

/**
 * What a text is found by: each word without case and marks, and its stem or basic form where a language's grammar is known. A word that is searched for
 * may be of any language of its script.
 */
final class Words {
    private static final Map<String, Grammar> GRAMMARS = Map.ofEntries(
            Map.entry("de", new Grammar(UnicodeScript.LATIN, GermanAnalyzer::new)),
            Map.entry("en", new Grammar(UnicodeScript.LATIN, EnglishAnalyzer::new)),
            Map.entry("fr", new Grammar(UnicodeScript.LATIN, FrenchAnalyzer::new)),
            Map.entry("es", new Grammar(UnicodeScript.LATIN, SpanishAnalyzer::new)),
            Map.entry("it", new Grammar(UnicodeScript.LATIN, ItalianAnalyzer::new)),
            Map.entry("pt", new Grammar(UnicodeScript.LATIN, PortugueseAnalyzer::new)),
            Map.entry("ro", new Grammar(UnicodeScript.LATIN, RomanianAnalyzer::new)),
            Map.entry("tr", new Grammar(UnicodeScript.LATIN, TurkishAnalyzer::new)),
            Map.entry("pl", new Grammar(UnicodeScript.LATIN, MorfologikAnalyzer::new)),
            Map.entry("sr", new Grammar(UnicodeScript.LATIN, SerbianAnalyzer::new)),
            Map.entry("ru", new Grammar(UnicodeScript.CYRILLIC, RussianAnalyzer::new)),
            Map.entry("uk", new Grammar(UnicodeScript.CYRILLIC, UkrainianMorfologikAnalyzer::new)),
            Map.entry("bg", new Grammar(UnicodeScript.CYRILLIC, BulgarianAnalyzer::new)),
            Map.entry("ar", new Grammar(UnicodeScript.ARABIC, ArabicAnalyzer::new)),
            Map.entry("fa", new Grammar(UnicodeScript.ARABIC, PersianAnalyzer::new)),
            Map.entry("hi", new Grammar(UnicodeScript.DEVANAGARI, HindiAnalyzer::new)));

    private static final Map<String, Analyzer> LOADED = new ConcurrentHashMap<>();

    private Words() {}

    private record Grammar(UnicodeScript script, Supplier<Analyzer> analyzer) {}

    /** Everything that a text of that language is found by; staff write German into it, so that German counts always. */
    static Set<String> of(String text, String language) {
        var found = new LinkedHashSet<>(Folding.words(text));
        stems(text, "de", found);
        var spoken = language.split("-", 2)[0];
        if (!spoken.equals("de")) {
            stems(text, spoken, found);
        }
        return found;
    }

    /** Of each word that is searched for the ways in which it may be written down; one of each must occur. */
    static List<Set<String>> searched(String query) {
        return Folding.words(query).stream().map(Words::ways).toList();
    }

    private static Set<String> ways(String word) {
        var ways = new LinkedHashSet<String>();
        ways.add(word);
        var script = UnicodeScript.of(word.codePointAt(0));
        GRAMMARS.forEach((language, grammar) -> {
            if (grammar.script() == script) {
                stems(word, language, ways);
            }
        });
        return ways;
    }

    private static void stems(String text, String language, Collection<String> into) {
        var analyzer = analyzer(language);
        if (analyzer.isEmpty()) {
            return;
        }
        try (var stream = analyzer.get().tokenStream("text", new StringReader(text))) {
            var word = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                // The language stands before it, so that a stem of one is not taken for a word of another.
                into.add(language + ":" + Folding.fold(word.toString()));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Analyzer> analyzer(String language) {
        return Optional.ofNullable(GRAMMARS.get(language))
                .map(grammar -> LOADED.computeIfAbsent(
                        language, key -> grammar.analyzer().get()));
    }
}
