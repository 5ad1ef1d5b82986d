package org.vieraugen.web.portal.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vieraugen.application.testing.ExchangeDesk.CARITAS;
import static org.vieraugen.application.testing.ExchangeDesk.COUNCIL;
import static org.vieraugen.application.testing.ExchangeDesk.KEEPER;
import static org.vieraugen.application.testing.ExchangeDesk.OFFICE;
import static org.vieraugen.application.testing.ExchangeDesk.SECOND;
import static org.vieraugen.application.testing.ExchangeDesk.on;
import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.domain.testing.Office.PETRENKO;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.mandate.ReadMandates;
import org.vieraugen.application.mandate.Things;
import org.vieraugen.application.question.ReadQuestions;
import org.vieraugen.application.testing.ExchangeDesk;
import org.vieraugen.application.testing.House;
import org.vieraugen.application.testing.MemoryMandates;
import org.vieraugen.application.testing.MemoryQuestions;
import org.vieraugen.domain.access.Actor;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.mandate.Claim;
import org.vieraugen.domain.mandate.Dossier;
import org.vieraugen.domain.mandate.Evidence;
import org.vieraugen.domain.mandate.Mandate;
import org.vieraugen.domain.mandate.Paper;
import org.vieraugen.domain.mandate.Point;
import org.vieraugen.domain.mandate.Source;
import org.vieraugen.domain.minutes.Approval.Given;
import org.vieraugen.domain.minutes.Closure;
import org.vieraugen.domain.minutes.MinutesPart;
import org.vieraugen.domain.minutes.Words;
import org.vieraugen.domain.party.Votes;
import org.vieraugen.domain.question.Asked;
import org.vieraugen.domain.question.Question;
import org.vieraugen.domain.resolution.Consequence;
import org.vieraugen.domain.resolution.Decided;
import org.vieraugen.domain.resolution.Resolution;
import org.vieraugen.domain.testing.Office;
import org.vieraugen.web.language.Language;
import org.vieraugen.web.portal.Screen;
import org.w3c.dom.Element;

/** What the feed says, read by a reader of feeds and by a strict reader of XML. */
class ExchangeFeedTest {
    private final House house = new House();
    private final ExchangeDesk desk = new ExchangeDesk(house);
    private final MemoryMandates mandates = new MemoryMandates(house.journal);
    private final MemoryQuestions questions = new MemoryQuestions(house.journal);
    private final Screen screen = new Screen(house).at("/exchange/feed.atom");

    private final ExchangeFeed feed = new ExchangeFeed(
            screen.pages,
            new ExchangeNews(
                    desk.show,
                    desk.minutes,
                    desk.resolutions,
                    new ReadMandates(mandates, new Things(List.of()), house.departments, house.clock),
                    new ReadQuestions(questions, house.departments, house.clock),
                    house.journal));

    private Actor actor(StaffKey who) {
        return new Actor(who, who.equals(ALBERS) ? Role.COORDINATOR : Role.OMBUDSPERSON, house.clock.instant());
    }

    private static String xml(Response answer) {
        assertThat(answer.getStatus()).isEqualTo(200);
        return new String((byte[]) answer.getEntity(), StandardCharsets.UTF_8);
    }

    private SyndFeed read() throws Exception {
        var xml = xml(ask(null, null));
        var strict = DocumentBuilderFactory.newInstance();
        strict.setNamespaceAware(true);
        strict.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        var root = strict.newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
        requireAtom(root);
        return new SyndFeedInput().build(new StringReader(xml));
    }

