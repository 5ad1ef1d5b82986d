package org.vieraugen.mail.mailbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The mailboxes of a folder, one file {@code <address>.properties} each. */
final class MailboxFiles {
    private static final String ENDING = ".properties";

    private final List<String> problems = new ArrayList<>();
    private final Map<String, Mailbox> boxes = new TreeMap<>();

    private MailboxFiles() {}

    /**
     * All boxes by their addresses, which are written in small letters.
     *
     * @throws WrongMailboxes with every problem of every file
     */
    static Map<String, Mailbox> in(Path folder) {
        var all = new MailboxFiles();
        all.read(folder);
        if (!all.problems.isEmpty()) {
            throw new WrongMailboxes(all.problems);
        }
        return Map.copyOf(all.boxes);
    }

    private void read(Path folder) {
        if (!Files.isDirectory(folder)) {
            problems.add(folder + ": is no folder (vieraugen.mailboxes)");
            return;
        }
        try (var found = Files.list(folder)) {
            found.filter(path -> path.toString().endsWith(ENDING)).sorted().forEach(this::readOne);
        } catch (IOException e) {
            problems.add(folder + ": cannot be read (vieraugen.mailboxes)");
        }
    }

    private void readOne(Path path) {
        var name = path.getFileName().toString();
        var address = name.substring(0, name.length() - ENDING.length()).toLowerCase(Locale.ROOT);
        var file = MailboxFile.read(path, address);
        file.problems().forEach(problem -> problems.add(name + ": " + problem));
        file.mailbox().ifPresent(box -> {
            if (boxes.put(address, box) != null) {
                problems.add(name + ": another file has the same address in other letters");
            }
        });
    }
}
