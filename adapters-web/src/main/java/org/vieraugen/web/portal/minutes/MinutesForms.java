package org.vieraugen.web.portal.minutes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.exchange.TopicKey;
import org.vieraugen.domain.minutes.Amendment.Asked;
import org.vieraugen.domain.minutes.Approval.Given;
import org.vieraugen.domain.minutes.Item;
import org.vieraugen.domain.minutes.ItemKey;
import org.vieraugen.domain.minutes.MinutesPart;
import org.vieraugen.domain.minutes.Words;
import org.vieraugen.web.portal.Typed;
import org.vieraugen.web.portal.form.Reading;

/** The forms of minutes as they were typed. Browsers send lines that end with CR LF; stored is LF alone, so that nothing seems changed that is not. */
final class MinutesForms {
    private MinutesForms() {}

    /** @throws Malformed for words that cannot be */
    static Words words(Typed typed) {
        return new Words(typed.value("heading").strip(), text(typed, "open"), text(typed, "internal"));
    }

    private static String text(Typed typed, String field) {
        return typed.value(field).replace("\r\n", "\n").strip();
    }

    /** A form that already says what an item does. */
    static Typed filled(Item item) {
        return new Typed(Map.of(
                "heading", List.of(item.words().heading()),
                "open", List.of(item.words().open()),
                "internal", List.of(item.words().internal())));
    }

    /** @throws Malformed for what is no key */
    static Optional<ItemKey> item(Typed typed, String field) {
        return key(typed, field).map(ItemKey::new);
    }

    /** @throws Malformed for what is no key */
    static Optional<TopicKey> topic(Typed typed) {
        return key(typed, "topic").map(TopicKey::new);
    }

    private static Optional<UUID> key(Typed typed, String field) {
        return typed.given(field).map(text -> Reading.key(text)
                .orElseThrow(() -> new Malformed(field, "unknown", "there is no such thing")));
    }

    /** @throws Malformed for what is no number */
    static int number(Typed typed, String field) {
        return typed.given(field)
                .filter(text -> text.matches("\\d{1,9}"))
                .map(Integer::valueOf)
                .orElseThrow(() -> new Malformed(field, "not-a-number", "must be a number"));
    }

    /** @throws Malformed for what cannot be */
    static Asked asked(Typed typed) {
        return new Asked(typed.value("side"), item(typed, "item"), text(typed, "text"), source(typed));
    }

    /** @throws Malformed when no part is chosen */
    static Given given(Typed typed) {
        Set<MinutesPart> parts = Stream.of(MinutesPart.values())
                .filter(part -> typed.all("parts").contains(part.name()))
                .collect(Collectors.toSet());
        return new Given(typed.value("side"), parts, source(typed));
    }

    private static Optional<String> source(Typed typed) {
        return typed.given("source").map(String::strip);
    }
}
