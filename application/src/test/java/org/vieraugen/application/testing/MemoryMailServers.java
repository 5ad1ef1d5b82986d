package org.vieraugen.application.testing;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.vieraugen.application.mailbox.MailServers;

/** One mailbox in memory, which can be away, change its numbers, or break at a mail. */
public final class MemoryMailServers implements MailServers {
    public static final String BOX = "beschwerde@stadt.example";
    public static final Instant RECEIVED = Instant.parse("2026-11-27T08:00:00Z");

    public final TreeMap<Long, String> mails = new TreeMap<>();
    public final Set<Long> seen = new HashSet<>();
    /** Too large, by their numbers. */
    public final Set<Long> large = new HashSet<>();
    /** The connection ends when they are fetched. */
    public final Set<Long> breaking = new HashSet<>();
    /** The server does not give them. */
    public final Set<Long> held = new HashSet<>();
    /** The connection ends when they are marked. */
    public final Set<Long> unmarkable = new HashSet<>();
    /** What was fetched, in order. */
    public final List<Long> fetched = new ArrayList<>();
    /** What happens before a mail is given. */
    public Runnable before = () -> {};

    /** What happens while new mail is waited for. */
    public Runnable waiting = () -> {};

    public long validity = 1;
    public boolean away;
    public int open;
    public int asked;

    public void deliver(int many) {
        for (int i = 0; i < many; i++) {
            long uid = mails.isEmpty() ? 1 : mails.lastKey() + 1;
            mails.put(uid, "mail " + uid);
        }
    }

    @Override
    public Set<String> boxes() {
        return Set.of(BOX);
    }

    @Override
    public Session open(String address) throws Away {
        requireThere();
        open++;
        return new InMemory();
    }

    private void requireThere() throws Away {
        if (away) {
            throw new Away("away");
        }
    }

    private final class InMemory implements Session {
        @Override
        public long validity() throws Away {
            requireThere();
            return validity;
        }

        @Override
        public List<Long> after(long uid, int most) throws Away {
            requireThere();
            asked++;
            return mails.tailMap(uid, false).keySet().stream().limit(most).toList();
        }

        @Override
        public Optional<Fetched> fetch(long uid) throws Away {
            before.run();
            requireThere();
            fetched.add(uid);
            if (breaking.contains(uid)) {
                throw new Away("broke");
            }
            if (held.contains(uid)) {
                throw new IllegalStateException("not given");
            }
            return Optional.ofNullable(mails.get(uid)).map(text -> {
                var bytes = text.getBytes(StandardCharsets.ISO_8859_1);
                return large.contains(uid)
                        ? Fetched.tooLarge(uid, RECEIVED, MOST_BYTES + 1L, bytes)
                        : Fetched.whole(uid, RECEIVED, bytes);
            });
        }

        @Override
        public void done(long uid) throws Away {
            requireThere();
            if (unmarkable.contains(uid)) {
                throw new Away("broke");
            }
            seen.add(uid);
        }

        @Override
        public boolean await(Duration most) throws Away {
            requireThere();
            waiting.run();
            return false;
        }

        @Override
        public void close() {
            open--;
        }
    }
}
