package org.vieraugen.web.portal.look;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.TextAttribute;
import java.io.IOException;
import java.text.AttributedString;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.vieraugen.web.language.Language;

/** The letters that papers are printed with: of each script the ones that our texts need. */
final class Letters {
    private static final Map<String, Font> LOADED = new ConcurrentHashMap<>();
    private static final List<String> SCRIPTS = List.of("latin", "arabic", "devanagari", "ethiopic", "chinese");

    private Letters() {}

    /**
     * The text with a font for each of its runs, and its direction.
     *
     * @throws IllegalStateException when this Java cannot load fonts at all
     */
    static AttributedString in(Language language, String text, float size) {
        var lettered = lettered(text, fonts(language), size);
        lettered.addAttribute(
                TextAttribute.RUN_DIRECTION,
                language.locale().isRightToLeft() ? TextAttribute.RUN_DIRECTION_RTL : TextAttribute.RUN_DIRECTION_LTR);
        return lettered;
    }

    /** What a person wrote, in whatever language; its direction is that of its first letter. */
    static AttributedString written(String text, float size) {
        return lettered(text, SCRIPTS.stream().map(Letters::load).toList(), size);
    }

    private static AttributedString lettered(String text, List<Font> scripts, float size) {
        var fonts = scripts.stream().map(font -> font.deriveFont(size)).toList();
        var lettered = new AttributedString(text);
        for (int from = 0; from < text.length(); ) {
            var font = fontFor(text.charAt(from), fonts);
            int to = from + 1;
            while (to < text.length() && belongs(text.charAt(to), font, fonts)) {
                to++;
            }
            lettered.addAttribute(TextAttribute.FONT, font, from, to);
            from = to;
        }
        return lettered;
    }

    /** Marks stay with the letter before them, so that they find their place on it. */
    private static boolean belongs(char next, Font font, List<Font> fonts) {
        int type = Character.getType(next);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.FORMAT
                || fontFor(next, fonts).equals(font);
    }

    private static Font fontFor(char letter, List<Font> fonts) {
        return fonts.stream()
                .filter(font -> font.canDisplay(letter))
                .findFirst()
                .orElse(fonts.get(0));
    }

    private static List<Font> fonts(Language language) {
        var own =
                switch (language.locale().getLanguage()) {
                    case "ar", "fa", "ps" -> "arabic";
                    case "hi" -> "devanagari";
                    case "ti" -> "ethiopic";
                    case "zh" -> "chinese";
                    default -> "latin";
                };
        return Stream.of(own, "latin").distinct().map(Letters::load).toList();
    }

    private static Font load(String script) {
        return LOADED.computeIfAbsent(script, name -> {
            try (var file = Letters.class.getResourceAsStream("fonts/" + name + ".ttf")) {
                if (file == null) {
                    throw new IllegalStateException("the letters " + name + " are missing");
                }
                return Font.createFont(Font.TRUETYPE_FONT, file);
            } catch (IOException | FontFormatException e) {
                throw new IllegalStateException("the letters " + name + " cannot be read", e);
            }
        });
    }
}
