package org.vieraugen.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vieraugen.domain.naming.Reading;

/**
 * C1: what is read in each sentence of the tables, to the letter. {@link NamesInTextsTest} says how good that is; this one lets nobody change it unseen: whoever
 * changes the reader finds the sentences that are read otherwise in the difference of the files, and judges them. What is read now is written to
 * {@code target/readings}, from where it is taken over.
 */
class ReadingsTest {
    private static final Table TABLE = new Table();

    @ParameterizedTest
    @ValueSource(strings = {"", "-held-out", "-third", "-fourth", "-fifth", "-sixth", "-seventh"})
    void C1_every_sentence_is_read_as_it_was(String table) throws IOException {
        var now = new ArrayList<String>();
        for (var row : Table.rows("sentences" + table + ".tsv")) {
            now.add(written(row.text(), TABLE.read(row)));
        }
        for (var text : Table.lines("complaints" + table + ".txt")) {
            now.add(written(text, TABLE.names().running(text)));
        }
        var name = "readings" + table + ".txt";
        var target = Path.of("target", "readings");
        Files.createDirectories(target);
        Files.write(target.resolve(name), now);

        assertThat(now).isEqualTo(Table.lines(name));
    }

    private static String written(String text, List<Reading> readings) {
        var beginning = text.replace('\n', ' ')
                .strip()
                .codePoints()
                .limit(40)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        return Stream.concat(Stream.of(beginning), readings.stream().map(ReadingsTest::written))
                .collect(Collectors.joining("\t"));
    }

    private static String written(Reading reading) {
        return reading.certainty().name().toLowerCase(Locale.ROOT)
                + " " + reading.start() + "-" + reading.end()
                + " " + reading.asWritten().replace('\n', ' ')
                + reading.means().stream().map(TABLE::name).sorted().collect(Collectors.joining(", ", " = ", ""));
    }
}
