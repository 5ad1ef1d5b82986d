package org.vieraugen.web.portal.exchange;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.jdom2.Document;
import org.jdom2.Namespace;
import org.jdom2.Verifier;
import org.jdom2.output.XMLOutputter;
import org.vieraugen.web.portal.Frame;

/** Writes news in the format of RFC 4287. Whatever people typed becomes text: characters that XML 1.0 does not know stand there as a replacement. */
final class AtomFile {
    private static final Namespace ATOM = Namespace.getNamespace("http://www.w3.org/2005/Atom");
    private static final int UNKNOWN = 0xFFFD;

    private final Frame frame;

    AtomFile(Frame frame) {
        this.frame = frame;
    }

    /**
     * @param entries in their order
     * @param updated when the newest of them came to be so
     */
    byte[] written(List<FeedEntry> entries, Instant updated) {
        var self = frame.address() + frame.to(ExchangeFeed.PATH);
        var feed = new Feed("atom_1.0");
        feed.setId(FeedEntry.uri(self));
        feed.setTitle(clean(frame.say("exchange.public.title")));
        feed.setUpdated(Date.from(updated));
        var author = new Person();
        author.setName(frame.say("product.name"));
        feed.setAuthors(List.of(author));
        feed.setAlternateLinks(List.of(link("alternate", frame.address() + frame.to("/exchange"), "text/html")));
        feed.setOtherLinks(List.of(link("self", self, ExchangeFeed.TYPE)));
        feed.setEntries(entries.stream().map(this::entry).toList());
        return bytes(feed);
    }

    private Entry entry(FeedEntry news) {
        var entry = new Entry();
        entry.setId(news.id(frame.language().tag()));
        entry.setTitle(clean(news.title()));
        entry.setUpdated(Date.from(news.updated()));
        entry.setAlternateLinks(List.of(link("alternate", frame.address() + frame.to(news.path()), "text/html")));
        if (!news.words().isEmpty()) {
            var words = new Content();
            words.setType(Content.TEXT);
            words.setValue(clean(news.words()));
            entry.setSummary(words);
        }
        return entry;
    }

    private static Link link(String relation, String address, String type) {
        var link = new Link();
        link.setRel(relation);
        link.setHref(address);
        link.setType(type);
        return link;
    }

    private byte[] bytes(Feed feed) {
        try {
            return new XMLOutputter().outputString(spoken(feed)).getBytes(StandardCharsets.UTF_8);
        } catch (FeedException e) {
            throw new IllegalStateException("a feed with an identifier, a title and a date can be written", e);
        }
    }

    /** Says in which language its words are, which the library does not. */
    private Document spoken(Feed feed) throws FeedException {
        var document = new WireFeedOutput().outputJDom(feed);
        var root = document.getRootElement();
        root.setAttribute("lang", frame.language().tag(), Namespace.XML_NAMESPACE);
        for (var entry : root.getChildren("entry", ATOM)) {
            for (var words : entry.getChildren("summary", ATOM)) {
                words.setAttribute("lang", "de", Namespace.XML_NAMESPACE);
            }
        }
        return document;
    }

    static String clean(String text) {
        return text.codePoints()
                .map(character -> Verifier.isXMLCharacter(character) ? character : UNKNOWN)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
