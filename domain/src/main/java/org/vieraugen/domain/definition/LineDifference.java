package org.vieraugen.domain.definition;

import java.util.ArrayList;
import java.util.List;

/**
 * How one text became another, line by line, for whatever a definition says that no sentence tells, such as comments.
 *
 * @param kind what became of the line
 */
public record LineDifference(Kind kind, String text) {
    /** Beyond so many comparisons of lines the whole middle counts as exchanged. */
    private static final long MOST = 4_000_000;

    private static final int AROUND = 2;

    /** What became of a line. */
    public enum Kind {
        SAME,
        GONE,
        NEW,
        /** Stands for lines that are left out, since nothing changes there. */
        CUT
    }

    /** The lines that differ with two around them; none where both texts have the same lines. How lines end makes no difference. */
    public static List<LineDifference> between(String before, String after) {
        var was = before.lines().toList();
        var shall = after.lines().toList();
        int head = 0;
        while (head < was.size() && head < shall.size() && was.get(head).equals(shall.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < was.size() - head
                && tail < shall.size() - head
                && was.get(was.size() - 1 - tail).equals(shall.get(shall.size() - 1 - tail))) {
            tail++;
        }
        var all = new ArrayList<LineDifference>();
        was.subList(0, head).forEach(line -> all.add(new LineDifference(Kind.SAME, line)));
        middle(was.subList(head, was.size() - tail), shall.subList(head, shall.size() - tail), all);
        was.subList(was.size() - tail, was.size()).forEach(line -> all.add(new LineDifference(Kind.SAME, line)));
        return cut(all);
    }

    private static void middle(List<String> was, List<String> shall, List<LineDifference> into) {
        if ((long) was.size() * shall.size() > MOST) {
            was.forEach(line -> into.add(new LineDifference(Kind.GONE, line)));
            shall.forEach(line -> into.add(new LineDifference(Kind.NEW, line)));
            return;
        }
        var common = common(was, shall);
        int i = 0;
        int j = 0;
        while (i < was.size() || j < shall.size()) {
            if (i < was.size() && j < shall.size() && was.get(i).equals(shall.get(j))) {
                into.add(new LineDifference(Kind.SAME, was.get(i)));
                i++;
                j++;
            } else if (i < was.size() && (j == shall.size() || common[i + 1][j] >= common[i][j + 1])) {
                into.add(new LineDifference(Kind.GONE, was.get(i++)));
            } else {
                into.add(new LineDifference(Kind.NEW, shall.get(j++)));
            }
        }
    }

    /** How many lines both have in common from there on. */
    private static int[][] common(List<String> was, List<String> shall) {
        var common = new int[was.size() + 1][shall.size() + 1];
        for (int i = was.size() - 1; i >= 0; i--) {
            for (int j = shall.size() - 1; j >= 0; j--) {
                common[i][j] = was.get(i).equals(shall.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static List<LineDifference> cut(List<LineDifference> all) {
        var near = new boolean[all.size()];
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).kind() != Kind.SAME) {
                for (int j = Math.max(0, i - AROUND); j <= Math.min(all.size() - 1, i + AROUND); j++) {
                    near[j] = true;
                }
            }
        }
        var kept = new ArrayList<LineDifference>();
        boolean skipped = false;
        for (int i = 0; i < near.length; i++) {
            if (near[i]) {
                if (skipped && !kept.isEmpty()) {
                    kept.add(new LineDifference(Kind.CUT, ""));
                }
                kept.add(all.get(i));
                skipped = false;
            } else {
                skipped = true;
            }
        }
        return List.copyOf(kept);
    }
}
