package org.vieraugen.application.complaint;

import java.util.Optional;
import org.vieraugen.domain.complaint.Reference;

/** How far complaints have come, without opening them. */
public interface CaseVersions {
    /** The version that each step raises; empty where there is no such complaint, or none any more. Whoever asks may not see it: no answer must tell it to them. */
    Optional<Integer> of(Reference reference);
}
