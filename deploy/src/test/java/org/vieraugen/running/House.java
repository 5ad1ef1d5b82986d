package org.vieraugen.running;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
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
    public final GreenMail mail;
    public final Server one;
    public final Server two;

    private House() throws IOException, SQLException, InterruptedException {
        work = Path.of(
                System.getProperty("work"), "house-" + ProcessHandle.current().pid());
        Files.createDirectories(work);
        database = new Database(work);
        mail = new GreenMail(new ServerSetup(Server.freePort(), "localhost", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        var settings = Map.of(
                "vieraugen.mail.host",
                "localhost",
                "vieraugen.mail.port",
                Integer.toString(mail.getSmtp().getPort()),
                "vieraugen.mail.starttls",
                "false");
        one = Server.start("one", work, database, settings);
        two = Server.start("two", work, database, settings);
        QuickSignIns.at(database);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            one.close();
            two.close();
            mail.stop();
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
