package org.vieraugen.web.language;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** The files of texts, as a test reads them. */
final class Bundle {
    private Bundle() {}

    /** What people outside the staff read in that language, by key. */
    static Map<String, String> ofPeople(Language language) {
        var texts = new TreeMap<String, String>();
        read("texts_" + language.tag()).forEach((key, text) -> texts.put((String) key, (String) text));
        if (language.isForParticipants()) {
            read("partner_" + language.tag()).forEach((key, text) -> texts.put((String) key, (String) text));
        }
        return texts;
    }

    private static Properties read(String name) {
        var texts = new Properties();
        try (var stream = Texts.class.getResourceAsStream("/org/vieraugen/web/" + name + ".properties")) {
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
