package org.vieraugen.mail.incoming.kind;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.vieraugen.domain.mail.FailedRecipient;
import org.vieraugen.domain.mail.FailedRecipient.Lasting;

/** What mail servers write to people about a mail that did not arrive, each in its own words. */
final class BounceText {
    private static final int MOST_LINES = 400;
    private static final int MOST_OF_A_LINE = 500;
    private static final int MOST_RECIPIENTS = 50;

    private static final Pattern ADDRESS = Pattern.compile(
            "[\\p{L}\\d!#$%&*+/=?^_`{|}~.-][\\p{L}\\d!#$%&'*+/=?^_`{|}~.-]{0,63}@[\\p{L}\\d](?:[\\p{L}\\d.-]{0,200}[\\p{L}\\d])?");
    private static final Pattern STATUS = Pattern.compile("(?<![\\d.])([245]\\.\\d{1,3}\\.\\d{1,3})(?!\\d)(?!\\.\\d)");
    private static final Pattern REPLY = Pattern.compile("(?<![\\d.:/-])([45])[0-5]\\d[ :-][^\\d]");
    private static final Pattern FIELD = Pattern.compile("([A-Za-z][A-Za-z0-9-]{1,60}):(?: |$)");
    private static final Pattern ID = Pattern.compile("(?im)^\\W{0,5}message-?id\\s?:\\s*<([^<>\\s]{3,900})>");
    private static final int MOST_FIELD_LINES = 60;

    private final List<String> lines = new ArrayList<>();
    private final int returnedAt;

    BounceText(String text) {
        beginning(text).forEach(lines::add);
        returnedAt = returnedAt();
    }

    private int returnedAt() {
        for (int i = 0; i < lines.size(); i++) {
            var small = lines.get(i).toLowerCase(Locale.ROOT);
            boolean marked = !small.isEmpty()
                    && ("-|=*_>".indexOf(small.charAt(0)) >= 0 || small.endsWith(":") || small.endsWith("."));
            if (marked && !small.contains("attached") && BounceWords.beginReturned(small)) {
                return i + 1;
            }
            if (isHeader(i)) {
                return i;
            }
        }
        return lines.size();
    }

    /** Whether fields of a mail begin here, as servers put them without a word below what they say. */
    private boolean isHeader(int begin) {
        var seen = new HashSet<String>();
        for (int i = begin; i < Math.min(lines.size(), begin + MOST_FIELD_LINES); i++) {
            var line = lines.get(i);
            var field = FIELD.matcher(line);
            if (field.lookingAt()) {
                seen.add(field.group(1).toLowerCase(Locale.ROOT));
            } else if (i == begin || line.isEmpty() || line.charAt(0) > ' ') {
                break;
            }
        }
        return seen.containsAll(List.of("from", "to", "subject")) && seen.size() > 4;
    }

    /** Whether a line begins with an address, or says to whom, as servers do; people name addresses in sentences and in what they quote. */
    static boolean namesAddress(String text) {
        return beginning(text).anyMatch(line -> {
            var found = ADDRESS.matcher(line);
            return !line.startsWith(">") && found.find() && standsFirst(line.substring(0, found.start()));
        });
    }

