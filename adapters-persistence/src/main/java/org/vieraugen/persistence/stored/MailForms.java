package org.vieraugen.persistence.stored;

import java.util.Optional;
import org.vieraugen.domain.mail.Correspondent;
import org.vieraugen.domain.mail.desk.MailHead;

/** How what lists show of a mail is stored. */
final class MailForms {
    private MailForms() {}

    record Head(
            Optional<String> address,
            Optional<String> name,
            String subject,
            String beginning,
            ComplaintForms.Involved parties,
            boolean threat)
            implements Form<MailHead> {
        static Head of(MailHead head) {
            return new Head(
                    head.from().map(Correspondent::address),
                    head.from().map(Correspondent::name),
                    head.subject(),
                    head.beginning(),
                    ComplaintForms.Involved.of(head.parties()),
                    head.threat());
        }

        @Override
        public MailHead domain() {
            return new MailHead(
                    address.map(known -> new Correspondent(known, name.orElse(""))),
                    subject,
                    beginning,
                    parties.domain(),
                    threat);
        }
    }
}
