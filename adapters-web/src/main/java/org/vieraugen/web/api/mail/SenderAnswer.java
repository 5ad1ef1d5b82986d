package org.vieraugen.web.api.mail;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vieraugen.domain.mail.Correspondent;

/** Whoever a mail names as its sender. */
@Schema(name = "MailSender", description = "What the mail says itself, which proves nothing")
public record SenderAnswer(String address, String name) {
    static SenderAnswer of(Correspondent from) {
        return new SenderAnswer(from.address(), from.name());
    }
}
