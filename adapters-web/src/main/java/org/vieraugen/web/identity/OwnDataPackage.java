package org.vieraugen.web.identity;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.attachment.ReadFile;
import org.vieraugen.application.identity.OwnData.Everything;
import org.vieraugen.domain.identity.Identity;
import org.vieraugen.web.ApiJson;
import org.vieraugen.web.api.reading.TrackedAnswer;

/** All that is stored about a complainant, as one ZIP file: {@code complaint.json} with every text and date, and the files beside it. */
@OnePerServer
public class OwnDataPackage {
    private final ReadFile read;

    @Inject
    public OwnDataPackage(ReadFile read) {
        this.read = read;
    }

    public Response of(Everything all) {
        StreamingOutput out = stream -> write(all, stream);
        return Response.ok(out, "application/zip")
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"" + all.complaint().reference() + ".zip\"")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .build();
    }

    private void write(Everything all, OutputStream stream) throws IOException {
        try (var zip = new ZipOutputStream(stream)) {
            zip.putNextEntry(new ZipEntry("complaint.json"));
            zip.write(ApiJson.readable(new Told(all)));
            zip.closeEntry();
            int number = 0;
            for (var found : all.files()) {
                zip.putNextEntry(new ZipEntry(
                        "%02d-%s".formatted(++number, found.file().name().text())));
                try (var in = read.open(found)) {
                    in.transferTo(zip);
                }
                zip.closeEntry();
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Everything but the files, which lie beside it. */
    private record Told(
            TrackedAnswer complaint,
            Optional<Identity> identity,
            Optional<String> circumstances,
            List<String> named,
            Optional<String> representative,
            Optional<String> fileNumber,
            Optional<String> interpreter) {
        Told(Everything all) {
            this(
                    TrackedAnswer.of(all.complaint()),
                    all.identity(),
                    all.circumstances(),
                    all.named(),
                    all.representative(),
                    all.fileNumber(),
                    all.interpreter());
        }
    }
}
