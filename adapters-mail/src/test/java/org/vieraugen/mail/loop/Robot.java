package org.vieraugen.mail.loop;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import org.vieraugen.mail.loop.PostOffice.Arrived;

/** A program that answers whatever it gets, and knows nothing of programs. */
abstract class Robot implements Party {
    final Year year;
    final PostOffice post;
    final Habits habits;
    private final String local;
    private final String domain;
    private final boolean alone;
    private int written;

    Robot(String address, Year year, PostOffice post, Habits habits) {
        this(address, false, year, post, habits);
    }

    /** @param alone whether it has no other address, and others have some of the same domain */
    Robot(String address, boolean alone, Year year, PostOffice post, Habits habits) {
        this.local = address.substring(0, address.indexOf('@'));
        this.domain = address.substring(address.indexOf('@') + 1);
        this.alone = alone;
        this.year = year;
        this.post = post;
        this.habits = habits;
    }

    @Override
    public String name() {
        return alone ? address() : domain;
    }

    @Override
    public boolean owns(String address) {
        return alone ? address.equals(address()) : address.endsWith("@" + domain);
    }

    String address() {
        return local + "@" + domain;
    }

    /** The mail that somebody sends in its name, and with which all begins. */
    void begins(String to) {
        write(address(), to, "Frage", "Guten Tag,\n\nseit Mai warten wir auf eine Antwort.", "");
    }

    @Override
    public boolean act() throws MessagingException {
        var all = post.take(this);
        for (var one : all) {
            gets(one);
        }
        return !all.isEmpty();
    }

    abstract void gets(Arrived one) throws MessagingException;

    /** Answers it once, later. */
    void answers(Arrived one, String subject, String text) throws MessagingException {
        var mail = one.mail();
        var under = under(one.envelopeTo());
        var to = habits.obeys() ? address(mail, "Reply-To", address(mail, "From", "")) : address(mail, "From", "");
        var fields = (habits.marks() ? "Auto-Submitted: auto-replied\n" : "")
                + (habits.refers() ? "In-Reply-To: " + mail.getMessageID() + "\n" : "");
        var said = text + (habits.quotes() ? "\n\n> " + words(mail).replace("\n", "\n> ") : "");
        var title = habits.keepsSubject() ? "Re: " + mail.getSubject() : subject;
        year.after(habits.pause(), () -> write(under, to, title, said, fields));
    }

    private String under(String writtenTo) {
        return switch (habits.under()) {
            case ONE -> address();
            case ANOTHER -> writtenTo.equals(address()) ? "vertretung@" + domain : address();
            case TAGGED -> local + "+" + (written + 1) + "@" + domain;
            case NUMBERED -> local + "-" + (4_700 + written) + "@" + domain;
        };
    }

    /** Each mail is another, so that nobody takes it for one that came already. */
    void write(String from, String to, String subject, String text, String fields) {
        written++;
        var date = DateTimeFormatter.RFC_1123_DATE_TIME.format(year.now().atOffset(ZoneOffset.UTC));
        post.send(
                this,
                from,
                to,
                "From: " + shown() + " <" + from + ">\nTo: <" + to + ">\nSubject: " + subject.replace("\n", " ")
                        + "\nDate: " + date + "\nMessage-ID: <" + written + "@" + domain
                        + ">\nMIME-Version: 1.0\nContent-Type: " + type() + "; charset=utf-8\n"
                        + "Content-Transfer-Encoding: 8bit\n" + fields + "\n"
                        + body(text + "\n\nUnser Zeichen: " + written));
    }

    /** How its mails look. */
    String type() {
        return "text/plain";
    }

    String body(String text) {
        return text;
    }

    String shown() {
        return "Sabine Vogt";
    }

    int number() {
        return written;
    }

    static String address(MimeMessage mail, String field, String otherwise) throws MessagingException {
        var value = mail.getHeader(field, ",");
        return value == null
                ? otherwise
                : Arrays.stream(InternetAddress.parse(value, false))
                        .map(one -> one.getAddress().toLowerCase(Locale.ROOT))
                        .findFirst()
                        .orElse(otherwise);
    }

    static String words(MimeMessage mail) throws MessagingException {
        try {
            var content = mail.getContent();
            return content instanceof Multipart parts
                    ? String.valueOf(parts.getBodyPart(0).getContent())
                    : String.valueOf(content);
        } catch (IOException e) {
            throw new MessagingException("a mail of ours can be read", e);
        }
    }
}
