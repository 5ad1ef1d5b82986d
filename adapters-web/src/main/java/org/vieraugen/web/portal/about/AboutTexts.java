package org.vieraugen.web.portal.about;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.start.OpenedAtStart;
import org.vieraugen.web.language.Language;

/**
 * The texts of the footer's subjects in full: ours in German, plain German and English, or the city's own in any language, from the folder {@code
 * vieraugen.pages.folder}. A file there is called after subject and language, such as {@code imprint.de.txt}, holds UTF-8, and replaces all that we say of that
 * subject in that language. It is read at start.
 */
@OnePerServer
@OpenedAtStart("vieraugen.pages.folder")
public class AboutTexts {
    private static final Pattern NAME = Pattern.compile("([a-z]+)\\.([A-Za-z-]+)\\.txt");

    private final Map<String, List<Passage>> citys;
    private final Map<String, List<Passage>> ours;

    /** @throws IllegalStateException when the folder cannot be read, or holds a file that is the text of no subject in no language of ours, is not UTF-8, or names a place that nothing fills */
    @Inject
    public AboutTexts(Authority authority, @ConfigProperty(name = "vieraugen.pages.folder") Optional<String> folder) {
        this.citys = folder.map(Path::of).map(texts -> in(texts, authority)).orElse(Map.of());
        this.ours = ours(authority);
    }

    private static Map<String, List<Passage>> in(Path folder, Authority authority) {
        var texts = new HashMap<String, List<Passage>>();
        try (var files = Files.newDirectoryStream(folder, file -> !Files.isHidden(file))) {
            for (var file : files) {
                texts.put(name(file), read(file, authority));
            }
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + e.getMessage(), e);
        }
        return texts;
    }

    private static String name(Path file) {
        var name = file.getFileName().toString();
        var parts = NAME.matcher(name);
        if (!parts.matches()
                || Subject.of(parts.group(1)).isEmpty()
                || Language.find(parts.group(2)).isEmpty()) {
            throw new IllegalStateException(name + " is no subject and language of ours, such as imprint.de.txt");
        }
        return name;
    }

    private static List<Passage> read(Path file, Authority authority) throws IOException {
        try {
            // Editors put a mark before the first line, which would be no heading then.
            return Passage.read(Files.readString(file).replace("\uFEFF", ""), authority::tells);
        } catch (CharacterCodingException e) {
            throw new IllegalStateException(file.getFileName() + " is not UTF-8", e);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(file.getFileName() + ": " + e.getMessage(), e);
        }
    }

    private static Map<String, List<Passage>> ours(Authority authority) {
        var texts = new HashMap<String, List<Passage>>();
        for (var subject : Subject.values()) {
            for (var language : Language.live()) {
                var name = file(subject, language);
                try (var text = AboutTexts.class.getResourceAsStream("/org/vieraugen/web/about/" + name)) {
                    if (text != null) {
                        var whole = new String(text.readAllBytes(), StandardCharsets.UTF_8);
                        texts.put(name, Passage.read(whole, authority::tells));
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        return texts;
    }

    private static String file(Subject subject, Language language) {
        return subject.word() + "." + language.tag() + ".txt";
    }

    /** What the city itself says of it in that language. */
    Optional<List<Passage>> citys(Subject subject, Language language) {
        return Optional.ofNullable(citys.get(file(subject, language)));
    }

    /** What we say of it in that language at length. */
    Optional<List<Passage>> ours(Subject subject, Language language) {
        return Optional.ofNullable(ours.get(file(subject, language)));
    }

    /** The languages in which there is more than a few sentences. */
    List<Language> inFull(Subject subject) {
        return Language.live().stream()
                .filter(language -> citys(subject, language)
                        .or(() -> ours(subject, language))
                        .isPresent())
                .toList();
    }
}
