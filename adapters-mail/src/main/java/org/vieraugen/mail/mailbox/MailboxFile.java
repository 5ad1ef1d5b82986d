package org.vieraugen.mail.mailbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.vieraugen.mail.mailbox.Mailbox.Security;

/** One file of properties, and what is wrong with it. Problems never repeat a value, since it may be a secret that stands in the wrong line. */
final class MailboxFile {
    private static final Set<String> KEYS = Set.of(
            "host", "port", "security", "user", "password", "password.file", "token.file", "trust", "done.folder");
    private static final List<String> SECRETS = List.of("password", "password.file", "token.file");
    private static final Pattern ADDRESS = Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,190}");
    private static final Pattern MACHINE_ITSELF = Pattern.compile("localhost|127(\\.\\d{1,3}){3}|::1");
    private static final int LARGEST_PORT = 65_535;

    private final Properties given = new Properties();
    private final List<String> problems = new ArrayList<>();
    private Optional<Mailbox> mailbox = Optional.empty();

    private MailboxFile() {}

    static MailboxFile read(Path path, String address) {
        var file = new MailboxFile();
        if (!ADDRESS.matcher(address).matches()) {
            file.problems.add("the name of the file is no address of a mailbox");
        }
        try (var text = Files.newBufferedReader(path)) {
            file.given.load(text);
        } catch (IOException | IllegalArgumentException e) {
            file.problems.add("is no file of properties in UTF-8");
            return file;
        }
        file.take(address);
        return file;
    }

    List<String> problems() {
        return List.copyOf(problems);
    }

    /** Empty when there are problems. */
    Optional<Mailbox> mailbox() {
        return mailbox;
    }

    private void take(String address) {
        var unknown = new TreeSet<>(given.stringPropertyNames());
        unknown.removeAll(KEYS);
        unknown.forEach(key -> problems.add("there is no setting '" + key + "'"));
        var host = text("host");
        if (host.isEmpty()) {
            problems.add("host: is missing");
        }
        var security = security();
        if (security == Security.NONE
                && host.filter(h -> !MACHINE_ITSELF.matcher(h).matches()).isPresent()) {
            problems.add("security: 'none' is for a server on this machine only (localhost)");
        }
        var trust = trust();
        var secret = secret();
        int port = port(security);
        if (problems.isEmpty()) {
            mailbox = Optional.of(new Mailbox(
                    address,
                    host.orElseThrow(),
                    port,
                    security,
                    text("user").orElse(address),
                    secret,
                    trust,
                    text("done.folder")));
        }
    }

    private Optional<String> text(String key) {
        return Optional.ofNullable(given.getProperty(key)).map(String::strip).filter(value -> !value.isEmpty());
    }

    private Security security() {
        var name = text("security").orElse("tls").toUpperCase(Locale.ROOT);
        return Arrays.stream(Security.values())
                .filter(known -> known.name().equals(name))
                .findFirst()
                .orElseGet(() -> {
                    problems.add("security: is one of tls, starttls, none");
                    return Security.TLS;
                });
    }

    private int port(Security security) {
        var number = text("port");
        try {
            int port = number.map(Integer::parseInt).orElse(security.usualPort());
            if (port >= 1 && port <= LARGEST_PORT) {
                return port;
            }
        } catch (NumberFormatException e) {
            // the same answer as to a number that is no port
        }
        problems.add("port: is no number from 1 to " + LARGEST_PORT);
        return security.usualPort();
    }

    private Secret secret() {
        var set = SECRETS.stream().filter(key -> text(key).isPresent()).toList();
        if (set.size() != 1) {
            problems.add("one of password, password.file, token.file is needed, and one only");
            return Secret.password("");
        }
        var key = set.get(0);
        if (key.equals("password")) {
            return Secret.password(given.getProperty(key));
        }
        var path = file(key).orElse(Path.of(""));
        var secret = key.equals("token.file") ? Secret.tokenIn(path) : Secret.passwordIn(path);
        try {
            if (secret.read().isEmpty()) {
                problems.add(key + ": the file is empty");
            }
        } catch (IOException e) {
            problems.add(key + ": the file cannot be read");
        }
        return secret;
    }

    private Optional<Path> trust() {
        var path = file("trust");
        try {
            if (path.isPresent()) {
                Trust.in(path);
            }
        } catch (IOException e) {
            problems.add("trust: the file cannot be read");
        } catch (GeneralSecurityException e) {
            problems.add("trust: the file holds no certificates (PEM)");
        }
        return path;
    }

    private Optional<Path> file(String key) {
        try {
            return text(key).map(Path::of);
        } catch (InvalidPathException e) {
            problems.add(key + ": is no name of a file");
            return Optional.empty();
        }
    }
}
