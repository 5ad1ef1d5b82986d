package org.vieraugen.mail.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vieraugen.application.mailbox.ReadMailboxes;
import org.vieraugen.application.message.DeliverNotices;
import org.vieraugen.application.testing.House;
import org.vieraugen.application.testing.InvitationDesk;
import org.vieraugen.application.testing.MailRoom;
import org.vieraugen.application.testing.MemoryBoxPlaces;
import org.vieraugen.application.testing.RequestDesk;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.exchange.Appointment;
import org.vieraugen.domain.exchange.ExchangeNotices;
import org.vieraugen.domain.exchange.Hours;
import org.vieraugen.domain.exchange.Series;
import org.vieraugen.domain.invitation.Coming;
import org.vieraugen.domain.invitation.Wish;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.mail.desk.Fate;
import org.vieraugen.domain.message.Notice;
import org.vieraugen.domain.participant.Participant;
import org.vieraugen.mail.incoming.Mails;
import org.vieraugen.mail.mailbox.ImapServers;
import org.vieraugen.mail.message.Couriers;

/** The whole way through a mail server: invited, answered, moved, wished otherwise, cancelled. */
class InvitationWayTest {
    private static final String BOX = "office@amt.example";
    private static final String AMAL = "amal@beirat.example";
    private static final String PASSWORD = "geheim";

    private final GreenMail post =
            new GreenMail(new ServerSetup[] {ServerSetupTest.SMTP.dynamicPort(), ServerSetupTest.IMAP.dynamicPort()});
    private final House house = new House();
    private final InvitationDesk desk = new InvitationDesk(house, new ItipMessages());
    private final MailRoom room = new MailRoom(house, Mails.reader(), new RequestDesk(house));

    @TempDir
    private Path folder;

    @BeforeEach
    void open() {
        post.start();
        post.setUser(BOX, BOX, PASSWORD);
        post.setUser(AMAL, AMAL, PASSWORD);
        post.getUserManager().setMessageDeliveryHandler((moving, to) -> {
            var box = to.getEmail().replaceFirst("\\+[^@]*", "");
            moving.getMessage().setHeader("Delivered-To", to.getEmail());
            var user = post.getUserManager().getUserByEmail(box);
            if (user == null) {
                throw new UserException("nobody lives there");
            }
            return user;
        });
        room.calendars.add(desk.take);
    }

    @AfterEach
    void close() {
        post.stop();
    }

    private Message[] delivered() {
        var deliver =
                new DeliverNotices(desk.letters, Couriers.to(post.getSmtp().getPort()));
        while (deliver.handle()) {
            // what is due
        }
        return Arrays.stream(post.getReceivedMessages())
                .filter(InvitationWayTest::isForAmal)
                .toArray(Message[]::new);
    }

