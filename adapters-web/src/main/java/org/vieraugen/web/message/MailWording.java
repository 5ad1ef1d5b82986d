package org.vieraugen.web.message;

import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.message.Wording;
import org.vieraugen.web.language.Language;
import org.vieraugen.web.language.Texts;

/** Mails in the texts of the portal; a language that the portal lacks is written to in German and English. */
@OnePerServer
public class MailWording implements Wording {
    private static final Language ENGLISH = Language.find("en").orElseThrow();

    private final String address;

    @Inject
    public MailWording(
            @ConfigProperty(name = "vieraugen.address") Optional<String> address,
            @ConfigProperty(name = "vieraugen.url", defaultValue = "http://localhost:9080/") String url) {
        this.address = address.orElse(url).replaceFirst("/$", "");
    }

    @Override
    public Words news(String language) {
        var known = Language.find(language);
        return known.map(this::in).orElseGet(() -> {
            var german = in(Language.GERMAN);
            var english = in(ENGLISH);
            return new Words(german.subject() + " / " + english.subject(), german.text() + "\n\n" + english.text());
        });
    }

    private Words in(Language language) {
        var texts = Texts.in(language);
        return new Words(
                texts.say("mail.subject"),
                texts.say("mail.text", address + "/" + language.tag() + "/follow") + "\n\n"
                        + texts.say("mail.no-reply") + "\n\n"
                        + texts.say("page.foot") + "\n");
    }
}
