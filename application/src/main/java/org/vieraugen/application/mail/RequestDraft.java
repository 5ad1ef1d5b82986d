package org.vieraugen.application.mail;

import java.util.Optional;
import org.vieraugen.domain.department.TeamKey;

/**
 * What a mail asks of a team.
 *
 * @param language in which the office writes by itself
 */
public record RequestDraft(TeamKey team, Sender sender, String subject, String words, String language) {
    /** @param name as the mail says it */
    public record Sender(String address, Optional<String> name) {}
}
