package org.vieraugen.web.message;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.message.Wording.Words;
import org.vieraugen.application.question.watch.QuestionWording;
import org.vieraugen.web.language.Texts;

/** What whoever asked is written, in the own language, or else in English. The link leads to the page of the questions, before which everybody signs in. */
@OnePerServer
public class QuestionMails implements QuestionWording {
    private final MailWording mails;

    @Inject
    public QuestionMails(MailWording mails) {
        this.mails = mails;
    }

    @Override
    public Words words(String language, Map<String, String> offices, Told told) {
        var known = ParticipantMails.known(language);
        var texts = Texts.in(known);
        var page = mails.page(known, "/partner/questions");
        var text = String.join(
                "\n\n",
                texts.say("mail.session.hello"),
                texts.say(
                        "mail.question.told." + told.kind(),
                        texts.day(told.asked()),
                        texts.day(told.due()),
                        told.reason()),
                texts.say("mail.partner.read", page),
                ParticipantMails.office(known, offices));
        return mails.words(List.of(mails.plain(known, texts.say("mail.question.subject." + told.kind()), text, page)));
    }
}
