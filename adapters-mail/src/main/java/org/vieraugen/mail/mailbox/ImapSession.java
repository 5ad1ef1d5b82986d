package org.vieraugen.mail.mailbox;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.angus.mail.iap.ProtocolException;
import org.eclipse.angus.mail.iap.Response;
import org.eclipse.angus.mail.imap.protocol.IMAPResponse;
import org.vieraugen.application.mailbox.MailServers.Away;
import org.vieraugen.application.mailbox.MailServers.Fetched;
import org.vieraugen.application.mailbox.MailServers.Session;
import org.vieraugen.mail.mailbox.Pieces.NotGiven;

/** One box on one connection. Whatever the server answers ends in a mail, in nothing, or in {@link Away}. */
final class ImapSession implements Session {
    private static final Logger LOG = Logger.getLogger(ImapSession.class.getName());
    /** Less than the mail library's and the firewalls' patience with silence: the end of each time shows whether the connection lives. */
    private static final Duration LISTENED = Duration.ofSeconds(45);
    /** Two mails above this size are never in memory at once, whatever boxes they come from. */
    private static final int LARGE = 1024 * 1024;

    private final Mailbox box;
    private final Wire wire;
    private final ImapLine line;
    private final Pieces pieces;
    private final Semaphore large;
    private final ReentrantLock use = new ReentrantLock();
    private final CountDownLatch closed = new CountDownLatch(1);
    private boolean hasLarge;
    private boolean told;

    ImapSession(Mailbox box, SignIn.Open open, Semaphore large, Clock clock) {
        this.box = box;
        this.wire = open.wire();
        this.line = open.line();
        this.pieces = new Pieces(line, clock);
        this.large = large;
    }

    private interface Talk<T> {
        T talk() throws ProtocolException, InterruptedException;
    }

    private <T> T asking(Talk<T> talk) throws Away {
        use.lock();
        try {
            giveBackLarge();
            return talk.talk();
        } catch (ProtocolException e) {
            throw away(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw away(e);
        } catch (NotGiven e) {
            throw e;
        } catch (RuntimeException e) {
            // The library fails on words that are no IMAP.
            throw away(e);
        } catch (Error e) {
            // Whoever does not know how much of an answer has been read must not read on.
            wire.close();
            throw e;
        } finally {
            use.unlock();
        }
    }

    private Away away(Exception why) {
        wire.close();
        return new Away(
                "the mail server of " + box.address() + " has ended the connection, or answers oddly: "
                        + why.getClass().getName(),
                why);
    }

    @Override
    public long validity() throws Away {
        return asking(() -> {
            var state = line.select("INBOX");
            // What it says of new mail from here on has come after this look.
            line.seen();
            return state.uidvalidity;
        });
    }

    @Override
    public List<Long> after(long uid, int most) throws Away {
        return asking(() -> {
            var found = search((uid + 1) + ":*");
            // A server turns a range around that begins behind the last mail (RFC 3501, 6.4.8).
            found.removeIf(number -> number <= uid);
            Collections.sort(found);
            return List.copyOf(found.subList(0, Math.min(most, found.size())));
        });
    }

    private List<Long> search(String numbers) throws ProtocolException {
        var answers = line.ask("UID SEARCH UID " + numbers);
        line.handleResult(last(answers));
        if (line.isGarbled()) {
            throw new ProtocolException("the numbers of mails cannot be read");
        }
        var found = new ArrayList<Long>();
        for (var answer : answers) {
            if (answer instanceof IMAPResponse list && list.keyEquals("SEARCH")) {
                for (long number = list.readLong(); number >= 0; number = list.readLong()) {
                    found.add(number);
                }
            }
        }
        return found;
    }

    @Override
    public Optional<Fetched> fetch(long uid) throws Away {
        return asking(() -> {
            var beginning = pieces.beginning(uid);
            if (beginning.isEmpty()) {
                return gone(uid);
            }
            var mail = beginning.get();
            if (mail.isTooLarge()) {
                return Optional.of(Pieces.tooLarge(uid, mail, mail.size()));
            }
            if (mail.size() > LARGE) {
                large.acquire();
                hasLarge = true;
            }
            return Optional.of(pieces.rest(uid, mail));
        });
    }

    /** That a server says nothing of a mail is no proof that there is none (K1). */
    private Optional<Fetched> gone(long uid) throws ProtocolException {
        line.noop();
        if (search(Long.toString(uid)).contains(uid)) {
            throw new NotGiven();
        }
        return Optional.empty();
    }

    private void giveBackLarge() {
        if (hasLarge) {
            hasLarge = false;
            large.release();
        }
    }

    @Override
    public void done(long uid) throws Away {
        asking(() -> {
            var marked = line.ask("UID STORE " + uid + " +FLAGS.SILENT (\\Seen)");
            if (!last(marked).isOK()) {
                tell("cannot be marked as read");
            }
            if (box.done().isPresent() && !isMoved(uid, box.done().get())) {
                tell("cannot be moved into the folder for what is done");
            }
            return uid;
        });
    }

    /** Without one of the two extensions nothing is moved: what others have marked as deleted would go with it. */
    private boolean isMoved(long uid, String folder) throws ProtocolException {
        if (line.hasCapability("MOVE")) {
            return line.isDone("UID MOVE " + uid, folder);
        }
        if (!line.hasCapability("UIDPLUS") || !line.isDone("UID COPY " + uid, folder)) {
            return false;
        }
        return last(line.ask("UID STORE " + uid + " +FLAGS.SILENT (\\Deleted)")).isOK()
                && last(line.ask("UID EXPUNGE " + uid)).isOK();
    }

    /** The mails are safe; that they stay where they are is a nuisance, and is told once. */
    private void tell(String what) {
        if (!told) {
            told = true;
            LOG.log(Level.WARNING, "Mails that have been taken from {0} {1}", new Object[] {box.address(), what});
        }
    }

    private static Response last(Response[] answers) {
        return answers[answers.length - 1];
    }

    @Override
    public boolean await(Duration most) throws Away {
        return asking(() -> {
            if (!line.hasCapability("IDLE")) {
                if (closed.await(most.toMillis(), TimeUnit.MILLISECONDS)) {
                    throw new ProtocolException("closed");
                }
                return false;
            }
            long end = System.nanoTime() + most.toNanos();
            for (var left = most; !line.hasNews() && !left.isNegative() && !left.isZero(); ) {
                line.listen(left.compareTo(LISTENED) < 0 ? left : LISTENED);
                left = Duration.ofNanos(end - System.nanoTime());
            }
            return line.hasNews();
        });
    }

    /** Whoever waits in {@link #await} or for an answer is woken, and finds the connection ended. */
    @Override
    public void close() {
        closed.countDown();
        if (use.tryLock()) {
            try {
                giveBackLarge();
                line.leave();
            } finally {
                use.unlock();
            }
        }
        wire.close();
    }
}
