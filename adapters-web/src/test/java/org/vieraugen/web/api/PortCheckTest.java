package org.vieraugen.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A server that nobody could reach says why, and ends. */
class PortCheckTest {
    private static int free() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** A start of the server, as far as its port. */
    static final class Start {
        private Start() {}

        public static void main(String[] given) {
            new PortCheck(given[0], Integer.parseInt(given[1])).check("the start");
        }
    }

    /** What a start says that ends with that code. */
    private static String started(int code, String host, int port) throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Start.class.getName(),
                        host,
                        Integer.toString(port))
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isEqualTo(code);
        return said;
    }

    @Test
    void a_free_port_is_left_free() throws IOException {
        int port = free();
        new PortCheck("localhost", port).check("the start");
        new PortCheck("*", port).check("the start");
        assertThatCode(() -> {
                    try (var socket = new ServerSocket()) {
                        socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
                    }
                })
                .doesNotThrowAnyException();
    }

    @Test
    void a_port_in_use_ends_the_start_with_what_can_be_done() throws IOException, InterruptedException {
        try (var other = new ServerSocket(0, 1, InetAddress.getByName("localhost"))) {
            int port = other.getLocalPort();
            assertThat(started(1, "localhost", port))
                    .contains("port " + port + " of localhost")
                    .contains("-Dhttp.port=" + (port + 1));
        }
    }
}
