package org.vieraugen.web.api;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vieraugen.web.ApiJson;
import org.vieraugen.web.language.Language;
import org.vieraugen.web.language.Texts;

/** What went wrong, as RFC 9457 says it. */
@Schema(description = "What went wrong (RFC 9457)")
public record Problem(
        @Schema(description = "Stable address of the kind of problem", example = "/problems/rule-f3") String type,
        @Schema(description = "The kind in the reader's language") String title,
        @Schema(example = "409") int status,
        @Schema(description = "What is wrong here") String detail,
        @Schema(description = "Each wrong field of the request") List<Field> errors) {

    /** The media type of problems. */
    public static final String JSON = "application/problem+json";

    /** One wrong field. */
    @Schema(name = "ProblemField", description = "A wrong field: where, a stable code, and the reason in words")
    public record Field(String field, String code, String detail) {}

    static final Language ENGLISH = Language.find("en").orElseThrow();

    /** The language problems are told in: English unless the reader wants another. */
    static Language language(List<Locale> wanted) {
        return Language.wanted(wanted, ENGLISH);
    }

    static Response of(int status, String kind, String detail, List<Locale> wanted) {
        return of(status, kind, detail, List.of(), wanted);
    }

    static Response of(int status, String kind, String detail, List<Field> errors, List<Locale> wanted) {
        return Response.status(status)
                .type(JSON)
                .language(language(wanted).tag())
                .header("Cache-Control", "no-store")
                .entity(said(status, kind, detail, errors, wanted))
                .build();
    }

    /** The same for whoever answers without the API. */
    public static byte[] written(int status, String kind, String detail, List<Locale> wanted) {
        return ApiJson.written(said(status, kind, detail, List.of(), wanted));
    }

    private static Problem said(int status, String kind, String detail, List<Field> errors, List<Locale> wanted) {
        var texts = Texts.in(language(wanted));
        var title = texts.find("problem." + kind)
                .or(() -> texts.find("wrong." + kind))
                .orElseGet(() -> texts.say("problem.rule"));
        return new Problem("/problems/" + kind, title, status, detail.isEmpty() ? title : detail, errors);
    }

    /** Whether a media type is one of ours. */
    static boolean isJson(MediaType type) {
        return type.getType().equals("application")
                && (type.getSubtype().equals("json") || type.getSubtype().endsWith("+json"));
    }
}
