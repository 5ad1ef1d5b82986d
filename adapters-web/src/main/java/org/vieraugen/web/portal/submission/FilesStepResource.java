package org.vieraugen.web.portal.submission;

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
import java.util.List;
import java.util.Map;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.domain.attachment.Upload;
import org.vieraugen.web.portal.Pages;
import org.vieraugen.web.portal.Typed;
import org.vieraugen.web.portal.Visitor;
import org.vieraugen.web.portal.attachment.FileForm;
import org.vieraugen.web.portal.attachment.Uploads.RefusedFile;

/** The form's step for photos and documents: added and removed one by one, and kept with the rest of the form. */
@Path("/{language}/complain/{department}/files")
@OnePerServer
public class FilesStepResource {
    private static final String FIRST = Integer.toString(ComplaintForm.FIRST);

    private final Pages pages;
    private final Visitor visitor;
    private final FormPages forms;
    private final FormFiles files;

    @Inject
    public FilesStepResource(Pages pages, Visitor visitor, FormPages forms, FormFiles files) {
        this.pages = pages;
        this.visitor = visitor;
        this.forms = forms;
        this.files = files;
    }

    /** What the page shows. */
    public record FilesPage(FormPages.Form form, List<Upload> files, List<RefusedFile> refused) {}

    @GET
    public Response show(@PathParam("department") String key, @Context UriInfo info) {
        return show(key, FIRST, info);
    }

    /** The same for another draft. */
    @GET
    @Path("{draft}")
    public Response show(
            @PathParam("department") String key, @PathParam("draft") String number, @Context UriInfo info) {
        var form = forms.draft(visitor.visit(), forms.department(key), number);
        return pages.ok("submission/files", page(form, form.typed(), List.of(), info));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response take(@PathParam("department") String key, FileForm sent, @Context UriInfo info) throws IOException {
        return take(key, FIRST, sent, info);
    }

    /** The same for another draft. */
    @POST
    @Path("{draft}")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response take(
            @PathParam("department") String key,
            @PathParam("draft") String number,
            FileForm sent,
            @Context UriInfo info)
            throws IOException {
        var department = forms.department(key);
        var form = forms.draft(visitor.visit(), department, number);
        var taken = files.take(form, sent);
        if (taken.typed().isStale() || !taken.refused().isEmpty()) {
            return pages.wrong("submission/files", page(form, taken.typed(), taken.refused(), info));
        }
        files.remove(form, taken.typed());
        var go = taken.typed().given("go").flatMap(FormStep::of).orElse(FormStep.FILES.next());
        return pages.to(form.path(go));
    }

    private FilesPage page(ComplaintForm form, Typed typed, List<RefusedFile> refused, UriInfo info) {
        return new FilesPage(
                forms.page(FormStep.FILES, form, typed.isStale() ? typed : new Typed(Map.of()), info),
                form.files(),
                refused);
    }
}
