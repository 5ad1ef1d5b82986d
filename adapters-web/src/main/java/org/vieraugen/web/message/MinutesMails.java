package org.vieraugen.web.message;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.message.Wording.Words;
import org.vieraugen.application.minutes.letter.MinutesWording;
import org.vieraugen.web.language.Texts;

/** What those who were there are written about the minutes, in their language, or else in English. The link leads to the page of the minutes, before which everybody signs in. */
@OnePerServer
public class MinutesMails implements MinutesWording {
    private final MailWording mails;

    @Inject
    public MinutesMails(MailWording mails) {
        this.mails = mails;
    }

    @Override
    public Words words(String language, Map<String, String> offices, Told told) {
        var known = ParticipantMails.known(language);
        var texts = Texts.in(known);
        var page = mails.page(known, "/partner/sessions/" + told.session() + "/minutes");
        var text = String.join(
                "\n\n",
                texts.say("mail.session.hello"),
                texts.say(
                        "mail.minutes.told." + told.kind(),
                        texts.day(told.day()),
                        told.until().map(texts::day).orElse("")),
                texts.say("mail.partner.read", page),
                ParticipantMails.office(known, offices));
        return mails.words(List.of(
                mails.plain(known, texts.say("mail.minutes.subject." + told.kind(), told.series()), text, page)));
    }
}
