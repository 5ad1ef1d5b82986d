package org.vieraugen.web.message;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.due.DigestWording;
import org.vieraugen.application.message.Wording;
import org.vieraugen.domain.due.Digest;
import org.vieraugen.domain.due.Digest.Item;
import org.vieraugen.domain.message.Notice;
import org.vieraugen.web.language.Language;
import org.vieraugen.web.language.Texts;
import org.vieraugen.web.message.Letter.Section;
import org.vieraugen.web.portal.Templates;

/** Mails in the texts of the portal, as plain text and as a page; a language that the portal lacks is written to in German and English. */
@OnePerServer
public class MailWording implements Wording, DigestWording {
    /** How many lines of a kind a digest tells; the rest is counted, and stands on the board. */
    private static final int LINES = 30;

    private static final Language ENGLISH = Language.find("en").orElseThrow();

    private final Templates templates;
    private final String address;
    private final List<String> footer;

    /** @param footer what the city says of itself below each mail, lines parted by line breaks */
    @Inject
    public MailWording(
            Templates templates,
            @ConfigProperty(name = "vieraugen.address") Optional<String> address,
            @ConfigProperty(name = "vieraugen.url", defaultValue = "http://localhost:9080/") String url,
            @ConfigProperty(name = "vieraugen.mail.footer") Optional<String> footer) {
        this.templates = templates;
        this.address = address.orElse(url).replaceFirst("/$", "");
        this.footer = footer.stream().flatMap(String::lines).toList();
    }

    @Override
    public Words news(String language, Optional<LocalDate> answerUntil) {
        return each(language, known -> news(known, answerUntil));
    }

    /** In that language, or, where there is none such, in German and English. */
    Words each(String language, Function<Language, Section> section) {
        return words(Language.find(language).map(List::of).orElse(List.of(Language.GERMAN, ENGLISH)).stream()
                .map(section)
                .toList());
    }

    /** Of another office than the one that checks complaints: only the city stands below. */
    Section plain(Language language, String title, String text) {
        return plain(language, title, text, address);
    }

    /** The same with a link to that page. */
    Section plain(Language language, String title, String text, String page) {
        return new Section(language, title, Letter.paragraphs(text, page), footer);
    }

    /** The whole address of a page in that language. */
    String page(Language language, String path) {
        return address + "/" + language.tag() + path;
    }

    private Section news(Language language, Optional<LocalDate> answerUntil) {
        var texts = Texts.in(language);
        var page = address + "/" + language.tag() + "/follow";
        return section(
                language,
                texts.say("mail.subject"),
                texts.say("mail.text", page) + "\n\n" + answer(texts, answerUntil),
                page);
    }

    private static String answer(Texts texts, Optional<LocalDate> until) {
        return until.map(day -> texts.say("mail.reply", texts.day(day))).orElseGet(() -> texts.say("mail.no-reply"));
    }

    @Override
    public Words received(String language, Received received, Optional<LocalDate> answerUntil) {
        return each(language, known -> received(known, received, answerUntil));
    }

    private Section received(Language language, Received received, Optional<LocalDate> answerUntil) {
        var texts = Texts.in(language);
        var page = address + "/" + language.tag() + received.code();
        var text = String.join(
                "\n\n",
                texts.say("mail.received.text", received.reference(), texts.day(received.replyBy())),
                texts.say("mail.received.code", texts.day(received.codeUntil()), page),
                answer(texts, answerUntil),
                texts.say("legal.text"));
        return section(language, texts.say("mail.received.subject", received.reference()), text, page);
    }

    @Override
    public Words notice(String language, String name, Notice notice) {
        var known = office(language);
        var texts = Texts.in(known);
        var what = texts.find("notice." + notice.kind()).orElseThrow(() -> new Unknown(notice.kind()));
        var page = address + "/" + known.tag() + "/staff";
        var text = String.join(
                "\n\n",
                what,
                texts.say("mail.notice.about", name),
                texts.say("mail.notice.for", texts.say("role." + notice.to())),
                texts.say("mail.notice.text", page));
        return words(List.of(section(known, name + ": " + what, text, page)));
    }

    @Override
    public Words digest(String language, Digest digest) {
        var known = office(language);
        var texts = Texts.in(known);
        var page = address + "/" + known.tag() + "/staff/due?mine=yes";
        var text = Stream.of(
                        lines(texts, "digest.missed", digest.missed()),
                        lines(texts, "digest.overdue", digest.overdue()),
                        lines(texts, "digest.soon", digest.soon()),
                        Stream.of(texts.say("digest.text", page)))
                .flatMap(Function.identity())
                .collect(Collectors.joining("\n\n"));
        return words(List.of(section(known, texts.say("digest.subject", texts.day(digest.day())), text, page)));
    }

    private static Stream<String> lines(Texts texts, String key, List<Item> items) {
        if (items.isEmpty()) {
            return Stream.empty();
        }
        var told = items.stream()
                .limit(LINES)
                .map(item -> texts.say(
                        "digest.line",
                        item.reference().text(),
                        texts.day(item.due().on())));
        var more =
                items.size() > LINES ? Stream.of(texts.say("digest.more", items.size() - LINES)) : Stream.<String>of();
        return Stream.concat(Stream.of(texts.say(key, items.size())), Stream.concat(told, more));
    }

    private static Language office(String language) {
        return Language.find(language).filter(Language::isForStaff).orElse(Language.GERMAN);
    }

    private Section section(Language language, String title, String text, String page) {
        var foot = new ArrayList<String>();
        foot.add(Texts.in(language).say("page.foot"));
        foot.addAll(footer);
        return new Section(language, title, Letter.paragraphs(text, page), foot);
    }

    Words words(List<Section> sections) {
        var subject = String.join(" / ", sections.stream().map(Section::title).toList());
        var letter = new Letter(sections.get(0).language(), subject, sections);
        return new Words(
                letter.language().tag(),
                subject,
                letter.plain(),
                new String(templates.written("mail/letter", letter), StandardCharsets.UTF_8));
    }
}
