package org.vieraugen.mail.loop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vieraugen.application.deadline.WatchDeadlines;
import org.vieraugen.application.mailbox.MailServers.Away;
import org.vieraugen.application.mailbox.ReadMailboxes;
import org.vieraugen.application.mailbox.Reading;
import org.vieraugen.application.message.DeliverNotices;
import org.vieraugen.application.message.Letters;
import org.vieraugen.application.request.mailed.AnswerRecipients;
import org.vieraugen.application.request.mailed.RequestBoxes;
import org.vieraugen.application.request.mailed.RequestRecipients;
import org.vieraugen.application.testing.House;
import org.vieraugen.application.testing.MailRoom;
import org.vieraugen.application.testing.MemoryBoxPlaces;
import org.vieraugen.application.testing.PlainAddresses;
import org.vieraugen.application.testing.RequestDesk;
import org.vieraugen.domain.department.Mailbox;
import org.vieraugen.domain.department.Mailbox.Becomes;
import org.vieraugen.domain.department.TeamKey;
import org.vieraugen.domain.mail.desk.Fate;
import org.vieraugen.domain.mail.desk.IncomingMail;
import org.vieraugen.domain.testing.Office;
import org.vieraugen.mail.incoming.Mails;
import org.vieraugen.mail.loop.PostOffice.Arrived;
import org.vieraugen.mail.mailbox.ImapServers;
import org.vieraugen.mail.message.LoggedMails;
import org.vieraugen.mail.message.MailServer;
import org.vieraugen.mail.message.Messages;
import org.vieraugen.mail.message.SmtpCourier;

/** A whole installation of a city, whose sender is its box for complaints: what programs answer to a mail's sender comes back there. */
final class Vieraugen implements Party {
    private static final Duration A_WEEK = Duration.ofDays(7);

    final House house;
    final MailRoom room;
    final RequestDesk desk;
    final String complaints;
    final String requests;

    private final String domain;
    private final Year year;
    private final PostOffice post;
    private final ReadMailboxes read;
    private final DeliverNotices deliver;
    private final WatchDeadlines watch;
    /** Connections stay open, as a server's do. */
    private final Map<String, Reading> open = new HashMap<>();
    /** Boxes in which something lies. */
    private final Set<String> full = new HashSet<>();

    private Instant looked = Instant.EPOCH;
    private Instant watched = Instant.EPOCH;
    private boolean watching;

    /** @param folder for the files of its mailboxes */
    Vieraugen(String domain, String numbers, Year year, PostOffice post, Path folder) throws IOException {
        this.domain = domain;
        this.year = year;
        this.post = post;
        complaints = "office@" + domain;
        requests = "t3@" + domain;
        house = new House(office(numbers), new PlainAddresses("key of " + domain));
        house.fetched.clear();
        house.fetched.addAll(List.of(complaints, requests));
        for (var box : house.fetched) {
            post.opens(box);
            Files.writeString(
                    folder.resolve(box + ".properties"),
                    "host=localhost\nsecurity=none\nport=" + post.imapPort() + "\npassword=" + PostOffice.PASSWORD);
        }
        desk = new RequestDesk(house);
        room = new MailRoom(house, Mails.reader(), desk);
        read = new ReadMailboxes(
                new ImapServers(Optional.of(folder.toString()), house.clock),
                room.take,
                new MemoryBoxPlaces(),
                house.clock);
        deliver = new DeliverNotices(letters(), courier());
        watch = new WatchDeadlines(house.complaints, house.settings, house.journal, house.clock);
    }

    private Office office(String numbers) {
        return Office.office()
                .of(domain, numbers)
                .receiving(new Mailbox(
                        complaints,
                        new TeamKey("office"),
                        "Beschwerden",
                        List.of("de"),
                        Becomes.COMPLAINT,
                        Optional.of("PROCESSING_TIME")))
                .receiving(new Mailbox(
                        requests, new TeamKey("t3"), "Arbeit", List.of("de"), Becomes.REQUEST, Optional.empty()));
    }

    private Letters letters() {
        var boxes = new RequestBoxes(house.departments, house.servers, house.addresses, house.clock);
        return new Letters(
                house.outbox,
                List.of(
                        house.recipients(new PlainWords()),
                        new RequestRecipients(desk.stored, house.departments, RequestDesk.PLAIN, boxes),
                        new AnswerRecipients(desk.stored, house.departments, RequestDesk.PLAIN, boxes)),
                house.clock);
    }

    private SmtpCourier courier() {
        var server =
                new MailServer(Optional.of("127.0.0.1"), post.smtpPort(), false, Optional.empty(), Optional.empty());
        return new SmtpCourier(
                server,
                new Messages(
                        complaints,
                        Optional.of("Stadt " + domain),
                        true,
                        Optional.empty(),
                        house.addresses,
                        house.clock),
                new LoggedMails(false, false));
    }

    @Override
    public String name() {
        return domain;
    }

    @Override
    public boolean owns(String address) {
        return address.endsWith("@" + domain);
    }

    @Override
    public boolean act() throws Away {
        house.clock.at(year.now());
        boolean news = fetch(post.take(this));
        while (room.sort.handle()) {
            // those that wait for another try
        }
        if (watching) {
            watchOnceAWeek();
        }
        post.sendsAs(this);
        while (deliver.handle()) {
            // what is due
        }
        return news;
    }

    /** From now on the office is told of deadlines, in many mails to itself. */
    void watches() {
        watching = true;
    }

    /** So its notices go out together, which takes less of the test's time. */
    private void watchOnceAWeek() {
        if (year.now().isBefore(watched.plus(A_WEEK))) {
            return;
        }
        watched = year.now();
        while (watch.handle()) {
            // one complaint after the other
        }
    }

    /** Looks into each box to which somebody has written, and once a week for what it wrote to itself; whether it has looked. */
    private boolean fetch(List<Arrived> arrived) throws Away {
        arrived.forEach(one -> full.add(one.envelopeTo().replaceFirst("\\+[^@]*", "")));
        boolean others = arrived.stream().anyMatch(one -> !owns(one.envelopeFrom()));
        full.retainAll(house.fetched);
        if (full.isEmpty() || (!others && year.now().isBefore(looked.plus(A_WEEK)))) {
            return false;
        }
        for (var box : full) {
            if (!open.containsKey(box)) {
                open.put(box, read.begin(box).orElseThrow());
            }
            assertThat(open.get(box).round()).as("the box is ours").isTrue();
        }
        full.clear();
        looked = year.now();
        return true;
    }

    void close() {
        open.values().forEach(Reading::close);
    }

    /** What came of mails of somebody, by what they say of their sender. */
    List<IncomingMail> from(Party party) {
        return house.mails.all().stream()
                .filter(mail -> mail.head()
                        .from()
                        .filter(from -> party.owns(from.address().toLowerCase(Locale.ROOT)))
                        .isPresent())
                .toList();
    }

    /** How many complaints and requests somebody's mails have become. */
    long made(Party party) {
        var all = from(party).stream().map(IncomingMail::fate).toList();
        return all.stream().filter(fate -> fate.kind() == Fate.Kind.COMPLAINT).count()
                + all.stream()
                        .filter(fate -> fate.kind() == Fate.Kind.REQUEST)
                        .map(Fate::request)
                        .distinct()
                        .count();
    }
}
