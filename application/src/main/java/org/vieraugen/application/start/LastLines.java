package org.vieraugen.application.start;

import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.List;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.vieraugen.application.OnePerServer;

/**
 * The last lines of a start, which somebody waits for: where to go, and who can sign in. They come when the port is open and the server has said what it says of itself, so
 * that nothing stands below them.
 */
@OnePerServer
public class LastLines {
    private static final Logger LOG = Logger.getLogger(LastLines.class.getName());
    private static final int CONNECT_MILLIS = 1000;
    /** Once its port is open a server says a few lines more, for which there is no event. */
    private static final long PAUSE_SECONDS = 3;

    private final Scheduler scheduler;
    private final String host;
    private final int port;

    @Inject
    public LastLines(
            Scheduler scheduler,
            @ConfigProperty(name = "http.host", defaultValue = "localhost") String host,
            @ConfigProperty(name = "http.port", defaultValue = "9080") int port) {
        this.scheduler = scheduler;
        this.host = host;
        this.port = port;
    }

    /** Says them when it is time; until then it looks each second. */
    public void say(List<String> lines) {
        if (!lines.isEmpty()) {
            scheduler.after(1, () -> sayOrWait(lines));
        }
    }

    private void sayOrWait(List<String> lines) {
        if (isOpen()) {
            scheduler.after(PAUSE_SECONDS, () -> lines.forEach(LOG::info));
        } else {
            say(lines);
        }
    }

    private boolean isOpen() {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(host.equals("*") ? "localhost" : host, port), CONNECT_MILLIS);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
