package org.vieraugen.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The addresses of all pages, without their language. An act has an address of its own that takes a form only; its page is the nearest one above it, so
 * that nobody who reloads, switches the language or signs in again stands before a closed door.
 */
public final class Places {
    private static final String LANGUAGE = "/{language}";

    private final List<Pattern> pages;

    /** @param resources the classes behind the addresses, of which others than those with a language are left out */
    public Places(Collection<Class<?>> resources) {
        pages = resources.stream()
                .filter(one -> one.isAnnotationPresent(Path.class))
                .filter(one -> one.getAnnotation(Path.class).value().startsWith(LANGUAGE))
                .flatMap(one -> Arrays.stream(one.getMethods())
                        .filter(method -> method.isAnnotationPresent(GET.class))
                        .map(method -> Pattern.compile(pattern(template(one, method)))))
                .toList();
    }

    /** The address behind which the method stands, with what is left open in braces and without its language. */
    public static String template(Class<?> resource, Method method) {
        var behind = method.getAnnotation(Path.class);
        return resource.getAnnotation(Path.class).value().substring(LANGUAGE.length())
                + (behind == null ? "" : "/" + behind.value());
    }

    /** The page at this address, or else the nearest one above it; nothing where that is the start page. */
    public Optional<String> page(String path) {
        return isPage(path) ? Optional.of(path) : above(path);
    }

    /** The nearest page above this address; nothing where that is the start page. */
    public Optional<String> above(String path) {
        var place = path;
        while (place.lastIndexOf('/') > 0) {
            place = place.substring(0, place.lastIndexOf('/'));
            if (isPage(place)) {
                return Optional.of(place);
            }
        }
        return Optional.empty();
    }

    private boolean isPage(String path) {
        return !path.isEmpty()
                && pages.stream().anyMatch(page -> page.matcher(path).matches());
    }

    /** What is left open in braces may have a pattern of its own behind a colon, with braces in it. */
    private static String pattern(String template) {
        var pattern = new StringBuilder();
        int from = 0;
        while (from < template.length()) {
            int open = template.indexOf('{', from);
            if (open < 0) {
                return pattern.append(Pattern.quote(template.substring(from))).toString();
            }
            int close = closing(template, open);
            int colon = template.indexOf(':', open);
            pattern.append(Pattern.quote(template.substring(from, open)))
                    .append(
                            colon > 0 && colon < close
                                    ? "(?:"
                                            + template.substring(colon + 1, close)
                                                    .strip() + ")"
                                    : "[^/]+");
            from = close + 1;
        }
        return pattern.toString();
    }

    private static int closing(String template, int open) {
        int depth = 0;
        for (int i = open; i < template.length(); i++) {
            depth += template.charAt(i) == '{' ? 1 : template.charAt(i) == '}' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        throw new IllegalArgumentException("a brace stays open in " + template);
    }
}