    private static boolean isForAmal(Message message) {
        try {
            return message.getAllRecipients()[0].toString().equals(AMAL);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String calendar(Message message, String method) throws Exception {
        var all = (MimeMultipart) message.getContent();
        assertThat(all.getContentType()).startsWith("multipart/alternative");
        assertThat(all.getCount()).isEqualTo(3);
        var part = all.getBodyPart(2);
        assertThat(part.getContentType()).isEqualToIgnoringCase("text/calendar; method=" + method + "; charset=UTF-8");
        assertThat(part.getDisposition()).isNull();
        var text = new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(text).contains("\r\nMETHOD:" + method + "\r\n");
        return text;
    }

    /** As a program would: what came, turned round. */
    private void answers(String invite, String method, String status, String more) throws Exception {
        var reply = invite.replace("METHOD:REQUEST", "METHOD:" + method)
                .replace("PARTSTAT=NEEDS-ACTION", "PARTSTAT=" + status)
                .replace("END:VEVENT", more + "END:VEVENT");
        var to = invite.replace("\r\n ", "")
                .lines()
                .filter(line -> line.startsWith("ORGANIZER"))
                .map(line -> line.substring(line.indexOf("mailto:") + 7))
                .findFirst()
                .orElseThrow();
        var settings = new Properties();
        settings.put("mail.smtp.host", "127.0.0.1");
        settings.put("mail.smtp.port", Integer.toString(post.getSmtp().getPort()));
        var mail = "From: " + AMAL + "\r\nTo: " + to + "\r\nSubject: Antwort\r\nMessage-ID: <" + reply.hashCode()
                + "@beirat.example>\r\nMIME-Version: 1.0\r\nContent-Type: text/calendar; method=" + method
                + "; charset=UTF-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n" + reply;
        Transport.send(
                new MimeMessage(
                        Session.getInstance(settings), new ByteArrayInputStream(mail.getBytes(StandardCharsets.UTF_8))),
                new InternetAddress[] {new InternetAddress(to)});
        fetch();
    }

    private void fetch() throws Exception {
        Files.writeString(
                folder.resolve(BOX + ".properties"),
                "host=localhost\nsecurity=none\nport=" + post.getImap().getPort() + "\npassword=" + PASSWORD);
        var read = new ReadMailboxes(
                new ImapServers(Optional.of(folder.toString()), house.clock),
                room.take,
                new MemoryBoxPlaces(),
                house.clock);
        var reading = read.begin(BOX).orElseThrow();
        assertThat(reading.round()).isTrue();
        reading.close();
        assertThat(room.latest().fate().kind()).isEqualTo(Fate.Kind.CALENDAR);
    }

    @Test
    void invited_answered_moved_wished_otherwise_and_cancelled() throws Exception {
        Participant amal = desk.invited("Amal Haddad", AMAL, "ar");
        var series = desk.begun().id();
        var mails = delivered();
        assertThat(mails).hasSize(1);
        var invite = calendar(mails[0], "REQUEST");
        answers(invite, "REPLY", "ACCEPTED", "");
        assertThat(desk.of(amal, series).coming(desk.first(series))).isEqualTo(Coming.YES);

        house.clock.pass(Duration.ofMinutes(5));
        var session = desk.first(series);
        var later = new Appointment(session.appointment().day().plusDays(7), InvitationDesk.FIVE, InvitationDesk.HALL);
        desk.move.handle(desk.on(session.id()), later, "Der Saal ist belegt.");
        mails = delivered();
        assertThat(mails).hasSize(2);
        var update = calendar(mails[1], "REQUEST");
        assertThat(update).contains("RECURRENCE-ID;TZID=Europe/Berlin:20261201T170000");
        assertThat(desk.of(amal, series).coming(desk.first(series))).isEqualTo(Coming.OPEN);

        answers(
                update.replace(
                        "DTSTART;TZID=Europe/Berlin:20261208T170000", "DTSTART;TZID=Europe/Berlin:20261208T183000"),
                "COUNTER",
                "TENTATIVE",
                "COMMENT:Um fünf habe ich Dienst.\r\n");
        assertThat(desk.of(amal, series).wishes()).singleElement().satisfies(wish -> {
            assertThat(wish.text()).isEqualTo("Um fünf habe ich Dienst.");
            assertThat(wish.begins()).contains(later.day().atTime(18, 30));
            assertThat(wish.isOpen()).isTrue();
        });
        // Whoever moves sessions is told of it.
        assertThat(house.outbox.about(new Subject(Series.KIND, series)))
                .containsExactly(Notice.to(Role.COORDINATOR, ExchangeNotices.TIME_WISHED));
        var wished = new Appointment(later.day(), new Hours(LocalTime.of(18, 30), 120), InvitationDesk.HALL);
        desk.move.handle(desk.on(session.id()), wished, "Auf Wunsch.");
        assertThat(desk.of(amal, series).wishes()).extracting(Wish::state).containsExactly(Wish.State.FOLLOWED);

        desk.cancel.handle(desk.on(session.id()), "Niemand kann.");
        mails = delivered();
        // The second move was not sent before it was overtaken.
        assertThat(mails).hasSize(3);
        assertThat(calendar(mails[2], "CANCEL")).contains("RECURRENCE-ID", "STATUS:CANCELLED");
    }
}
