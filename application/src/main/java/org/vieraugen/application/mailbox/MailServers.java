package org.vieraugen.application.mailbox;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The mailboxes that the city lets the application read, on whatever servers they are. */
public interface MailServers {
    /** A mail of more bytes is not fetched whole. */
    int MOST_BYTES = 40 * 1024 * 1024;

    /** The addresses of the boxes that are configured. */
    Set<String> boxes();

    /**
     * Signs in to a box.
     *
     * @throws Away when that is not possible now
     */
    Session open(String address) throws Away;

    /** The server of a box does not answer, or not as it should. The message says why without a secret and without anything of a mail. */
    class Away extends Exception {
        private static final long serialVersionUID = 1L;

        public Away(String why) {
            super(why);
        }

        public Away(String why, Throwable cause) {
            super(why, cause);
        }
    }

    /** One connection to one box; for one thread, but that another may close it. */
    interface Session extends AutoCloseable {
        /** Looks at the box anew. While the answer stays the same, a number (UID) means the same mail for ever (RFC 3501, 2.3.1.1). */
        long validity() throws Away;

        /** The numbers of up to {@code most} mails with a greater number, the smallest first, read by somebody or not. */
        List<Long> after(long uid, int most) throws Away;

        /**
         * The mail, which stays unread; empty when it has gone meanwhile.
         *
         * @throws IllegalStateException when it is there and the server does not give it; it may give others
         */
        Optional<Fetched> fetch(long uid) throws Away;

        /** Marks the mail as read, and puts it away where the box has a folder for it; nothing when it has gone meanwhile. */
        void done(long uid) throws Away;

        /**
         * Waits for new mail, or until the time is over. It is a hint only: connections get lost in silence, so whoever waits looks anew in either case.
         *
         * @return whether something may have come
         */
        boolean await(Duration most) throws Away;

        @Override
        void close();
    }

    /**
     * A mail as it lies in the box.
     *
     * @param received when the server took it
     * @param size in bytes, as the server says
     * @param mail its bytes; empty when there are more than {@link #MOST_BYTES}
     * @param head what stands before its first blank line, a quarter of a megabyte at most, where the mail is not given
     */
    record Fetched(long uid, Instant received, long size, Optional<byte[]> mail, Optional<byte[]> head) {
        public static Fetched whole(long uid, Instant received, byte[] mail) {
            return new Fetched(uid, received, mail.length, Optional.of(mail), Optional.empty());
        }

        public static Fetched tooLarge(long uid, Instant received, long size, byte[] head) {
            return new Fetched(uid, received, size, Optional.empty(), Optional.of(head));
        }
    }
}
