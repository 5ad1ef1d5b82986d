package org.vieraugen.web.portal.attachment;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.attachment.ReadFile;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.web.attachment.Downloads;
import org.vieraugen.web.portal.SignedInStaff;

/** A complaint's files, as staff get them. */
@Path("/{language}/staff/cases/{reference}/files/{id:[0-9a-f-]{36}}")
@OnePerServer
public class CaseFilesPage {
    private final SignedInStaff desk;
    private final ReadFile read;
    private final Downloads downloads;

    @Inject
    public CaseFilesPage(SignedInStaff desk, ReadFile read, Downloads downloads) {
        this.desk = desk;
        this.read = read;
        this.downloads = downloads;
    }

    @GET
    public Response file(@PathParam("reference") String reference, @PathParam("id") UUID id) throws IOException {
        return downloads.of(read.find(desk.caller(), new Reference(reference), id));
    }
}
