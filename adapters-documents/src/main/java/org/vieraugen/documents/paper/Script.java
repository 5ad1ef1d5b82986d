package org.vieraugen.documents.paper;

import java.util.Locale;

/** The scripts that papers are printed in; each has a font of that name, usual and bold. */
enum Script {
    /** Cyrillic and Greek, too. */
    LATIN(false),
    ARABIC(true),
    DEVANAGARI(true),
    ETHIOPIC(false),
    CHINESE(false);

    /** Whether a letter's shape depends on its neighbours, so that the file's glyphs do not tell the text. */
    final boolean shaped;

    Script(boolean shaped) {
        this.shaped = shaped;
    }

    String font() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Script of(String language) {
        return switch (Locale.forLanguageTag(language).getLanguage()) {
            case "ar", "fa", "ps" -> ARABIC;
            case "hi" -> DEVANAGARI;
            case "ti" -> ETHIOPIC;
            case "zh" -> CHINESE;
            default -> LATIN;
        };
    }
}
