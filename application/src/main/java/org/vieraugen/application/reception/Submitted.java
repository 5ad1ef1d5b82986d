package org.vieraugen.application.reception;

import java.time.LocalDate;
import org.vieraugen.domain.identity.Receipt;

/**
 * What the complainant gets: shown once.
 *
 * @param firstReplyBy until when a person answers
 * @param legalDeadline whether a legal deadline may run beside the complaint, which does not stop it
 */
public record Submitted(String reference, Receipt receipt, LocalDate firstReplyBy, boolean legalDeadline) {}
