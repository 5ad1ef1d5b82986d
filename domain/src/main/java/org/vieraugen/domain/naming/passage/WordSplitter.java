package org.vieraugen.domain.naming.passage;

import java.util.ArrayList;
import java.util.List;
import org.vieraugen.domain.naming.language.Languages;
import org.vieraugen.domain.naming.text.Letters;
import org.vieraugen.domain.naming.text.Scripts;
import org.vieraugen.domain.naming.text.Word;
import org.vieraugen.domain.naming.text.Word.Gap;

/** Takes a text apart into words: through soft hyphens, signs without width, marks, a hyphen at a line's end, and letters that look like Latin ones. */
public final class WordSplitter {
    private static final int SPACE = 128;
    private static final int SPELLED_OUT = 5;
    private static final String BETWEEN_LETTERS = " .-_*";

    private final String text;
    private final Scripts scripts;
    private final List<Word> words = new ArrayList<>();
    private int gap = Gap.STOP;
    // The first word of what may be an address.
    private int localPart;

    private WordSplitter(String text, Scripts scripts) {
        this.text = text;
        this.scripts = scripts;
    }

    /** The words of a text, in its order. */
    public static List<Word> of(String text, Scripts scripts) {
        var words = new WordSplitter(text, scripts);
        words.read();
        return words.words;
    }

    private void read() {
        int at = 0;
        while (at < text.length()) {
            int letter = text.codePointAt(at);
            if (Letters.is(letter)) {
                int spelledOut = spelledOut(at);
                if (spelledOut > at) {
                    at = letters(at, spelledOut);
                } else {
                    at = Character.isIdeographic(letter) ? ideograph(at, letter) : word(at);
                }
            } else {
                at = between(at, letter);
            }
        }
    }

    private int ideograph(int at, int letter) {
        int end = at + Character.charCount(letter);
        var sign = text.substring(at, end);
        add(Word.ideograph(at, sign, gap));
        return end;
    }

    /** Where single letters with one sign between them end, as in B R A N D T; the same place where there are too few. */
    private int spelledOut(int start) {
        int at = start;
        int letters = 0;
        while (isSingle(at)) {
            letters++;
            at += 2;
            if (at > text.length() || BETWEEN_LETTERS.indexOf(text.charAt(at - 1)) < 0) {
                break;
            }
        }
        return letters >= SPELLED_OUT ? at - 1 : start;
    }

    private boolean isSingle(int at) {
        return at < text.length()
                && Letters.is(text.charAt(at))
                && !Character.isIdeographic(text.charAt(at))
                && (at + 1 == text.length() || !Letters.is(text.codePointAt(at + 1)));
    }

    private int letters(int start, int end) {
        var spoken = new StringBuilder();
        for (int at = start; at < end; at += 2) {
            spoken.append(text.charAt(at));
        }
        add(Word.of(start, end, spoken, gap, scripts));
        return end;
    }

    private int word(int start) {
        int end = start;
        int at = start;
        var spoken = new StringBuilder();
        while (at < text.length()) {
            int letter = text.codePointAt(at);
            if (Letters.is(letter) && !Character.isIdeographic(letter)) {
                at += Character.charCount(letter);
                end = at;
                spoken.appendCodePoint(letter);
            } else {
                int next = overLineEnd(at, letter);
                if (next < 0 && !Letters.isUnseen(letter)) {
                    break;
                }
                if (next < 0) {
                    next = at + Character.charCount(letter);
                    if (Character.getType(letter) != Character.FORMAT) {
                        end = next;
                        spoken.appendCodePoint(letter);
                    }
                }
                at = next;
            }
        }
        add(Word.of(start, end, spoken, gap, scripts));
        return at;
    }

