package org.vieraugen.web.message;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.invitation.InvitationWording;
import org.vieraugen.application.message.Wording.Words;
import org.vieraugen.domain.exchange.Appointment;
import org.vieraugen.domain.party.WebAddress;
import org.vieraugen.web.language.Language;
import org.vieraugen.web.language.Texts;

/** Invitations in the language of whoever is invited, or else in English: when, where, and where to answer. */
@OnePerServer
public class InvitationMails implements InvitationWording {
    /** Those that ask for no answer. */
    private static final Set<Kind> SILENT = Set.of(Kind.SERIES_OVER, Kind.SESSION_CANCELLED, Kind.LEFT);

    private final MailWording mails;

    @Inject
    public InvitationMails(MailWording mails) {
        this.mails = mails;
    }

    @Override
    public Words words(String language, Told told) {
        var known = known(language);
        var texts = Texts.in(known);
        var page = mails.page(known, told.path());
        var all = new ArrayList<String>();
        all.add(texts.say("mail.session.hello"));
        all.add(texts.say("mail.session.told." + told.kind(), told.name(), told.host()));
        told.when().stream().map(when -> when(texts, when)).forEach(all::add);
        told.reason().ifPresent(why -> all.add(texts.say("partner.reason") + " " + why));
        if (told.kind() == Kind.CLOSING) {
            all.add(texts.say("mail.session.closing", texts.day(told.closing())));
        }
        if (!SILENT.contains(told.kind())) {
            all.add(texts.say("mail.session.answer", page));
        }
        return mails.words(List.of(mails.plain(
                known, texts.say("mail.session.subject." + told.kind(), told.name()), String.join("\n\n", all), page)));
    }

    private static String when(Texts texts, Appointment when) {
        var place = when.meeting().place();
        var hours = when.hours().from() + "–" + when.ends().toLocalTime();
        return texts.day(when.day()) + ", \u2066" + hours + "\u2069"
                + (place.isEmpty() ? "" : "\n\u2068" + place + "\u2069");
    }

    @Override
    public String below(String language, Appointment when, String path) {
        var known = known(language);
        var texts = Texts.in(known);
        var all = new ArrayList<String>();
        when.meeting().link().map(WebAddress::text).ifPresent(link -> all.add(texts.say("partner.join") + ": " + link));
        if (!when.meeting().interpreting().isEmpty()) {
            all.add(texts.say("partner.interpreting") + " " + when.meeting().interpreting());
        }
        all.add(texts.say("mail.session.answer", mails.page(known, path)));
        return String.join("\n\n", all);
    }

    private static Language known(String language) {
        return Language.find(language).filter(Language::isForParticipants).orElseGet(() -> Language.find("en")
                .orElseThrow());
    }
}
