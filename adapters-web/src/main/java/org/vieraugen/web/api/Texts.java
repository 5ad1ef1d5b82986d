package org.vieraugen.web.api;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/** The texts of one language, as ICU messages from {@code texts_xx.properties}. */
public final class Texts {
    private static final Map<Locale, Texts> LOADED = new ConcurrentHashMap<>();

    private final Locale language;
    private final Properties messages = new Properties();

    private Texts(Locale language) {
        this.language = language;
        var name = "texts_" + language.getLanguage() + ".properties";
        try (var file = Texts.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException(name + " is missing");
            }
            messages.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Texts in(Locale language) {
        return LOADED.computeIfAbsent(language, Texts::new);
    }

    /** @throws IllegalArgumentException when there is no such text, which the build's tests exclude */
    public String say(String key, Object... values) {
        var message = messages.getProperty(key);
        if (message == null) {
            throw new IllegalArgumentException("there is no text " + key);
        }
        return new MessageFormat(message, language).format(values);
    }

    Optional<String> find(String key) {
        return messages.containsKey(key) ? Optional.of(say(key)) : Optional.empty();
    }
}
