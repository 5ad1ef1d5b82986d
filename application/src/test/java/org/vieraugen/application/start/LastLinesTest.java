package org.vieraugen.application.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever starts a server finds where to go at the end of what it says. */
class LastLinesTest {
    private static final Logger LOG = Logger.getLogger(LastLines.class.getName());

    private final List<String> said = new ArrayList<>();
    private final Deque<Runnable> later = new ArrayDeque<>();
    private final Scheduler scheduler = new Scheduler() {
        @Override
        public void every(long seconds, String name, Runnable work) {
            throw new AssertionError("once is enough");
        }

        @Override
        public void after(long seconds, Runnable work) {
            later.add(work);
        }
    };
    private final Handler ear = new Handler() {
        @Override
        public void publish(LogRecord line) {
            said.add(line.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        LOG.addHandler(ear);
        LOG.setUseParentHandlers(false);
    }

    @AfterEach
    void stop() {
        LOG.removeHandler(ear);
        LOG.setUseParentHandlers(true);
    }

    private static ServerSocket open(int port) throws IOException {
        return new ServerSocket(port, 5, InetAddress.getByName("localhost"));
    }

    @Test
    void nothing_is_said_before_the_port_is_open_and_everything_a_moment_after() throws IOException {
        int port;
        try (var free = open(0)) {
            port = free.getLocalPort();
        }
        new LastLines(scheduler, "*", port).say(List.of("where to go", "who signs in"));
        for (int i = 0; i < 3; i++) {
            later.remove().run();
        }
        assertThat(said).isEmpty();
        try (var server = open(port)) {
            assertThat(server.isBound()).isTrue();
            later.remove().run();
            assertThat(said).as("the server goes on for a moment").isEmpty();
            later.remove().run();
        }
        assertThat(said).containsExactly("where to go", "who signs in");
        assertThat(later).isEmpty();
    }

    @Test
    void whoever_has_nothing_to_say_waits_for_nothing() {
        new LastLines(scheduler, "localhost", 9080).say(List.of());
        assertThat(later).isEmpty();
    }
}
