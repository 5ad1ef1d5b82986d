package org.vieraugen.application.act;

import java.util.Optional;
import java.util.UUID;
import org.vieraugen.domain.access.Caller;

/**
 * On which thing of the own department somebody acts.
 *
 * @param expected the version the caller saw, when it says so
 * @param key an idempotency key: the act is done once however often it arrives
 */
public record Target(UUID id, Caller caller, Optional<Integer> expected, Optional<String> key) {}
