package org.vieraugen.web.portal;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.attachment.Seal;
import org.vieraugen.application.paper.Typesetter;
import org.vieraugen.web.failure.Crowded;

/** Papers on their way out: from a template, laid out, with the authority's seal, and saying so, to be kept as a file. */
@OnePerServer
public class SealedPapers {
    /** Each is laid out and signed in memory: a few at a time, the others wait a little. */
    private static final int AT_ONCE = 2;

    private static final long PATIENCE_SECONDS = 20;

    private final Pages pages;
    private final Provider<Typesetter> typesetter;
    private final Seal seal;
    private final Semaphore places = new Semaphore(AT_ONCE, true);

    /** @param typesetter asked when the first paper is wanted: it reads all fonts, and pages that print nothing need none */
    @Inject
    public SealedPapers(Pages pages, Provider<Typesetter> typesetter, Seal seal) {
        this.pages = pages;
        this.typesetter = typesetter;
        this.seal = seal;
    }

    /**
     * What every paper has.
     *
     * @param sealed whether it bears a seal, which its last line says
     */
    public record Sheet(Frame frame, String title, boolean sealed) {
        /** As BCP 47 writes it, without what is ours alone. */
        public String language() {
            return frame.language().locale().toLanguageTag().replaceFirst("-u-.*", "");
        }
    }

    public Sheet sheet(Frame frame, String title) {
        return new Sheet(frame, title, seal.kind() != Seal.Kind.NONE);
    }

    /** A whole PDF file; putting the seal on it is left to the caller. */
    public byte[] laidOut(String template, Object paper) {
        return typesetter.get().set(new String(pages.written("paper/" + template, paper), StandardCharsets.UTF_8));
    }

    /**
     * @param name how the file is called, of letters of ASCII
     * @throws Crowded when too many wait
     */
    public Response file(String name, String template, Object paper) {
        return Response.ok(sealed(template, paper), "application/pdf")
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
    }

    private byte[] sealed(String template, Object paper) {
        return inTurn(() -> seal.on(laidOut(template, paper)));
    }

    /**
     * Does what lays out or seals a paper, in one of the few places for it.
     *
     * @throws Crowded when too many wait
     */
    public <T> T inTurn(Supplier<T> work) {
        // The first paper reads all fonts: not while its drawing holds a connection.
        typesetter.get();
        if (!comes()) {
            throw new Crowded();
        }
        try {
            return work.get();
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
