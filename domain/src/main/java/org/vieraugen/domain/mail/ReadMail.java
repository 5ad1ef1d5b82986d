package org.vieraugen.domain.mail;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A mail as it can be put before a person.
 *
 * @param text at most 200,000 code points, divided without loss; what is longer is a file, too
 * @param html as it may be shown to staff, where the whole mail is in HTML
 * @param attachments files that came with it, and parts that cannot be shown
 * @param troubles what was odd
 */
public record ReadMail(
        MailKind kind,
        Envelope envelope,
        List<Segment> text,
        Optional<String> html,
        List<MailFile> attachments,
        Protection protection,
        List<Trouble> troubles) {
    public ReadMail {
        text = List.copyOf(text);
        attachments = List.copyOf(attachments);
        troubles = List.copyOf(troubles);
    }

    /** The whole text. */
    public String wholeText() {
        return text.stream().map(Segment::text).collect(Collectors.joining());
    }
}
