package org.vieraugen.web.portal.complaint;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.attachment.AddFiles;
import org.vieraugen.application.attachment.ReadFile;
import org.vieraugen.application.reading.Track;
import org.vieraugen.domain.attachment.Upload;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.web.attachment.Downloads;
import org.vieraugen.web.portal.attachment.FileForm;
import org.vieraugen.web.portal.attachment.Uploads;

/** The complaint's files, for whoever holds its code. */
@Path("/{language}/case/files")
@OnePerServer
public class ComplainantFilesResource {
    private static final String FILES = "files";

    private final ComplainantCase following;
    private final Track track;
    private final Uploads uploads;
    private final AddFiles add;
    private final ReadFile read;
    private final Downloads downloads;

    @Inject
    public ComplainantFilesResource(
            ComplainantCase following, Track track, Uploads uploads, AddFiles add, ReadFile read, Downloads downloads) {
        this.following = following;
        this.track = track;
        this.uploads = uploads;
        this.add = add;
        this.read = read;
        this.downloads = downloads;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response files(FileForm sent, @Context UriInfo info) throws IOException {
        var receipt = following.followed();
        if (receipt.isEmpty()) {
            return following.toFollow();
        }
        var department =
                new DepartmentKey(track.handle(receipt.get()).progress().department());
        var taken = uploads.take(department, sent, Upload.MOST, file -> {});
        var typed = taken.typed();
        if (typed.isStale() || taken.files().isEmpty()) {
            if (!typed.isStale() && taken.refused().isEmpty()) {
                typed.refuse("files", "missing");
            }
            return following.wrong(receipt.get(), typed, FILES, taken.refused(), info);
        }
        return following.act(FILES, typed, info, taken.refused(), (by, key) -> add.handle(by, key, taken.files()));
    }

    /** One of the complaint's files. */
    @GET
    @Path("{id:[0-9a-f-]{36}}")
    public Response file(@PathParam("id") UUID id) throws IOException {
        var receipt = following.followed();
        return receipt.isEmpty() ? following.toFollow() : downloads.of(read.find(receipt.get(), id));
    }
}
