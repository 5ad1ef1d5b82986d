package org.vieraugen.mail.mailbox;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * A connection on which nothing waits for ever: neither for the next byte, nor for the end of an answer that comes drop by drop, nor for one that never ends. The mail
 * library has the first of these alone, and keeps its sockets to itself; this one can be closed by another thread at any time.
 */
final class Wire implements AutoCloseable {
    private final Patience patience;
    private final Socket plain;
    private Socket socket;
    private InputStream in;
    private long endsAt;
    private long bytesLeft;
    private Duration quiet;

    /**
     * How long is waited.
     *
     * @param connect for the connection
     * @param read for the next byte of an answer
     * @param answer for all of it
     * @param bytes of one answer at most
     */
    record Patience(Duration connect, Duration read, Duration answer, long bytes) {}

    private Wire(Socket plain, Patience patience) throws IOException {
        this.plain = plain;
        this.patience = patience;
        this.quiet = patience.read();
        this.socket = plain;
        this.in = bounded();
    }

    static Wire to(String host, int port, Patience patience) throws IOException {
        var socket = new Socket();
        try {
            socket.connect(
                    new InetSocketAddress(host, port), (int) patience.connect().toMillis());
            socket.setKeepAlive(true);
            socket.setTcpNoDelay(true);
            return new Wire(socket, patience);
        } catch (IOException | RuntimeException e) {
            socket.close();
            throw e;
        }
    }

    /** From now on all is encrypted; the server must prove to be the one that was called. */
    void encrypt(SSLSocketFactory factory, String host) throws IOException {
        plain.setSoTimeout((int) patience.read().toMillis());
        var tls = (SSLSocket) factory.createSocket(plain, host, plain.getPort(), true);
        var parameters = tls.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        tls.setSSLParameters(parameters);
        tls.startHandshake();
        socket = tls;
        in = bounded();
    }

    boolean isToItself() {
        return plain.getInetAddress().isLoopbackAddress();
    }

    InputStream in() {
        return in;
    }

    OutputStream out() throws IOException {
        return socket.getOutputStream();
    }

    /** The next answer begins. */
    void expect() {
        expect(patience.read());
    }

    /** The next answer begins, and need not begin before so long. */
    void expect(Duration silence) {
        quiet = silence;
        endsAt = System.nanoTime() + patience.answer().plus(silence).toNanos();
        bytesLeft = patience.bytes();
    }

    private InputStream bounded() throws IOException {
        expect();
        return new FilterInputStream(socket.getInputStream()) {
            @Override
            public int read() throws IOException {
                var one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
            }

            @Override
            public int read(byte[] into, int from, int most) throws IOException {
                long left = (endsAt - System.nanoTime()) / 1_000_000;
                if (left <= 0) {
                    throw new SocketTimeoutException("an answer takes too long");
                }
                if (bytesLeft <= 0) {
                    throw new IOException("an answer does not end");
                }
                plain.setSoTimeout((int) Math.max(1, Math.min(left, quiet.toMillis())));
                int got = super.read(into, from, most);
                bytesLeft -= Math.max(got, 0);
                return got;
            }
        };
    }

    @Override
    public void close() {
        try {
            // Closing the socket below does not wait for whoever reads or writes above.
            plain.close();
        } catch (IOException e) {
            // It is closed as far as anybody here can tell.
        }
    }
}
