package org.vieraugen.documents.attachment;

import jakarta.inject.Inject;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.attachment.Scanning;

/**
 * ClamAV's daemon over TCP, by its INSTREAM command: the file in chunks, each behind its length in four bytes, ended by a chunk of none. Its {@code
 * StreamMaxLength} must be at least 20 MiB.
 */
@OnePerServer
public class ClamAv implements Scanning {
    private static final Pattern FOUND = Pattern.compile("stream: (.+) FOUND");
    private static final int CHUNK = 64 * 1024;
    private static final int LONGEST_ANSWER = 1024;
    private static final int CONNECT_MILLIS = 5_000;
    private static final int ANSWER_MILLIS = 60_000;

    private final Optional<String> host;
    private final int port;

    @Inject
    public ClamAv(
            @ConfigProperty(name = "vieraugen.clamav.host") Optional<String> host,
            @ConfigProperty(name = "vieraugen.clamav.port", defaultValue = "3310") int port) {
        this.host = host;
        this.port = port;
    }

    @Override
    public boolean isThere() {
        return host.isPresent();
    }

    @Override
    public Optional<String> findingIn(InputStream file) throws IOException {
        if (host.isEmpty()) {
            return Optional.empty();
        }
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(host.get(), port), CONNECT_MILLIS);
            socket.setSoTimeout(ANSWER_MILLIS);
            send(file, new DataOutputStream(new BufferedOutputStream(socket.getOutputStream(), CHUNK)));
            var answer = new String(socket.getInputStream().readNBytes(LONGEST_ANSWER), StandardCharsets.US_ASCII)
                    .replace("\0", "")
                    .strip();
            if (answer.equals("stream: OK")) {
                return Optional.empty();
            }
            var found = FOUND.matcher(answer);
            if (found.matches()) {
                return Optional.of(found.group(1));
            }
            throw new IOException("the malware scanner says: " + answer);
        }
    }

    private static void send(InputStream file, DataOutputStream out) throws IOException {
        out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
        var chunk = new byte[CHUNK];
        for (int read = file.read(chunk); read >= 0; read = file.read(chunk)) {
            out.writeInt(read);
            out.write(chunk, 0, read);
        }
        out.writeInt(0);
        out.flush();
    }
}
