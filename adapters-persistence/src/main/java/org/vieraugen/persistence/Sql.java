package org.vieraugen.persistence;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.vieraugen.application.OnePerServer;

/** Plain queries; within a transaction they share its connection. */
@OnePerServer
public class Sql {
    private final DataSource source;

    @Inject
    public Sql(DataSource source) {
        this.source = source;
    }

    /** Makes one value of the current row. */
    @FunctionalInterface
    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    public <T> List<T> list(String sql, Row<T> row, @Nullable Object... values) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = prepared(connection, sql, values);
                ResultSet result = statement.executeQuery()) {
            var all = new ArrayList<T>();
            while (result.next()) {
                all.add(row.read(result));
            }
            return all;
        } catch (SQLException e) {
            throw new DatabaseFailed(e);
        }
    }

    public <T> Optional<T> first(String sql, Row<T> row, @Nullable Object... values) {
        return list(sql, row, values).stream().findFirst();
    }

    /**
     * Changes rows; of several statements, parted by semicolons, the answer is the first one's.
     *
     * @return how many rows the first statement changed
     */
    public int change(String sql, @Nullable Object... values) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = prepared(connection, sql, values)) {
            int first = statement.executeUpdate();
            // The server keeps a statement for the next time only when nothing of its results is left unread.
            while (statement.getMoreResults() || statement.getUpdateCount() >= 0) {
                // the first count alone is asked for
            }
            return first;
        } catch (SQLException e) {
            throw new DatabaseFailed(e);
        }
    }

    /** Hands every row to {@code reader}, a thousand at a time, so that any number fits into memory. */
    public void each(String sql, Row<Boolean> reader, @Nullable Object... values) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = prepared(connection, sql, values)) {
            statement.setFetchSize(1_000);
            try (ResultSet result = statement.executeQuery()) {
                while (result.next() && reader.read(result)) {
                    // the reader does the work
                }
            }
        } catch (SQLException e) {
            throw new DatabaseFailed(e);
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, @Nullable Object... values)
            throws SQLException {
        var statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
