package org.vieraugen.persistence.exchange;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.exchange.Appointment;
import org.vieraugen.domain.exchange.Attendance;
import org.vieraugen.domain.exchange.ExchangeSession;
import org.vieraugen.domain.exchange.Hours;
import org.vieraugen.domain.exchange.Leaving.Departure;
import org.vieraugen.domain.exchange.Meeting;
import org.vieraugen.domain.exchange.Plan;
import org.vieraugen.domain.exchange.Rhythm;
import org.vieraugen.domain.exchange.Series;
import org.vieraugen.domain.exchange.Topic;
import org.vieraugen.domain.exchange.Topic.Postponed;
import org.vieraugen.domain.exchange.TopicKey;
import org.vieraugen.domain.exchange.Turnout;
import org.vieraugen.domain.exchange.Turnout.LateEntry;
import org.vieraugen.domain.party.TermOfOffice;
import org.vieraugen.domain.party.Votes;
import org.vieraugen.domain.party.WebAddress;

/** What stands in the rows of the exchange. */
final class ExchangeRows {
    static final String SERIES =
            "SELECT department, id, name, purpose, host, partners, body, months, week, weekday, first_day, last_day, begins_at, minutes, place, link, interpreting, closing, left_partners, left_days, left_reasons, version FROM exchange_series";
    static final String SESSION =
            "SELECT department, id, series, regular, day, begins_at, minutes, place, link, interpreting, closing, state, reason, attended, attended_people, late, sequence, version FROM exchange_session";
    static final String TOPIC =
            "SELECT session, id, title, text, organisation, state, yes, no, abstentions, reason, standing, carried_from FROM exchange_topic t";

    private ExchangeRows() {}

    static Series series(ResultSet row) throws SQLException {
        var plan = new Plan(
                row.getString("name"),
                row.getString("purpose"),
                row.getString("host"),
                texts(row, "partners"),
                Optional.ofNullable(row.getObject("body", UUID.class)),
                new Rhythm(
                        row.getInt("months"),
                        Rhythm.Week.valueOf(row.getString("week")),
                        DayOfWeek.valueOf(row.getString("weekday"))),
                new TermOfOffice(
                        row.getObject("first_day", LocalDate.class),
                        Optional.ofNullable(row.getObject("last_day", LocalDate.class))),
                hours(row),
                meeting(row),
                row.getInt("closing"));
        return new Series(
                row.getObject("id", UUID.class),
                new DepartmentKey(row.getString("department")),
                plan,
                departures(row),
                row.getInt("version"));
    }

    private static List<Departure> departures(ResultSet row) throws SQLException {
        var partners = texts(row, "left_partners");
        var days = (Date[]) row.getArray("left_days").getArray();
        var reasons = texts(row, "left_reasons");
        var all = new ArrayList<Departure>();
        for (int i = 0; i < days.length; i++) {
            all.add(new Departure(partners.get(i), days[i].toLocalDate(), reasons.get(i)));
        }
        return all;
    }

    static ExchangeSession session(ResultSet row, Map<UUID, List<Topic>> agendas, Map<UUID, List<LateEntry>> entries)
            throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new ExchangeSession(
                id,
                new DepartmentKey(row.getString("department")),
                row.getObject("series", UUID.class),
                Optional.ofNullable(row.getObject("regular", LocalDate.class)),
                appointment(row),
                row.getObject("closing", LocalDate.class),
                ExchangeSession.State.valueOf(row.getString("state")),
                Optional.ofNullable(row.getString("reason")),
                agendas.getOrDefault(id, List.of()),
                new Turnout(
                        attended(row, "attended", "attended_people"),
                        Optional.ofNullable(row.getObject("late", LocalDate.class)),
                        entries.getOrDefault(id, List.of())),
                row.getInt("sequence"),
                row.getInt("version"));
    }

    static List<Attendance> attended(ResultSet row, String names, String numbers) throws SQLException {
        var organisations = texts(row, names);
        var people = (Integer[]) row.getArray(numbers).getArray();
        var all = new ArrayList<Attendance>();
        for (int i = 0; i < people.length; i++) {
            all.add(new Attendance(organisations.get(i), people[i]));
        }
        return all;
    }

    static Topic topic(ResultSet row) throws SQLException {
        var state = Topic.State.valueOf(row.getString("state"));
        return new Topic(
                new TopicKey(row.getObject("id", UUID.class)),
                row.getString("title"),
                row.getString("text"),
                row.getString("organisation"),
                state,
                state == Topic.State.POSTPONED ? Optional.of(postponed(row)) : Optional.empty(),
                row.getBoolean("standing"),
                Optional.ofNullable(row.getObject("carried_from", LocalDate.class)));
    }

    private static Postponed postponed(ResultSet row) throws SQLException {
        return new Postponed(
                new Votes(row.getInt("yes"), row.getInt("no"), row.getInt("abstentions")), row.getString("reason"));
    }

    static Appointment appointment(ResultSet row) throws SQLException {
        return new Appointment(row.getObject("day", LocalDate.class), hours(row), meeting(row));
    }

    private static Hours hours(ResultSet row) throws SQLException {
        return new Hours(row.getObject("begins_at", LocalTime.class), row.getInt("minutes"));
    }

    private static Meeting meeting(ResultSet row) throws SQLException {
        return new Meeting(
                row.getString("place"),
                Optional.ofNullable(row.getString("link")).map(WebAddress::new),
                row.getString("interpreting"));
    }

    static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    static String[] organisations(List<Attendance> attended) {
        return attended.stream().map(Attendance::organisation).toArray(String[]::new);
    }

    static Integer[] people(List<Attendance> attended) {
        return attended.stream().map(Attendance::people).toArray(Integer[]::new);
    }

    static Stream<String> left(Series series, Function<Departure, String> what) {
        return series.departures().stream().map(what);
    }
}
