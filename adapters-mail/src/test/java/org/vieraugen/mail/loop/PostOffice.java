package org.vieraugen.mail.loop;

import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.eclipse.angus.mail.smtp.SMTPMessage;

/** The post of all: SMTP in, IMAP out. It delivers what stands behind a plus to the box before it, and notes who has written to whom. */
final class PostOffice implements AutoCloseable {
    static final String PASSWORD = "geheim";
    /** Behind so many mails nobody waits for an end. */
    private static final int MOST = 300;

    private final GreenMail mail =
            new GreenMail(new ServerSetup[] {ServerSetupTest.SMTP.dynamicPort(), ServerSetupTest.IMAP.dynamicPort()});
    private final List<Party> parties = new ArrayList<>();
    private final Map<Party, Queue<Arrived>> arrived = new ConcurrentHashMap<>();
    private final List<Sent> sent = new CopyOnWriteArrayList<>();
    private final Session session;
    private final Transport transport;
    private volatile Party sending;

    /** A mail as the post has it. */
    record Arrived(String envelopeFrom, String envelopeTo, MimeMessage mail) {}

    record Sent(Party from, Party to, Arrived mail) {}

    PostOffice() throws MessagingException {
        mail.start();
        mail.getUserManager().setMessageDeliveryHandler(this::deliver);
        var settings = new Properties();
        settings.put("mail.smtp.host", "127.0.0.1");
        settings.put("mail.smtp.port", Integer.toString(smtpPort()));
        session = Session.getInstance(settings);
        transport = session.getTransport("smtp");
    }

    int smtpPort() {
        return mail.getSmtp().getPort();
    }

    int imapPort() {
        return mail.getImap().getPort();
    }

    /** Whoever joins first gets what two own. */
    void joins(Party party) {
        parties.add(party);
        arrived.put(party, new ConcurrentLinkedQueue<>());
    }

    /** A box that is read by IMAP, by its address. */
    void opens(String box) {
        mail.setUser(box, box, PASSWORD);
    }

    private GreenMailUser deliver(MovingMessage moving, MailAddress to) throws UserException, MessagingException {
        var address = to.getEmail().toLowerCase(Locale.ROOT);
        var back = moving.getReturnPath();
        var from = back == null || back.getEmail() == null ? "" : back.getEmail();
        var message = moving.getMessage();
        message.setHeader("Return-Path", "<" + from + ">");
        message.setHeader("Delivered-To", address);
        var owner = parties.stream().filter(party -> party.owns(address)).findFirst();
        owner.ifPresent(party -> {
            var one = new Arrived(from, address, message);
            arrived.get(party).add(one);
            sent.add(new Sent(sending, party, one));
        });
        var box = address.replaceFirst("\\+[^@]*", "");
        var users = mail.getUserManager();
        var user = users.getUserByEmail(box);
        return user == null ? users.createUser(box, box, PASSWORD) : user;
    }

    /** From now on it is that one who sends. */
    void sendsAs(Party party) {
        sending = party;
    }

    /** Sends a mail as it is, under any name. */
    void send(Party from, String envelopeFrom, String to, String mail) {
        sendsAs(from);
        if (sent.size() > MOST) {
            throw new IllegalStateException("they write without end:\n" + told());
        }
        try {
            if (!transport.isConnected()) {
                transport.connect();
            }
            var bytes = mail.replace("\r\n", "\n").replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
            var message = new SMTPMessage(session, new ByteArrayInputStream(bytes));
            message.setEnvelopeFrom(envelopeFrom.isEmpty() ? "<>" : envelopeFrom);
            transport.sendMessage(message, new InternetAddress[] {new InternetAddress(to)});
        } catch (MessagingException e) {
            throw new IllegalStateException("the post takes every mail", e);
        }
    }

    /** What has arrived for somebody since the last look. */
    List<Arrived> take(Party party) {
        var some = new ArrayList<Arrived>();
        var waiting = arrived.get(party);
        for (var one = waiting.poll(); one != null; one = waiting.poll()) {
            some.add(one);
        }
        return some;
    }

    List<Sent> sent(Party from, Party to) {
        return sent.stream()
                .filter(one -> one.from().equals(from) && one.to().equals(to))
                .toList();
    }

    /** How many mails went between two of them, in both directions. */
    int between(Party one, Party other) {
        return sent(one, other).size() + sent(other, one).size();
    }

    /** All that were sent by somebody. */
    List<Arrived> sentBy(Party party) {
        return sent.stream()
                .filter(one -> one.from().equals(party))
                .map(Sent::mail)
                .toList();
    }

    /** Who has written to whom, and how often. */
    String told() {
        return sent.stream()
                .collect(Collectors.groupingBy(
                        one -> one.from().name() + " -> " + one.to().name(), Collectors.counting()))
                .entrySet()
                .stream()
                .map(entry -> entry.getKey() + ": " + entry.getValue())
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    @Override
    public void close() throws MessagingException {
        transport.close();
        mail.stop();
    }
}
