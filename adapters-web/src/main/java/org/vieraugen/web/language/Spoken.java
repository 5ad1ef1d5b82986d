package org.vieraugen.web.language;

import java.time.LocalDate;
import java.util.Optional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.text.Speech;
import org.vieraugen.domain.department.Role;

/** Days and roles as the pages of complainants say them, in every language that is live. */
@OnePerServer
public class Spoken implements Speech {
    @Override
    public Optional<String> day(LocalDate day, String language) {
        return texts(language).map(texts -> texts.day(day));
    }

    @Override
    public Optional<String> role(Role role, String language) {
        return texts(language).flatMap(texts -> texts.find("role." + role));
    }

    private static Optional<Texts> texts(String language) {
        return Language.find(language).map(Texts::in);
    }
}
