package org.vieraugen.domain.text;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.Text;
import org.vieraugen.domain.complaint.Status;
import org.vieraugen.domain.department.Category;
import org.vieraugen.domain.department.Department;

/**
 * All that is put forward and confirmed of a text module (F11).
 *
 * @param title for the staff, up to {@value #MOST_TITLE} characters
 * @param states in which it is suggested; in every one where empty
 * @param categories for which it is suggested; for every one where empty
 * @param texts by language tag, German always among them, each up to {@value #MOST} characters
 */
public record Content(
        Purpose purpose, String title, Set<Status> states, Set<String> categories, Map<String, String> texts) {
    /** The language that every text has, and into which everything falls back. */
    public static final String GERMAN = "de";

    /** The longest a title may be, in code points. */
    public static final int MOST_TITLE = 200;

    /** The longest a text may be, in code points. */
    public static final int MOST = 10_000;

    /** @throws Malformed for a title or a text that is empty or too long, without German, or with a gap that there is not */
    public Content {
        Text.required("title", title, MOST_TITLE);
        states = Set.copyOf(states);
        categories = Set.copyOf(categories);
        texts = Collections.unmodifiableMap(new TreeMap<>(texts));
        if (!texts.containsKey(GERMAN)) {
            throw new Malformed(field(GERMAN), "empty", "there must be a German text");
        }
        texts.forEach((language, text) -> {
            Text.required(field(language), text, MOST);
            Gaps.requireKnown(field(language), text);
        });
    }

    /** What an error calls the text in that language. */
    public static String field(String language) {
        return "texts." + language;
    }

    /** @throws Malformed for a language that the department does not offer, or a category that it has not */
    void requireFitting(Department department) {
        for (var language : texts.keySet()) {
            if (!language.equals(GERMAN) && !department.languages().contains(language)) {
                throw new Malformed(
                        field(language), "unknown", "the department does not offer the language " + language);
            }
        }
        var known = department.categories().stream().map(Category::key).toList();
        if (!known.containsAll(categories)) {
            throw new Malformed("categories", "unknown", "must be of " + known);
        }
    }

    /** Whether it is suggested in that state for that category. */
    public boolean suits(Status status, String category) {
        return suits(states, categories, status, category);
    }

    /** The same for whoever knows no more of it. */
    public static boolean suits(Set<Status> states, Set<String> categories, Status status, String category) {
        return (states.isEmpty() || states.contains(status)) && (categories.isEmpty() || categories.contains(category));
    }

    /** Which of its languages somebody is written to who reads that one: the same, or else German. */
    public String languageFor(String wanted) {
        return texts.containsKey(wanted) ? wanted : GERMAN;
    }

    /** The text in a language that it has. */
    public String text(String language) {
        return Objects.requireNonNull(texts.get(language));
    }
}
