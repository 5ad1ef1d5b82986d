package org.vieraugen.web.portal.look;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import org.vieraugen.application.Single;
import org.vieraugen.application.attachment.Seal;

/** Papers on their way out: with the authority's seal, to be kept as a file. */
@Single
public class Papers {
    private final Seal seal;

    @Inject
    public Papers(Seal seal) {
        this.seal = seal;
    }

    /** Whether papers are sealed at all; a paper says so only then. */
    public boolean sealed() {
        return seal.kind() != Seal.Kind.NONE;
    }

    /**
     * @param paper a finished PDF file
     * @param name how the file is called, of letters of ASCII
     */
    public Response file(byte[] paper, String name) {
        return Response.ok(seal.on(paper), "application/pdf")
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
    }
}
