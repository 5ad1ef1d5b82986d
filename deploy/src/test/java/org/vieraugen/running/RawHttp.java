package org.vieraugen.running;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Sends bytes that no HTTP client would send, and reads what comes back until the server closes the line, or says nothing for a while. */
final class RawHttp {
    private static final int PATIENCE_MILLIS = 20_000;

    private final int port;
    private final int patience;

    RawHttp(Server server) {
        this(server, PATIENCE_MILLIS);
    }

    RawHttp(Server server, int patienceMillis) {
        port = URI.create(server.address()).getPort();
        patience = patienceMillis;
    }

    /**
     * What came back.
     *
     * @param status 0 when nothing came
     * @param text everything, each byte as one character
     */
    record Answer(int status, List<String> headers, String body, String text) {
        Optional<String> header(String name) {
            var start = name.toLowerCase(Locale.ROOT) + ":";
            return headers.stream()
                    .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(start))
                    .map(line -> line.substring(start.length()).strip())
                    .findFirst();
        }

        /** How many answers there are one behind the other. */
        int count() {
            return text.split("HTTP/1\\.1 (?!100)\\d{3}", -1).length - 1;
        }
    }

    Answer send(String request) throws IOException {
        return send(request.getBytes(StandardCharsets.ISO_8859_1));
    }

    Answer send(byte[] request) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(patience);
            try {
                socket.getOutputStream().write(request);
            } catch (SocketException e) {
                // The server has heard enough; what it said is read below.
            }
            return read(socket);
        }
    }

    private static Answer read(Socket socket) throws IOException {
        var all = new ByteArrayOutputStream();
        try {
            socket.getInputStream().transferTo(all);
        } catch (SocketTimeoutException | SocketException e) {
            // Nothing more comes.
        }
        return parsed(all.toString(StandardCharsets.ISO_8859_1));
    }

    private static Answer parsed(String text) {
        int end = text.indexOf("\r\n\r\n");
        if (!text.startsWith("HTTP/") || end < 0) {
            return new Answer(0, List.of(), "", text);
        }
        var lines = new ArrayList<>(List.of(text.substring(0, end).split("\r\n", -1)));
        var status = Integer.parseInt(lines.remove(0).split(" ", 3)[1]);
        return new Answer(status, lines, text.substring(end + 4), text);
    }
}
