package org.vieraugen.web.portal.form;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A tag as our templates write it: attributes in double quotes, or without a value.
 *
 * @param start where it begins in the page
 * @param end behind its last character
 */
record Tag(String name, boolean closing, int start, int end, Map<String, Attribute> attributes) {
    /** @param value as it is meant, not as it is written */
    record Attribute(int start, int end, String value) {}

    /**
     * The first one of these names from there on. Most of a page is other tags, so that each of them is left behind without a look at its attributes: every page of the staff is read so.
     *
     * @param names in small letters
     */
    static Optional<Tag> next(String html, int from, Set<String> names) {
        for (int start = html.indexOf('<', from); start >= 0; start = html.indexOf('<', start + 1)) {
            boolean closing = start + 1 < html.length() && html.charAt(start + 1) == '/';
            int name = start + (closing ? 2 : 1);
            int behind = name;
            while (behind < html.length() && isOfName(html.charAt(behind))) {
                behind++;
            }
            int end = behind > name ? end(html, behind) : -1;
            if (end < 0) {
                continue;
            }
            var found = html.substring(name, behind).toLowerCase(Locale.ROOT);
            if (names.contains(found)) {
                return Optional.of(new Tag(found, closing, start, end, attributes(html, behind, end - 1)));
            }
            start = end - 1;
        }
        return Optional.empty();
    }

    private static boolean isOfName(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    /** Behind the tag whose name ends there; negative where it is none. What stands in quotes ends no tag. */
    private static int end(String html, int from) {
        for (int at = from; at < html.length(); at++) {
            char c = html.charAt(at);
            if (c == '>') {
                return at + 1;
            }
            if (c == '"' || c == '\'') {
                at = html.indexOf(c, at + 1);
            }
            if (at < 0 || c == '<') {
                return -1;
            }
        }
        return -1;
    }

    private static Map<String, Attribute> attributes(String html, int from, int to) {
        Map<String, Attribute> attributes = new HashMap<>();
        int at = from;
        while (at < to) {
            int start = at;
            while (at < to && (isOfName(html.charAt(at)) || "-_:".indexOf(html.charAt(at)) >= 0)) {
                at++;
            }
            if (at == start) {
                at++;
                continue;
            }
            var name = html.substring(start, at).toLowerCase(Locale.ROOT);
            var value = "";
            if (html.startsWith("=\"", at)) {
                int end = html.indexOf('"', at + 2);
                value = meant(html.substring(at + 2, end));
                at = end + 1;
            }
            attributes.putIfAbsent(name, new Attribute(start, at, value));
        }
        return attributes;
    }

    boolean has(String attribute) {
        return attributes.containsKey(attribute);
    }

    /** What it says there; empty without that attribute. */
    String value(String attribute) {
        var found = attributes.get(attribute);
        return found == null ? "" : found.value();
    }

    /** The change that gives it the attribute with that value. */
    Edit set(String attribute, String value) {
        var found = attributes.get(attribute);
        var written = attribute + "=\"" + written(value) + "\"";
        return found == null
                ? new Edit(end - 1, end - 1, " " + written)
                : new Edit(found.start(), found.end(), written);
    }

    /** The change by which it has an attribute without a value, or has it no more. */
    Edit turn(String attribute, boolean on) {
        var found = attributes.get(attribute);
        if (on || found == null) {
            return new Edit(end - 1, end - 1, on ? " " + attribute : "");
        }
        return new Edit(found.start(), found.end(), "");
    }

    /** A text as it is written in HTML. */
    static String written(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&#34;")
                .replace("'", "&#39;");
    }

    /** What is meant by what our templates write. */
    static String meant(String text) {
        if (text.indexOf('&') < 0) {
            return text;
        }
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#34;", "\"")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
