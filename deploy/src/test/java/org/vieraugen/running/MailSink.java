package org.vieraugen.running;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/** A mail server that takes everything and remembers to whom it went, and under which number; it can be killed in the middle of a word, and started again at the same port. */
final class MailSink implements AutoCloseable {
    private static final Pattern FOLDED = Pattern.compile("[ \\t]");

    private final int port;
    private final Map<String, Letter> letters = new ConcurrentHashMap<>();
    private final AtomicInteger taken = new AtomicInteger();
    private final List<Socket> clients = new CopyOnWriteArrayList<>();
    private volatile ServerSocket socket;

    /** One mail, however often it was sent: its Message-ID, and whom it says it goes to and is to be answered to, the latter empty where it says nothing. */
    record Letter(String id, String to, String replyTo) {}

    MailSink() throws IOException {
        port = Server.freePort();
        startAgain();
    }

    int port() {
        return port;
    }

    /** Of all mails that were ever taken, as they stood there. */
    Set<String> ids() {
        return Set.copyOf(letters.keySet());
    }

    List<Letter> letters() {
        return List.copyOf(letters.values());
    }

    /** How many mails were taken, repeats among them. */
    int taken() {
        return taken.get();
    }

    void startAgain() throws IOException {
        socket = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        begin(() -> accept(socket));
    }

    private static void begin(Runnable work) {
        var thread = new Thread(work, "mail sink");
        thread.setDaemon(true);
        thread.start();
    }

    /** Whoever is talking to it hears nothing more. */
    void kill() throws IOException {
        socket.close();
        for (var client : clients) {
            client.close();
        }
        clients.clear();
    }

    private void accept(ServerSocket listening) {
        while (!listening.isClosed()) {
            try {
                var client = listening.accept();
                clients.add(client);
                begin(() -> talk(client));
            } catch (IOException e) {
                if (!listening.isClosed()) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    private void talk(Socket client) {
        try (client) {
            var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
            say(client, "220 sink");
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                if (line.equals("DATA")) {
                    say(client, "354 go ahead");
                    take(in);
                    say(client, "250 taken");
                } else if (line.startsWith("QUIT")) {
                    say(client, "221 bye");
                    return;
                } else {
                    say(client, "250 ok");
                }
            }
        } catch (IOException e) {
            // Killed, or the other side was.
        } finally {
            clients.remove(client);
        }
    }

    private void take(BufferedReader in) throws IOException {
        var head = new StringBuilder();
        boolean inHead = true;
        for (var line = in.readLine(); !".".equals(line); line = in.readLine()) {
            if (line == null) {
                throw new IOException("the other side was killed in the middle of a mail");
            }
            inHead = inHead && !line.isEmpty();
            if (inHead) {
                head.append(FOLDED.matcher(line).lookingAt() ? "" : "\n").append(line);
            }
        }
        var id = field("message-id", head);
        letters.put(id, new Letter(id, field("to", head), field("reply-to", head)));
        taken.incrementAndGet();
    }

    private static String field(String name, CharSequence head) {
        var found = Pattern.compile("(?im)^" + name + ":(.*)$").matcher(head);
        return found.find() ? found.group(1).strip() : "";
    }

    private static void say(Socket client, String answer) throws IOException {
        client.getOutputStream().write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() throws IOException {
        kill();
    }
}
