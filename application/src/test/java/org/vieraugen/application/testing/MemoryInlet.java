package org.vieraugen.application.testing;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.vieraugen.application.mailbox.Inlet;

/** Mails that came in, in memory; a mail is known again by what it says. */
public final class MemoryInlet implements Inlet {
    private final List<Taken> taken = new ArrayList<>();
    private final List<Taken> tooLarge = new ArrayList<>();
    private final Set<String> known = new HashSet<>();
    private int repeats;
    private Predicate<String> refused = none -> false;

    /** @param size of the whole mail, in bytes */
    public record Taken(String box, Instant received, long size, String text) {}

    /** Such mails cannot be stored. */
    public synchronized MemoryInlet refusing(Predicate<String> text) {
        refused = text;
        return this;
    }

    @Override
    public synchronized boolean take(String box, Instant received, byte[] mail) {
        return isNew(taken, new Taken(box, received, mail.length, new String(mail, StandardCharsets.ISO_8859_1)));
    }

    @Override
    public synchronized boolean tooLarge(String box, Instant received, long size, byte[] head) {
        return isNew(tooLarge, new Taken(box, received, size, new String(head, StandardCharsets.ISO_8859_1)));
    }

    private boolean isNew(List<Taken> among, Taken mail) {
        if (refused.test(mail.text())) {
            throw new IllegalStateException("refused, with words of the mail: " + mail.text());
        }
        boolean isNew = known.add(mail.box() + " " + mail.text());
        if (isNew) {
            among.add(mail);
        } else {
            repeats++;
        }
        return isNew;
    }

    public synchronized List<Taken> taken() {
        return List.copyOf(taken);
    }

    public synchronized List<Taken> tooLarge() {
        return List.copyOf(tooLarge);
    }

    public synchronized List<String> texts() {
        return taken.stream().map(Taken::text).toList();
    }

    /** How often a mail came that was known. */
    public synchronized int repeats() {
        return repeats;
    }
}
