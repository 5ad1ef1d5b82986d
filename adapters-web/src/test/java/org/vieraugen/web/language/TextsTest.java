package org.vieraugen.web.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.PluralRules;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vieraugen.application.inbox.Inbox;
import org.vieraugen.application.journal.Journal;
import org.vieraugen.application.mail.ReadMails;
import org.vieraugen.application.message.Failure;
import org.vieraugen.domain.attachment.FileRefusal;
import org.vieraugen.domain.attachment.PdfSignature;
import org.vieraugen.domain.complaint.Parties;
import org.vieraugen.domain.complaint.Status;
import org.vieraugen.domain.conflict.ConflictRule;
import org.vieraugen.domain.conflict.Evidence;
import org.vieraugen.domain.conflict.Weight;
import org.vieraugen.domain.deadline.DeadlineKind;
import org.vieraugen.domain.decision.Cause;
import org.vieraugen.domain.decision.Outcome;
import org.vieraugen.domain.decision.Remedy;
import org.vieraugen.domain.definition.DepartmentChange;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.due.DueKind;
import org.vieraugen.domain.due.Nearness;
import org.vieraugen.domain.exchange.ExchangeSession;
import org.vieraugen.domain.exchange.Rhythm;
import org.vieraugen.domain.exchange.Topic;
import org.vieraugen.domain.file.Authorisation;
import org.vieraugen.domain.file.Matter;
import org.vieraugen.domain.file.Proposal;
import org.vieraugen.domain.identity.IdentityMode;
import org.vieraugen.domain.journal.ActKind;
import org.vieraugen.domain.journal.Part;
import org.vieraugen.domain.mail.Protection;
import org.vieraugen.domain.mail.Segment;
import org.vieraugen.domain.mail.Trouble;
import org.vieraugen.domain.mail.desk.Doubt;
import org.vieraugen.domain.mail.desk.Fate;
import org.vieraugen.domain.mandate.Claim;
import org.vieraugen.domain.mandate.Paper;
import org.vieraugen.domain.mandate.Station;
import org.vieraugen.domain.message.Channel;
import org.vieraugen.domain.message.Notice;
import org.vieraugen.domain.minutes.Minutes;
import org.vieraugen.domain.minutes.MinutesPart;
import org.vieraugen.domain.offer.Offers;
import org.vieraugen.domain.request.Request;
import org.vieraugen.domain.request.Said;
import org.vieraugen.domain.resolution.Consequence;
import org.vieraugen.domain.resolution.Decided;
import org.vieraugen.domain.testing.Declared;

