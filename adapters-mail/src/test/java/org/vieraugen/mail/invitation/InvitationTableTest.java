package org.vieraugen.mail.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.vieraugen.application.testing.House;
import org.vieraugen.application.testing.InvitationDesk;
import org.vieraugen.application.testing.MailRoom;
import org.vieraugen.application.testing.RequestDesk;
import org.vieraugen.domain.exchange.Appointment;
import org.vieraugen.domain.exchange.ExchangeSession;
import org.vieraugen.domain.exchange.Series;
import org.vieraugen.domain.invitation.Occasion;
import org.vieraugen.domain.invitation.Reply;
import org.vieraugen.domain.invitation.SessionInvitation;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.mail.desk.Doubt;
import org.vieraugen.domain.mail.desk.Fate;
import org.vieraugen.domain.message.KeyedAddress.Purpose;
import org.vieraugen.domain.participant.Participant;
import org.vieraugen.domain.testing.Office;
import org.vieraugen.mail.incoming.Mails;

/**
 * What programs of five makers answer, each in the shape it has there, and what becomes of it: {@code src/test/resources/invitations/table.tsv}. Whatever is no answer that fits is put
 * before a person, and changes nothing.
 */
class InvitationTableTest {
    private static final UUID SERIES = UUID.fromString("5e51e5a0-0000-7000-8000-0000000000b1");
    private static final UUID EXTRA = UUID.fromString("5e51e5a0-0000-7000-8000-0000000000e1");
    /** By which the whole series is named in the files. */
    private static final UUID INVITATION = UUID.fromString("5e51e5a0-0000-7000-8000-000000000001");
    /** As it stands in the files; where the calendar lies in base64 nothing needs it. */
    private static final String WRITTEN = "austausch+token@amt.example";

    private final House house = new House();
    private final InvitationDesk desk = new InvitationDesk(house, new ItipMessages());
    private final MailRoom room = new MailRoom(house, Mails.reader(), new RequestDesk(house));
    private final Participant amal = desk.invited("Amal Haddad", "amal@beirat.example", "ar");
    private final String address = house.addresses
            .of("office@amt.example", Purpose.INVITATION, INVITATION, Purpose.LAST_DAY)
            .orElseThrow();

    /** A series whose session of 1 December was moved by a week, and another one beside the regular ones. */
    private void opens() {
        room.calendars.add(desk.take);
        desk.exchanges.begin(Series.begin(SERIES, Office.FOREIGNERS, desk.monthly(Optional.empty()), desk.actor()));
        var series = desk.series(SERIES);
        var first = ExchangeSession.regular(
                UUID.randomUUID(), series, series.next(desk.today()).orElseThrow(), desk.actor());
        desk.exchanges.plan(first);
        desk.exchanges.plan(ExchangeSession.extra(
                EXTRA,
                series,
                new Appointment(desk.today().plusDays(21), InvitationDesk.FIVE, InvitationDesk.HALL),
                desk.actor()));
        desk.stored.follow(Step.to(new SessionInvitation(
                INVITATION, Office.FOREIGNERS, amal.id(), SERIES, List.of(), List.of(), List.of(), 1)));
        desk.all.changed(Office.FOREIGNERS, SERIES);
        var later =
                new Appointment(first.next().appointment().day().plusDays(7), InvitationDesk.FIVE, InvitationDesk.HALL);
        desk.move.handle(desk.on(first.next().id()), later, "Der Saal ist belegt.");
        desk.mails();
        house.clock.pass(Duration.ofHours(25));
    }

    @TestFactory
    Stream<DynamicTest> each_answer_becomes_what_the_table_says() throws IOException, URISyntaxException {
        var folder = Path.of(Objects.requireNonNull(InvitationTableTest.class.getResource("/invitations"))
                .toURI());
        var lines = Files.readAllLines(folder.resolve("table.tsv"));
        try (var files = Files.list(folder)) {
            assertThat(files.filter(file -> file.toString().endsWith(".eml"))).hasSameSizeAs(lines);
        }
        return lines.stream()
                .map(line -> line.split("\t", -1))
                .map(row -> DynamicTest.dynamicTest(row[0], () -> assertThat(
                                new InvitationTableTest().become(Files.readAllBytes(folder.resolve(row[0]))))
                        .isEqualTo(row[1])));
    }

    private String become(byte[] mail) {
        opens();
        var before = desk.of(amal, SERIES);
        var bytes = new String(mail, StandardCharsets.ISO_8859_1)
                .replace(WRITTEN, address)
                .getBytes(StandardCharsets.ISO_8859_1);
        var fate = room.comes("office", bytes).fate();
        var after = desk.of(amal, SERIES);
        if (fate.kind() == Fate.Kind.WAITING) {
            assertThat(after).isEqualTo(before);
            assertThat(fate.doubt().orElseThrow()).isIn(Doubt.CALENDAR, Doubt.INVITATION, Doubt.BOX);
            return "PERSON";
        }
        assertThat(fate.kind()).isEqualTo(Fate.Kind.CALENDAR);
        if (!desk.mails().isEmpty()) {
            return "AGAIN";
        }
        assertThat(house.journal.of(Office.FOREIGNERS, new Subject(Series.KIND, SERIES)))
                .isNotEmpty();
        return Stream.concat(
                        after.replies().stream()
                                .sorted(Comparator.comparing(
                                        (Reply reply) -> !reply.occasion().isSeries()))
                                .map(InvitationTableTest::told),
                        after.wishes().stream()
                                .map(wish -> "WISH " + wish.occasion().text() + " "
                                        + wish.begins().map(Object::toString).orElse("-")))
                .collect(Collectors.joining(" "));
    }

    private static String told(Reply reply) {
        var occasion = reply.occasion().equals(Occasion.extra(EXTRA))
                ? "EXTRA"
                : reply.occasion().text();
        return occasion + "=" + reply.coming() + (reply.elsewhere() ? " elsewhere" : "");
    }
}
