package org.vieraugen.mail.message;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that answers as a test tells it, command by command; an empty answer is to hang up. */
final class PlainServer implements AutoCloseable {
    private static final Map<String, String> USUAL = Map.of(
            "HELLO", "220 mail.example ESMTP",
            "EHLO", "250 mail.example",
            "MAIL", "250 2.1.0 Ok",
            "RCPT", "250 2.1.5 Ok",
            "DATA", "354 go ahead",
            ".", "250 2.0.0 queued",
            "RSET", "250 Ok",
            "NOOP", "250 Ok",
            "QUIT", "221 Bye");

    private final ServerSocket socket;
    private final Map<String, String> answers = new ConcurrentHashMap<>(USUAL);
    final List<String> taken = new CopyOnWriteArrayList<>();
    /** What was said to it, but for the mails themselves. */
    final List<String> said = new CopyOnWriteArrayList<>();

    PlainServer() throws IOException {
        socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        var thread = new Thread(this::serve, "plain mail server");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return socket.getLocalPort();
    }

    /** @param to a command, or a command and the beginning of what follows it, as "RCPT TO:<gone@" */
    PlainServer answering(String to, String answer) {
        answers.put(to, answer);
        return this;
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (var client = socket.accept()) {
                talk(client);
            } catch (SocketException e) {
                // closed by the test, or by the client in the middle of a word
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void talk(Socket client) throws IOException {
        var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
        say(client, answers.get("HELLO"));
        var text = new StringBuilder();
        boolean data = false;
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            if (data && !line.equals(".")) {
                text.append(line).append('\n');
                continue;
            }
            said.add(line);
            var answer = answer(line);
            if (answer.isEmpty()) {
                return;
            }
            if (data && answer.startsWith("2")) {
                taken.add(text.toString());
            }
            text.setLength(0);
            data = line.equals("DATA") && answer.startsWith("3");
            say(client, answer);
        }
    }

    private String answer(String line) {
        var longest = answers.keySet().stream().filter(line::startsWith).max(Comparator.comparingInt(String::length));
        return longest.map(answers::get).orElseGet(() -> "500 what is " + line.toLowerCase(Locale.ROOT));
    }

    private static void say(Socket client, String answer) throws IOException {
        client.getOutputStream().write((answer + "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
