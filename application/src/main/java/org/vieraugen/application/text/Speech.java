package org.vieraugen.application.text;

import java.time.LocalDate;
import java.util.Optional;
import org.vieraugen.domain.department.Role;

/** How what is put into a gap is said in the language of the text; empty for a language that is not spoken here, so that nothing stands in a foreign one. */
public interface Speech {
    /** A day in full. */
    Optional<String> day(LocalDate day, String language);

    /** What complainants call a role. */
    Optional<String> role(Role role, String language);
}
