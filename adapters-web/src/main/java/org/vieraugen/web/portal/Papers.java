package org.vieraugen.web.portal;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import org.vieraugen.application.Single;
import org.vieraugen.application.attachment.Seal;
import org.vieraugen.web.portal.look.Paper;

/** Papers on their way out: with the authority's seal, and saying so, to be kept as a file. */
@Single
public class Papers {
    private final Seal seal;

    @Inject
    public Papers(Seal seal) {
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

    /** @param name how the file is called, of letters of ASCII */
    public Response file(Frame frame, String name, String title, Writing writing) throws IOException {
        return Response.ok(seal.on(drawn(frame, title, writing)), "application/pdf")
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
    }
}
