package org.vieraugen.web.portal.look;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vieraugen.application.OnePerServer;

/** Serves the files that belong to the pages. */
@Path("/static/{file}")
@OnePerServer
public class StaticResource {
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css; charset=UTF-8",
            "js", "text/javascript; charset=UTF-8",
            "svg", "image/svg+xml",
            "woff2", "font/woff2");

    private final PortalAssets look;

    @Inject
    public StaticResource(PortalAssets look) {
        this.look = look;
    }

    @GET
    public Response file(@PathParam("file") String file, @HeaderParam("Accept-Encoding") @Nullable String encodings) {
        var type = TYPES.get(file.substring(file.lastIndexOf('.') + 1));
        var plain = type == null ? Optional.<byte[]>empty() : look.content(file);
        if (plain.isEmpty()) {
            throw new NotFoundException();
        }
        var packed =
                encodings != null && encodings.contains("gzip") ? look.content(file + ".gz") : Optional.<byte[]>empty();
        var response = Response.ok(packed.orElse(plain.get()))
                .header("Content-Type", type)
                .header("Vary", "Accept-Encoding")
                .header("Cache-Control", "public, max-age=31536000, immutable");
        return packed.isPresent() ? response.header("Content-Encoding", "gzip").build() : response.build();
    }
}
