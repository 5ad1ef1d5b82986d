package org.vieraugen.language.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * German words that are made of others, taken apart by a list of the words of the field: {@code Aufenthaltserlaubnis} is {@code Aufenthalt} and {@code Erlaubnis}.
 * All words are stems here, as {@link GrammarWords} makes them.
 */
final class Compounds {
    /** What joins two words in one. */
    private static final List<String> JOINTS = List.of("", "s", "es", "n", "en", "er", "e", "ern");

    /** A word so long is told from the rest of a word that nobody knows. */
    private static final int TELLING = 5;

    private static final int SHORTEST = 3;

    /** Before a word it shows the stem which that word has at the end of a longer one. */
    private static final String BEFORE = "fahrrad";

    private final Set<String> known = new LinkedHashSet<>();

    /** How a word ends a longer one, and its stem where it stands alone. */
    private final Map<String, String> last = new HashMap<>();

    /** @param stem of a word as it is written */
    Compounds(UnaryOperator<String> stem) {
        for (var word : words()) {
            var alone = stem.apply(word);
            known.add(alone);
            last.put(alone, alone);
            var behind = stem.apply(BEFORE + word);
            if (behind.startsWith(BEFORE)) {
                last.putIfAbsent(behind.substring(BEFORE.length()), alone);
            }
        }
    }

    private static List<String> words() {
        try (var file = Compounds.class.getResourceAsStream("parts.txt")) {
            if (file == null) {
                throw new IllegalStateException("parts.txt is missing");
            }
            return new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A word in a longer one: where it stands there, and its own stem. */
    private record Part(int from, int to, String stem) {}

    /** For each of the words of which this one is made the words that may stand for it: itself, and longer ones of its neighbours; empty where one is not known. */
    List<Set<String>> all(String stem) {
        var parts = split(stem, 0);
        return parts.stream()
                .map(part -> {
                    var standing = neighbours(stem, parts, part);
                    standing.add(part.stem());
                    return standing;
                })
                .toList();
    }

    /** By which words within it this one is found: each of them, and those that stand side by side; at least its beginning or its end where the rest is not known. */
    Set<String> within(String stem) {
        var parts = split(stem, 0);
        Set<String> found = new LinkedHashSet<>();
        if (parts.isEmpty() && !last.containsKey(stem)) {
            ending(stem).ifPresent(found::add);
            beginning(stem).ifPresent(found::add);
        }
        for (var part : parts) {
            found.add(part.stem());
            found.addAll(neighbours(stem, parts, part));
        }
        return found;
    }

    /** What stands side by side in a word and has that part in it, without the whole. */
    private static Set<String> neighbours(String stem, List<Part> parts, Part part) {
        Set<String> found = new LinkedHashSet<>();
        for (var first : parts) {
            for (var end : parts) {
                if (first.from() <= part.from() && end.to() >= part.to() && first.from() < end.from()) {
                    found.add(stem.substring(first.from(), end.to()));
                }
            }
        }
        found.remove(stem);
        return found;
    }

    private List<Part> split(String stem, int from) {
        var alone = last.get(stem.substring(from));
        if (from > 0 && alone != null) {
            return List.of(new Part(from, stem.length(), alone));
        }
        for (int to = stem.length() - SHORTEST; to >= from + SHORTEST; to--) {
            var part = stem.substring(from, to);
            if (known.contains(part)) {
                var more = behind(stem, to);
                if (!more.isEmpty()) {
                    var all = new ArrayList<>(List.of(new Part(from, to, part)));
                    all.addAll(more);
                    return all;
                }
            }
        }
        return List.of();
    }

    private List<Part> behind(String stem, int to) {
        for (var joint : JOINTS) {
            if (stem.startsWith(joint, to) && stem.length() - to - joint.length() >= SHORTEST) {
                var more = split(stem, to + joint.length());
                if (!more.isEmpty()) {
                    return more;
                }
            }
        }
        return List.of();
    }

    private Optional<String> ending(String stem) {
        for (int from = SHORTEST; from <= stem.length() - TELLING; from++) {
            var word = last.get(stem.substring(from));
            if (word != null) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    private Optional<String> beginning(String stem) {
        for (int to = stem.length() - SHORTEST; to >= TELLING; to--) {
            if (known.contains(stem.substring(0, to))) {
                return Optional.of(stem.substring(0, to));
            }
        }
        return Optional.empty();
    }
}
