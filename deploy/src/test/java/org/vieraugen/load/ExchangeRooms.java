package org.vieraugen.load;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.vieraugen.application.department.Departments;
import org.vieraugen.application.exchange.NextSession;
import org.vieraugen.application.exchange.watch.TellMissed;
import org.vieraugen.application.exchange.watch.WatchExchange;
import org.vieraugen.application.exchange.watch.WatchSessions;
import org.vieraugen.application.invitation.InviteAll;
import org.vieraugen.application.invitation.InviteByClock;
import org.vieraugen.application.invitation.InviteOne;
import org.vieraugen.application.invitation.PostLetters;
import org.vieraugen.application.journal.Journal;
import org.vieraugen.application.message.Outbox;
import org.vieraugen.application.resolution.FallWithSession;
import org.vieraugen.application.resolution.OpenResolutions;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.department.Department;
import org.vieraugen.domain.department.SameTeam;
import org.vieraugen.domain.department.Seating;
import org.vieraugen.domain.organisation.Organisation;
import org.vieraugen.persistence.Sql;
import org.vieraugen.persistence.body.SqlBodies;
import org.vieraugen.persistence.exchange.SqlExchanges;
import org.vieraugen.persistence.exchange.SqlMissedIntervals;
import org.vieraugen.persistence.identity.Keys;
import org.vieraugen.persistence.invitation.SqlSessionInvitations;
import org.vieraugen.persistence.minutes.SqlMinutes;
import org.vieraugen.persistence.participant.SqlGuestSessions;
import org.vieraugen.persistence.participant.SqlParticipants;
import org.vieraugen.persistence.resolution.SqlResolutions;
import org.vieraugen.running.Database;

/** What keeps and watches the exchange, over one connection of the bench's own that counts statements; nothing that is done here is noted in the journal or sent. */
final class ExchangeRooms implements AutoCloseable {
    private static final Set<String> KEPT = Set.of("close", "commit", "rollback", "setAutoCommit");

    private final Connection connection;
    private final AtomicInteger statements = new AtomicInteger();
    private final Sql sql;
    private final Keys keys;
    private final Journal journal = silent(Journal.class);

    ExchangeRooms(Database database, Path keysFolder) throws IOException, SQLException {
        connection = database.connect("vieraugen", "postgres");
        connection.setAutoCommit(false);
        sql = new Sql(source());
        try {
            keys = new Keys(keysFolder.toString(), false, Optional.empty());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the bench cannot read its own keys", e);
        }
    }

    private DataSource source() {
        var loader = ExchangeRooms.class.getClassLoader();
        var counting = (Connection)
                Proxy.newProxyInstance(loader, new Class<?>[] {Connection.class}, (self, method, given) -> {
                    if (KEPT.contains(method.getName())) {
                        return null;
                    }
                    if (method.getName().equals("prepareStatement")) {
                        statements.incrementAndGet();
                    }
                    try {
                        return method.invoke(connection, given);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
        return (DataSource)
                Proxy.newProxyInstance(loader, new Class<?>[] {DataSource.class}, (self, method, given) -> counting);
    }

    private static <T> T silent(Class<T> port) {
        return port.cast(Proxy.newProxyInstance(
                ExchangeRooms.class.getClassLoader(), new Class<?>[] {port}, (self, method, given) -> null));
    }

    Connection connection() {
        return connection;
    }

    /** How many statements were sent since the last call. */
    int statements() {
        return statements.getAndSet(0);
    }

    Sql sql() {
        return sql;
    }

    SqlExchanges exchanges() {
        return new SqlExchanges(sql, journal);
    }

    SqlBodies bodies() {
        return new SqlBodies(sql, keys, journal);
    }

    SqlMinutes minutes() {
        return new SqlMinutes(sql, keys, journal);
    }

    SqlParticipants participants() {
        return new SqlParticipants(sql, keys, journal);
    }

    SqlSessionInvitations invitations() {
        return new SqlSessionInvitations(sql, keys, journal);
    }

    SqlGuestSessions guests() {
        return new SqlGuestSessions(sql, participants(), Clock.systemUTC());
    }

    InviteByClock inviting() {
        var post = new PostLetters(invitations(), silent(Outbox.class));
        var all = new InviteAll(invitations(), participants(), exchanges(), post, Clock.systemUTC());
        return new InviteByClock(departments(), new InviteOne(all, 7));
    }

    WatchExchange watching() {
        var missed = new SqlMissedIntervals(sql, exchanges());
        var resolutions = new SqlResolutions(sql, journal);
        var next = new NextSession(exchanges(), new OpenResolutions(resolutions));
        return new WatchExchange(
                missed,
                exchanges(),
                departments(),
                new WatchSessions(missed, exchanges(), next, new FallWithSession(resolutions, next), Clock.systemUTC()),
                new TellMissed(missed, journal, silent(Outbox.class), Clock.systemUTC()),
                Clock.systemUTC());
    }

    private static Departments departments() {
        var one = new Organisation(List.of(new Department(
                ExchangeLoader.DEPARTMENT,
                "ABH",
                Map.of("de", "Ausländerbehörde"),
                "SN",
                List.of("de"),
                List.of(),
                new Terms(Map.of(), day -> true),
                new Seating(SameTeam.DISCLOSABLE, false, Optional.empty()),
                List.of(),
                List.of(),
                List.of(),
                List.of())));
        return () -> one;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
