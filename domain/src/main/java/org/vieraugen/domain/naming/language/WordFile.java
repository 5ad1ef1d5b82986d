package org.vieraugen.domain.naming.language;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.vieraugen.domain.naming.text.Letters;
import org.vieraugen.domain.naming.text.WordSet;

/** A file of words beside this class: lists with a name each ({@code words_xx.properties}). */
final class WordFile {
    private final ResourceBundle words;

    WordFile(String name) {
        var loader = Objects.requireNonNull(WordFile.class.getClassLoader());
        words = ResourceBundle.getBundle(WordFile.class.getPackageName() + "." + name, Locale.ROOT, loader);
    }

    /** The words of a list as they are written, in its order; none where the file has no such list. */
    List<String> list(String name) {
        try {
            return Arrays.stream(words.getString(name).strip().split("\\s+"))
                    .filter(w -> !w.isEmpty())
                    .toList();
        } catch (MissingResourceException e) {
            return List.of();
        }
    }

    WordSet set(String name) {
        return set(list(name));
    }

    /** Of words and of several words joined by _. */
    WordSet phrases(String name) {
        return WordSet.of(list(name).stream().map(WordFile::phrase).toList());
    }

    static WordSet set(Collection<String> words) {
        return WordSet.of(words.stream().map(WordFile::key).toList());
    }

    private static String phrase(String words) {
        return Arrays.stream(words.split("_")).map(WordFile::key).collect(Collectors.joining("_"));
    }

    /** A word of the files as the words of a text are compared. */
    static String key(String word) {
        return Letters.key(Letters.plain(word));
    }
}
