package org.vieraugen.web.portal;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.attachment.Seal;
import org.vieraugen.web.failure.Crowded;
import org.vieraugen.web.portal.look.Paper;

/** Papers on their way out: with the authority's seal, and saying so, to be kept as a file. */
@OnePerServer
public class SealedPapers {
    /** Each is shaped, written and signed in memory: a few at a time, the others wait a little. */
    private static final int AT_ONCE = 2;

    private static final long PATIENCE_SECONDS = 20;

    private final Seal seal;
    private final Semaphore places = new Semaphore(AT_ONCE, true);

    @Inject
    public SealedPapers(Seal seal) {
        this.seal = seal;
    }

    /** What stands on a paper. */
    @FunctionalInterface
    public interface Writing {
        void on(Paper paper) throws IOException;
    }

    /** A whole PDF file whose last line says that it is sealed, where there is a seal; putting it on is left to the caller. */
    public byte[] drawn(Frame frame, String title, Writing writing) throws IOException {
        try (var paper = new Paper(frame.language(), title)) {
            writing.on(paper);
            if (seal.kind() != Seal.Kind.NONE) {
                paper.text(frame.say("paper.sealed"));
            }
            return paper.bytes();
        }
    }

    /**
     * @param name how the file is called, of letters of ASCII
     * @throws Crowded when too many wait
     */
    public Response file(Frame frame, String name, String title, Writing writing) throws IOException {
        return Response.ok(sealed(frame, title, writing), "application/pdf")
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
    }

    private byte[] sealed(Frame frame, String title, Writing writing) throws IOException {
        if (!comes()) {
            throw new Crowded();
        }
        try {
            return seal.on(drawn(frame, title, writing));
        } finally {
            places.release();
        }
    }

    private boolean comes() {
        try {
            return places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            // The server is stopping.
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
