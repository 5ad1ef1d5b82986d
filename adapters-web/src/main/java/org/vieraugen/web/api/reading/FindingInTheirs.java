package org.vieraugen.web.api.reading;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vieraugen.domain.file.Finding;

/** The words of a finding in the complainant's language, as far as they were given in that, too; each remedy has its own. */
@Schema(name = "FindingInTheirs")
public record FindingInTheirs(Optional<String> reasons, Optional<String> onStatement, Optional<String> onDropped) {
    static FindingInTheirs of(Finding.InTheirs it) {
        return new FindingInTheirs(it.reasons(), it.onStatement(), it.onDropped());
    }
}
