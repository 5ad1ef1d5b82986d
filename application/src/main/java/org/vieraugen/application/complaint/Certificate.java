package org.vieraugen.application.complaint;

import java.time.Instant;
import org.vieraugen.domain.department.Role;

/**
 * What was erased of a complaint, and when: name and contact, the complaint's words, and so many leaves and files. It is what the journal says, whose
 * chain can be verified as before.
 *
 * @param by the role that erased
 * @param early whether two people agreed to erase before the time was over
 * @param leaves messages, findings and other leaves of the file
 * @param entry which entry of the complaint's journal says so
 * @param hash of that entry, in hexadecimal
 */
public record Certificate(
        String reference, Instant at, Role by, boolean early, int leaves, int files, int entry, String hash) {}
