package org.vieraugen.web.language;

import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.vieraugen.domain.deadline.Terms;

/**
 * The texts of one language, as ICU messages: {@code texts_xx.properties} holds what a complainant can meet, {@code partner_xx.properties} what only people from outside who take
 * part in the exchange read, {@code staff_xx.properties} what only staff read. Dates are those of the office's clock.
 */
public final class Texts {
    private static final Map<Language, Texts> LOADED = new ConcurrentHashMap<>();
    private static final int MIDDAY = 12;
    private static final int MEGABYTE = 1_000_000;

    private final ULocale locale;
    private final Properties messages = new Properties();
    // A message without a place for a value is the same each time.
    private final Map<String, String> plain = new ConcurrentHashMap<>();
    private final Map<String, MessageFormat> messageFormats = new ConcurrentHashMap<>();
    private final Map<String, DateFormat> dates = new ConcurrentHashMap<>();

    private Texts(Language language) {
        this.locale = language.locale();
        load("texts_" + language.tag() + ".properties");
        if (language.isForParticipants()) {
            load("partner_" + language.tag() + ".properties");
        }
        if (language.isForStaff()) {
            load("staff_" + language.tag() + ".properties");
        }
    }

    private void load(String name) {
        try (var file = Texts.class.getResourceAsStream("/org/vieraugen/web/" + name)) {
            if (file == null) {
                throw new IllegalStateException(name + " is missing");
            }
            messages.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Texts in(Language language) {
        return LOADED.computeIfAbsent(language, Texts::new);
    }

    /** @throws IllegalArgumentException when there is no such text, which the build's tests exclude */
    public String say(String key, Object... values) {
        if (values.length == 0) {
            return plain.computeIfAbsent(key, this::format);
        }
        return format(key, values);
    }

    private String format(String key, Object... values) {
        var message = messages.getProperty(key);
        if (message == null) {
            throw new IllegalArgumentException("there is no text " + key);
        }
        var format = messageFormats.computeIfAbsent(key, k -> new MessageFormat(message, locale));
        // It keeps state, but is read faster than it is made.
        synchronized (format) {
            return format.format(values);
        }
    }

    /** The text, or nothing when there is none of that key. */
    public Optional<String> find(String key) {
        return find(key, new Object[0]);
    }

    /** The same with values for its places. */
    Optional<String> find(String key, Object[] values) {
        return messages.containsKey(key) ? Optional.of(say(key, values)) : Optional.empty();
    }

    /** A day in full, such as "Tuesday, 8 December 2026". */
    public String day(LocalDate day) {
        return written("yMMMMEEEEd", day.atTime(MIDDAY, 0).atZone(Terms.ZONE));
    }

    /** Day and time, such as "8 December 2026, 14:05". */
    public String moment(Instant at) {
        return written("yMMMMdHm", at.atZone(Terms.ZONE));
    }

    /** A time of day, such as "14:05:07". */
    public String time(Instant at) {
        return written("Hms", at.atZone(Terms.ZONE));
    }

    /** What the language of that tag is called in this one, such as "Arabic". */
    public String languageName(String tag) {
        return ULocale.forLanguageTag(tag).getDisplayLanguage(locale);
    }

    /** The size of a file, such as "2.3 MB". */
    public String size(long bytes) {
        boolean small = bytes < MEGABYTE;
        return NumberFormatter.withLocale(locale)
                .unit(small ? MeasureUnit.KILOBYTE : MeasureUnit.MEGABYTE)
                .precision(Precision.maxFraction(small ? 0 : 1))
                .format(small ? Math.max(1, Math.round(bytes / 1000.0)) : bytes / (double) MEGABYTE)
                .toString();
    }

    private String written(String skeleton, ZonedDateTime at) {
        var format = dates.computeIfAbsent(skeleton, this::dates);
        synchronized (format) {
            return format.format(Date.from(at.toInstant()));
        }
    }

    private DateFormat dates(String skeleton) {
        var format = DateFormat.getInstanceForSkeleton(skeleton, locale);
        format.setTimeZone(TimeZone.getTimeZone(Terms.ZONE.getId()));
        return format;
    }
}
