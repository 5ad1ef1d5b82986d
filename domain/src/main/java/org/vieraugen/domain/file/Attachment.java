package org.vieraugen.domain.file;

import java.time.Instant;
import java.util.Optional;
import org.vieraugen.domain.attachment.Upload;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;

/**
 * A file in a complaint's file.
 *
 * @param from the role that brought it
 * @param staff who brought it, absent for the complainant
 */
public record Attachment(Upload file, Role from, Optional<StaffKey> staff, Instant at) implements Leaf {}
