package org.vieraugen.web.portal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vieraugen.web.language.Language;
import org.vieraugen.web.language.Texts;
import org.vieraugen.web.portal.look.PortalAssets;

/** What every page knows: its language, its address, and who looks at it. */
public final class Frame {
    /** How many characters of a text are shown blurred. */
    private static final int BLURRED = 280;

    /** From how many characters on a text is folded. */
    private static final int LONG = 1_500;

    private final Visitor visitor;
    private final Texts texts;
    private final PortalAssets look;
    private final String address;
    private final Optional<Desk> desk;

    /** The staff member who looks, by name, and which doors are open to her or him. */
    public record Desk(String name, Set<Door> doors) {
        public Desk {
            doors = Collections.unmodifiableSet(EnumSet.copyOf(doors));
        }
    }

    Frame(Visitor visitor, PortalAssets look, String address, Optional<Desk> desk) {
        this.visitor = visitor;
        this.texts = Texts.in(visitor.language());
        this.look = look;
        this.address = address;
        this.desk = desk;
    }

    public Language language() {
        return visitor.language();
    }

    /** Every language this page has. */
    public List<Language> languages() {
        if (isForStaff()) {
            return Language.live().stream().filter(Language::isForStaff).toList();
        }
        return isForParticipants()
                ? Language.live().stream().filter(Language::isForParticipants).toList()
                : Language.live();
    }

    /** Whether it is a page of people from outside (E5). */
    public boolean isForParticipants() {
        return visitor.path().startsWith("/partner");
    }

    public boolean isForStaff() {
        return visitor.path().startsWith("/staff");
    }

    public Optional<Desk> desk() {
        return desk;
    }

    /** What more there is to say of what went wrong; may be empty. */
    public String explained() {
        return visitor.explained();
    }

    public String say(String key, Object... values) {
        return texts.say(key, values);
    }

    /** The text of that key, or else {@code otherwise}. */
    public String sayOr(String otherwise, String key) {
        return texts.find(key).orElse(otherwise);
    }

    /** What to do about a field that is wrong: in words of its own where it has some, or else as for every field. */
    public String wrong(String field, String reason) {
        return texts.find("wrong." + reason + "." + field)
                .orElseGet(() -> texts.find("wrong." + reason).orElseGet(() -> say("wrong.unknown")));
    }

    /** Whether what is wrong with the field is said in words that need no name of the field beside them. */
    public boolean saysMore(String field, String reason) {
        return has("wrong." + reason + "." + field);
    }

    /** The page's title as browsers show and read it: what is wrong, or that something is, comes first. */
    public String titled(String title) {
        if (isForStaff() && !visitor.trouble().isEmpty()) {
            return visitor.trouble() + " – " + title;
        }
        return isWrong() ? say("page.error", title) : title;
    }

    public boolean has(String key) {
        return texts.find(key).isPresent();
    }

    public String day(LocalDate day) {
        return texts.day(day);
    }

    /** When a promise is due, or since when it is done. */
    public String promised(LocalDate due, Optional<LocalDate> done) {
        return done.map(on -> say("case.remedy.done", day(on))).orElseGet(() -> say("case.remedy.due", day(due)));
    }

    /** So much of a text as is shown blurred, to say that there is one. */
    public String beginning(String text) {
        return text.substring(0, text.offsetByCodePoints(0, Math.min(text.codePointCount(0, text.length()), BLURRED)));
    }

    /** Whether a text is so long that a page shows its beginning, and the rest on demand. */
    public boolean isLong(String text) {
        return text.length() > LONG;
    }

    /** What the language of that tag is called in the page's language. */
    public String languageName(String tag) {
        return texts.languageName(tag);
    }

    /** The size of a file in bytes, as people write it. */
    public String size(long bytes) {
        return texts.size(bytes);
    }

    public String moment(Instant at) {
        return texts.moment(at);
    }

    /** A time of day to the second. */
    public String time(Instant at) {
        return texts.time(at);
    }

    /** An address in the page's own language. */
    public String to(String path) {
        return "/" + visitor.language().tag() + path;
    }

    /** This page in another language, with what was asked of it. */
    public String in(Language other) {
        return "/" + other.tag() + visitor.place();
    }

    /** This page once more. */
    public String again() {
        return in(visitor.language());
    }

    /** Whether this page says that something of what was sent is wrong. */
    public boolean isWrong() {
        return visitor.isWrong();
    }

    /** An address in another language. */
    public String in(Language other, String path) {
        return "/" + other.tag() + path;
    }

    public String file(String name) {
        return look.address(name);
    }

    public String token() {
        return visitor.formToken();
    }

    /** How this city's portal is reached, without a language, such as {@code https://beschwerde.example.org}. */
    public String address() {
        return address;
    }
}
