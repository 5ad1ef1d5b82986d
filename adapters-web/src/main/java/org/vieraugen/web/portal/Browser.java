package org.vieraugen.web.portal;

import jakarta.ws.rs.core.NewCookie;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vieraugen.application.visit.Visit;
import org.vieraugen.web.language.Language;

/** What is known of a browser while one of its requests is answered; {@link Visitor} says what it means. */
final class Browser {
    Language language = Language.GERMAN;
    String path = "/";
    String query = "";
    boolean wrong;
    List<Locale> accepted = List.of();
    final Map<String, NewCookie> fresh = new LinkedHashMap<>();

    @Nullable
    Typed sent;

    @Nullable
    String visit;

    @Nullable
    String staff;

    @Nullable
    String guest;

    @Nullable
    String device;

    @Nullable
    Visit remembered;

    /** What went wrong, in one sentence, and what more there is to say of it. */
    String trouble = "";

    String explained = "";
}
