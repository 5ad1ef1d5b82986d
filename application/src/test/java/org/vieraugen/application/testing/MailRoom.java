package org.vieraugen.application.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.application.attachment.Cleaning;
import org.vieraugen.application.attachment.Scanning;
import org.vieraugen.application.attachment.TakeUpload;
import org.vieraugen.application.correspondence.FileMail;
import org.vieraugen.application.mail.ActOnMail;
import org.vieraugen.application.mail.CalendarAnswers;
import org.vieraugen.application.mail.DecideMail;
import org.vieraugen.application.mail.LookAtMail;
import org.vieraugen.application.mail.MailAccess;
import org.vieraugen.application.mail.MailFiles;
import org.vieraugen.application.mail.MailReading;
import org.vieraugen.application.mail.MailSteps;
import org.vieraugen.application.mail.ReadMails;
import org.vieraugen.application.mail.ReturnedMail;
import org.vieraugen.application.mail.SortMails;
import org.vieraugen.application.mail.TakeMail;
import org.vieraugen.application.mail.TeamRequests;
import org.vieraugen.application.message.TakeBounce;
import org.vieraugen.application.reach.KeepWaits;
import org.vieraugen.application.reception.ReceiveMail;
import org.vieraugen.application.request.mailed.MailedRequests;
import org.vieraugen.domain.attachment.FileKind;
import org.vieraugen.domain.attachment.FileRefusal;
import org.vieraugen.domain.mail.desk.Fate;
import org.vieraugen.domain.mail.desk.IncomingMail;
import org.vieraugen.domain.testing.Office;

/** Where mails come into a house whose stores lie in memory, put together as the server does it. */
public final class MailRoom {
    public final House house;
    public final PlainAddresses addresses;
    public final PlainRequests requests;
    public final List<CalendarAnswers> calendars = new ArrayList<>();
    /** Names of files that the door refuses, and why. */
    public final List<String> refused = new ArrayList<>();
    /** Whether no mail can be looked at. */
    public boolean poisoned;
    /** Whether the scanner is away. */
    public boolean scannerAway;

    public final TakeMail take;
    public final SortMails sort;
    public final ReadMails read;
    public final ActOnMail act;
    public final DecideMail decide;
    public final MailSteps steps;

    public MailRoom(House house) {
        this(house, new PlainReading(), new PlainRequests());
    }

    /** One that reads mails of any kind, and whose requests are those of that desk. */
    public MailRoom(House house, MailReading reader, RequestDesk desk) {
        this(house, reader, new PlainRequests(), new MailedRequests(desk.take, desk.followUp, desk.stored));
    }

    private MailRoom(House house, MailReading reader, PlainRequests requests) {
        this(house, reader, requests, requests);
    }

    private MailRoom(House house, MailReading reader, PlainRequests plain, TeamRequests requests) {
        this.house = house;
        this.requests = plain;
        addresses = house.addresses;
        var receive = new ReceiveMail(house.intake, house.departments);
        var file = new FileMail(house.complaints, house.settings, house.files);
        MailReading reading = whole -> {
            if (poisoned) {
                throw new IllegalStateException("poison");
            }
            return reader.read(whole);
        };
        steps = new MailSteps(
                house.mails,
                house.quiets,
                house.complaints,
                receive,
                file,
                requests,
                house.departments,
                new KeepWaits(house.waits));
        var look = new LookAtMail(
                reading, addresses, house.complaints, requests, house.departments, house.shielding, steps, house.clock);
        var files = new MailFiles(new TakeUpload(house.files, cleaning(), scanning(), pdf -> List.of()));
        sort = new SortMails(
                house.mails,
                steps,
                look,
                files,
                new ReturnedMail(addresses, new TakeBounce(house.outbox), house.clock),
                calendars,
                house.clock);
        take = new TakeMail(steps, sort, house.departments, house.clock);
        var access = new MailAccess(house.mails, house.complaints, house.settings);
        read = new ReadMails(house.mails, access, reading);
        decide = new DecideMail(access, steps, file, receive, requests);
        act = new ActOnMail(read, files, decide);
    }

    private Cleaning cleaning() {
        return new Cleaning() {
            @Override
            public FileKind kindOf(byte[] head) throws Refused {
                var text = new String(head, java.nio.charset.StandardCharsets.UTF_8);
                if (refused.stream().anyMatch(text::endsWith)) {
                    throw new Refused(FileRefusal.FILE_KIND, "no such kind");
                }
                return FileKind.PDF;
            }

            @Override
            public boolean clean(FileKind kind, Original original, OutputStream copy) throws IOException {
                try (var in = original.open()) {
                    in.transferTo(copy);
                }
                return false;
            }
        };
    }

    private Scanning scanning() {
        return new Scanning() {
            @Override
            public boolean isThere() {
                return true;
            }

            @Override
            public Optional<String> findingIn(InputStream file) throws IOException {
                if (scannerAway) {
                    throw new IOException("away");
                }
                return Optional.empty();
            }
        };
    }

    /** A mail comes to the box of that team, and is sorted; what became of it. */
    public IncomingMail comes(String team, byte[] mail) {
        take.take(team + "@amt.example", house.clock.instant(), mail);
        return latest();
    }

    /** The mail that came last. */
    public IncomingMail latest() {
        return house.mails.all().get(house.mails.all().size() - 1);
    }

    public IncomingMail now(UUID mail) {
        return house.mails.get(Office.FOREIGNERS, mail);
    }

    public Fate.Kind fate(UUID mail) {
        return now(mail).fate().kind();
    }
}