    /** A status such as 5.1.1 in a text. */
    static Optional<String> status(String text) {
        var found = STATUS.matcher(text);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    /** Whether a status or a server's reply, or else its words, say that it is of no use to try again. */
    static Lasting lasting(Optional<String> status, String said) {
        if (status.isPresent() && !status.orElseThrow().startsWith("2")) {
            return status.orElseThrow().startsWith("5") ? Lasting.PERMANENT : Lasting.TEMPORARY;
        }
        var reply = REPLY.matcher(said + " ");
        if (reply.find()) {
            return reply.group(1).equals("5") ? Lasting.PERMANENT : Lasting.TEMPORARY;
        }
        var small = said.toLowerCase(Locale.ROOT);
        if (BounceWords.sayLater(small)) {
            return Lasting.TEMPORARY;
        }
        return BounceWords.sayNever(small) ? Lasting.PERMANENT : Lasting.UNKNOWN;
    }

    /**
     * Whom the text names above the returned mail, but for those who are named as its sender.
     *
     * @param told addresses that the mail's fields name already
     * @param ours to whom the notice was sent
     */
    List<FailedRecipient> failed(List<String> told, Set<String> ours) {
        var said = String.join("\n", lines.subList(0, returnedAt));
        var addresses = new LinkedHashSet<>(told);
        if (addresses.isEmpty()) {
            addresses.addAll(named(ours));
        }
        var failed = new ArrayList<FailedRecipient>();
        for (var address : addresses) {
            var about = about(address);
            var status = status(about).or(() -> status(said));
            failed.add(new FailedRecipient(
                    address, status, lasting(status, about.isBlank() ? said : about + "\n" + said), about));
        }
        return failed;
    }

    private Set<String> named(Set<String> ours) {
        var addresses = new LinkedHashSet<String>();
        for (int i = 0; i < returnedAt && addresses.size() < MOST_RECIPIENTS; i++) {
            var line = lines.get(i);
            if (ID.matcher(line).find()) {
                continue;
            }
            addressIn(line)
                    .filter(address -> !ours.contains(address.toLowerCase(Locale.ROOT)))
                    .ifPresent(addresses::add);
        }
        for (int i = 0; i < returnedAt && addresses.isEmpty(); i++) {
            var found = ADDRESS.matcher(lines.get(i));
            if (found.find() && !ours.contains(found.group().toLowerCase(Locale.ROOT))) {
                addresses.add(found.group());
            }
        }
        return addresses;
    }

    /** An address that stands at the beginning of a line, or in brackets: others are in sentences about whom to ask. */
    private static Optional<String> addressIn(String line) {
        var found = ADDRESS.matcher(line);
        if (!found.find()) {
            return Optional.empty();
        }
        var before = line.substring(0, found.start()).strip();
        return standsFirst(before) || before.endsWith("<") ? Optional.of(found.group()) : Optional.empty();
    }

    /** The same, or in brackets within a sentence. */
    static boolean mentionsAddress(String text) {
        return beginning(text).anyMatch(line -> addressIn(line).isPresent());
    }

    private static Stream<String> beginning(String text) {
        return text.lines()
                .limit(MOST_LINES)
                .map(line -> line.length() > MOST_OF_A_LINE ? line.substring(0, MOST_OF_A_LINE) : line);
    }

    private static boolean standsFirst(String before) {
        boolean first = before.chars().noneMatch(Character::isLetterOrDigit);
        boolean isTo = before.strip()
                .toLowerCase(Locale.ROOT)
                .matches("(to|user|unknown user|recipient|failed recipient|.{0,20}rcpt to)\\s?:?\\s?<?");
        return first || isTo;
    }

    /** The line that names the address and the few below it, up to the next address or an empty line behind words. */
    private String about(String address) {
        for (int i = 0; i < returnedAt; i++) {
            if (!lines.get(i).contains(address)) {
                continue;
            }
            var said = new StringBuilder(lines.get(i).strip());
            for (int j = i + 1; j < Math.min(returnedAt, i + 8); j++) {
                var line = lines.get(j).strip();
                if (line.isEmpty() && j > i + 1) {
                    break;
                }
                said.append(line.isEmpty() ? "" : "\n").append(line);
            }
            return said.toString();
        }
        return "";
    }

    /** The number of the returned mail, where the server only names it. */
    Optional<String> messageId() {
        var found = ID.matcher(String.join("\n", lines));
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    /** The returned mail as far as it stands in the text; empty where it does not. */
    String returned() {
        int begin = returnedAt;
        while (begin < lines.size() && lines.get(begin).isBlank()) {
            begin++;
        }
        return String.join("\n", lines.subList(begin, lines.size()));
    }
}
