package org.vieraugen.web.attachment;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.attachment.ReadFile;

/** Files on their way out: never shown as a page of ours, never run, never kept by anything in between. */
@OnePerServer
public class Downloads {
    private final ReadFile read;

    @Inject
    public Downloads(ReadFile read) {
        this.read = read;
    }

    public Response of(ReadFile.Found found) throws IOException {
        var in = read.open(found);
        StreamingOutput out = stream -> {
            try (in) {
                in.transferTo(stream);
            }
        };
        var file = found.file();
        return Response.ok(out, file.kind().mediaType())
                .header("Content-Disposition", disposition(file.name().text()))
                .header("Content-Length", file.size())
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .build();
    }

    /** The name as RFC 8187 writes it; whoever does not know that takes the plain one. */
    private static String disposition(String name) {
        var plain = name.replaceAll("[^A-Za-z0-9._-]", "_");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''"
                + URLEncoder.encode(name, StandardCharsets.UTF_8)
                        .replace("+", "%20")
                        .replace("*", "%2A");
    }
}
