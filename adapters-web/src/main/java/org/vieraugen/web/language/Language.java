package org.vieraugen.web.language;

import com.ibm.icu.util.LocaleMatcher;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vieraugen.domain.participant.Invitation;

/**
 * A language that the texts are complete in.
 *
 * @param tag as BCP 47 writes it, such as {@code ar}, {@code sr-Latn}, or {@code de-simple} for German in plain language
 * @param locale for plurals, dates and numbers: the calendar and the digits that the office's letters use
 */
public record Language(String tag, ULocale locale) {
    /** In the order in which they are offered. */
    private static final List<Language> LIVE = Stream.of(
                    "de",
                    "de-simple",
                    "en",
                    "ar",
                    "fa",
                    "tr",
                    "uk",
                    "ru",
                    "fr",
                    "es",
                    "pl",
                    "ro",
                    "vi",
                    "zh",
                    "bg",
                    "sr-Latn",
                    "sq",
                    "it",
                    "pt",
                    "hi",
                    "ku",
                    "ti",
                    "so",
                    "ps")
            .map(Language::of)
            .toList();

    private static final Map<String, Language> BY_TAG =
            LIVE.stream().collect(Collectors.toUnmodifiableMap(Language::tag, Function.identity()));

    /** Plain language is chosen by hand only. */
    private static final List<Language> MATCHED =
            LIVE.stream().filter(live -> !live.tag().contains("-simple")).toList();

    /** What its readers read as well, and Unicode does not say. */
    private static final Map<String, Locale> ALIKE = Map.of(
            "hr", Locale.forLanguageTag("sr-Latn"),
            "bs", Locale.forLanguageTag("sr-Latn"),
            "cnr", Locale.forLanguageTag("sr-Latn"),
            "prs", Locale.forLanguageTag("fa"),
            "zh", Locale.CHINESE,
            "yue", Locale.CHINESE);

    private static final LocaleMatcher MATCHER = LocaleMatcher.builder()
            .setSupportedULocales(MATCHED.stream()
                    .map(live -> ULocale.forLanguageTag(live.tag()))
                    .toList())
            .build();

    /** German, which every text has. */
    public static final Language GERMAN = LIVE.get(0);

    private static Language of(String tag) {
        var plain = tag.equals("en") ? "en-GB" : tag.replace("-simple", "");
        return new Language(tag, ULocale.forLanguageTag(plain + "-u-ca-gregory-nu-latn"));
    }

    public static List<Language> live() {
        return LIVE;
    }

    public static Optional<Language> find(String tag) {
        return Optional.ofNullable(BY_TAG.get(tag));
    }

    /**
     * The best of the wanted languages that there is: the same one, the same under another name or in another country, or one that its readers read as well
     * (Unicode CLDR's language matching), such as Dari in Persian; else {@code otherwise}. Who asks for Sorani ({@code ckb}) gets Arabic, which has
     * its letters and is learnt at school beside it, and not Kurmanji.
     */
    public static Language wanted(List<Locale> accepted, Language otherwise) {
        var wishes = accepted.stream()
                .map(locale -> ULocale.forLocale(ALIKE.getOrDefault(locale.getLanguage(), locale)))
                .filter(locale -> !locale.getLanguage().isEmpty())
                .toList();
        var best = wishes.isEmpty() ? null : MATCHER.getBestMatchResult(wishes);
        return best == null || best.getDesiredULocale() == null ? otherwise : MATCHED.get(best.getSupportedIndex());
    }

    /** Whether it is German, plain German included. */
    public boolean isGerman() {
        return locale.getLanguage().equals("de");
    }

    /** What its speakers call it. */
    public String ownName() {
        return Texts.in(this).say("language.name");
    }

    /** {@code rtl} or {@code ltr}, as HTML writes it. */
    public String direction() {
        return locale.isRightToLeft() ? "rtl" : "ltr";
    }

    /** {@code rtl} or {@code ltr} for whatever language people write in. */
    public static String directionOf(String tag) {
        return ULocale.forLanguageTag(tag).isRightToLeft() ? "rtl" : "ltr";
    }

    /** Itself where the staff's texts are there, or else German. */
    public Language forStaff() {
        return isForStaff() ? this : GERMAN;
    }

    /** Whether the pages of people from outside have it too. */
    public boolean isForParticipants() {
        return Invitation.LANGUAGES.contains(tag);
    }

    /** Whether the staff's pages have it too. */
    public boolean isForStaff() {
        return tag.equals("de") || tag.equals("en");
    }
}
