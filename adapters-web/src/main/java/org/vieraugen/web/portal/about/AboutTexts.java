package org.vieraugen.web.portal.about;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
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

    private final Authority authority;
    private final Map<String, String> citys;

    /** @throws IllegalStateException when the folder cannot be read, or holds a file that is the text of no subject in no language of ours */
    @Inject
    public AboutTexts(Authority authority, @ConfigProperty(name = "vieraugen.pages.folder") Optional<String> folder) {
        this.authority = authority;
        this.citys = folder.map(Path::of).map(AboutTexts::in).orElse(Map.of());
    }

    private static Map<String, String> in(Path folder) {
        var texts = new HashMap<String, String>();
        try (var files = Files.newDirectoryStream(folder, file -> !Files.isHidden(file))) {
            for (var file : files) {
                texts.put(name(file), Files.readString(file));
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

    private static String file(Subject subject, Language language) {
        return subject.word() + "." + language.tag() + ".txt";
    }

    /** What the city itself says of it in that language. */
    Optional<List<Passage>> citys(Subject subject, Language language) {
        return Optional.ofNullable(citys.get(file(subject, language))).map(this::read);
    }

    /** What we say of it in that language at length. */
    Optional<List<Passage>> ours(Subject subject, Language language) {
        try (var text = AboutTexts.class.getResourceAsStream("/org/vieraugen/web/about/" + file(subject, language))) {
            return text == null
                    ? Optional.empty()
                    : Optional.of(read(new String(text.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Passage> read(String text) {
        return Passage.read(text, authority::tells);
    }

    /** The languages in which there is more than a few sentences. */
    List<Language> inFull(Subject subject) {
        return Language.live().stream()
                .filter(language -> citys.containsKey(file(subject, language))
                        || ours(subject, language).isPresent())
                .toList();
    }
}
