package org.vieraugen.mail.message;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.vieraugen.application.testing.Programs;

/** Debian's Postfix, with a configuration, a queue and mailboxes of its own; only root may start it. */
public final class Postfix implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int OPEN_TO_ITS_USERS = 0755;

    private final Path folder;
    private final int port;

    private Postfix(Path folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    /** Skips the test where it is not installed, or may not be started by this user. */
    public static void need() {
        Programs.need(isAtHand(), "Debian's postfix, started by root,", "postfix");
    }

    private static boolean isAtHand() {
        return Files.isExecutable(Path.of("/usr/sbin/postfix")) && "root".equals(System.getProperty("user.name"));
    }

    /**
     * With the boxes {@code in}, {@code answers} and {@code bounces} of {@code stadt.example}; {@code moved} leads to where nobody is, so that mail to it comes back; all other
     * addresses there are unknown.
     */
    static Postfix start() throws IOException, InterruptedException {
        return start("virtual");
    }

    /** With boxes that lie on a server behind it, which it speaks to by LMTP. */
    public static Postfix startBefore(int lmtpPort) throws IOException, InterruptedException {
        return start("lmtp:inet:127.0.0.1:" + lmtpPort);
    }

    private static Postfix start(String transport) throws IOException, InterruptedException {
        // Its users must come to its folders, which they may not in one that is hidden from them.
        var folder = Files.createTempDirectory(Path.of("/var/tmp"), "postfix");
        run("chmod", Integer.toOctalString(OPEN_TO_ITS_USERS), folder.toString());
        var postfix = new Postfix(folder, freePort());
        for (var name : List.of("conf", "queue", "data", "mail")) {
            Files.createDirectory(folder.resolve(name));
        }
        run(
                "chown",
                "postfix:postfix",
                folder.resolve("data").toString(),
                folder.resolve("mail").toString());
        Files.writeString(
                folder.resolve("conf/boxes"),
                "in@stadt.example in/\nanswers@stadt.example answers/\nbounces@stadt.example bounces/\nbeschwerde@stadt.example beschwerde/\n");
        Files.writeString(folder.resolve("conf/moved"), "moved@stadt.example nobody@stadt.example\n");
        Files.writeString(folder.resolve("conf/main.cf"), postfix.configuration(transport));
        Files.writeString(folder.resolve("conf/master.cf"), postfix.services());
        run("postfix", "-c", folder.resolve("conf").toString(), "start");
        return postfix;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private String configuration(String transport) throws IOException, InterruptedException {
        return """
                compatibility_level = 3.6
                queue_directory = %1$s/queue
                data_directory = %1$s/data
                mail_owner = postfix
                setgid_group = postdrop
                myhostname = mail.stadt.example
                mydestination =
                inet_interfaces = 127.0.0.1
                inet_protocols = ipv4
                mynetworks = 127.0.0.0/8
                maillog_file_prefixes = /
                maillog_file = %1$s/log
                message_size_limit = 100000
                recipient_delimiter = +
                virtual_mailbox_domains = stadt.example
                virtual_mailbox_base = %1$s/mail
                virtual_mailbox_maps = texthash:%1$s/conf/boxes
                virtual_transport = %4$s
                virtual_alias_maps = texthash:%1$s/conf/moved
                virtual_minimum_uid = 1
                virtual_uid_maps = static:%2$s
                virtual_gid_maps = static:%3$s
                virtual_mailbox_limit = 0
                smtpd_relay_restrictions = reject_unauth_destination
                smtpd_tls_security_level = none
                smtputf8_enable = yes
                """
                .formatted(
                        folder,
                        run("id", "-u", "postfix").strip(),
                        run("id", "-g", "postfix").strip(),
                        transport);
    }

    private String services() {
        return """
                127.0.0.1:%d inet n - n - - smtpd
                pickup unix n - n 60 1 pickup
                cleanup unix n - n - 0 cleanup
                qmgr unix n - n 300 1 qmgr
                rewrite unix - - n - - trivial-rewrite
                bounce unix - - n - 0 bounce
                defer unix - - n - 0 bounce
                trace unix - - n - 0 bounce
                verify unix - - n - 1 verify
                flush unix n - n 1000? 0 flush
                proxymap unix - - n - - proxymap
                proxywrite unix - - n - 1 proxymap
                smtp unix - - n - - smtp
                relay unix - - n - - smtp
                error unix - - n - - error
                retry unix - - n - - error
                discard unix - - n - - discard
                virtual unix - n n - - virtual
                lmtp unix - - n - - lmtp
                anvil unix - - n - 1 anvil
                scache unix - - n - 1 scache
                postlog unix-dgram n - n - 1 postlogd
                """
                .formatted(port);
    }

    public int port() {
        return port;
    }

    /** All mails in a box, as soon as there are so many. */
    List<String> awaitMails(String box, int many) throws IOException, InterruptedException {
        var end = Instant.now().plus(PATIENCE);
        var mails = mails(box);
        while (mails.size() < many && Instant.now().isBefore(end)) {
            Thread.sleep(50);
            mails = mails(box);
        }
        return mails;
    }

    private List<String> mails(String box) throws IOException {
        var files = folder.resolve("mail").resolve(box).resolve("new").toFile().listFiles();
        if (files == null) {
            return List.of();
        }
        Arrays.sort(files);
        var all = new ArrayList<String>();
        for (var file : files) {
            all.add(Files.readString(file.toPath(), StandardCharsets.UTF_8));
        }
        return all;
    }

    private static String run(String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS) || process.exitValue() != 0) {
            throw new IOException(String.join(" ", command) + ": " + said);
        }
        return said;
    }

    @Override
    public void close() throws IOException {
        try {
            run("postfix", "-c", folder.resolve("conf").toString(), "stop");
            run("rm", "-r", folder.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
