package org.vieraugen.application.mail;

import java.util.Optional;
import java.util.UUID;
import org.vieraugen.domain.access.Caller;

/**
 * On which mail somebody of the desk acts.
 *
 * @param expected the version the caller saw, when it says so
 */
public record MailRequest(UUID mail, Caller caller, Optional<Integer> expected) {}
