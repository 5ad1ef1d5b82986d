package org.vieraugen.running;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;

/** One database and two server processes for all tests of this run. */
public final class House {
    private static House house;

    public final Path work;
    public final Database database;
    public final Server one;
    public final Server two;

    private House() throws IOException, SQLException, InterruptedException {
        work = Path.of(
                System.getProperty("work"), "house-" + ProcessHandle.current().pid());
        Files.createDirectories(work);
        database = new Database(work);
        one = Server.start("one", work, database, Map.of());
        two = Server.start("two", work, database, Map.of());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            one.close();
            two.close();
            try {
                database.close();
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }));
    }

    public static synchronized House running() throws IOException, SQLException, InterruptedException {
        if (house == null) {
            house = new House();
        }
        return house;
    }
}
