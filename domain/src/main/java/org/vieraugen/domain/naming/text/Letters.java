package org.vieraugen.domain.naming.text;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Locale;

/** Letters as names are compared: small, without marks, and each kind of Latin letter as one of a to z where it is one. */
public final class Letters {
    private static final int BASIC = 0x10000;
    private static final int SKETCHED = 0x300;
    // What no decomposition tells, in pairs: a letter and its plain spelling.
    private static final String[] SPELLED = {
        "ß", "ss", "ẞ", "ss", "ł", "l", "đ", "d", "ø", "o", "ı", "i", "æ", "ae", "œ", "oe", "ð", "d", "þ", "th", "ħ",
        "h", "ŋ", "ng", "ə", "e", "ɛ", "e", "ŧ", "t", "ƒ", "f", "ſ", "s", "ɓ", "b", "ɗ", "d", "ʻ", "", "ʼ", "", "ʹ", "",
        "ـ", ""
    };
    // A race only makes the same text twice.
    private static final String[] PLAIN = new String[BASIC];

    private Letters() {}

    /** Whether it stands within words: a letter. */
    public static boolean is(int letter) {
        return Character.isLetter(letter);
    }

    /** Whether it is seen through: a mark upon a letter, or a sign without width, such as a soft hyphen. */
    public static boolean isUnseen(int sign) {
        if (sign < SKETCHED) {
            return sign == 0xAD;
        }
        return switch (Character.getType(sign)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.FORMAT -> true;
            default -> sign == 0x115F || sign == 0x1160 || sign == 0x3164;
        };
    }

    /** A letter's plain small spelling; marks have none. */
    public static String plain(int letter) {
        if (letter >= BASIC) {
            return spelled(letter);
        }
        var known = PLAIN[letter];
        if (known == null) {
            known = spelled(letter);
            PLAIN[letter] = known;
        }
        return known;
    }

    private static String spelled(int letter) {
        var small = Character.toString(letter).toLowerCase(Locale.ROOT);
        var spelled = new StringBuilder();
        Normalizer.normalize(small, Normalizer.Form.NFKD).codePoints().forEach(part -> {
            if (isMatra(part) || !isUnseen(part)) {
                spelled.append(without(Character.toLowerCase(part)));
            }
        });
        return spelled.toString();
    }

    private static String without(int letter) {
        var text = Character.toString(letter);
        for (int i = 0; i < SPELLED.length; i += 2) {
            if (SPELLED[i].equals(text)) {
                return SPELLED[i + 1];
            }
        }
        return text;
    }

    /** The signs of Indian scripts that stand for vowels, and for the lack of one, are marks by name only. */
    private static boolean isMatra(int sign) {
        return sign >= 0x900 && sign <= 0xDFF && Character.isDefined(sign) && !Character.isLetterOrDigit(sign);
    }

    /** Whether a text is of the small letters a to z alone, as most words are, so that nothing about it changes. */
    public static boolean isPlain(String text) {
        boolean plain = true;
        for (int i = 0; i < text.length() && plain; i++) {
            plain = text.charAt(i) >= 'a' && text.charAt(i) <= 'z';
        }
        return plain;
    }

    /** A text's plain spelling, its letters alone. */
    public static String plain(String text) {
        if (isPlain(text)) {
            return text;
        }
        var plain = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); ) {
            int letter = text.codePointAt(at);
            if (is(letter) || isMatra(letter)) {
                plain.append(plain(letter));
            }
            at += Character.charCount(letter);
        }
        return plain.toString();
    }

    /** A plain spelling as it is compared: {@code ae}, {@code oe} and {@code ue} count as the letter with or without its two dots. */
    public static String key(String plain) {
        int at = 1;
        while (at < plain.length() && !isUmlaut(plain, at)) {
            at++;
        }
        if (at >= plain.length()) {
            return plain;
        }
        var key = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            if (i == 0 || !isUmlaut(plain, i)) {
                key.append(plain.charAt(i));
            }
        }
        return key.toString();
    }

    private static boolean isUmlaut(String plain, int at) {
        if (plain.charAt(at) != 'e') {
            return false;
        }
        char before = plain.charAt(at - 1);
        return before == 'a' || before == 'o' || before == 'u';
    }

    /** The script of a letter; all that stands before the marks is taken for Latin. */
    public static UnicodeScript script(int letter) {
        return letter < SKETCHED ? UnicodeScript.LATIN : UnicodeScript.of(letter);
    }
}
