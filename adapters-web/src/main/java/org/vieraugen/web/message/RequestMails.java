package org.vieraugen.web.message;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.message.Wording.Words;
import org.vieraugen.application.request.mailed.RequestWording;
import org.vieraugen.domain.request.RequestNumber;
import org.vieraugen.web.language.Language;
import org.vieraugen.web.language.Texts;

/** Mails to whoever asked a team something: what is told by itself in the asker's language, or in German and English; the answer in the team's own words, with nothing added but its number. */
@OnePerServer
public class RequestMails implements RequestWording {
    private final MailWording mails;

    @Inject
    public RequestMails(MailWording mails) {
        this.mails = mails;
    }

    @Override
    public Words received(String language, RequestNumber number, LocalDate due) {
        return mails.each(language, one -> {
            var texts = Texts.in(one);
            return mails.plain(
                    one, subject(one, number), texts.say("mail.request.received", number.text(), texts.day(due)));
        });
    }

    @Override
    public Words answer(String language, RequestNumber number, String text) {
        var known = Language.find(language).orElse(Language.GERMAN);
        return mails.words(List.of(mails.plain(known, subject(known, number), text)));
    }

    @Override
    public Words callUs(String language, RequestNumber number) {
        return mails.each(
                language,
                one -> mails.plain(one, subject(one, number), Texts.in(one).say("mail.request.call", number.text())));
    }

    private static String subject(Language language, RequestNumber number) {
        return Texts.in(language).say("mail.request.subject", number.text());
    }
}
