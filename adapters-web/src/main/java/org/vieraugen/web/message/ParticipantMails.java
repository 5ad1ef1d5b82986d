package org.vieraugen.web.message;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.message.Wording.Words;
import org.vieraugen.application.participant.ParticipantWording;
import org.vieraugen.web.language.Language;
import org.vieraugen.web.language.Texts;

/** Mails to people from outside, in their language, or else in English. The only link is the page on which everybody signs in. */
@OnePerServer
public class ParticipantMails implements ParticipantWording {
    private final MailWording mails;

    @Inject
    public ParticipantMails(MailWording mails) {
        this.mails = mails;
    }

    @Override
    public Words invited(String language, Map<String, String> offices, String organisation) {
        var known = known(language);
        var texts = Texts.in(known);
        var page = mails.page(known, "/partner");
        return mails.words(List.of(mails.plain(
                known,
                texts.say("mail.partner.invited.subject"),
                texts.say("mail.partner.invited.text", office(known, offices), organisation, page),
                page)));
    }

    @Override
    public Words code(String language, Map<String, String> offices, String digits, Instant until) {
        var known = known(language);
        var texts = Texts.in(known);
        return mails.words(List.of(mails.plain(
                known,
                texts.say("mail.partner.code.subject"),
                texts.say("mail.partner.code.text", office(known, offices), digits, texts.moment(until)))));
    }

    static Language known(String language) {
        return Language.find(language).filter(Language::isForParticipants).orElseGet(() -> Language.find("en")
                .orElseThrow());
    }

    static String office(Language language, Map<String, String> offices) {
        return offices.getOrDefault(language.tag(), offices.getOrDefault("de", ""));
    }
}
