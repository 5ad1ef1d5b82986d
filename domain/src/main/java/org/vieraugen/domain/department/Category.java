package org.vieraugen.domain.department;

import java.util.Map;

/**
 * What a complaint can be about.
 *
 * @param names by language tag, German always among them
 * @param aboutDecision whether a legal deadline may be running, of which the complainant must be told before submitting
 * @param ended whether nothing new can be about it; the complaints that are about it stay so
 */
public record Category(String key, Map<String, String> names, boolean aboutDecision, boolean ended) {
    public Category {
        names = Map.copyOf(names);
    }

    /** Its name in the language of that tag, or else in German. */
    public String name(String language) {
        return names.getOrDefault(language, names.getOrDefault("de", key));
    }
}
