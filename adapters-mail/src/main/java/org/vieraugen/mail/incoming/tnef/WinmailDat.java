package org.vieraugen.mail.incoming.tnef;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hmef.HMEFMessage;
import org.apache.poi.hmef.attribute.MAPIAttribute;
import org.apache.poi.hmef.attribute.MAPIStringAttribute;
import org.apache.poi.hmef.attribute.TNEFProperty;
import org.apache.poi.hsmf.datatypes.MAPIProperty;
import org.vieraugen.domain.mail.MailFile;
import org.vieraugen.domain.mail.Trouble;
import org.vieraugen.mail.incoming.part.Attachments;
import org.vieraugen.mail.incoming.part.Bytes;
import org.vieraugen.mail.incoming.part.Letters;
import org.vieraugen.mail.incoming.part.Troubles;

/**
 * What Outlook wraps up when it believes that whoever gets the mail has Outlook, too (TNEF).
 *
 * @param text as far as it holds one; empty where not
 * @param html as far as it holds one
 * @param files those that were attached; text in RTF is one of them, too
 */
public record WinmailDat(Optional<String> text, Optional<String> html, List<MailFile> files) {
    private static final int MOST_FILES = 200;
    private static final WinmailDat NOTHING = new WinmailDat(Optional.empty(), Optional.empty(), List.of());

    public WinmailDat {
        files = List.copyOf(files);
    }

    /** Nothing where it cannot be unpacked, which is noted. */
    public static WinmailDat unpacked(InputStream in, Troubles troubles) {
        try (in) {
            return of(new HMEFMessage(in), troubles);
        } catch (IOException | RuntimeException e) {
            // The library checks lengths and signs with all kinds of exceptions; none of them is worth the loss of a
            // mail.
            troubles.note(Trouble.BROKEN_TNEF);
            return NOTHING;
        }
    }

    private static WinmailDat of(HMEFMessage message, Troubles troubles) {
        var files = new ArrayList<MailFile>();
        for (var file : message.getAttachments()) {
            if (files.size() < MOST_FILES) {
                fileOf(file, troubles).ifPresent(files::add);
            }
        }
        var rtf = Optional.ofNullable(message.getBody()).filter(body -> !body.isBlank());
        rtf.ifPresent(body -> files.add(Attachments.of(
                "message.rtf", "application/rtf", Bytes.of(body.getBytes(StandardCharsets.ISO_8859_1)))));
        var html = htmlOf(message, troubles);
        var plain = Optional.ofNullable(message.getMessageAttribute(TNEFProperty.ID_BODY))
                .map(body -> letters(body.getData(), troubles));
        var text = plain.or(() -> html.isPresent() ? Optional.empty() : rtf.map(RtfText::of));
        return new WinmailDat(text.filter(said -> !said.isBlank()), html, files);
    }

    private static Optional<MailFile> fileOf(org.apache.poi.hmef.Attachment file, Troubles troubles) {
        try {
            var name = Optional.ofNullable(file.getLongFilename()).or(() -> Optional.ofNullable(file.getFilename()));
            return Optional.of(Attachments.of(
                    name.orElse("").replace("\0", ""), "application/octet-stream", Bytes.of(file.getContents())));
        } catch (RuntimeException e) {
            // An attachment without contents, such as a link to a file.
            troubles.note(Trouble.BROKEN_TNEF);
            return Optional.empty();
        }
    }

    private static Optional<String> htmlOf(HMEFMessage message, Troubles troubles) {
        return Optional.ofNullable(message.getMessageMAPIAttribute(MAPIProperty.BODY_HTML))
                .map(body -> ofAttribute(body, troubles))
                .filter(said -> !said.isBlank());
    }

    private static String ofAttribute(MAPIAttribute body, Troubles troubles) {
        return body instanceof MAPIStringAttribute letters
                ? Optional.ofNullable(letters.getDataString()).orElse("")
                : letters(body.getData(), troubles);
    }

    private static String letters(byte[] bytes, Troubles troubles) {
        return Letters.decode(bytes, Optional.empty(), troubles).replace("\ufffd", "");
    }
}
