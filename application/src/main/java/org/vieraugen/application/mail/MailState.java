package org.vieraugen.application.mail;

import java.util.UUID;
import org.vieraugen.domain.mail.desk.Fate;
import org.vieraugen.domain.mail.desk.IncomingMail;

/** Where an act has brought a mail. */
public record MailState(UUID id, Fate fate, int version) {
    static MailState of(IncomingMail next) {
        return new MailState(next.id(), next.fate(), next.version());
    }
}