    /** RFC 4287, 4.1.1 and 4.1.2. */
    private static void requireAtom(Element root) {
        assertThat(root.getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
        assertThat(root.getAttribute("xml:lang")).isNotEmpty();
        for (var wanted : List.of("id", "title", "updated", "author")) {
            assertThat(root.getElementsByTagName(wanted).getLength()).as(wanted).isPositive();
        }
        var entries = root.getElementsByTagName("entry");
        for (int i = 0; i < entries.getLength(); i++) {
            for (var wanted : List.of("id", "title", "updated", "link")) {
                assertThat(((Element) entries.item(i))
                                .getElementsByTagName(wanted)
                                .getLength())
                        .as(wanted)
                        .isEqualTo(1);
            }
        }
    }

    private Response ask(@Nullable String seen, @Nullable String since) {
        return feed.read(seen, since, Screen.info());
    }

    private static SyndEntry entry(SyndFeed feed, String words) {
        return feed.getEntries().stream()
                .filter(entry -> entry.getTitle().contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError(words + " is not told: "
                        + feed.getEntries().stream().map(SyndEntry::getTitle).toList()));
    }

    @Test
    void an_exchange_of_which_nothing_is_known_is_a_feed_without_entries() throws Exception {
        var read = read();
        assertThat(read.getEntries()).isEmpty();
        assertThat(read.getTitle()).isEqualTo("Regelmäßiger Austausch");
        assertThat(read.getUri()).startsWith("urn:uuid:");
        assertThat(ask(null, null).getHeaderString("Last-Modified")).isEqualTo("Thu, 1 Jan 1970 00:00:00 GMT");
    }

    @Test
    void E1_a_session_is_told_when_it_is_announced_and_again_when_it_was_held() throws Exception {
        var announced = house.clock.instant();
        var session = desk.session(desk.begun(), 0);
        var first = entry(read(), "Treffen am Dienstag, 1. Dezember 2026");
        assertThat(first.getUpdatedDate().toInstant()).isEqualTo(announced.truncatedTo(ChronoUnit.SECONDS));
        assertThat(first.getLink()).isEqualTo("https://city.example/de/exchange/sessions/" + session.id());
        desk.goTo(session);
        desk.hold(session.id());
        var held = entry(read(), "Hat stattgefunden: Dienstag, 1. Dezember 2026");
        assertThat(held.getUri()).isNotEqualTo(first.getUri());
        assertThat(held.getUpdatedDate().toInstant())
                .isEqualTo(house.clock.instant().truncatedTo(ChronoUnit.SECONDS));
        assertThat(entry(read(), "Hat stattgefunden").getUri()).isEqualTo(held.getUri());
    }

    @Test
    void E3_approved_minutes_are_told_with_their_edition_and_nothing_internal() throws Exception {
        var session = desk.underWay();
        desk.hold(session.id());
        desk.write.begin(on(session.id(), KEEPER));
        desk.write.add(on(session.id(), KEEPER), Optional.empty(), new Words("Termine", "Für alle.", "Nur für uns."));
        desk.circulate.send(on(session.id(), KEEPER), 7);
        assertThat(xml(ask(null, null))).doesNotContain("Protokoll", "Für alle", "Nur für uns");
        house.clock.pass(Duration.ofDays(12));
        var parts = Set.of(MinutesPart.PUBLIC, MinutesPart.INTERNAL);
        int revision =
                desk.minutes.of(KEEPER, session.id()).orElseThrow().minutes().revision();
        desk.approve.enter(on(session.id(), KEEPER), new Given(OFFICE, parts, Optional.empty()), revision);
        desk.approve.enter(on(session.id(), KEEPER), new Given(COUNCIL, parts, Optional.of("Mail")), revision);
        desk.approve.confirm(on(session.id(), SECOND), 2);
        var told = entry(read(), "Protokoll des Treffens am");
        assertThat(told.getTitle()).contains("Fassung 1");
        assertThat(told.getLink()).isEqualTo("https://city.example/de/exchange/sessions/" + session.id());
        assertThat(xml(ask(null, null))).doesNotContain("Nur für uns");

        house.clock.pass(Duration.ofDays(3));
        desk.close.propose(on(session.id(), KEEPER), 1, Closure.Kind.PERSON);
        assertThat(entry(read(), "Fassung 1").getUri()).as("one side alone").isEqualTo(told.getUri());
        desk.close.enter(on(session.id(), SECOND), 1, COUNCIL, "Mail");
        var closed = entry(read(), "Fassung 1");
        assertThat(closed.getTitle()).contains("nicht mehr öffentlich", "über eine Person");
        assertThat(closed.getUri()).isNotEqualTo(told.getUri());
        assertThat(closed.getUpdatedDate().toInstant())
                .isEqualTo(house.clock.instant().truncatedTo(ChronoUnit.SECONDS));
        assertThat(read().getEntries())
                .filteredOn(one -> one.getTitle().contains("Protokoll"))
                .hasSize(1);

        desk.circulate.correct(on(session.id(), KEEPER), "Ein Name stand darin.");
        desk.circulate.send(on(session.id(), KEEPER), 7);
        house.clock.pass(Duration.ofDays(12));
        int next = desk.minutes.of(KEEPER, session.id()).orElseThrow().minutes().revision();
        desk.approve.enter(on(session.id(), KEEPER), new Given(OFFICE, parts, Optional.empty()), next);
        desk.approve.enter(on(session.id(), KEEPER), new Given(COUNCIL, parts, Optional.of("Mail")), next);
        desk.approve.confirm(
                on(session.id(), SECOND),
                desk.minutes
                        .of(KEEPER, session.id())
                        .orElseThrow()
                        .minutes()
                        .approvals()
                        .size());
        assertThat(entry(read(), "Fassung 2").getDescription().getValue()).contains("Ein Name stand darin.");
    }

    @Test
    void E4_a_resolution_that_falls_with_its_session_is_told_and_that_it_stands_again() throws Exception {
        var session = desk.underWay();
        desk.pass.handle(
                on(session.id(), KEEPER),
                new Resolution.Words(
                        "Merkblatt in zehn Sprachen",
                        new Decided(Decided.How.VOTE, Optional.of(new Votes(5, 1, 0))),
                        new Consequence(
                                Consequence.Kind.MEASURE,
                                "Übersetzen",
                                Optional.of(OFFICE),
                                Optional.of(LocalDate.of(2027, 6, 15)))));
        house.clock.pass(Duration.ofDays(9));
        desk.lapse(session.id());
        var fell = entry(read(), "2026/1 · Gilt nicht");
        assertThat(fell.getUpdatedDate().toInstant())
                .isEqualTo(house.clock.instant().truncatedTo(ChronoUnit.SECONDS));
        house.clock.pass(Duration.ofDays(1));
        desk.hold(session.id());
        assertThat(entry(read(), "2026/1 · Offen").getUpdatedDate().toInstant())
                .isEqualTo(house.clock.instant().truncatedTo(ChronoUnit.SECONDS));
    }

    @Test
    void E4_a_resolution_is_told_when_it_is_passed_and_when_its_day_was_missed() throws Exception {
        var session = desk.underWay();
        desk.pass.handle(
                on(session.id(), KEEPER),
                new Resolution.Words(
                        "Merkblatt in zehn Sprachen",
                        new Decided(Decided.How.VOTE, Optional.of(new Votes(5, 1, 0))),
                        new Consequence(
                                Consequence.Kind.MEASURE,
                                "Übersetzen",
                                Optional.of(OFFICE),
                                Optional.of(LocalDate.of(2027, 1, 15)))));
        var passed = entry(read(), "2026/1 · Offen");
        assertThat(passed.getDescription().getValue()).isEqualTo("Merkblatt in zehn Sprachen");
        house.clock.at(Instant.parse("2027-01-20T11:00:00Z"));
        var missed = entry(read(), "2026/1 · Frist nicht eingehalten");
        assertThat(missed.getUri()).isNotEqualTo(passed.getUri());
        assertThat(missed.getUpdatedDate().toInstant()).isEqualTo(Instant.parse("2027-01-15T23:00:00Z"));
    }

    private Mandate claimed() {
        var entered = entered("VII-A-1", LocalDate.of(2026, 6, 1));
        mandates.add(entered);
        var said = entered.next().report("1", new Claim(Claim.State.UNDERWAY, "Begonnen", evidence()), actor(ALBERS));
        mandates.follow(said);
        return said.next();
    }

    private Step<Mandate> entered(String number, LocalDate day) {
        var paper = new Paper(
                number,
                Paper.Kind.RESOLUTION,
                "Vier Augen",
                List.of("Fraktion"),
                day,
                new Source("Ratsinformation", Optional.empty()),
                Optional.empty());
        var point = new Point("1", "Verfahren", Optional.empty(), "", Optional.empty(), true);
        return Mandate.enter(
                UUID.randomUUID(), Office.FOREIGNERS, new Dossier(paper, List.of(), List.of(point)), actor(ALBERS));
    }

    private static List<Evidence> evidence() {
        var thing = Optional.of(new Subject(new Subject.Kind("BODY"), UUID.randomUUID()));
        return List.of(new Evidence("Beirat", LocalDate.of(2026, 6, 1), Optional.empty(), thing));
    }

    private Question asked(String title, LocalDate day) {
        var asked = Question.ask(
                UUID.randomUUID(),
                Office.FOREIGNERS,
                new Asked(COUNCIL, Asked.Capacity.PARTNER, title, "Geheime Worte", day, Optional.empty()),
                Optional.empty(),
                actor(ALBERS));
        questions.add(asked);
        return asked.next();
    }

    @Test
    void F9_a_point_is_told_when_two_people_said_so_and_it_is_published() throws Exception {
        var mandate = claimed();
        assertThat(read().getEntries()).isEmpty();
        var confirmed = mandate.confirm(1, actor(PETRENKO), house.organisation().chart());
        mandates.follow(confirmed);
        assertThat(read().getEntries()).isEmpty();
        house.clock.pass(Duration.ofHours(3));
        mandates.follow(confirmed.next().publish(actor(ALBERS)));
        var told = entry(read(), "VII-A-1 · Punkt 1 · In Arbeit");
        assertThat(told.getUpdatedDate().toInstant())
                .isEqualTo(house.clock.instant().truncatedTo(ChronoUnit.SECONDS));
        assertThat(told.getLink()).isEqualTo("https://city.example/de/council");
    }

    @Test
    void E10_a_question_is_told_when_it_is_late_without_words_that_nobody_has_looked_at() throws Exception {
        var asked = asked("Geheimer Titel", LocalDate.of(2026, 11, 20));
        assertThat(read().getEntries()).isEmpty();
        house.clock.pass(Duration.ofDays(40));
        assertThat(entry(read(), "überfällig").getDescription().getValue()).isEqualTo(COUNCIL);
        assertThat(xml(ask(null, null))).doesNotContain("Geheim");
        var shown = asked.publishing().show(actor(ALBERS));
        questions.follow(shown);
        assertThat(xml(ask(null, null))).contains("Geheimer Titel").doesNotContain("Geheime Worte");
        var written = shown.next().answer("Ja.", actor(ALBERS));
        questions.follow(written);
        assertThat(xml(ask(null, null))).contains("überfällig");
        questions.follow(
                written.next().confirm(1, actor(PETRENKO), house.organisation().chart()));
        assertThat(entry(read(), "Zu spät beantwortet").getLink()).isEqualTo("https://city.example/de/questions");
    }

    @Test
    void whatever_people_typed_is_text_and_nothing_of_it_breaks_the_feed() throws Exception {
        var odd = "<b>&amp;]]></title>\u0001\u200f\uFFFE\uD83D\uDE00 \"'";
        var session = desk.session(desk.begun(), 0);
        desk.add.handle(on(session.id(), KEEPER), CARITAS, "Termine", "");
        desk.cancel.handle(on(session.id(), KEEPER), odd);
        var words = entry(read(), "Abgesagt").getDescription().getValue();
        assertThat(words).endsWith("<b>&amp;]]></title>\uFFFD\u200f\uFFFD\uD83D\uDE00 \"'");
    }

    @Test
    void what_a_program_has_already_is_not_sent_again() {
        desk.begun();
        var first = ask(null, null);
        assertThat(first.getHeaderString("Content-Type")).isEqualTo("application/atom+xml; charset=UTF-8");
        var mark = first.getHeaderString("ETag");
        var changed = first.getHeaderString("Last-Modified");
        assertThat(ask(mark, null).getStatus()).isEqualTo(304);
        assertThat(ask("\"other\", W/" + mark, null).getStatus()).isEqualTo(304);
        assertThat(ask("*", null).getStatus()).isEqualTo(304);
        assertThat(ask(null, changed).getStatus()).isEqualTo(304);
        assertThat(ask("\"other\"", changed).getStatus()).isEqualTo(200);
        assertThat(ask(null, "Thu, 1 Jan 1970 00:00:00 GMT").getStatus()).isEqualTo(200);
        assertThat(ask(null, "gestern").getStatus()).isEqualTo(200);
        desk.add.handle(
                on(
                        desk.stored
                                .sessions(
                                        Office.FOREIGNERS,
                                        desk.stored
                                                .series(Office.FOREIGNERS)
                                                .get(0)
                                                .id())
                                .get(0)
                                .id(),
                        KEEPER),
                CARITAS,
                "Termine",
                "");
        assertThat(ask(mark, null).getStatus()).as("a topic is no news").isEqualTo(304);
    }

    @Test
    void it_speaks_every_language_and_has_identifiers_of_its_own_in_each() throws Exception {
        desk.begun();
        var identifiers = new HashSet<String>();
        for (var language : Language.live()) {
            screen.in(language.tag());
            var read = read();
            assertThat(xml(ask(null, null))).contains("xml:lang=\"" + language.tag() + "\"");
            assertThat(read.getEntries()).hasSize(1);
            assertThat(identifiers.add(read.getEntries().get(0).getUri())).isTrue();
            assertThat(read.getEntries().get(0).getLink())
                    .startsWith("https://city.example/" + language.tag() + "/exchange/sessions/");
        }
    }

    @Test
    void only_the_newest_are_told() throws Exception {
        for (int i = 0; i < ExchangeNews.MOST + 5; i++) {
            desk.begun();
            house.clock.pass(Duration.ofMinutes(1));
        }
        var entries = read().getEntries();
        assertThat(entries).hasSize(ExchangeNews.MOST);
        assertThat(entries.get(0).getUpdatedDate())
                .isAfter(entries.get(ExchangeNews.MOST - 1).getUpdatedDate());
    }

    @Test
    void P5_what_was_begun_long_ago_is_told_when_something_becomes_of_it_now() throws Exception {
        var old = claimed();
        var confirmed = old.confirm(1, actor(PETRENKO), house.organisation().chart());
        mandates.follow(confirmed);
        var published = confirmed.next().publish(actor(ALBERS));
        mandates.follow(published);
        var asked = asked("Alte Frage", LocalDate.of(2026, 11, 20));
        for (int i = 0; i < 60; i++) {
            house.clock.pass(Duration.ofDays(1));
            newer(i);
        }
        assertThat(read().getEntries()).hasSize(ExchangeNews.MOST).noneMatch(told -> told.getTitle()
                .contains("VII-A-1 "));
        house.clock.pass(Duration.ofHours(1));
        var more = published.next().report("1", new Claim(Claim.State.KEPT, "Fertig", evidence()), actor(ALBERS));
        mandates.follow(more);
        mandates.follow(
                more.next().confirm(2, actor(PETRENKO), house.organisation().chart()));
        assertThat(read().getEntries().get(0).getTitle()).isEqualTo("VII-A-1 · Punkt 1 · Erfüllt");
        house.clock.pass(Duration.ofHours(1));
        var written = asked.answer("Ja.", actor(ALBERS));
        questions.follow(written);
        questions.follow(
                written.next().confirm(1, actor(PETRENKO), house.organisation().chart()));
        assertThat(read().getEntries().get(0).getTitle()).contains("Zu spät beantwortet");
    }

    /** A paper of the council whose only point is underway, for everybody to read. */
    private void newer(int number) {
        var entered = entered("VIII-" + number, LocalDate.of(2026, 11, 24));
        mandates.add(entered);
        var said = entered.next().report("1", new Claim(Claim.State.UNDERWAY, "Begonnen", evidence()), actor(ALBERS));
        mandates.follow(said);
        var confirmed =
                said.next().confirm(1, actor(PETRENKO), house.organisation().chart());
        mandates.follow(confirmed);
        mandates.follow(confirmed.next().publish(actor(ALBERS)));
    }

    @Test
    void the_page_of_the_exchange_names_it() {
        var page = new PublicExchangePage(screen.pages, desk.show);
        assertThat(Screen.html(page.show(Optional.empty(), Screen.info())))
                .contains("<link rel=\"alternate\" type=\"application/atom+xml\" href=\"/de/exchange/feed.atom\"")
                .contains(">Atom-Feed</a>");
    }
}
