package org.vieraugen.mail.testing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.vieraugen.application.testing.Programs;

/** Debian's Dovecot, with a configuration, a certificate and mailboxes of its own; only root may start it. It can be killed, and started again with the same mails at the same ports. */
public final class Dovecot implements AutoCloseable {
    public static final String PASSWORD = "geheim";
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Pattern READ = Pattern.compile(".*:2,[A-Z]*S[A-Z]*");

    private final Path folder;
    private final int imap;
    private final int imaps;
    private final int lmtp;
    private final AtomicInteger delivered = new AtomicInteger();
    private Process process;

    /** Where ports come from. */
    public interface Ports {
        int free() throws IOException;
    }

    private Dovecot(Path folder, Ports ports) throws IOException {
        this.folder = folder;
        imap = ports.free();
        imaps = ports.free();
        lmtp = ports.free();
    }

    /** Skips the test where it is not installed, or may not be started by this user. */
    public static void need() {
        Programs.need(isAtHand(), "Debian's dovecot, started by root,", "dovecot-imapd dovecot-lmtpd");
    }

    private static boolean isAtHand() {
        return List.of("/usr/sbin/dovecot", "/usr/lib/dovecot/imap", "/usr/lib/dovecot/lmtp").stream()
                        .allMatch(file -> Files.isExecutable(Path.of(file)))
                && "root".equals(System.getProperty("user.name"));
    }

    /** With boxes of these users. */
    public static Dovecot start(String... users) throws IOException, InterruptedException {
        return start(Dovecot::freePort, users);
    }

    public static Dovecot start(Ports ports, String... users) throws IOException, InterruptedException {
        // Its users must come to its folders, which they may not in one that is hidden from them.
        var dovecot = new Dovecot(Files.createTempDirectory(Path.of("/var/tmp"), "dovecot"), ports);
        run("chmod", "755", dovecot.folder.toString());
        run(
                "openssl",
                "req",
                "-x509",
                "-newkey",
                "rsa:2048",
                "-nodes",
                "-days",
                "2",
                "-subj",
                "/CN=localhost",
                "-addext",
                "subjectAltName=DNS:localhost",
                "-keyout",
                dovecot.file("key.pem").toString(),
                "-out",
                dovecot.certificate().toString());
        for (var user : users) {
            for (var name : List.of("tmp", "new", "cur")) {
                Files.createDirectories(dovecot.box(user).resolve(name));
            }
        }
        run("chown", "-R", "mail:mail", dovecot.file("mail").toString());
        Files.writeString(dovecot.file("dovecot.conf"), dovecot.configuration());
        dovecot.startAgain();
        return dovecot;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private String configuration() {
        return """
                base_dir = %1$s/run
                state_dir = %1$s/state
                log_path = %1$s/log
                protocols = imap lmtp
                listen = 127.0.0.1
                ssl = yes
                ssl_cert = <%1$s/cert.pem
                ssl_key = <%1$s/key.pem
                disable_plaintext_auth = no
                auth_username_format = %%n
                first_valid_uid = 1
                mail_location = maildir:%1$s/mail/%%n
                passdb {
                  driver = static
                  args = password=%5$s
                }
                userdb {
                  driver = static
                  args = uid=mail gid=mail home=%1$s/mail/%%n allow_all_users=yes
                }
                namespace inbox {
                  inbox = yes
                  mailbox Erledigt {
                    auto = create
                  }
                }
                service imap-login {
                  inet_listener imap {
                    port = %2$d
                  }
                  inet_listener imaps {
                    port = %3$d
                    ssl = yes
                  }
                }
                service lmtp {
                  inet_listener lmtp {
                    address = 127.0.0.1
                    port = %4$d
                  }
                }
                """
                .formatted(folder, imap, imaps, lmtp, PASSWORD);
    }

    public void startAgain() throws IOException, InterruptedException {
        var end = Instant.now().plus(PATIENCE);
        // Those that it was about to start when it was killed end by themselves, and keep its ports until then.
        while (isListening() && Instant.now().isBefore(end)) {
            Thread.sleep(10);
        }
        process = new ProcessBuilder(
                        "/usr/sbin/dovecot", "-F", "-c", file("dovecot.conf").toString())
                .redirectErrorStream(true)
                .redirectOutput(file("output").toFile())
                .start();
        while (!isListening()) {
            if (Instant.now().isAfter(end) || !process.isAlive()) {
                throw new IOException(Files.readString(file("output")) + log());
            }
            Thread.sleep(50);
        }
    }

    private boolean isListening() {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), imap), 1_000);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** As when the machine loses its power: all of its processes at once. */
    public void kill() throws InterruptedException {
        var all = process.descendants().toList();
        process.destroyForcibly();
        all.forEach(ProcessHandle::destroyForcibly);
        process.waitFor();
    }

    /** The files that say under which numbers the mails lie are lost; the mails are not. */
    public void loseNumbers(String user) throws IOException, InterruptedException {
        run("sh", "-c", "rm -f " + box(user) + "/dovecot*");
        // New numbers begin with the second in which they are made.
        Thread.sleep(1_100);
    }

    public int imap() {
        return imap;
    }

    public int imaps() {
        return imaps;
    }

    public int lmtp() {
        return lmtp;
    }

    public Path certificate() {
        return file("cert.pem");
    }

    private Path box(String user) {
        return file("mail/" + user);
    }

    private Path file(String name) {
        return folder.resolve(name);
    }

    /** A mail lies in the user's box at once. */
    public void deliver(String user, String text) throws IOException {
        var name = String.format("%010d.M%d.test", Instant.now().getEpochSecond(), delivered.incrementAndGet());
        var file = Files.writeString(box(user).resolve("tmp").resolve(name), text);
        Files.move(file, box(user).resolve("new").resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }

    /** How many mails lie in a folder of the user's, and bear the mark of having been read. */
    public long read(String user, String name) throws IOException {
        return count(user, name, true);
    }

    /** How many mails lie in the user's box and bear none. */
    public long unread(String user) throws IOException {
        return count(user, "new", false) + count(user, "cur", false);
    }

    private long count(String user, String name, boolean isRead) throws IOException {
        try (var files = Files.list(box(user).resolve(name))) {
            return files.filter(
                            file -> READ.matcher(file.getFileName().toString()).matches() == isRead)
                    .count();
        }
    }

    public String log() throws IOException {
        return Files.exists(file("log")) ? Files.readString(file("log")) : "";
    }

    private static void run(String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS) || process.exitValue() != 0) {
            throw new IOException(String.join(" ", command) + ": " + said);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            process.destroy();
            process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            kill();
            run("rm", "-r", folder.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
