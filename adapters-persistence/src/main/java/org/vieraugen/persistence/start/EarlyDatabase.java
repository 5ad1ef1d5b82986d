package org.vieraugen.persistence.start;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.BeforeBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * A try-out unpacks and starts a database of its own at the first connection. That takes seconds, in which the server can look for beans: so it is asked for one before. Whoever
 * wants the next one waits for the same database, and is told if there is none.
 */
public class EarlyDatabase implements Extension {
    private static final Logger LOG = Logger.getLogger(EarlyDatabase.class.getName());

    void ask(@Observes BeforeBeanDiscovery event) {
        var isTryOut = ConfigProvider.getConfig()
                .getOptionalValue("vieraugen.tryout", String.class)
                .filter("true"::equals)
                .isPresent();
        if (isTryOut) {
            var asking = new Thread(EarlyDatabase::connect, "the try-out's database");
            asking.setDaemon(true);
            asking.start();
        }
    }

    private static void connect() {
        try (var connection = owner().getConnection()) {
            LOG.log(Level.FINE, "The database is there: {0}", connection);
        } catch (NamingException | SQLException e) {
            LOG.log(Level.FINE, "No database yet", e);
        }
    }

    // The name is ours, and nobody's input.
    @SuppressWarnings("BanJNDI")
    private static DataSource owner() throws NamingException {
        return (DataSource) new InitialContext().lookup("jdbc/vieraugen-owner");
    }
}
