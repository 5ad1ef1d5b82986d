package org.vieraugen.domain.file;

import java.time.Instant;
import java.util.Optional;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;

/**
 * One message, either way.
 *
 * @param from the role that writes; the complainant never learns a name
 * @param staff who wrote, absent for the complainant
 * @param question whether the complainant owes an answer to it
 */
public record Message(Role from, Optional<StaffKey> staff, boolean question, String text, Instant at) implements Leaf {}
