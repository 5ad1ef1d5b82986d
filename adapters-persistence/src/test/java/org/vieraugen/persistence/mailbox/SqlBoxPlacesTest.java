package org.vieraugen.persistence.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.mailbox.BoxPlaces;
import org.vieraugen.application.testing.BoxPlacesContract;
import org.vieraugen.domain.testing.Office;
import org.vieraugen.persistence.OneConnection;

/** The port's promises in a real database. */
class SqlBoxPlacesTest extends BoxPlacesContract {
    private static final int SERVERS = 4;
    private static final int BOXES = 50;

    private static EmbeddedPostgres postgres;
    private static Connection connection;
    private static SqlBoxPlaces places;
    private static SqlBoxPlaces ofAnotherServer;

    @BeforeAll
    static void open() throws Exception {
        postgres = OneConnection.migrated();
        connection = postgres.getPostgresDatabase().getConnection();
        var sql = OneConnection.sql(connection);
        places = new SqlBoxPlaces(sql);
        ofAnotherServer = new SqlBoxPlaces(sql);
    }

    @AfterAll
    static void close() throws Exception {
        connection.close();
        postgres.close();
    }

    @Test
    void of_servers_that_ask_at_once_one_gets_the_box() throws Exception {
        var begin = new CountDownLatch(1);
        var servers = Executors.newFixedThreadPool(SERVERS);
        try {
            var answers = new ArrayList<Future<Integer>>();
            for (int i = 0; i < SERVERS; i++) {
                answers.add(servers.submit(() -> {
                    try (var own = postgres.getPostgresDatabase().getConnection()) {
                        var asking = new SqlBoxPlaces(OneConnection.sql(own));
                        begin.await();
                        int got = 0;
                        for (int box = 0; box < BOXES; box++) {
                            got += asking.lease("race-" + box, Office.NOON, Office.NOON.plusSeconds(60)) ? 1 : 0;
                        }
                        return got;
                    }
                }));
            }
            begin.countDown();
            int got = 0;
            for (var answer : answers) {
                got += answer.get();
            }
            assertThat(got).isEqualTo(BOXES);
        } finally {
            servers.shutdownNow();
        }
    }

    @Override
    protected BoxPlaces places() {
        return places;
    }

    @Override
    protected BoxPlaces ofAnotherServer() {
        return ofAnotherServer;
    }
}
