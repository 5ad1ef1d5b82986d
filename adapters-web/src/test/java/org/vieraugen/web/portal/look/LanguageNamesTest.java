package org.vieraugen.web.portal.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.Character.UnicodeScript;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vieraugen.web.language.Language;

/** Whoever looks for the own language can read its name on every device. */
class LanguageNamesTest {
    /** What the pages' own font has. */
    private static final Set<UnicodeScript> OURS =
            Set.of(UnicodeScript.LATIN, UnicodeScript.CYRILLIC, UnicodeScript.COMMON, UnicodeScript.INHERITED);

    private static Set<Integer> letters() throws IOException {
        var list = Files.readString(Path.of("src/main/portal/fonts/names.properties"));
        return Pattern.compile("U\\+([0-9A-F]+)")
                .matcher(list)
                .results()
                .map(found -> Integer.parseInt(found.group(1), 16))
                .collect(Collectors.toSet());
    }

    static Iterable<Language> live() {
        return Language.live();
    }

    @ParameterizedTest
    @MethodSource("live")
    void every_letter_of_the_name_is_in_a_font_that_comes_with_the_pages(Language language) throws IOException {
        var letters = letters();
        assertThat(language.ownName().codePoints().boxed())
                .allMatch(letter -> OURS.contains(UnicodeScript.of(letter)) || letters.contains(letter));
    }
}
