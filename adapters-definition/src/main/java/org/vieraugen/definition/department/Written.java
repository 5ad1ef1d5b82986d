package org.vieraugen.definition.department;

import java.util.Collection;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words as a definition file holds them: bare where nothing in them means something to YAML, and else in quotation marks. */
final class Written {
    private static final Pattern BARE =
            Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N} ._@/()'-]*[\\p{L}\\p{M}\\p{N}._@/()'-])?");

    private Written() {}

    static String words(String text) {
        if (BARE.matcher(text).matches()) {
            return text;
        }
        var quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                default -> {
                    if (Character.isISOControl(c) || c == 0x2028 || c == 0x2029 || c == 0xFEFF) {
                        quoted.append("\\u%04x".formatted(c));
                    } else {
                        quoted.appendCodePoint(c);
                    }
                }
            }
        });
        return quoted.append('"').toString();
    }

    static String list(Collection<String> texts) {
        return texts.stream().map(Written::words).collect(Collectors.joining(", ", "[", "]"));
    }

    static String block(Map<String, String> texts) {
        return texts.entrySet().stream()
                .map(one -> one.getKey() + ": " + words(one.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
    }
}
