package org.vieraugen.web.api.complaint;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vieraugen.application.reading.Tracked;
import org.vieraugen.application.reading.Tracked.Course;
import org.vieraugen.application.reading.Tracked.Known;
import org.vieraugen.application.reading.Tracked.Progress;
import org.vieraugen.application.reading.Tracked.Result;
import org.vieraugen.application.reading.Tracked.Written;

/** A complaint of its complainant as JSON: all names side by side, so that its groups can change and no client notices. */
@Schema(name = "Tracked")
public record TrackedAnswer(
        String reference,
        @JsonUnwrapped Progress progress,
        @JsonUnwrapped Written written,
        @JsonUnwrapped Course course,
        @JsonUnwrapped Result result,
        @JsonUnwrapped Known known,
        boolean statusOnly,
        int version) {
    public static TrackedAnswer of(Tracked it) {
        return new TrackedAnswer(
                it.reference(),
                it.progress(),
                it.written(),
                it.course(),
                it.result(),
                it.known(),
                it.statusOnly(),
                it.version());
    }
}
