package org.vieraugen.application.message;

import java.util.Optional;
import org.vieraugen.domain.message.Notice;

/** What becomes of a notice on its way out of the house. */
public sealed interface Mail {
    /**
     * To the staff.
     *
     * @param mailbox the address; empty for the sender's own
     * @param name what the subject is called in the mail: nothing that its other readers must not know
     */
    record ToOffice(Optional<String> mailbox, String name, Notice notice) implements Mail {}

    /** To somebody outside, whose mailbox others may read too; it is given up when the address never takes it. */
    record ToPerson(String address, Wording.Words words) implements Mail {}
}
