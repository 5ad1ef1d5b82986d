package org.vieraugen.tryout;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/** A data source that starts a PostgreSQL in a folder of its own at the first connection, and keeps its data over restarts. */
public class OwnPostgres implements DataSource {
    private String folder = "data";
    private String role = "postgres";

    public String getFolder() {
        return folder;
    }

    public void setFolder(String folder) {
        this.folder = folder;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    @Override
    public Connection getConnection() throws SQLException {
        var cluster = Cluster.in(Path.of(folder));
        return cluster.watched(source(cluster).getConnection());
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return getConnection();
    }

    private DataSource source(Cluster cluster) {
        var source = new PGSimpleDataSource();
        source.setPortNumbers(new int[] {cluster.port()});
        source.setDatabaseName("vieraugen");
        source.setUser(role);
        source.setReWriteBatchedInserts(true);
        source.setPrepareThreshold(1);
        source.setApplicationName("vieraugen");
        return source;
    }

    @Override
    public @Nullable PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(@Nullable PrintWriter out) {
        // PostgreSQL has a log of its own in the folder
    }

    @Override
    public void setLoginTimeout(int seconds) {
        // the pool's own timeout holds
    }

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return type.cast(this);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return type.isInstance(this);
    }
}