    /** Where the word goes on behind a hyphen at the line's end; -1 where it does not. */
    private int overLineEnd(int hyphen, int sign) {
        if (!isHyphen(sign)) {
            return -1;
        }
        int at = hyphen + 1;
        boolean line = false;
        while (at < text.length() && (Character.isWhitespace(text.charAt(at)) || Letters.isUnseen(text.charAt(at)))) {
            line |= text.charAt(at) == '\n' || text.charAt(at) == '\r';
            at++;
        }
        return (line && at < text.length() && Character.isLowerCase(text.codePointAt(at))) ? at : -1;
    }

    private void add(Word word) {
        words.add(word);
        gap = 0;
    }

    /** What stands between words, sign by sign. */
    private int between(int at, int sign) {
        int next = at + Character.charCount(sign);
        if (sign == '@' || sign == '＠') {
            return address(at, next);
        }
        if (Character.isWhitespace(sign) || Character.isSpaceChar(sign)) {
            space(sign);
        } else if (!Letters.isUnseen(sign)) {
            mark(sign, next);
        }
        return next;
    }

    private void space(int sign) {
        if ((gap & Gap.DOT) != 0 && !abbreviated()) {
            gap |= Gap.STOP;
        }
        if (sign == '\n') {
            gap |= (gap & Gap.LINE) != 0 ? Gap.STOP : Gap.LINE;
        }
        gap |= SPACE;
        localPart = words.size();
    }

    /** Whether the dot behind the last word may be that of an abbreviation or initial. */
    private boolean abbreviated() {
        if (words.isEmpty()) {
            return false;
        }
        var last = words.get(words.size() - 1);
        return (last.capital() && last.plain().length() <= 2) || Languages.abbreviates(last.key());
    }

    private void mark(int sign, int next) {
        switch (sign) {
            case '.', '．' -> gap |= Gap.DOT;
            case '!', '?', '…', '。', '！', '？', '؟', '।', '።', '፧', ';', '；', '؛', '·' ->
                gap |= sign == '·' ? Gap.HYPHEN : Gap.STOP;
            case ':', '：', '፦' -> gap |= Gap.STOP;
            case '•', '‧', '・' -> gap |= Gap.HYPHEN;
            case '\'', '’', '‘', 'ʼ', '`', '´', '′', '＇' -> gap |= Gap.APOSTROPHE;
            case '_' -> gap |= Gap.HYPHEN;
            case '/' ->
                gap |= (!words.isEmpty() && words.get(words.size() - 1).plain().length() == 1) ? Gap.HYPHEN : Gap.COMMA;
            case '፡', '*', '~', '"', '“', '”', '„', '«', '»', '\\', '|' -> gap |= SPACE;
            default -> {
                if (isHyphen(sign)) {
                    boolean dash =
                            (gap & SPACE) != 0 || (next < text.length() && Character.isWhitespace(text.charAt(next)));
                    gap |= dash ? Gap.COMMA : Gap.HYPHEN;
                } else if (Character.isDigit(sign)) {
                    gap |= Gap.DIGIT;
                } else {
                    gap |= Gap.COMMA;
                    localPart = words.size();
                }
            }
        }
    }

    /** Marks what stands before an @ as an address, and leaves out what stands behind it. */
    private int address(int at, int next) {
        boolean local = at > 0 && !Character.isWhitespace(text.charAt(at - 1));
        int end = next;
        while (end < text.length()
                && (Character.isLetterOrDigit(text.charAt(end))
                        || text.charAt(end) == '.'
                        || text.charAt(end) == '-')) {
            end++;
        }
        if (local && end > next) {
            for (int i = localPart; i < words.size(); i++) {
                words.set(i, words.get(i).inAddress());
            }
            gap |= Gap.COMMA;
            if (text.charAt(end - 1) == '.') {
                gap |= Gap.STOP;
            }
            return end;
        }
        gap |= Gap.COMMA;
        return next;
    }

    private static boolean isHyphen(int sign) {
        return sign == '-'
                || sign == '\u00AD'
                || Character.getType(sign) == Character.DASH_PUNCTUATION
                || sign == '−'
                || sign == '¬';
    }
}
