package org.vieraugen.web.api.complaint;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.vieraugen.web.api.Given;

/** A text and nothing else. */
@Schema(name = "Words")
public record TextBody(@Schema(required = true, maxLength = 20000) @Nullable String text) {
    String given() {
        return Given.required("text", text);
    }
}
