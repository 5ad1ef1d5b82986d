package org.vieraugen.web.portal.about;

import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.config.Config;
import org.vieraugen.application.OnePerServer;

/** What the city says of itself in its settings {@code vieraugen.authority.*}. What is not set is empty: outside the try-out the start asks for all of it. */
@OnePerServer
public class Authority {
    /** The last parts of the settings' names, which are the names of places in texts as well. */
    static final List<String> PARTS = List.of(
            "name",
            "street",
            "postcode",
            "city",
            "phone",
            "mail",
            "represented",
            "data-protection-officer",
            "supervision",
            "enforcement");

    private final Map<String, String> parts = new LinkedHashMap<>();

    @Inject
    public Authority(Config config) {
        this(name -> config.getOptionalValue(name, String.class));
    }

    Authority(Function<String, Optional<String>> settings) {
        for (var part : PARTS) {
            parts.put(
                    part,
                    settings.apply("vieraugen.authority." + part).orElse("").strip());
        }
    }

    /** What it says there, by the last part of the setting's name; empty when it says nothing. */
    public String tells(String part) {
        var said = parts.get(part);
        if (said == null) {
            throw new IllegalArgumentException("an authority says nothing of " + part);
        }
        return said;
    }
}
