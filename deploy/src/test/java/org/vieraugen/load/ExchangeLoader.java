package org.vieraugen.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.vieraugen.domain.body.Body;
import org.vieraugen.domain.body.Charter;
import org.vieraugen.domain.body.Composition;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.invitation.Coming;
import org.vieraugen.domain.invitation.Letter;
import org.vieraugen.domain.invitation.Occasion;
import org.vieraugen.domain.invitation.Reply;
import org.vieraugen.domain.invitation.SessionInvitation;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.minutes.Approval;
import org.vieraugen.domain.minutes.Edition;
import org.vieraugen.domain.minutes.Item;
import org.vieraugen.domain.minutes.ItemKey;
import org.vieraugen.domain.minutes.Minutes;
import org.vieraugen.domain.minutes.MinutesPart;
import org.vieraugen.domain.minutes.Past;
import org.vieraugen.domain.minutes.Words;
import org.vieraugen.domain.participant.Participant;
import org.vieraugen.domain.party.TermOfOffice;

/** Fills one department with twenty years of an exchange: 40 bodies with 500 members, 200 series with their sessions and minutes, 300 people from outside. The same every time. */
final class ExchangeLoader {
    static final DepartmentKey DEPARTMENT = new DepartmentKey("foreigners");
    /** Whom a partner's pages are measured for. */
    static final String BOX = "person1@verein.example";

    private static final int BODIES = 40;
    private static final int MEMBERS = 500;
    private static final int PARTICIPANTS = 300;
    private static final int CURRENT = 60;
    private static final int ANSWERS = 12;

    private final ExchangeRooms rooms;
    private final LocalDate today;

    private ExchangeLoader(ExchangeRooms rooms, LocalDate today) {
        this.rooms = rooms;
        this.today = today;
    }

    static void fill(ExchangeRooms rooms, LocalDate today) throws IOException, SQLException {
        try (var statement = rooms.connection().createStatement();
                var text = ExchangeLoader.class.getResourceAsStream("/load/exchange.sql")) {
            statement.execute(new String(text.readAllBytes(), StandardCharsets.UTF_8));
        }
        var loader = new ExchangeLoader(rooms, today);
        loader.fillBodies();
        loader.fillMinutes();
        loader.fillParticipants();
        rooms.connection().commit();
        try (var statement = rooms.connection().createStatement()) {
            rooms.connection().setAutoCommit(true);
            statement.execute("VACUUM ANALYZE");
            rooms.connection().setAutoCommit(false);
        }
    }

    private static UUID key() {
        return UUID.randomUUID();
    }

    private void fillBodies() {
        for (int i = 0; i < BODIES; i++) {
            var from = today.minusYears(20).plusMonths(6L * i);
            // The last eight go on.
            var until = i < BODIES - 8 ? Optional.of(from.plusYears(3)) : Optional.<LocalDate>empty();
            var charter = new Charter(
                    Charter.Kind.ADVISORY_COUNCIL,
                    "Beirat " + i,
                    "Berät die Behörde.",
                    Optional.empty(),
                    new TermOfOffice(from, until),
                    Optional.empty());
            var body = new Body(
                    key(),
                    DEPARTMENT,
                    charter,
                    Composition.FREE,
                    List.of(),
                    Optional.empty(),
                    List.of(),
                    Optional.empty(),
                    List.of(),
                    Charter.Past.NONE,
                    1);
            rooms.bodies().add(Step.to(body));
            for (int m = i; m < MEMBERS; m += BODIES) {
                rooms.sql()
                        .change(
                                "INSERT INTO body_member (department, body, id, name, organisation, language, first_day, last_day) VALUES (?, ?, ?, ?, ?, 'de', ?, ?)",
                                DEPARTMENT.text(),
                                body.id(),
                                key(),
                                "Mitglied " + m,
                                organisation(m),
                                from,
                                until.orElse(null));
            }
        }
    }

    private static String organisation(int number) {
        return "Verein " + (number % CURRENT + 1);
    }

    /** A session that was held, with its partners that were there. */
    private record Held(UUID session, LocalDate day, List<UUID> topics, String partner) {}

