package org.vieraugen.mail.mailbox;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.LongFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A mail server for one box that behaves, but for what a test tells it; its mails are made when they are asked for, so that there may be any number of them. */
final class FakeImap implements AutoCloseable {
    private static final Pattern FETCH = Pattern.compile("UID FETCH (\\d+) \\((.*)\\)");
    private static final Pattern PIECE = Pattern.compile("BODY\\.PEEK\\[\\]<(\\d+)\\.(\\d+)>");
    private static final Pattern SEARCH = Pattern.compile("UID SEARCH UID (\\d+)(?::\\*)?");

    private final ServerSocket socket;
    private final List<Socket> clients = new CopyOnWriteArrayList<>();
    private final Map<String, Answer> odd = new ConcurrentHashMap<>();

    /** Mails by their numbers, and how each is made. */
    final ConcurrentSkipListMap<Long, LongFunction<byte[]>> mails = new ConcurrentSkipListMap<>();

    final Set<Long> seen = ConcurrentHashMap.newKeySet();
    final List<String> commands = new CopyOnWriteArrayList<>();
    volatile long validity = 1;
    volatile String capabilities = "IMAP4rev1 AUTH=PLAIN IDLE MOVE";
    volatile boolean noting = true;

    private volatile Made last = new Made(0, uid -> new byte[0], new byte[0]);

    /** The mail that was asked for last, of which another piece may be asked for next. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Made(long uid, LongFunction<byte[]> making, byte[] mail) {}

    /** What is said instead of the usual answer. */
    interface Answer {
        /** @return whether to go on listening */
        boolean give(String tag, OutputStream out) throws IOException;
    }

    FakeImap() throws IOException {
        socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        thread(this::serve);
    }

    private static void thread(Runnable work) {
        var thread = new Thread(work, "fake mail server");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return socket.getLocalPort();
    }

    FakeImap with(int many, LongFunction<byte[]> mail) {
        for (long uid = 1; uid <= many; uid++) {
            mails.put(uid, mail);
        }
        return this;
    }

    FakeImap with(String... texts) {
        for (var text : texts) {
            long uid = mails.isEmpty() ? 1 : mails.lastKey() + 1;
            mails.put(uid, number -> text.getBytes(StandardCharsets.UTF_8));
        }
        return this;
    }

    /** @param command how it begins; {@code HELLO} is the greeting */
    FakeImap answering(String command, Answer answer) {
        odd.put(command, answer);
        return this;
    }

    FakeImap answering(String command, String lines) {
        return answering(command, (tag, out) -> {
            say(out, lines.replace("TAG", tag));
            return true;
        });
    }

    void behave() {
        odd.clear();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                var client = socket.accept();
                client.setTcpNoDelay(true);
                clients.add(client);
                thread(() -> talk(client));
            } catch (SocketException e) {
                return;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void talk(Socket client) {
        try (client) {
            var in = new BufferedInputStream(client.getInputStream());
            var out = new BufferedOutputStream(client.getOutputStream());
            var greeting = odd.get("HELLO");
            boolean goesOn = greeting == null || greeting.give("*", out);
            if (greeting == null) {
                say(out, "* OK ready");
            }
            var line = goesOn ? line(in) : null;
            while (line != null && answer(line, in, out)) {
                out.flush();
                line = line(in);
            }
            out.flush();
        } catch (IOException e) {
            // the other side has gone
        } finally {
            clients.remove(client);
        }
    }

    private static String line(InputStream in) throws IOException {
        var text = new StringBuilder();
        for (int c = in.read(); c >= 0; c = in.read()) {
            if (c == '\n') {
                return text.toString().strip();
            }
            text.append((char) c);
        }
        return null;
    }

    private boolean answer(String line, InputStream in, OutputStream out) throws IOException {
        var tag = line.substring(0, Math.max(line.indexOf(' '), 0));
        var command = line.substring(line.indexOf(' ') + 1);
        if (noting) {
            commands.add(command);
        }
        for (var strange : odd.entrySet()) {
            if (command.startsWith(strange.getKey())) {
                return strange.getValue().give(tag, out);
            }
        }
        return usual(tag, command, in, out);
    }

    private boolean usual(String tag, String command, InputStream in, OutputStream out) throws IOException {
        if (command.equals("CAPABILITY")) {
            say(out, "* CAPABILITY " + capabilities);
        } else if (command.startsWith("AUTHENTICATE")) {
            say(out, "+ ");
            commands.add(line(in));
        } else if (command.startsWith("SELECT")) {
            say(out, "* " + mails.size() + " EXISTS\r\n* OK [UIDVALIDITY " + validity + "] numbers");
        } else if (command.startsWith("UID SEARCH")) {
            var asked = SEARCH.matcher(command);
            asked.matches();
            long from = Long.parseLong(asked.group(1));
            var found = command.endsWith("*") ? mails.tailMap(from).keySet() : Set.of(from);
            say(
                    out,
                    "* SEARCH "
                            + found.stream()
                                    .filter(mails::containsKey)
                                    .map(String::valueOf)
                                    .collect(Collectors.joining(" ")));
        } else if (command.startsWith("UID FETCH")) {
            fetch(command, out);
        } else if (command.startsWith("UID STORE")) {
            seen.add(Long.parseLong(command.split(" ", 4)[2]));
        } else if (command.startsWith("UID MOVE")) {
            mails.remove(Long.parseLong(command.split(" ", 4)[2]));
        } else if (command.equals("IDLE")) {
            say(out, "+ idling");
            line(in);
        }
        say(out, tag + " OK done");
        return !command.equals("LOGOUT");
    }

    private void fetch(String command, OutputStream out) throws IOException {
        var asked = FETCH.matcher(command);
        asked.matches();
        long uid = Long.parseLong(asked.group(1));
        var making = mails.get(uid);
        if (making == null) {
            return;
        }
        var before = last;
        var mail = before.uid() == uid && before.making() == making ? before.mail() : making.apply(uid);
        last = new Made(uid, making, mail);
        var piece = PIECE.matcher(asked.group(2));
        piece.find();
        int from = Math.min(Integer.parseInt(piece.group(1)), mail.length);
        int to = Math.min(from + Integer.parseInt(piece.group(2)), mail.length);
        var date = asked.group(2).contains("INTERNALDATE") ? " INTERNALDATE \"27-Nov-2026 09:00:00 +0100\"" : "";
        var size = asked.group(2).contains("RFC822.SIZE") ? " RFC822.SIZE " + mail.length : "";
        out.write(("* " + uid + " FETCH (UID " + uid + date + size + " BODY[]<" + piece.group(1) + "> {" + (to - from)
                        + "}\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        out.write(mail, from, to - from);
        say(out, ")");
    }

    static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    /** The connections end, as when a server dies. */
    void hangUp() throws IOException {
        for (var client : clients) {
            client.close();
        }
    }

    static byte[] mail(int size, long uid) {
        var head = ("Subject: " + uid + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII);
        var mail = Arrays.copyOf(head, Math.max(size, head.length));
        Arrays.fill(mail, head.length, mail.length, (byte) ('a' + uid % 26));
        return mail;
    }

    @Override
    public void close() throws IOException {
        socket.close();
        hangUp();
    }
}
