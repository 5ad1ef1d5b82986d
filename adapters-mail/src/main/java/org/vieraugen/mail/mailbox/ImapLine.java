package org.vieraugen.mail.mailbox;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Properties;
import org.eclipse.angus.mail.iap.Argument;
import org.eclipse.angus.mail.iap.ByteArray;
import org.eclipse.angus.mail.iap.ProtocolException;
import org.eclipse.angus.mail.iap.Response;
import org.eclipse.angus.mail.imap.protocol.IMAPProtocol;
import org.eclipse.angus.mail.imap.protocol.IMAPResponse;
import org.jspecify.annotations.Nullable;

/** The mail library's words of IMAP on a wire of our own: commands and answers, without the library's folders, which keep every mail that they have heard of in memory. */
final class ImapLine extends IMAPProtocol {
    /** Larger than any single answer that is asked for: a piece of a mail, or the numbers of two million mails. */
    private static final int LARGEST_ANSWER = 16 * 1024 * 1024;

    private final Wire wire;
    private boolean garbled;
    private boolean news;

    private ImapLine(Wire wire) throws IOException {
        super(wire.in(), new PrintStream(wire.out(), false, StandardCharsets.UTF_8), new Properties(), false);
        this.wire = wire;
    }

    /** A server greets first. */
    static ImapLine greeted(Wire wire) throws IOException, ProtocolException {
        var line = new ImapLine(wire);
        line.processGreeting(line.readResponse());
        line.capability();
        return line;
    }

    /** After a change to encryption it does not; what it offered before counts no more, since anybody could have said so. */
    static ImapLine encrypted(Wire wire) throws IOException, ProtocolException {
        var line = new ImapLine(wire);
        line.capability();
        return line;
    }

    @Override
    public String writeCommand(String command, @Nullable Argument arguments) throws IOException, ProtocolException {
        wire.expect();
        garbled = false;
        return super.writeCommand(command, arguments);
    }

    @Override
    public Response readResponse() throws IOException, ProtocolException {
        try {
            var response = super.readResponse();
            if (response instanceof IMAPResponse untagged && untagged.keyEquals("EXISTS")) {
                news = true;
            }
            return response;
        } catch (ProtocolException e) {
            // The library passes over what it cannot read. That is no proof that nothing was said.
            garbled = true;
            throw e;
        }
    }

    /** A server that announces gigabytes gets no memory for them. */
    @Override
    protected ByteArray getResponseBuffer() {
        return new ByteArray(new byte[128], 0, 128) {
            @Override
            public void grow(int more) {
                if (more < 0 || more > LARGEST_ANSWER - getBytes().length) {
                    throw new UncheckedIOException(new IOException("an answer is too large"));
                }
                super.grow(more);
            }
        };
    }

    /** All answers to a command; the last one says how it went. */
    Response[] ask(String command) throws ProtocolException {
        var all = command(command, null);
        if (all[all.length - 1].isBYE()) {
            handleResult(all[all.length - 1]);
        }
        return all;
    }

    /** Whether the server has done what names a folder. */
    boolean isDone(String command, String folder) throws ProtocolException {
        var arguments = new Argument();
        writeMailboxName(arguments, folder);
        var all = command(command, arguments);
        var last = all[all.length - 1];
        if (last.isBYE()) {
            handleResult(last);
        }
        return last.isOK();
    }

    /** Takes leave, if the server still listens. */
    void leave() {
        try {
            writeCommand("LOGOUT", null);
        } catch (IOException | ProtocolException e) {
            // Whatever it has, it has; nothing was left to be said.
        }
    }

    /** A line within a command. */
    void say(String text) throws IOException {
        var out = getOutputStream();
        out.write((text + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    /** Whether something in the answers to the last command could not be read. */
    boolean isGarbled() {
        return garbled;
    }

    /** Whether the server has spoken of new mail since {@link #seen}. */
    boolean hasNews() {
        return news;
    }

    void seen() {
        news = false;
    }

    /** Lets the server speak until it speaks of new mail, or so long (RFC 2177). Its answer to the end of it shows that the connection lives. */
    void listen(Duration most) throws ProtocolException {
        idleStart();
        long end = System.nanoTime() + most.toNanos();
        try {
            while (!news && end - System.nanoTime() > 0) {
                wire.expect(Duration.ofNanos(Math.max(end - System.nanoTime(), 1_000_000)));
                if (!processIdleResponse(readResponse())) {
                    return;
                }
            }
        } catch (SocketTimeoutException e) {
            // It had nothing to say.
        } catch (IOException e) {
            throw new ProtocolException("the connection ended", e);
        }
        wire.expect();
        idleAbort();
        boolean more = true;
        while (more) {
            more = processIdleResponse(readIdleResponse());
        }
    }
}
