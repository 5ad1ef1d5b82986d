package org.vieraugen.application.department;

import org.vieraugen.domain.organisation.Organisation;

/** The departments of this installation. */
public interface Departments {
    Organisation organisation();
}
