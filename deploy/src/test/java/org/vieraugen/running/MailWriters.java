package org.vieraugen.running;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.vieraugen.mail.testing.Dovecot;

/** Several people write to the boxes of the foreigners' office, and answer what it sends them; what must have become of each mail in the end is remembered. */
final class MailWriters implements AutoCloseable {
    static final String COMPLAINTS = "beschwerde";
    static final String REQUESTS = "studium";
    static final String COMPLAINT = "COMPLAINT";
    static final String REQUEST = "REQUEST";
    static final String IN_CASE = "IN_CASE";
    static final String FOLLOW_UP = "FOLLOW_UP";

    private static final int AT_ONCE = 3;
    private static final int KINDS = 20;

    private final Dovecot dovecot;
    private final MailSink sink;
    private final ExecutorService people = Executors.newFixedThreadPool(AT_ONCE);
    private final AtomicInteger last = new AtomicInteger();
    private final Map<String, Integer> fates = new ConcurrentHashMap<>();
    private final Set<String> told = ConcurrentHashMap.newKeySet();
    private final Set<String> answered = ConcurrentHashMap.newKeySet();

    MailWriters(Dovecot dovecot, MailSink sink) {
        this.dovecot = dovecot;
        this.sink = sink;
    }

    /** They write so many mails, and go on with it after this call. */
    List<Future<?>> write(int many) {
        var left = new AtomicInteger(many);
        var all = new ArrayList<Future<?>>();
        for (int i = 0; i < AT_ONCE; i++) {
            all.add(people.submit(() -> {
                while (left.getAndDecrement() > 0) {
                    one(last.incrementAndGet());
                }
                return null;
            }));
        }
        return all;
    }

    /** How many mails must have come to each end; what is written twice is one mail. */
    Map<String, Integer> fates() {
        return new TreeMap<>(fates);
    }

    int written() {
        return fates.values().stream().mapToInt(Integer::intValue).sum();
    }

    int count(String fate) {
        return fates.getOrDefault(fate, 0);
    }

    /** The addresses that must have been told once that their mail has come. */
    Set<String> told() {
        return Set.copyOf(told);
    }

    private void one(int number) throws IOException {
        int kind = number % KINDS;
        if (kind == 7) {
            deliver(
                    "AUTOMATIC",
                    COMPLAINTS,
                    mail(number, COMPLAINTS, "Auto-Submitted: auto-replied\r\n", "Bin verreist."));
        } else if (kind == 11) {
            deliver("WAITING", COMPLAINTS, mail(number, COMPLAINTS, "", ""));
        } else if (kind == 13) {
            var mail = mail(number, COMPLAINTS, "", "Das kommt zweimal an.");
            dovecot.deliver(COMPLAINTS, "Received: from elsewhere\r\n" + mail);
            told.add(address(number));
            deliver(COMPLAINT, COMPLAINTS, mail);
        } else if (kind % 4 != 2 || !answer(number)) {
            first(number);
        }
    }

    /** Somebody who has not written before. */
    private void first(int number) throws IOException {
        told.add(address(number));
        if (number % 5 == 0) {
            deliver(REQUEST, REQUESTS, mail(number, REQUESTS, "", "Wie verlängere ich meinen Aufenthalt?"));
        } else {
            deliver(
                    COMPLAINT,
                    COMPLAINTS,
                    mail(number, COMPLAINTS, "", "Ich warte seit Wochen.\r\n".repeat(1 + number % 40)));
        }
    }

    /** Somebody answers who was told that a mail has come; each does so once. */
    private boolean answer(int number) throws IOException {
        for (var letter : sink.letters()) {
            if (told.contains(letter.to()) && letter.replyTo().contains("+") && answered.add(letter.to())) {
                var box = letter.replyTo().substring(0, letter.replyTo().indexOf('+'));
                var text = text(
                        number,
                        letter.to(),
                        letter.replyTo(),
                        "In-Reply-To: " + letter.id() + "\r\n",
                        "Das habe ich vergessen.");
                deliver(box.equals(COMPLAINTS) ? IN_CASE : FOLLOW_UP, box, text);
                return true;
            }
        }
        return false;
    }

    private void deliver(String fate, String box, String mail) throws IOException {
        fates.merge(fate, 1, Integer::sum);
        dovecot.deliver(box, mail);
    }

    /** Of somebody who has a name of its own: its figures as letters. */
    private static String address(int number) {
        var name = new StringBuilder("jemand.");
        String.valueOf(number).chars().map(figure -> 'a' + figure - '0').forEach(name::appendCodePoint);
        return name + "@post.example";
    }

    private static String mail(int number, String box, String field, String words) {
        return text(number, address(number), Mailboxes.address(box), field, words);
    }

    static String text(int number, String from, String to, String field, String words) {
        return "From: Jemand <" + from + ">\r\n"
                + "To: " + to + "\r\n"
                + "Date: Mon, 2 Nov 2026 10:00:00 +0100\r\n"
                + "Message-ID: <" + number + "@post.example>\r\n"
                + "Subject: Schreiben Nummer " + number + "\r\n"
                + field
                + "MIME-Version: 1.0\r\n"
                + "Content-Type: text/plain; charset=utf-8\r\n"
                + "\r\n"
                + words + "\r\n";
    }

    @Override
    public void close() {
        people.shutdownNow();
    }
}
