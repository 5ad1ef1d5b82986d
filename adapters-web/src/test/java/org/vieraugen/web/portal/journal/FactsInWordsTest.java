package org.vieraugen.web.portal.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vieraugen.domain.testing.Office.DEMIR;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vieraugen.application.testing.House;
import org.vieraugen.domain.access.AccessEntries;
import org.vieraugen.domain.decision.Outcome;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.journal.ActKind;
import org.vieraugen.web.language.Language;
import org.vieraugen.web.language.Texts;
import org.vieraugen.web.portal.Screen;
import org.vieraugen.web.testing.PageRequest;

/** Whoever reads the journal reads words: no names of fields and no constants of the program. */
class FactsInWordsTest {
    private static final Pattern FACT = Pattern.compile("\\.with\\(\\s*\"([a-zA-Z]+)\",");

    private final House house = new House();
    private final FactsInWords words = new FactsInWords(
            new Screen(house)
                    .at("/staff/journal")
                    .pages
                    .frame(PageRequest.get("").info()),
            house.departments);
    private final Act act = Act.bySystem(AccessEntries.SEARCHED, Instant.EPOCH);

    @Test
    void a_code_is_said_in_the_words_of_the_pages() {
        assertThat(words.of(act.with("outcome", Outcome.PARTLY_UPHELD))).isEqualTo("Ergebnis: Teilweise berechtigt");
        assertThat(words.of(act.with("act", new ActKind("ASSIGNED")))).isEqualTo("Vorgang: Prüfende eingeteilt");
        assertThat(words.of(act.with("words", false).with("results", 3))).isEqualTo("Treffer: 3; Wörter: nein");
    }

    @Test
    void people_have_their_names_and_days_are_said_in_full() {
        assertThat(words.of(act.with("staff", DEMIR))).isEqualTo("Person: Yusuf Demir");
        assertThat(words.of(act.with("screen", Set.of()))).isEqualTo("Bildschirm von: –");
        assertThat(words.of(act.with("due", LocalDate.of(2026, 12, 8))))
                .isEqualTo("fällig: Dienstag, 8. Dezember 2026");
        assertThat(words.of(act.with("until", Instant.parse("2026-12-08T13:05:00Z"))))
                .startsWith("bis: 8. Dezember 2026")
                .endsWith("14:05");
    }

    @Test
    void what_nobody_has_words_for_stands_as_it_is() {
        assertThat(words.of(act.with("newer", "THING").with("outcome", "LATER").with("team", "Team T-1")))
                .isEqualTo("newer: THING; Ergebnis: LATER; Team: Team T-1");
        assertThat(words.of(act)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void every_fact_that_an_act_can_hold_has_a_name(String tag) throws IOException {
        var texts = Texts.in(Language.find(tag).orElseThrow());
        var facts = new TreeSet<>(Act.PEOPLE);
        for (var module : Set.of("domain", "application")) {
            try (var files = Files.walk(Path.of("..", module, "src", "main", "java"))) {
                files.filter(file -> file.toString().endsWith(".java"))
                        .forEach(
                                file -> FACT.matcher(read(file)).results().forEach(found -> facts.add(found.group(1))));
            }
        }
        assertThat(facts).hasSizeGreaterThan(50).allMatch(fact -> texts.find("journal.fact." + fact)
                .isPresent());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
