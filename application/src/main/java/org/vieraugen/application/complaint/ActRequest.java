package org.vieraugen.application.complaint;

import java.util.Optional;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.complaint.Reference;

/**
 * Which complaint a staff member acts on.
 *
 * @param expected the version the caller saw, when it says so
 * @param key an idempotency key: the act is done once however often it arrives
 */
public record ActRequest(Reference reference, Caller caller, Optional<Integer> expected, Optional<String> key) {}
