package org.vieraugen.application.complaint;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.domain.protection.Shielding;

/** What the acts share: the clock, and the phrases that mark a threat. */
@OnePerServer
public class Producers {
    /** The languages that have a list. */
    private static final List<String> LISTED = List.of(
            "ar", "bg", "de", "en", "es", "fa", "fr", "hi", "it", "ku", "pl", "ps", "pt", "ro", "ru", "so", "sq", "sr",
            "ti", "tr", "uk", "vi", "zh");

    @Produces
    Clock clock() {
        return Clock.systemUTC();
    }

    /**
     * The phrases of one file for each language, one a line; {@code #} begins a comment.
     *
     * @param folder of the city's own lists, {@code de.txt} and so on; each takes the place of ours for its language
     */
    @Produces
    @Singleton
    Shielding shielding(@ConfigProperty(name = "vieraugen.shielding.folder") Optional<String> folder) {
        var phrases = new ArrayList<String>();
        for (var language : LISTED) {
            var own = folder.map(where -> Path.of(where, language + ".txt")).filter(Files::exists);
            try (var file = own.isPresent()
                    ? Files.newInputStream(own.get())
                    : Producers.class.getResourceAsStream("shielding/" + language + ".txt")) {
                if (file == null) {
                    throw new IllegalStateException("the list of phrases " + language + ".txt is missing");
                }
                new String(file.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> !line.startsWith("#"))
                        .forEach(phrases::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new Shielding(phrases);
    }
}
