package org.vieraugen.domain.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.access.Actor;
import org.vieraugen.domain.exchange.Topic;
import org.vieraugen.domain.exchange.TopicKey;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.journal.Step;

/** The items of a draft. Each is written alone, and an item that comes to them is in nobody's way: so that many write at once. Whoever changes an item has seen the words that it has. */
public final class Writing {
    /** The most items of minutes. */
    public static final int MOST = 300;

    private final Minutes minutes;

    Writing(Minutes minutes) {
        this.minutes = minutes;
    }

    /**
     * One more item: of a topic, behind those of the topics before it; of none, at the end.
     *
     * @param agenda the session's topics, in their order
     * @throws Malformed for a topic that is none of the agenda's, or when there are {@value #MOST} already
     * @throws RuleBroken E3 unless the minutes are a draft
     */
    public Step<Minutes> add(ItemKey key, Optional<TopicKey> topic, Words words, List<Topic> agenda, Actor by) {
        minutes.require(Minutes.State.DRAFT);
        if (minutes.items().size() >= MOST) {
            throw new Malformed("heading", "too-many", "minutes have at most " + MOST + " items");
        }
        var next = new ArrayList<>(minutes.items());
        next.add(place(topic, agenda), Item.first(key, topic, words));
        return changed(next, minutes.did(MinutesEntries.ITEM_ADDED, by).with("item", key));
    }

    private int place(Optional<TopicKey> topic, List<Topic> agenda) {
        var items = minutes.items();
        if (topic.isEmpty()) {
            return items.size();
        }
        var order = agenda.stream().map(Topic::key).toList();
        int own = order.indexOf(topic.get());
        if (own < 0) {
            throw new Malformed("topic", "unknown", "there is no such topic on the agenda");
        }
        int place = 0;
        for (int i = 0; i < items.size(); i++) {
            int other = items.get(i).topic().map(order::indexOf).orElse(Integer.MAX_VALUE);
            if (other <= own) {
                place = i + 1;
            }
        }
        return place;
    }

    /**
     * Other words for an item; the same ones are no step.
     *
     * @throws Malformed for an item that there is not
     * @throws RuleBroken E3 unless the minutes are a draft
     */
    public Step<Minutes> write(ItemKey key, Words words, Actor by) {
        minutes.require(Minutes.State.DRAFT);
        var item = minutes.item(key);
        if (item.words().equals(words)) {
            return Step.to(minutes);
        }
        return changed(
                with(item.saying(words)),
                minutes.did(MinutesEntries.ITEM_WRITTEN, by).with("item", key).with("words", item.version() + 1));
    }

    /**
     * To another place.
     *
     * @param before the item in front of which it comes; empty for the end
     * @throws Malformed for an item that there is not
     * @throws RuleBroken E3 unless the minutes are a draft
     */
    public Step<Minutes> move(ItemKey key, Optional<ItemKey> before, Actor by) {
        minutes.require(Minutes.State.DRAFT);
        var item = minutes.item(key);
        if (before.filter(key::equals).isPresent()) {
            return Step.to(minutes);
        }
        var next = new ArrayList<>(minutes.items());
        next.remove(item);
        next.add(before.map(minutes::item).map(next::indexOf).orElse(next.size()), item);
        if (next.equals(minutes.items())) {
            return Step.to(minutes);
        }
        return changed(next, minutes.did(MinutesEntries.ITEM_MOVED, by).with("item", key));
    }

    /**
     * Takes an item away.
     *
     * @throws Malformed for an item that there is not
     * @throws RuleBroken E3 unless the minutes are a draft
     */
    public Step<Minutes> remove(ItemKey key, Actor by) {
        minutes.require(Minutes.State.DRAFT);
        var next = new ArrayList<>(minutes.items());
        next.remove(minutes.item(key));
        return changed(next, minutes.did(MinutesEntries.ITEM_REMOVED, by).with("item", key));
    }

    private Step<Minutes> changed(List<Item> next, Act act) {
        return Step.to(minutes.reworded(next, minutes.amendments(), minutes.until()))
                .noting(act);
    }

    /** The items with that one as it is now, or with it at the end when it is new. */
    List<Item> with(Item item) {
        var next = new ArrayList<>(minutes.items());
        if (minutes.find(item.key()).isPresent()) {
            next.replaceAll(one -> one.key().equals(item.key()) ? item : one);
        } else {
            next.add(item);
        }
        return next;
    }
}
