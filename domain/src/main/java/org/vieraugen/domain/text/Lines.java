package org.vieraugen.domain.text;

import java.util.ArrayList;
import java.util.List;

/** What differs between two texts, line by line, for whoever confirms a change (F11). */
public final class Lines {
    /** Above so many pairs of lines it is not looked for the least difference: all before went, and all after came. */
    private static final int MOST_PAIRS = 1_000_000;

    private Lines() {}

    /** What became of a line. */
    public enum Fate {
        STAYS,
        GOES,
        COMES
    }

    /** A line of the one text or of the other. */
    public record Line(Fate fate, String text) {}

    /** All lines of both texts in their order; what goes stands before what comes. */
    public static List<Line> between(String before, String after) {
        var old = lines(before);
        var now = lines(after);
        int start = 0;
        while (start < Math.min(old.size(), now.size()) && old.get(start).equals(now.get(start))) {
            start++;
        }
        int end = 0;
        while (end < Math.min(old.size(), now.size()) - start
                && old.get(old.size() - 1 - end).equals(now.get(now.size() - 1 - end))) {
            end++;
        }
        var all = new ArrayList<Line>();
        add(all, Fate.STAYS, old.subList(0, start));
        middle(old.subList(start, old.size() - end), now.subList(start, now.size() - end), all);
        add(all, Fate.STAYS, old.subList(old.size() - end, old.size()));
        return List.copyOf(all);
    }

    private static List<String> lines(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("\n", -1));
    }

    private static void add(List<Line> all, Fate fate, List<String> lines) {
        lines.forEach(line -> all.add(new Line(fate, line)));
    }

    private static void middle(List<String> old, List<String> now, List<Line> all) {
        if ((long) old.size() * now.size() > MOST_PAIRS) {
            add(all, Fate.GOES, old);
            add(all, Fate.COMES, now);
            return;
        }
        var common = common(old, now);
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            if (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
                all.add(new Line(Fate.STAYS, old.get(i)));
                i++;
                j++;
            } else if (j == now.size() || (i < old.size() && common[i + 1][j] >= common[i][j + 1])) {
                all.add(new Line(Fate.GOES, old.get(i++)));
            } else {
                all.add(new Line(Fate.COMES, now.get(j++)));
            }
        }
    }

    /** How many lines the ends from each pair of places on have in common at most. */
    private static int[][] common(List<String> old, List<String> now) {
        var common = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                common[i][j] = old.get(i).equals(now.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }
}
