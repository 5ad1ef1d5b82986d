package org.vieraugen.mail.incoming;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.vieraugen.domain.mail.ReadMail;
import org.vieraugen.mail.incoming.signature.Protections;
import org.vieraugen.mail.incoming.signature.SmimeSignatures;

/** Mails for tests, and a reader that trusts nobody. */
public final class Mails {
    public static final Clock NOON = Clock.fixed(Instant.parse("2026-05-04T10:00:00Z"), ZoneOffset.UTC);

    private Mails() {}

    public static MailReader reader() {
        return new MailReader(new Protections(new SmimeSignatures(List.of(), NOON)));
    }

    public static ReadMail read(String mail) {
        return read(mail, StandardCharsets.UTF_8);
    }

    public static ReadMail read(String mail, Charset letters) {
        return reader().read(mail.replace("\n", "\r\n").getBytes(letters));
    }

    /** A mail of a person with these fields besides, and this body. */
    public static String mail(String fields, String body) {
        return """
                From: Maria Muster <maria@example.org>
                To: beschwerde+k7f3@stadt.example
                Subject: Meine Beschwerde
                Date: Mon, 4 May 2026 09:30:00 +0200
                Message-ID: <1@example.org>
                MIME-Version: 1.0
                """
                + (fields.isEmpty() || fields.endsWith("\n") ? fields : fields + "\n") + "\n" + body;
    }
}
