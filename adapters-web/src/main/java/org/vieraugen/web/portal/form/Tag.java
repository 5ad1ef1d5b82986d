package org.vieraugen.web.portal.form;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A tag as our templates write it: attributes in double quotes, or without a value.
 *
 * @param start where it begins in the page
 * @param end behind its last character
 */
record Tag(String name, boolean closing, int start, int end, Map<String, Attribute> attributes) {
    private static final Pattern TAG =
            Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9]*+)((?:[^<>\"']++|\"[^\"]*+\"|'[^']*+')*+)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([a-zA-Z][-a-zA-Z0-9_:]*+)(?:=\"([^\"]*+)\")?");

    /** @param value as it is meant, not as it is written */
    record Attribute(int start, int end, String value) {}

    /** The first one from there on. */
    static Optional<Tag> next(String html, int from) {
        var found = TAG.matcher(html);
        if (!found.find(from)) {
            return Optional.empty();
        }
        Map<String, Attribute> attributes = new HashMap<>();
        var each = ATTRIBUTE.matcher(html).region(found.start(3), found.end(3));
        while (each.find()) {
            var value = each.group(2) == null ? "" : meant(each.group(2));
            attributes.putIfAbsent(
                    each.group(1).toLowerCase(Locale.ROOT), new Attribute(each.start(), each.end(), value));
        }
        return Optional.of(new Tag(
                found.group(2).toLowerCase(Locale.ROOT),
                !found.group(1).isEmpty(),
                found.start(),
                found.end(),
                attributes));
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
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#34;", "\"")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
