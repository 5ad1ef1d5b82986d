package org.vieraugen.application.invitation;

import java.util.Optional;
import java.util.UUID;
import org.vieraugen.domain.access.Caller;

/**
 * On which invitation of the own department somebody of the staff acts.
 *
 * @param key an idempotency key: the act is done once however often it arrives
 */
public record InvitationRequest(UUID id, Caller caller, Optional<String> key) {}
