package org.vieraugen.web.portal.reading;

import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The answers to a script that looks whether something changed. They lead nowhere and leave no trace; the script stops at the first one that says that there is nothing to see. */
public final class Changes {
    private Changes() {}

    /** Nobody is signed in any more. */
    public static Response signedOut() {
        return plain(401, "");
    }

    /** There is nothing to see here, or not any more. */
    public static Response nothing() {
        return plain(404, "");
    }

    /** What the script has is what there is. */
    public static Response unchanged(String tag) {
        return tagged(Response.notModified().build(), tag);
    }

    /** What the script brings has no news in it yet. */
    public static Response quiet(String tag) {
        return tagged(Response.noContent().build(), tag);
    }

    public static Response said(String words, String tag) {
        return tagged(plain(200, words), tag);
    }

    public static Response tagged(Response answer, String tag) {
        return Response.fromResponse(answer).header("ETag", '"' + tag + '"').build();
    }

    /** The tag that the script brought; a proxy that packs answers may have marked it as weak. */
    public static Optional<String> tag(@Nullable String ifNoneMatch) {
        return Optional.ofNullable(ifNoneMatch)
                .map(text -> text.replaceFirst("^W/", "").replace("\"", ""));
    }

    private static Response plain(int status, String words) {
        return Response.status(status)
                .header("Content-Type", "text/plain; charset=UTF-8")
                .entity(words)
                .build();
    }
}
