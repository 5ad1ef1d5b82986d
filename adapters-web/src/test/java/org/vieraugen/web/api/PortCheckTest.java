package org.vieraugen.web.api;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

/** A server that nobody could reach says why. */
class PortCheckTest {
    private static int free() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Test
    void a_free_port_is_left_free() throws IOException {
        int port = free();
        new PortCheck("localhost", port);
        new PortCheck("*", port);
        assertThatCode(() -> {
                    try (var socket = new ServerSocket()) {
                        socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
                    }
                })
                .doesNotThrowAnyException();
    }

    @Test
    void a_port_in_use_is_refused_with_what_can_be_done() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getByName("localhost"))) {
            int port = other.getLocalPort();
            assertThatThrownBy(() -> new PortCheck("localhost", port))
                    .hasMessageContaining("port " + port + " of localhost")
                    .hasMessageContaining("-Dhttp.port=" + (port + 1));
        }
    }
}
