package org.vieraugen.mail.mailbox;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.angus.mail.iap.ProtocolException;
import org.eclipse.angus.mail.imap.protocol.BODY;
import org.eclipse.angus.mail.imap.protocol.FetchResponse;
import org.eclipse.angus.mail.imap.protocol.INTERNALDATE;
import org.eclipse.angus.mail.imap.protocol.RFC822SIZE;
import org.eclipse.angus.mail.imap.protocol.UID;
import org.vieraugen.application.mailbox.MailServers;
import org.vieraugen.application.mailbox.MailServers.Fetched;

/** Fetches a mail piece by piece, so that of a large one there is never more than itself in memory, and none of its pieces marks it as read. */
final class Pieces {
    static final int PIECE = 256 * 1024;

    private final ImapLine line;
    private final Clock clock;

    Pieces(ImapLine line, Clock clock) {
        this.line = line;
        this.clock = clock;
    }

    /** A mail is there, and the server does not give it; it may give others. */
    static final class NotGiven extends IllegalStateException {
        private static final long serialVersionUID = 1L;

        NotGiven() {
            super("the mail server does not give a mail that is there");
        }
    }

    /** How a mail begins. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Beginning(Instant received, long size, byte[] bytes) {
        boolean isTooLarge() {
            return size > MailServers.MOST_BYTES;
        }
    }

    /** Empty when the server says nothing of it. */
    Optional<Beginning> beginning(long uid) throws ProtocolException {
        var first = item(uid, "INTERNALDATE RFC822.SIZE " + body(0));
        if (first.isEmpty() && line.isGarbled()) {
            // A date that nobody can read is no reason to leave a mail where it is.
            first = item(uid, "RFC822.SIZE " + body(0));
        }
        return first.flatMap(this::beginning);
    }

    private Optional<Beginning> beginning(FetchResponse first) {
        var body = first.getItem(BODY.class);
        var size = first.getItem(RFC822SIZE.class);
        if (body == null || size == null) {
            return Optional.empty();
        }
        var date = first.getItem(INTERNALDATE.class);
        return Optional.of(
                new Beginning(date == null ? clock.instant() : date.getDate().toInstant(), size.size, bytes(body)));
    }

    /**
     * All of it; what the server says of its size is believed for a guess only, since some say too little or too much.
     *
     * @throws NotGiven when a piece is missing
     */
    Fetched rest(long uid, Beginning mail) throws ProtocolException {
        var whole = mail.bytes();
        int filled = whole.length;
        boolean ended = filled < PIECE && filled >= mail.size();
        if (!ended) {
            whole = Arrays.copyOf(whole, (int) Math.max(mail.size(), filled));
        }
        while (!ended) {
            var piece = item(uid, body(filled)).map(found -> found.getItem(BODY.class));
            if (piece.isEmpty() && filled < mail.size()) {
                throw new NotGiven();
            }
            var bytes = piece.map(Pieces::bytes).orElse(new byte[0]);
            if ((long) filled + bytes.length > MailServers.MOST_BYTES) {
                return tooLarge(uid, mail, (long) filled + bytes.length);
            }
            if (filled + bytes.length > whole.length) {
                whole = Arrays.copyOf(
                        whole, Math.max(filled + bytes.length, Math.min(2 * filled, MailServers.MOST_BYTES)));
            }
            System.arraycopy(bytes, 0, whole, filled, bytes.length);
            filled += bytes.length;
            ended = bytes.length == 0 || (bytes.length < PIECE && filled >= mail.size());
        }
        return Fetched.whole(uid, mail.received(), filled == whole.length ? whole : Arrays.copyOf(whole, filled));
    }

    static Fetched tooLarge(long uid, Beginning mail, long size) {
        return Fetched.tooLarge(uid, mail.received(), size, head(mail.bytes()));
    }

    /** What stands before the first blank line. */
    private static byte[] head(byte[] bytes) {
        for (int i = 0; i + 3 < bytes.length; i++) {
            if (bytes[i] == '\r' && bytes[i + 1] == '\n' && bytes[i + 2] == '\r' && bytes[i + 3] == '\n') {
                return Arrays.copyOf(bytes, i + 2);
            }
        }
        return bytes;
    }

    private static String body(int from) {
        return "BODY.PEEK[]<" + from + "." + PIECE + ">";
    }

    private static byte[] bytes(BODY body) {
        var bytes = body.getByteArray();
        return bytes == null ? new byte[0] : bytes.getNewBytes();
    }

    private Optional<FetchResponse> item(long uid, String what) throws ProtocolException {
        for (var answer : line.ask("UID FETCH " + uid + " (UID " + what + ")")) {
            if (answer instanceof FetchResponse found && isOf(found, uid) && found.getItem(BODY.class) != null) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    private static boolean isOf(FetchResponse found, long uid) {
        var number = found.getItem(UID.class);
        return number != null && number.uid == uid;
    }
}