/** A language is live only when it is complete: nothing missing, nothing left over, every plural of its grammar. */
class TextsTest {
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-z-]*\\.[A-Za-z0-9_.-]*)\"");
    private static final Pattern SAID = Pattern.compile("say\\(\"([a-z][A-Za-z0-9_.-]*)\"[,)]");

    /** Families of texts whose keys end in the constants of the domain; {@code say(prefix + constant)}. */
    private static final Map<String, Enum<?>[]> FAMILIES = Map.of(
            "status.", Status.values(),
            "deadline.", DeadlineKind.values(),
            "outcome.", Outcome.values(),
            "cause.", Cause.values(),
            "remedy.", Remedy.Kind.values(),
            "conflict.", ConflictRule.values(),
            "signer.", Authorisation.Signer.values(),
            "identity.", IdentityMode.values());

    private static final Map<String, Enum<?>[]> STAFF_FAMILIES = Map.of(
            "evidence.", Evidence.Fact.values(),
            "channel.", Channel.values(),
            "view.", Inbox.View.values(),
            "change.", DepartmentChange.Kind.values(),
            "weight.", Weight.values(),
            "silence.", Proposal.Silence.values(),
            "staff.outcome.", Outcome.values(),
            "staff.status.", Status.values(),
            "staff.deadline.", DeadlineKind.values());

    /** Whose acts no complainant sees. */
    private static final Set<String> WITHOUT_COMPLAINTS = Set.of(
            "absence",
            "access",
            "body",
            "due",
            "exchange",
            "invitation",
            "mail",
            "mail.desk",
            "mandate",
            "question",
            "participant",
            "minutes",
            "relief",
            "request",
            "resolution",
            "sample",
            "text");

    static Stream<Language> live() {
        return Language.live().stream();
    }

    private static Properties file(String name) {
        var texts = new Properties();
        try (var stream = Texts.class.getResourceAsStream("/org/vieraugen/web/" + name + ".properties")) {
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    @ParameterizedTest
    @MethodSource("live")
    void has_every_text_and_no_other(Language language) {
        assertThat(new TreeSet<>(file("texts_" + language.tag()).stringPropertyNames()))
                .isEqualTo(new TreeSet<>(file("texts_de").stringPropertyNames()));
        if (language.isForStaff()) {
            assertThat(new TreeSet<>(file("staff_" + language.tag()).stringPropertyNames()))
                    .isEqualTo(new TreeSet<>(file("staff_de").stringPropertyNames()));
        }
        if (language.isForParticipants()) {
            assertThat(new TreeSet<>(file("partner_" + language.tag()).stringPropertyNames()))
                    .isEqualTo(new TreeSet<>(file("partner_de").stringPropertyNames()));
        }
    }

    @ParameterizedTest
    @MethodSource("live")
    void every_message_has_the_places_of_the_german_one_and_every_plural_of_its_language(Language language) {
        var german = file("texts_de");
        var texts = file("texts_" + language.tag());
        var plurals = PluralRules.forLocale(language.locale()).getKeywords();
        for (var key : texts.stringPropertyNames()) {
            var message = texts.getProperty(key);
            assertThat(message).as(key).isNotBlank();
            assertThat(places(message)).as(key).isEqualTo(places(german.getProperty(key)));
            var selectors = selectors(message);
            if (!selectors.isEmpty()) {
                assertThat(selectors).as(key).containsAll(plurals);
            }
            assertThat(Texts.in(language).say(key, 3, 5)).as(key).isNotBlank().doesNotContain("{", "}");
        }
    }

    static Stream<Language> participants() {
        return live().filter(Language::isForParticipants);
    }

    @ParameterizedTest
    @MethodSource("participants")
    void every_text_for_people_from_outside_has_the_places_of_the_german_one(Language language) {
        var german = file("partner_de");
        var texts = file("partner_" + language.tag());
        for (var key : texts.stringPropertyNames()) {
            var message = texts.getProperty(key);
            assertThat(message).as(key).isNotBlank();
            assertThat(places(message)).as(key).isEqualTo(places(german.getProperty(key)));
            assertThat(Texts.in(language).say(key, "3", "5", "7")).as(key).doesNotContain("{", "}");
        }
    }

    @Test
    void no_text_stands_in_two_files_of_a_language() {
        var keys = new HashSet<>(file("texts_de").stringPropertyNames());
        for (var more : List.of("staff_de", "partner_de")) {
            assertThat(keys).doesNotContainAnyElementsOf(file(more).stringPropertyNames());
            keys.addAll(file(more).stringPropertyNames());
        }
    }

    private static Set<String> places(String message) {
        var pattern = new MessagePattern(message);
        return parts(pattern, MessagePattern.Part.Type.ARG_NUMBER);
    }

    private static Set<String> selectors(String message) {
        return parts(new MessagePattern(message), MessagePattern.Part.Type.ARG_SELECTOR);
    }

    private static Set<String> parts(MessagePattern pattern, MessagePattern.Part.Type type) {
        var found = new HashSet<String>();
        for (int i = 0; i < pattern.countParts(); i++) {
            if (pattern.getPartType(i) == type) {
                found.add(pattern.getSubstring(pattern.getPart(i)));
            }
        }
        return found;
    }

    @Test
    void every_constant_that_a_page_can_show_has_its_text() {
        FAMILIES.forEach((prefix, constants) -> assertHas(file("texts_de"), prefix, constants));
        STAFF_FAMILIES.forEach((prefix, constants) -> assertHas(file("staff_de"), prefix, constants));
        assertHas(
                file("texts_de"),
                "role.",
                Arrays.stream(Role.values())
                        .filter(role -> role != Role.PARTICIPANT)
                        .toArray(Enum<?>[]::new));
        // Nobody from outside acts in a complaint: only staff read of them.
        assertHas(file("staff_de"), "role.", Role.PARTICIPANT);
        for (var state : ExchangeSession.State.values()) {
            assertHas(file("partner_de"), "partner.state.", state);
        }
        for (var state : Topic.State.values()) {
            if (state != Topic.State.OPEN) {
                assertHas(file("partner_de"), "partner.topic.", state);
            }
        }
        assertHas(file("staff_de"), "signature.", PdfSignature.State.values());
        assertHas(file("staff_de"), "journal.group.", Journal.Group.values());
        for (var status : Status.values()) {
            assertThat(file("texts_de")).containsKey("status." + status + ".text");
        }
        for (var owes : List.of(
                Role.COORDINATOR,
                Role.REVIEWER,
                Role.OMBUDSPERSON,
                Role.COMPLAINANT,
                Role.SYSTEM,
                Role.DEPUTY,
                Role.PARTICIPANT)) {
            assertHas(file("staff_de"), "staff.role.", owes);
        }
        assertHas(file("staff_de"), "place.", Parties.Place.values());
        assertHas(file("staff_de"), "due.kind.", DueKind.values());
        assertHas(file("staff_de"), "due.near.", Nearness.values());
        assertHas(file("texts_de"), "council.kind.", Paper.Kind.values());
        assertHas(file("texts_de"), "council.result.", Station.Result.values());
        assertHas(file("texts_de"), "council.state.", Claim.State.values());
        assertHas(file("staff_de"), "matter.", Matter.Kind.values());
        assertHas(file("staff_de"), "failure.", Failure.values());
        assertHas(file("staff_de"), "mails.doubt.", Doubt.values());
        assertHas(file("staff_de"), "mails.fate.", Fate.Kind.values());
        assertHas(file("staff_de"), "mails.trouble.", Trouble.values());
        assertHas(file("staff_de"), "mails.protection.", Protection.State.values());
        assertHas(file("staff_de"), "mails.segment.", Segment.Kind.values());
        assertHas(file("staff_de"), "mails.only.", ReadMails.Only.values());
        assertHas(file("staff_de"), "mails.none.", ReadMails.Only.values());
        assertHas(file("staff_de"), "request.state.", Request.State.values());
        assertHas(file("staff_de"), "request.said.", Said.Kind.values());
        assertHas(file("staff_de"), "exchange.week.", Rhythm.Week.values());
        assertHas(file("staff_de"), "exchange.day.", DayOfWeek.values());
        assertHas(file("staff_de"), "exchange.state.", ExchangeSession.State.values());
        assertHas(file("staff_de"), "minutes.state.", Minutes.State.values());
        assertHas(file("staff_de"), "minutes.part.", MinutesPart.values());
        assertHas(file("staff_de"), "resolution.how.", Decided.How.values());
        assertHas(file("staff_de"), "resolution.kind.", Consequence.Kind.values());
        for (var way : Said.Way.values()) {
            assertThat(file("staff_de"))
                    .containsKeys("request.way." + way, "request.way." + way + ".text", "request.way." + way + ".done");
        }
        for (var move : Offers.all()) {
            if (!move.isComplainants()) {
                assertThat(file("staff_de")).containsKeys("move." + move, "move." + move + ".text");
            }
        }
    }

    @Test
    void each_act_and_each_part_that_a_capability_declares_has_its_text_and_nothing_else_has_one() {
        var acts = Declared.constants(ActKind.class);
        assertThat(codes("staff_de", "staff.act."))
                .containsExactlyInAnyOrderElementsOf(
                        acts.stream().map(act -> act.value().code()).collect(Collectors.toSet()));
        assertThat(codes("staff_de", "staff.said.").stream()
                        .map(code -> code.replace(".system", ""))
                        .collect(Collectors.toSet()))
                .isEqualTo(Set.copyOf(codes("staff_de", "staff.act.")));
        assertThat(codes("texts_de", "act."))
                .containsExactlyInAnyOrderElementsOf(acts.stream()
                        .filter(act -> !WITHOUT_COMPLAINTS.contains(act.capability()))
                        .map(act -> act.value().code())
                        .collect(Collectors.toSet()));
        assertThat(codes("staff_de", "part."))
                .containsExactlyInAnyOrderElementsOf(Declared.values(Part.class).stream()
                        .filter(Part::makesParticipant)
                        .map(Part::code)
                        .toList());
        assertThat(codes("staff_de", "notice."))
                .containsExactlyInAnyOrderElementsOf(Declared.values(Notice.Kind.class).stream()
                        .map(Notice.Kind::code)
                        .toList());
    }

    /** What stands behind that prefix in the keys of a file. */
    private static List<String> codes(String name, String prefix) {
        return file(name).stringPropertyNames().stream()
                .filter(key -> key.startsWith(prefix))
                .map(key -> key.substring(prefix.length()))
                .toList();
    }

    @Test
    void every_reason_why_a_file_is_not_taken_has_its_text() {
        for (var refusal : FileRefusal.values()) {
            assertThat(file("texts_de")).containsKey("wrong." + refusal.code());
        }
    }

    private static void assertHas(Properties texts, String prefix, Enum<?>... constants) {
        assertThat(texts)
                .containsKeys(
                        Arrays.stream(constants).map(c -> prefix + c.name()).toArray());
    }

    @Test
    void every_text_is_used_and_every_used_one_is_there() throws IOException {
        var sources = sources();
        var keys = new HashSet<>(file("texts_de").stringPropertyNames());
        keys.addAll(file("staff_de").stringPropertyNames());
        keys.addAll(file("partner_de").stringPropertyNames());
        var said = SAID.matcher(sources).results().map(m -> m.group(1)).collect(Collectors.toSet());
        assertThat(keys)
                .containsAll(said.stream().filter(key -> !key.endsWith(".")).toList());
        var literals = LITERAL.matcher(sources).results().map(m -> m.group(1)).collect(Collectors.toSet());
        var prefixes = literals.stream()
                .filter(literal -> literal.endsWith(".") || literal.endsWith("_"))
                .collect(Collectors.toSet());
        // Labels of fields are found by the field's name.
        prefixes.add("field.");
        prefixes.add("partner.field.");
        prefixes.add("record.field.");
        assertThat(keys)
                .allMatch(key -> literals.contains(key) || prefixes.stream().anyMatch(key::startsWith));
    }

    private static String sources() throws IOException {
        try (var files = Files.walk(Path.of("src/main"))) {
            return files.filter(file ->
                            file.toString().endsWith(".jte") || file.toString().endsWith(".java"))
                    .map(TextsTest::read)
                    .collect(Collectors.joining("\n"));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
