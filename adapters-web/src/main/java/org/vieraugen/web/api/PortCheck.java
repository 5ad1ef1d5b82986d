package org.vieraugen.web.api;

import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.start.OpenedAtStart;

/**
 * Looks whether the server's port is free, which is opened only after the application has started. A server that nobody can reach is of no use: it
 * says which port and which setting, and ends.
 */
@OnePerServer
@OpenedAtStart(
        value = {"http.port", "http.host"},
        always = true)
public class PortCheck {
    /** @throws IllegalStateException when the port is taken */
    @Inject
    public PortCheck(
            @ConfigProperty(name = "http.host", defaultValue = "localhost") String host,
            @ConfigProperty(name = "http.port", defaultValue = "9080") int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(
                    host.equals("*")
                            ? new InetSocketAddress(port)
                            : new InetSocketAddress(InetAddress.getByName(host), port));
        } catch (IOException e) {
            throw new IllegalStateException(
                    "port " + port + " of " + host
                            + " is in use by another program. Stop that program, or choose another port"
                            + " (for the try-out: mvn package liberty:run -Dhttp.port=" + (port + 1) + ").",
                    e);
        }
    }
}
