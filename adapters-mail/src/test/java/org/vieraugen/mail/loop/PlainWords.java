package org.vieraugen.mail.loop;

import java.time.LocalDate;
import java.util.Optional;
import org.vieraugen.application.message.Wording;
import org.vieraugen.domain.message.Notice;

/** The words of mails, short; numbers stand where those of the portal have them. */
final class PlainWords implements Wording {
    @Override
    public Words news(String language, Optional<LocalDate> answerUntil) {
        return words(language, "Es gibt Neues zu Ihrer Beschwerde", "Guten Tag,\n\nmit Ihrem Code lesen Sie es.");
    }

    @Override
    public Words received(String language, Received received, Optional<LocalDate> answerUntil) {
        return words(
                language,
                "Ihre Beschwerde ist angekommen: " + received.reference(),
                "Guten Tag,\n\nIhre E-Mail ist bei der Beschwerdestelle angekommen. Das Aktenzeichen ist "
                        + received.reference() + ". Bis " + received.replyBy()
                        + " antwortet Ihnen ein Mensch.\n\nDen Code holen Sie unter https://stadt.example"
                        + received.code());
    }

    @Override
    public Words notice(String language, String name, Notice notice) {
        return words(
                language, name + ": " + notice.kind().code(), "Es geht um " + name + ". Sehen Sie unter /staff nach.");
    }

    private static Words words(String language, String subject, String text) {
        return new Words(language, subject, text, "<html><body><p>" + text + "</p></body></html>");
    }
}
