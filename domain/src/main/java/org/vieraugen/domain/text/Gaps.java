package org.vieraugen.domain.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vieraugen.domain.Malformed;

/** The gaps of a text, as {@code [[Frist]]}: which may be there, how they are filled, and that none is sent. */
public final class Gaps {
    private static final Pattern GAP = Pattern.compile("\\[\\[([^\\[\\]\\n]{1,80})\\]\\]");
    private static final Pattern BRACKETS = Pattern.compile("\\[\\[[^\\n]{0,80}|\\]\\]");
    private static final char ISOLATE = '\u2068';
    private static final char END_OF_ISOLATE = '\u2069';

    private Gaps() {}

    /**
     * A gap that there is not.
     *
     * @param line in which it stands, from 1
     * @param column at which it begins in the line, from 1
     * @param written what stands there
     */
    public record Wrong(int line, int column, String written) {
        @Override
        public String toString() {
            return written + " in line " + line + ", column " + column;
        }
    }

    /** The first pair of brackets around something that is no placeholder, or that has no end. */
    public static Optional<Wrong> wrong(String text) {
        // What may be there is blanked out, so that the places of all the rest stay what they are.
        var rest = GAP.matcher(text)
                .replaceAll(gap -> Matcher.quoteReplacement(
                        Placeholder.find(gap.group(1)).isPresent()
                                ? " ".repeat(gap.group().length())
                                : gap.group()));
        var left = BRACKETS.matcher(rest);
        if (!left.find()) {
            return Optional.empty();
        }
        var before = rest.substring(0, left.start());
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        int column = before.codePointCount(before.lastIndexOf('\n') + 1, before.length()) + 1;
        var gap = GAP.matcher(rest).region(left.start(), rest.length());
        return Optional.of(new Wrong(
                line, column, gap.lookingAt() ? gap.group() : left.group().strip()));
    }

    /** @throws Malformed naming the place of a gap that there is not */
    public static void requireKnown(String field, String text) {
        wrong(text).ifPresent(wrong -> {
            throw new Malformed(
                    field,
                    "unknown-placeholder",
                    wrong + " is no placeholder; there are " + List.of(Placeholder.values()));
        });
    }

    /**
     * The text with what is known in its gaps; what is not known stays as it is, for everybody to see. What is put in is not read again, so that nothing in it counts as a
     * gap. In a text from right to left it is kept apart, so that numbers and addresses are not turned around.
     */
    public static String filled(String text, Map<Placeholder, String> known) {
        boolean apart = isRightToLeft(text);
        return GAP.matcher(text)
                .replaceAll(gap -> Matcher.quoteReplacement(Placeholder.find(gap.group(1))
                        .flatMap(one -> Optional.ofNullable(known.get(one)))
                        .map(value -> apart ? ISOLATE + value + END_OF_ISOLATE : value)
                        .orElse(gap.group())));
    }

    private static boolean isRightToLeft(String text) {
        // The words in the brackets are German in every language.
        return GAP.matcher(text)
                .replaceAll("")
                .codePoints()
                .mapToObj(Character::getDirectionality)
                .filter(direction -> direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT
                        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC)
                .findFirst()
                .filter(direction -> direction != Character.DIRECTIONALITY_LEFT_TO_RIGHT)
                .isPresent();
    }

    /** The gaps in a text, whatever stands in them, in their order. */
    public static List<String> in(String text) {
        var all = new ArrayList<String>();
        var gaps = GAP.matcher(text);
        while (gaps.find()) {
            all.add(gaps.group());
        }
        return all;
    }

    /**
     * That what the office is about to write holds no gap.
     *
     * @throws Malformed with the first one
     */
    public static String requireNone(String field, String text) {
        var gaps = in(text);
        if (!gaps.isEmpty()) {
            throw new Malformed(
                    field, "unfilled", "still holds " + gaps.get(0) + ", which must be filled or taken out");
        }
        return text;
    }
}
