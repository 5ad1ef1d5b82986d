package org.vieraugen.mail.incoming;

import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;

/** What the reader makes of the table's mails, counted for whoever runs the test. */
final class TableFigures {
    private final Map<String, Integer> kinds = new ConcurrentSkipListMap<>();
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger found = new AtomicInteger();

    void kind(String expected, String read) {
        kinds.merge(expected + " read as " + read, 1, Integer::sum);
    }

    /** Whether what somebody wrote in an answer is all that is shown as written, and nothing else. */
    void written(boolean right) {
        asked.incrementAndGet();
        found.addAndGet(right ? 1 : 0);
    }

    void print() {
        System.out.println("The table of mails:");
        kinds.forEach((cell, count) -> System.out.println("  " + cell + ": " + count));
        System.out.println("  what was written is found in " + found + " of " + asked + " answers");
    }
}
