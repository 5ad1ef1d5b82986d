package org.vieraugen.mail.message;

import java.util.ResourceBundle;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.message.Notice;

/** The staff's notices in German, from {@code notices.properties}. */
final class NoticeTexts {
    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.vieraugen.mail.message.notices");

    private NoticeTexts() {}

    /** @throws java.util.MissingResourceException for a kind that only a newer server knows */
    static String subject(Notice.Kind kind) {
        return TEXTS.getString("subject." + kind);
    }

    static String body(String reference, Notice notice) {
        return TEXTS.getString("body")
                .replace("{reference}", reference)
                .replace("{subject}", subject(notice.kind()))
                .replace("{to}", TEXTS.getString("role." + notice.to()))
                .replace(
                        "{staff}",
                        notice.staff()
                                .map(StaffKey::text)
                                .map(key -> " (" + key + ")")
                                .orElse(""));
    }
}