    private void fillMinutes() {
        var all = rooms.sql()
                .list(
                        "SELECT s.id, s.day, s.attended[2] AS partner, (SELECT array_agg(t.id ORDER BY t.place) FROM exchange_topic t WHERE t.department = s.department AND t.session = s.id) AS topics"
                                + " FROM exchange_session s WHERE s.state = 'HELD'",
                        row -> new Held(
                                row.getObject("id", UUID.class),
                                row.getObject("day", LocalDate.class),
                                List.of((UUID[]) row.getArray("topics").getArray()),
                                row.getString("partner")));
        all.forEach(this::write);
    }

    private void write(Held held) {
        var items = held.topics().stream()
                .map(topic -> new Item(
                        new ItemKey(topic),
                        Optional.empty(),
                        new Words("Termine", "Es dauert drei Monate. ".repeat(12), "Namen nannte niemand."),
                        1))
                .toList();
        var first = minutes(held, Minutes.State.DRAFT, items, List.of(), List.of(), 1);
        rooms.minutes().begin(Step.to(first));
        var approvals = List.of(approval(1, "Ausländerbehörde", held.day()), approval(2, held.partner(), held.day()));
        var edition = new Edition(1, 1, Optional.empty(), held.day().plusDays(20), items, approvals);
        rooms.minutes().follow(Step.to(minutes(held, Minutes.State.APPROVED, items, approvals, List.of(edition), 2)));
    }

    private static Minutes minutes(
            Held held,
            Minutes.State state,
            List<Item> items,
            List<Approval> approvals,
            List<Edition> editions,
            int version) {
        return new Minutes(
                held.session(),
                DEPARTMENT,
                state,
                1,
                Optional.empty(),
                items,
                Optional.empty(),
                List.of(),
                approvals,
                new Past(editions, List.of(), List.of()),
                1,
                version);
    }

    private static Approval approval(int number, String side, LocalDate day) {
        return new Approval(
                number,
                1,
                new Approval.Given(side, Set.of(MinutesPart.PUBLIC, MinutesPart.INTERNAL), Optional.empty()),
                Optional.empty(),
                Optional.empty(),
                false,
                at(day.plusDays(15)),
                Optional.empty());
    }

    private static Instant at(LocalDate day) {
        return day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
    }

    private void fillParticipants() {
        for (int i = 0; i < PARTICIPANTS; i++) {
            boolean current = i < CURRENT;
            var from = today.minusYears(current ? 3 : 8);
            var guest = new Participant(
                    key(),
                    DEPARTMENT,
                    "Person " + i,
                    "person" + i + "@verein.example",
                    organisation(i),
                    "de",
                    new TermOfOffice(from, current ? Optional.empty() : Optional.of(today.minusYears(3))),
                    new StaffKey("s90"),
                    1);
            rooms.participants().add(Step.to(guest));
            rooms.exchanges().series(DEPARTMENT).stream()
                    .filter(series -> series.plan().includes(guest.organisation()))
                    .filter(series -> !series.isOver(today))
                    .forEach(series -> invite(guest, series.id(), from, current));
        }
    }

    /** Invited when the term began, and told when it was over; whoever is in it said of a dozen sessions whether to come. */
    private void invite(Participant guest, UUID series, LocalDate from, boolean current) {
        var begun = at(from);
        var told = letter(current ? Letter.Purpose.REQUEST : Letter.Purpose.CANCEL, begun);
        var replies = new ArrayList<Reply>();
        rooms.sql()
                .list(
                        "SELECT regular FROM exchange_session WHERE department = ? AND series = ? AND day >= ? ORDER BY day DESC LIMIT ?",
                        row -> row.getObject(1, LocalDate.class),
                        DEPARTMENT.text(),
                        series,
                        from,
                        ANSWERS)
                .forEach(day -> replies.add(new Reply(
                        Occasion.on(day),
                        Coming.YES,
                        Reply.Way.LINK,
                        "Wir kommen zu zweit.",
                        begun.plusSeconds(60),
                        begun.plusSeconds(60),
                        Reply.LATEST,
                        false)));
        rooms.invitations()
                .follow(Step.to(new SessionInvitation(
                        key(), DEPARTMENT, guest.id(), series, List.of(told), replies, List.of(), 1)));
    }

    private static Letter letter(Letter.Purpose purpose, Instant at) {
        return new Letter(key(), purpose, Occasion.SERIES, 1, 0, "17:00+120", at, at, 0, "", Optional.empty());
    }
}
