package org.vieraugen.definition.department;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.vieraugen.application.department.Problem;
import org.vieraugen.domain.department.Flaw;

/** Says what is wrong with a definition, in the languages of those who write them; the sentences stand in {@code problems_*.properties}. */
final class Sentences {
    static final List<String> LANGUAGES = List.of("de", "en");

    private static final Map<String, Properties> ALL = new HashMap<>();

    static {
        LANGUAGES.forEach(language -> ALL.put(language, read(language)));
    }

    private Sentences() {}

    static Properties read(String language) {
        var texts = new Properties();
        var name = "problems_" + language + ".properties";
        try (var file = Sentences.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException(name + " is missing beside " + Sentences.class.getName());
            }
            texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    /** @param at {@code file:line}, or a folder */
    static Problem problem(String at, Flaw flaw) {
        var said = new HashMap<String, String>();
        ALL.forEach((language, texts) -> said.put(language, filled(texts.getProperty(flaw.kind()), flaw)));
        return new Problem(at, said);
    }

    private static String filled(String sentence, Flaw flaw) {
        var text = sentence;
        for (int i = 0; i < flaw.about().size(); i++) {
            text = text.replace("{" + i + "}", flaw.about().get(i));
        }
        return text;
    }

    static boolean knows(String kind) {
        return ALL.values().stream().allMatch(texts -> texts.containsKey(kind));
    }
}
